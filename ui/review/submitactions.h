// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

namespace rapporteur
{

class ActiveTime;
class ReviewKeeper;

/// Saving a review: a submission that takes a revision number and the time that was spent.
class SubmitActions : public QObject
{
    Q_OBJECT

public:
    SubmitActions(const WindowContext &context, ReviewKeeper &keeper, ActiveTime &time,
                  QObject *parent = nullptr);

Q_SIGNALS:
    void submitting(); ///< what is still being typed is to be taken now
    void nextRequested(); ///< the submission was made; the next article is wanted

private:
    [[nodiscard]] bool submit();
    void updateEnabled();

    WindowContext m_context;
    ReviewKeeper &m_keeper;
    ActiveTime &m_time;
    QList<QAction *> m_actions;
};

} // namespace rapporteur
