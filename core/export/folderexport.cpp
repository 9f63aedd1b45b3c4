// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/folderexport.h"

#include "core/export/exportfeed.h"
#include "core/export/exporttarget.h"
#include "core/export/zippack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Files in a folder on the disk, kept open while they grow.
class DiskFiles final : public ExportFiles
{
public:
    DiskFiles(QString folder, QString target)
        : m_folder(std::move(folder))
        , m_target(std::move(target))
    {}

    Status append(const QString &name, QByteArrayView bytes) override
    {
        std::unique_ptr<QFile> &file = m_files[name];
        errno = 0;
        if (!file) {
            file = std::make_unique<QFile>(m_folder + u'/' + name);
            if (!QDir().mkpath(QFileInfo(*file).path()) || !file->open(QIODevice::WriteOnly))
                return unwritable(m_target, *file, errno);
        }
        if (file->write(bytes.data(), bytes.size()) != bytes.size())
            return unwritable(m_target, *file, errno);
        return {};
    }

    Result<std::unique_ptr<QIODevice>> written(const QString &name) override
    {
        const auto known = m_files.find(name);
        errno = 0;
        if (known != m_files.end() && !known->second->flush())
            return unwritable(m_target, *known->second, errno);
        auto file = std::make_unique<QFile>(m_folder + u'/' + name);
        if (!file->open(QIODevice::ReadOnly))
            return failure(ErrorKind::Unreadable,
                           Words::tr("Not exported: %1 cannot be read back: %2.")
                               .arg(name, file->errorString()));
        return file;
    }

    [[nodiscard]] QStringList names() const override
    {
        QStringList names;
        for (const auto &[name, file] : m_files)
            names.append(name);
        return names;
    }

    /// All bytes on the disk, not only with the system.
    Status finish()
    {
        for (const auto &[name, file] : m_files) {
            errno = 0;
            if (!file->flush() || ::fsync(file->handle()) != 0)
                return unwritable(m_target, *file, errno);
            file->close();
        }
        return {};
    }

private:
    QString m_folder, m_target;
    std::map<QString, std::unique_ptr<QFile>> m_files;
};

/// Keeps how each file begins, and nothing else.
class PreviewFiles final : public ExportFiles
{
public:
    explicit PreviewFiles(qsizetype most)
        : m_most(most)
    {}
    Status append(const QString &name, QByteArrayView bytes) override
    {
        QByteArray &kept = m_files[name];
        kept += bytes.first(qMin(bytes.size(), m_most - kept.size()));
        return {};
    }
    Result<std::unique_ptr<QIODevice>> written(const QString &name) override
    {
        return failure(ErrorKind::Unreadable, name);
    }
    [[nodiscard]] QStringList names() const override { return m_files.keys(); }
    [[nodiscard]] QByteArray file(const QString &name) const { return m_files.value(name); }

private:
    qsizetype m_most;
    QMap<QString, QByteArray> m_files;
};

/// A device that keeps how its bytes begin.
class PreviewDevice final : public QIODevice
{
public:
    explicit PreviewDevice(qsizetype most)
        : m_most(most)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] const QByteArray &kept() const { return m_kept; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_kept.append(data, qMin<qint64>(size, m_most - m_kept.size()));
        return size;
    }

private:
    qsizetype m_most;
    QByteArray m_kept;
};

Result<ExportReport> fillFiles(const Workspace &workspace, const ExportFormat &format,
                               FolderWriter &writer, ExportFiles &files,
                               const ExportOptions &options, const ExportProgress &progress)
{
    const Result<ExportOptions> told = withAgreement(workspace, format, options);
    if (!told)
        return failureOf(told);
    if (const Status begun = writer.begin(files, workspace.rubric(), *told); !begun)
        return std::unexpected(begun.error());
    return feedArticles(workspace, options, progress,
                        [&](const ExportArticle &article) { return writer.write(files, article); });
}

Status packInto(const QString &path, const QString &folder, const QStringList &names)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file, 0);
    errno = 0;
    if (const Status packed = packZip(file, folder, names); !packed) {
        file.cancelWriting();
        return packed;
    }
    if (!file.flush() || !file.commit()) {
        const auto failed = unwritable(path, file, errno);
        file.cancelWriting();
        return failed;
    }
    syncFolder(QFileInfo(path).canonicalFilePath());
    return {};
}

