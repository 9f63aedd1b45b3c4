// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QLockFile>
#include <memory>

namespace rapporteur
{

/// Who holds a workspace, as its lock file says.
struct LockHolder {
    QString program, host;
    qint64 process = 0;
    QDateTime since;
    bool isThisProcess = false;
};

/// The file `<workspace>.lock`, which keeps a second program from writing. A lock whose program is gone
/// is taken over, a lock of another host never is.
class WorkspaceLock
{
public:
    /// Nothing on success; else who holds it, or Unwritable when no lock can be made here.
    [[nodiscard]] Result<std::optional<LockHolder>> take(const QString &workspace);
    void release() { m_file.reset(); }
    [[nodiscard]] bool isHeld() const { return m_file && m_file->isLocked(); }

    [[nodiscard]] static QString pathFor(const QString &workspace)
    {
        return workspace + QStringLiteral(".lock");
    }

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace rapporteur
