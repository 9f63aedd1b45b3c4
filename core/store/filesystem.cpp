// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filesystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::FileSystem)
};

constexpr mode_t OwnerOnly = S_IRUSR | S_IWUSR;

std::unexpected<Error> fileFailure(const QString &path)
{
    const int code = errno;
    return failure(
        code == ENOSPC || code == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Unwritable,
        code == ENOSPC || code == EDQUOT
            ? Words::tr("Not saved: the disk is full, %1 could not be written.").arg(path)
            : Words::tr("Not saved: %1 could not be written.").arg(path),
        QString::fromLocal8Bit(std::strerror(code)));
}

Status syncAt(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return fileFailure(path);
    const bool synced = ::fsync(file) == 0;
    Status result;
    if (!synced)
        result = fileFailure(path);
    ::close(file);
    return result;
}

} // namespace

Result<QString> makePrivateFile(const QString &target)
{
    const QFileInfo info(target);
    const QString path = u"%1/.%2.%3.part"_s.arg(
        info.path(), info.fileName(), QUuid::createUuid().toString(QUuid::Id128).first(8));
    const int file = ::open(QFile::encodeName(path).constData(),
                            O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, OwnerOnly);
    if (file < 0)
        return fileFailure(target);
    ::close(file);
    return path;
}

Status syncFile(const QString &path)
{
    return syncAt(path, O_RDONLY);
}

Status nameFile(const QString &temporary, const QString &target, Replace replace)
{
    const QByteArray from = QFile::encodeName(temporary);
    const QByteArray to = QFile::encodeName(target);
    if (replace == Replace::Allowed) {
        if (::rename(from.constData(), to.constData()) != 0)
            return fileFailure(target);
    } else if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE)
               != 0) {
        // Neither replaces a file, however late it came. Not every file system knows the one or the other.
        if (errno != EINVAL && errno != ENOSYS)
            return fileFailure(target);
        if (::link(from.constData(), to.constData()) != 0)
            return fileFailure(target);
        ::unlink(from.constData());
    }
    return syncAt(QFileInfo(target).path(), O_RDONLY | O_DIRECTORY);
}

void removeWithSideFiles(const QString &path)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

bool isNetworkFileSystem(const QString &path)
{
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    switch (quint32(facts.f_type)) {
    case 0x6969: // NFS
    case 0x517b: // SMB
    case 0xff534d42: // CIFS
    case 0xfe534d42: // SMB2
    case 0x01021997: // 9P
    case 0x65735546: // FUSE
        return true;
    default:
        return false;
    }
}

} // namespace rapporteur