/// What stands in the way of a folder or a ZIP at this place.
Status checkTarget(const Workspace &workspace, const QFileInfo &target, const QString &path,
                   bool zip)
{
    if (zip) {
        if (target.exists() && !target.isFile())
            return failure(ErrorKind::Unwritable,
                           Words::tr("Not exported: %1 is not a regular file.").arg(path));
        if (isWorkspaceFile(workspace, target))
            return failure(
                ErrorKind::Unwritable,
                Words::tr("Not exported: %1 belongs to a workspace and was left as it is. "
                          "Choose another name.")
                    .arg(path));
        return {};
    }
    if (target.isSymLink()
        || (target.exists()
            && (!target.isDir()
                || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                       | QDir::NoDotAndDotDot))))
        return failure(ErrorKind::Unwritable,
                       Words::tr("Not exported: %1 is there already and was left as it is. Choose "
                                 "another name, or a file that ends with .zip.")
                           .arg(path));
    return {};
}

QByteArray firstLines(const QByteArray &text, int lines)
{
    constexpr qsizetype Widest = 300;
    QByteArray kept;
    for (const QByteArray &line :
         text.split('\n').first(qMin<qsizetype>(lines, text.count('\n') + 1)))
        kept += (line.size() > Widest ? line.first(Widest) + "…" : line) + '\n';
    return kept;
}

} // namespace

Result<ExportReport> exportFolder(const Workspace &workspace, const ExportFormat &format,
                                  const QString &path, const ExportOptions &options,
                                  const ExportProgress &progress)
{
    const QString clean = QDir::cleanPath(path);
    const QFileInfo target(clean);
    const bool zip = clean.endsWith(".zip"_L1, Qt::CaseInsensitive);
    if (const Status free = checkTarget(workspace, target, clean, zip); !free)
        return std::unexpected(free.error());
    QTemporaryDir folder(target.absolutePath() + u"/."_s + target.fileName() + u".XXXXXX"_s);
    if (!folder.isValid())
        return failure(ErrorKind::Unwritable,
                       Words::tr("Not exported: %1 cannot be written: %2. The old "
                                 "file, if any, is as it was.")
                           .arg(clean, folder.errorString()));
    DiskFiles files(folder.path(), clean);
    const std::unique_ptr<FolderWriter> writer = format.makeFolder();
    Result<ExportReport> report = fillFiles(workspace, format, *writer, files, options, progress);
    if (!report)
        return report;
    if (const Status ended = writer->end(files); !ended)
        return std::unexpected(ended.error());
    if (const Status finished = files.finish(); !finished)
        return std::unexpected(finished.error());
    if (zip) {
        if (const Status packed = packInto(clean, folder.path(), files.names()); !packed)
            return std::unexpected(packed.error());
    } else {
        ::chmod(QFile::encodeName(folder.path()).constData(),
                0755); // it was made for this user alone
        if (std::rename(QFile::encodeName(folder.path()).constData(),
                        QFile::encodeName(clean).constData())
            != 0)
            return failure(
                ErrorKind::Unwritable,
                Words::tr("Not exported: %1 cannot be written: %2. The old file, if any, is "
                          "as it was.")
                    .arg(clean, qt_error_string(errno)));
        folder.setAutoRemove(false);
        syncFolder(clean);
    }
    report->path = path;
    return report;
}

Result<ExportPreview> previewExport(const Workspace &workspace, const ExportFormat &format,
                                    const ExportOptions &options, int lines,
                                    const ExportProgress &progress)
{
    constexpr qsizetype Most = 64 << 10;
    ExportPreview preview;
    if (!format.isFolder()) {
        PreviewDevice device(Most);
        const Result<ExportReport> report = exportTo(workspace, format, device, options, progress);
        if (!report)
            return failureOf(report);
        preview.report = *report;
        preview.beginning = firstLines(device.kept(), lines);
        return preview;
    }
    PreviewFiles files(Most);
    // Its last files tell about the others and need them whole: they are not made here.
    const std::unique_ptr<FolderWriter> writer = format.makeFolder();
    const Result<ExportReport> report = fillFiles(workspace, format, *writer, files, options,
                                                  progress);
    if (!report)
        return failureOf(report);
    preview.report = *report;
    for (const QString &name : files.names())
        preview.beginning += name.toUtf8() + '\n' + firstLines(files.file(name), lines) + '\n';
    return preview;
}

} // namespace rapporteur
