// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

namespace rapporteur
{

class NoteField;

/// The reviewer's note on the article as a whole: plain text, kept as it is typed.
class NotePane : public QWidget
{
    Q_OBJECT

public:
    explicit NotePane(const WindowContext &context, QWidget *parent = nullptr);

private:
    void showNote();
    void propose();

    WindowContext m_context;
    NoteField *m_text;
    bool m_proposing = false;
};

} // namespace rapporteur
