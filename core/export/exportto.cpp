// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportfeed.h"
#include "core/export/exporttarget.h"
#include "core/export/folderexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

Result<ExportReport> exportTo(const Workspace &workspace, const ExportFormat &format,
                              QIODevice &out, const ExportOptions &options,
                              const ExportProgress &progress)
{
    if (format.isFolder())
        return failure(
            ErrorKind::Usage,
            Words::tr("Not exported: %1 makes several files. Name a folder, or a file that "
                      "ends with .zip.")
                .arg(format.id));
    const Result<ExportOptions> told = withAgreement(workspace, format, options);
    if (!told)
        return failureOf(told);
    const std::unique_ptr<ExportWriter> writer = format.make();
    if (const Status begun = writer->begin(out, workspace.rubric(), *told); !begun)
        return std::unexpected(begun.error());
    const Result<ExportReport> report = feedArticles(
        workspace, options, progress,
        [&](const ExportArticle &article) { return writer->write(out, article); });
    if (!report)
        return report;
    if (const Status ended = writer->end(out); !ended)
        return std::unexpected(ended.error());
    return report;
}

Result<ExportReport> exportTo(const Workspace &workspace, const ExportFormat &format,
                              const QString &path, const ExportOptions &options,
                              const ExportProgress &progress)
{
    if (format.isFolder())
        return exportFolder(workspace, format, path, options, progress);
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return failure(ErrorKind::Unwritable,
                       Words::tr("Not exported: %1 is not a regular file.").arg(path));
    if (isWorkspaceFile(workspace, target))
        return failure(
            ErrorKind::Unwritable,
            Words::tr(
                "Not exported: %1 belongs to a workspace and was left as it is. Choose another "
                "name.")
                .arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file, 0);
    Result<ExportReport> report = exportTo(workspace, format, file, options, progress);
    if (file.error() != QFileDevice::NoError) {
        const auto failed = unwritable(path, file, 0);
        file.cancelWriting();
        return failed;
    }
    if (!report) {
        file.cancelWriting();
        return report;
    }
    errno = 0;
    if (!file.flush() || !file.commit()) {
        const auto failed = unwritable(path, file, errno);
        file.cancelWriting();
        return failed;
    }
    syncFolder(target.canonicalFilePath());
    report->path = path;
    return report;
}

} // namespace rapporteur
