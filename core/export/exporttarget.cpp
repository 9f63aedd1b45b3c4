// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporttarget.h"

#include "core/store/workspacefile.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

bool isWorkspaceFile(const Workspace &workspace, const QFileInfo &target)
{
    const QString own = workspace.info().path;
    const QString path = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    for (const auto suffix : {QLatin1StringView(), "-wal"_L1, "-shm"_L1, ".lock"_L1}) {
        if (path == own + suffix)
            return true;
    }
    return target.exists() && probeHeader(path).has_value();
}

std::unexpected<Error> unwritable(const QString &path, const QFileDevice &file, int code)
{
    const bool told = code == 0 || file.error() == QFileDevice::OpenError;
    const QString why = told ? file.errorString() : qt_error_string(code);
    const bool full = why == qt_error_string(ENOSPC) || why == qt_error_string(EDQUOT);
    const ErrorKind kind = full ? ErrorKind::DiskFull : ErrorKind::Unwritable;
    return failure(
        kind,
        Words::tr("Not exported: %1 cannot be written: %2. The old file, if any, is as it was.")
            .arg(path, why));
}

void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace rapporteur
