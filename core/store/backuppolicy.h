// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace rapporteur
{

/// A backup that the program made by itself, as its name tells.
struct AutomaticBackup {
    QString path;
    QDateTime at;
    qint64 sequence = 0; ///< last entry of the journal that it holds
    bool operator==(const AutomaticBackup &) const = default;
};

/// When the program backs up by itself, and what it keeps: the last five, and the last one of each of
/// the seven days before.
class BackupPolicy
{
public:
    /// Due when something was journalled since the last backup and that one is half an hour old. A clock
    /// that went back does not put it off.
    [[nodiscard]] static bool isDue(const QList<AutomaticBackup> &kept, qint64 sequence,
                                    const QDateTime &now);
    /// What may be removed; never the newest.
    [[nodiscard]] static QList<AutomaticBackup> surplus(QList<AutomaticBackup> kept,
                                                        const QDateTime &now);

    /// The folder beside the workspace, and the name of a backup in it.
    [[nodiscard]] static QString folderFor(const QString &workspace);
    [[nodiscard]] static QString fileFor(const QString &workspace, qint64 sequence,
                                         const QDateTime &now);
    /// Backups in that folder, newest first; other files there are not looked at.
    [[nodiscard]] static QList<AutomaticBackup> list(const QString &workspace);
};

} // namespace rapporteur
