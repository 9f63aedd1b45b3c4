// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/filelist.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// Adds the files of a folder. Pipes, devices and files that may not be read are in it: reading reports them.
void addFilesBelow(const QString &folder, FileList &list)
{
    QStringList files;
    QDirIterator entries(folder, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        if (!entry.isSymLink()) {
            if (!entry.isDir())
                files.append(entry.filePath());
            continue;
        }
        list.leftOut.append(
            {Severity::Warning, QStringLiteral("link"),
             Words::tr("%1 is a link in a folder and was left out. Name it itself to load it.")
                 .arg(entry.filePath()),
             entry.filePath()});
    }
    if (files.isEmpty())
        list.leftOut.append({Severity::Error, QStringLiteral("empty-folder"),
                             QDir(folder).isReadable()
                                 ? Words::tr("There is no file in the folder %1.").arg(folder)
                                 : Words::tr("The folder %1 cannot be read.").arg(folder),
                             folder});
    files.sort();
    list.files.append(files);
}

} // namespace

FileList filesOf(const QStringList &paths)
{
    FileList list;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            addFilesBelow(path, list);
        else
            list.files.append(path);
    }
    return list;
}

Result<QByteArray> bytesOf(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return failure(
            ErrorKind::NotFound,
            Words::tr("%1 is a link to %2, which is not there.").arg(path, info.readSymLink()));
    if (!info.exists())
        return failure(ErrorKind::NotFound, Words::tr("There is no file %1.").arg(path));
    // Reading a pipe or a device could wait for ever or never end.
    if (!info.isFile())
        return failure(ErrorKind::BadInput, Words::tr("%1 is not a regular file.").arg(path));
    if (info.size() > limit) {
        const QLocale locale;
        return failure(
            ErrorKind::Limit,
            Words::tr("%1 is larger than the limit: %2, at most %3.")
                .arg(path, locale.formattedDataSize(info.size()), locale.formattedDataSize(limit)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable,
                       Words::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return failure(ErrorKind::Limit,
                       Words::tr("%1 grew beyond the limit while it was read.").arg(path));
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Unreadable,
                       Words::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return bytes;
}

} // namespace rapporteur
