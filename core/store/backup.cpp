// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/backuppolicy.h"
#include "core/store/filesystem.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"
#include "core/store/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Backup)
};

constexpr int PagesAtOnce = 1024;

Status copyPages(Connection &source, const QString &path)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path,
                                                                      Connection::Mode::Writer);
    if (!copy)
        return std::unexpected(copy.error());
    sqlite3 *const to = (*copy)->handle();
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", source.handle(), "main");
    if (!backup)
        return std::unexpected((*copy)->lastError());
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = sqlite3_backup_step(backup, PagesAtOnce);
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return std::unexpected(databaseError(to, code, true));
    return {};
}

/// Articles in a file that is a sound workspace; 0 for any other.
qint64 articlesIn(const QString &path)
{
    const Result<std::unique_ptr<Connection>> db = Connection::open(path, Connection::Mode::Frozen);
    if (!db || !quickCheck(**db, path) || !checkSchema(**db))
        return 0;
    return (*db)->integer("SELECT count(*) FROM article").value_or(0);
}

/// An empty workspace says nothing against a backup that is full: more likely the wrong file was named.
Status checkGain(Connection &source, const QString &target)
{
    if (!QFileInfo::exists(target))
        return {};
    const Result<qint64> held = source.integer("SELECT count(*) FROM article");
    if (!held)
        return std::unexpected(held.error());
    const qint64 kept = *held == 0 ? articlesIn(target) : 0;
    if (kept == 0)
        return {};
    return failure(
        ErrorKind::Unwritable,
        Words::tr("No backup was made: this workspace is empty, and %1 holds %n article(s)."
                  " Choose another name.",
                  nullptr, int(kept))
            .arg(target));
}

/// Opened like any workspace that came from elsewhere, closed again without leaving side files.
Status checkCopy(const QString &path, const QString &name)
{
    if (const Result<int> schema = probeHeader(path); !schema)
        return std::unexpected(schema.error());
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path,
                                                                      Connection::Mode::Writer);
    if (!copy)
        return std::unexpected(copy.error());
    if (Status sound = quickCheck(**copy, name); !sound)
        return sound;
    return checkSchema(**copy);
}

Status checkTarget(const QString &sourcePath, const QString &target)
{
    const QFileInfo info(target);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (info.canonicalFilePath() == QFileInfo(sourcePath).canonicalFilePath())
        return failure(ErrorKind::Unwritable,
                       Words::tr("A workspace cannot be its own backup. Choose another name."));
    if (!info.isFile() || !probeHeader(target)) {
        return failure(
            ErrorKind::Unwritable,
            Words::tr("%1 is no backup of a workspace and was left as it is. Choose another name.")
                .arg(target));
    }
    if (QFileInfo::exists(WorkspaceLock::pathFor(target)) || hasLog(target)) {
        return failure(
            ErrorKind::Locked,
            Words::tr(
                "%1 is a workspace that is in use and was left as it is. Choose another name.")
                .arg(target));
    }
    return {};
}

} // namespace

Status backUp(Connection &source, const QString &sourcePath, const QString &path)
{
    const QString target = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (Status allowed = checkTarget(sourcePath, target); !allowed)
        return allowed;
    if (Status gains = checkGain(source, target); !gains)
        return gains;
    const Result<QString> temporary = makePrivateFile(target);
    if (!temporary)
        return std::unexpected(temporary.error());
    Status done = copyPages(source, *temporary);
    if (done)
        done = checkCopy(*temporary, target);
    if (done)
        done = syncFile(*temporary);
    if (done)
        done = nameFile(*temporary, target, Replace::Allowed);
    if (!done)
        removeWithSideFiles(*temporary);
    return done;
}

Result<QString> backUpIfDue(Connection &source, const QString &sourcePath, const QDateTime &now)
{
    const Result<qint64> sequence = source.integer("SELECT max(sequence) FROM journal");
    if (!sequence)
        return std::unexpected(sequence.error());
    if (!BackupPolicy::isDue(BackupPolicy::list(sourcePath), *sequence, now))
        return QString();
    const QString folder = BackupPolicy::folderFor(sourcePath);
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir(folder).exists() && !QDir().mkdir(folder, OwnerOnly)) {
        return failure(ErrorKind::Unwritable,
                       Words::tr("No backup was made: the folder %1 cannot be made.").arg(folder));
    }
    const QString target = BackupPolicy::fileFor(sourcePath, *sequence, now);
    if (const Status done = backUp(source, sourcePath, target); !done)
        return std::unexpected(done.error());
    const QList<AutomaticBackup> surplus = BackupPolicy::surplus(BackupPolicy::list(sourcePath),
                                                                 now);
    for (const AutomaticBackup &old : surplus)
        QFile::remove(old.path);
    return target;
}

} // namespace rapporteur
