// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/runforecast.h"
#include "ui/base/windowcontext.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace rapporteur
{

class SafeLabel;

/// Exactly what a model will be asked: the words, and the message to the server without the key. One article of the
/// run at a time.
class QuestionPage : public QDialog
{
    Q_OBJECT

public:
    QuestionPage(const WindowContext &context, const RunWish &wish, QWidget *parent = nullptr);

private:
    void build();
    void load(qsizetype place);
    void take(const QuestionPreview &preview);

    WindowContext m_context;
    RunWish m_wish;
    qsizetype m_place = 0;
    SafeLabel *m_title;
    SafeLabel *m_figures;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_words;
    QPlainTextEdit *m_message;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace rapporteur
