// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

namespace rapporteur
{

class Chip;
class LiveFigures;
class NoteField;
class SafeLabel;

/// The provision under the hand: what it is, where each rater stands on the scale, what they base it on,
/// and the person's own reason.
class ProvisionPane : public QWidget
{
    Q_OBJECT

public:
    ProvisionPane(const WindowContext &context, LiveFigures &figures, QWidget *parent = nullptr);

private:
    QWidget *buildReasons();
    void show();
    void showReasons();
    void showStand();
    void proposeReason();

    WindowContext m_context;
    LiveFigures &m_figures;
    SafeLabel *m_title;
    SafeLabel *m_channel;
    SafeLabel *m_gist;
    SafeLabel *m_stand;
    QMap<QString, Chip *> m_reasons;
    NoteField *m_reason;
    bool m_proposing = false;
};

} // namespace rapporteur
