// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

namespace rapporteur
{

/// Reviewing blind: values of models and colleagues stay covered until the person has committed to a row
/// or to the whole article. Switching it off on a review that was begun blind asks first, since what has
/// been seen cannot be unseen.
class BlindActions : public QObject
{
    Q_OBJECT

public:
    explicit BlindActions(const WindowContext &context, QObject *parent = nullptr);

    /// As an earlier window kept it; asks nothing.
    void restore(const BlindRule &rule);

Q_SIGNALS:
    void ruleChanged(const rapporteur::BlindRule &rule);
    void told(const QString &message); ///< for the window's message strip

private:
    void toggle(bool on);
    void askToUncover();
    void setRule(const BlindRule &rule);

    WindowContext m_context;
    QAction *m_blind;
    QAction *m_byRow;
};

} // namespace rapporteur
