// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/bundlefiles.h"

#include "core/sources/adapters/inflatestream.h"
#include "core/sources/adapters/zipfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

Error damaged(const QString &name)
{
    return {ErrorKind::BadInput, Words::tr("The packed file %1 is damaged.").arg(name), {}};
}

/// Copies one packed file out; the length must be the one that the directory tells.
Status unpackEntry(QFile &zip, const ZipEntry &entry, const QString &target)
{
    const Result<qint64> offset = zipDataOffset(zip, entry);
    if (!offset)
        return std::unexpected(offset.error());
    if (!QDir().mkpath(QFileInfo(target).path()))
        return failure(ErrorKind::Unwritable, Words::tr("%1 cannot be written.").arg(target));
    QFile file(target);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorKind::Unwritable,
                       Words::tr("%1 cannot be written: %2.").arg(target, file.errorString()));
    FileStream packed(zip, *offset, entry.packedSize);
    InflateStream inflated(packed, InflateStream::Kind::Raw);
    ByteStream &bytes = entry.method == 8 ? static_cast<ByteStream &>(inflated) : packed;
    QByteArray chunk(256 << 10, Qt::Uninitialized);
    qint64 total = 0;
    while (const qint64 size = bytes.read(chunk.data(), chunk.size())) {
        total += size;
        if (size < 0 || total > entry.size)
            return std::unexpected(damaged(entry.name));
        if (file.write(chunk.constData(), size) != size)
            return failure(errno == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Unwritable,
                           Words::tr("%1 cannot be written: %2.").arg(target, file.errorString()));
    }
    if (bytes.fault() || total != entry.size)
        return std::unexpected(damaged(entry.name));
    return {};
}

} // namespace

Result<std::unique_ptr<BundleFiles>> BundleFiles::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound, Words::tr("There is no file or folder %1.").arg(path));
    auto files = std::make_unique<BundleFiles>();
    files->m_folder = path;
    if (!info.isDir()) {
        if (const Status unpacked = files->unpack(path); !unpacked)
            return std::unexpected(unpacked.error());
    }
    if (const Status listed = files->list(); !listed)
        return std::unexpected(listed.error());
    return files;
}

Status BundleFiles::unpack(const QString &path)
{
    QFile zip(path);
    if (!zip.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable,
                       Words::tr("%1 cannot be read: %2.").arg(path, zip.errorString()));
    QStringList refused;
    const Result<QList<ZipEntry>> entries = readZipDirectory(zip, path, refused);
    if (!entries)
        return std::unexpected(entries.error());
    if (!refused.isEmpty())
        return failure(
            ErrorKind::BadInput,
            Words::tr("%1 was not unpacked: the name “%2” in it leads out of the bundle.")
                .arg(path, refused.first()));
    qint64 total = 0;
    QStringList seen;
    for (const ZipEntry &entry : *entries) {
        total += qMax<qint64>(0, entry.size);
        if (entry.encrypted || (entry.method != 0 && entry.method != 8))
            return failure(ErrorKind::BadInput,
                           Words::tr("%1 in %2 is packed in a way that this program does not read.")
                               .arg(entry.name, path));
        if (seen.contains(entry.name))
            return failure(ErrorKind::BadInput,
                           Words::tr("%1 holds two files called %2.").arg(path, entry.name));
        seen.append(entry.name);
        if (total > UnpackedLimit)
            return failure(ErrorKind::Limit,
                           Words::tr("%1 was not unpacked: it would fill more than %2 GB.")
                               .arg(path)
                               .arg(UnpackedLimit >> 30));
    }
    m_unpacked.emplace();
    if (!m_unpacked->isValid())
        return failure(
            ErrorKind::Unwritable,
            Words::tr("%1 cannot be unpacked: %2.").arg(path, m_unpacked->errorString()));
    m_folder = m_unpacked->path();
    for (const ZipEntry &entry : *entries) {
        if (entry.name.endsWith(u'/'))
            continue;
        if (Status unpacked = unpackEntry(zip, entry, m_folder + u'/' + entry.name); !unpacked)
            return unpacked;
    }
    return {};
}

Status BundleFiles::list()
{
    QDirIterator entries(m_folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        const QString name = entry.filePath().sliced(m_folder.size()
                                                     + (m_folder.endsWith(u'/') ? 0 : 1));
        if (entry.isSymLink() || !(entry.isFile() || entry.isDir()))
            return failure(
                ErrorKind::BadInput,
                Words::tr("%1 in the bundle is a link or no regular file. A bundle holds "
                          "files alone.")
                    .arg(name));
        if (entry.isFile())
            m_names.append(name);
    }
    m_names.sort();
    return {};
}

Status BundleFiles::append(const QString &name, QByteArrayView)
{
    return failure(ErrorKind::Unwritable, Words::tr("%1 is only being read.").arg(name));
}

Result<std::unique_ptr<QIODevice>> BundleFiles::written(const QString &name)
{
    if (!m_names.contains(name))
        return failure(ErrorKind::NotFound, Words::tr("The bundle has no file %1.").arg(name));
    auto file = std::make_unique<QFile>(m_folder + u'/' + name);
    if (!file->open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unreadable,
                       Words::tr("%1 cannot be read: %2.").arg(name, file->errorString()));
    return file;
}

} // namespace rapporteur
