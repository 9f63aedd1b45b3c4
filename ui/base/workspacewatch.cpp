// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/workspacewatch.h"

#include <QMutex>

namespace rapporteur
{

/// Outlives the watch while a commit is being told, so that no thread talks to a dead object.
struct WorkspaceWatch::Mailbox {
    QMutex mutex;
    WorkspaceWatch *watch = nullptr;
    QList<RowId> articles;
    bool told = false; ///< a collection is already under way
};

WorkspaceWatch::WorkspaceWatch(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->watch = this;
    m_workspace->setListener([mailbox = m_mailbox](const QList<RowId> &articles) {
        const QMutexLocker lock(&mailbox->mutex);
        if (!mailbox->watch)
            return;
        mailbox->articles += articles;
        if (!mailbox->told) {
            mailbox->told = true;
            QMetaObject::invokeMethod(mailbox->watch, &WorkspaceWatch::collect,
                                      Qt::QueuedConnection);
        }
    });
}

WorkspaceWatch::~WorkspaceWatch()
{
    m_workspace->setListener({});
    const QMutexLocker lock(&m_mailbox->mutex);
    m_mailbox->watch = nullptr;
}

void WorkspaceWatch::collect()
{
    QList<RowId> articles;
    {
        const QMutexLocker lock(&m_mailbox->mutex);
        articles.swap(m_mailbox->articles);
        m_mailbox->told = false;
    }
    std::ranges::sort(articles);
    articles.erase(std::ranges::unique(articles).begin(), articles.end());
    Q_EMIT changed(articles);
}

} // namespace rapporteur
