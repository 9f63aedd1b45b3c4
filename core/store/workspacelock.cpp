// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <chrono>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::WorkspaceLock)
};

std::optional<LockHolder> holderOf(const QLockFile &file)
{
    LockHolder holder;
    if (!file.getLockInfo(&holder.process, &holder.host, &holder.program))
        return std::nullopt;
    return holder;
}

} // namespace

Result<std::optional<LockHolder>> WorkspaceLock::take(const QString &workspace)
{
    const QString path = pathFor(workspace);
    if (QFileInfo(path).isDir())
        return failure(
            ErrorKind::Unwritable,
            Words::tr("No lock can be made beside the workspace: %1 is a folder. Remove it.")
                .arg(path));
    m_file = std::make_unique<QLockFile>(path);
    m_file->setStaleLockTime(
        std::chrono::milliseconds(0)); // age says nothing; whether its program lives does
    if (m_file->tryLock())
        return std::nullopt;
    // A program that was killed while it made its lock leaves one that names nobody. Whoever lives holds
    // the system's lock on the file too, and then it cannot be removed.
    if (!holderOf(*m_file) && m_file->removeStaleLockFile() && m_file->tryLock())
        return std::nullopt;
    const QLockFile::LockError problem = m_file->error();
    if (problem == QLockFile::LockFailedError) {
        LockHolder holder = holderOf(*m_file).value_or(LockHolder{
            Words::tr("an unknown program"), Words::tr("an unknown computer"), 0, {}, false});
        holder.since = QFileInfo(path).lastModified().toUTC();
        holder.isThisProcess = holder.process == QCoreApplication::applicationPid()
            && holder.host == QSysInfo::machineHostName();
        m_file.reset();
        return holder;
    }
    m_file.reset();
    return failure(
        ErrorKind::Unwritable,
        problem == QLockFile::PermissionError
            ? Words::tr("The folder of the workspace may not be written to.")
            : Words::tr("No lock can be made beside the workspace; the disk may be full."),
        path);
}

} // namespace rapporteur
