// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacefile.h"

#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::WorkspaceFile)
};

constexpr qsizetype HeaderSize = 100;
const QByteArray Magic("SQLite format 3\0", 16);

quint32 headerField(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

} // namespace

bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<QString> workspacePath(const QString &path)
{
    if (path.isEmpty())
        return failure(ErrorKind::NotFound, Words::tr("No workspace was named."));
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    const QFileInfo info(absolute);
    if (path.startsWith("file:"_L1) && !info.exists()) {
        return failure(
            ErrorKind::NotFound,
            Words::tr("\"%1\" is an address, not the path of a file. Give the path itself.")
                .arg(path));
    }
    if (info.isSymLink() && !info.exists())
        return failure(ErrorKind::NotFound,
                       Words::tr("%1 is a link to a file that does not exist.").arg(absolute));
    if (!info.exists())
        return failure(ErrorKind::NotFound, Words::tr("There is no workspace %1.").arg(absolute));
    if (info.isDir())
        return failure(ErrorKind::BadInput,
                       Words::tr("%1 is a folder, not a workspace.").arg(absolute));
    if (!info.isFile())
        return failure(ErrorKind::BadInput, Words::tr("%1 is not a regular file.").arg(absolute));
    return info.canonicalFilePath();
}

Result<int> probeHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable,
                       Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    const QByteArray header = file.read(HeaderSize);
    if (header.isEmpty())
        return failure(ErrorKind::BadInput,
                       Words::tr("%1 is empty. It is not a workspace.").arg(path));
    if (!header.startsWith(Magic)) {
        const bool cut = header.size() < HeaderSize
            && Magic.startsWith(header.first(qMin(header.size(), Magic.size())));
        return failure(
            cut ? ErrorKind::Corrupt : ErrorKind::BadInput,
            cut ? Words::tr("%1 is cut off: only %2 bytes are left. Use a backup.")
                      .arg(path)
                      .arg(file.size())
                : Words::tr("%1 is not a workspace: it is another kind of file.").arg(path));
    }
    if (header.size() < HeaderSize)
        return failure(ErrorKind::Corrupt,
                       Words::tr("%1 is cut off: only %2 bytes are left. Use a backup.")
                           .arg(path)
                           .arg(file.size()));
    if (headerField(header, 68) != ApplicationId) {
        return failure(
            ErrorKind::Foreign,
            Words::tr("%1 is a database that belongs to another program. It was not opened.")
                .arg(path));
    }
    const quint32 rawSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = rawSize == 1 ? 65536 : rawSize;
    const qint64 expected = pageSize * headerField(header, 28);
    if (file.size() < expected && !hasLog(path)) {
        return failure(
            ErrorKind::Corrupt,
            Words::tr(
                "%1 is damaged: it should be %2 bytes long and has %3. Nothing was written to it."
                " Use a backup, or salvage it into a new file.")
                .arg(path)
                .arg(expected)
                .arg(file.size()));
    }
    return int(headerField(header, 60));
}

} // namespace rapporteur
