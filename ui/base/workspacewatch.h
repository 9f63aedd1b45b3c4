// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QObject>

namespace rapporteur
{

/// Turns the commits of a workspace, which are told in any thread, into a signal in this object's
/// thread. Commits that come fast are told together. One a window, made by the shell; it takes the
/// workspace's only listener.
class WorkspaceWatch : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceWatch(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);
    ~WorkspaceWatch() override;

Q_SIGNALS:
    /// Articles whose rows, evaluations or events changed; 0 among them: events of the whole workspace.
    void changed(const QList<rapporteur::RowId> &articles);

private:
    struct Mailbox;

    void collect();

    std::shared_ptr<Workspace> m_workspace;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace rapporteur
