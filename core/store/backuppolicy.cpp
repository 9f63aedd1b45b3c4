// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backuppolicy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 IntervalSeconds = 30 * 60;
constexpr qsizetype LastKept = 5;
constexpr qint64 DaysKept = 7;
const QString TimeFormat = u"yyyyMMdd-HHmmss"_s;

void sortNewestFirst(QList<AutomaticBackup> &backups)
{
    // By what they hold, not by the clock, which may have been wrong.
    std::ranges::sort(backups, [](const AutomaticBackup &a, const AutomaticBackup &b) {
        return a.sequence != b.sequence ? a.sequence > b.sequence : a.at > b.at;
    });
}

} // namespace

bool BackupPolicy::isDue(const QList<AutomaticBackup> &kept, qint64 sequence, const QDateTime &now)
{
    if (kept.isEmpty())
        return true;
    QList<AutomaticBackup> sorted = kept;
    sortNewestFirst(sorted);
    const AutomaticBackup &last = sorted.first();
    const qint64 age = last.at.secsTo(now);
    return last.sequence != sequence && (age >= IntervalSeconds || age < 0);
}

QList<AutomaticBackup> BackupPolicy::surplus(QList<AutomaticBackup> kept, const QDateTime &now)
{
    sortNewestFirst(kept);
    QList<AutomaticBackup> removable;
    QSet<QDate> days;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QDate day = kept[i].at.toUTC().date();
        const bool recent = day.daysTo(now.toUTC().date()) <= DaysKept;
        const bool lastOfDay = recent && !days.contains(day);
        days.insert(day);
        if (i >= LastKept && !lastOfDay)
            removable.append(kept[i]);
    }
    return removable;
}

QString BackupPolicy::folderFor(const QString &workspace)
{
    return workspace + u".backups"_s;
}

QString BackupPolicy::fileFor(const QString &workspace, qint64 sequence, const QDateTime &now)
{
    return u"%1/%2-%3.rapporteur"_s.arg(folderFor(workspace), now.toUTC().toString(TimeFormat),
                                        QString::number(sequence));
}

QList<AutomaticBackup> BackupPolicy::list(const QString &workspace)
{
    static const QRegularExpression name(u"^(\\d{8}-\\d{6})-(\\d+)\\.rapporteur$"_s);
    QList<AutomaticBackup> backups;
    const QFileInfoList files = QDir(folderFor(workspace)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const QRegularExpressionMatch match = name.match(file.fileName());
        QDateTime at = QDateTime::fromString(match.captured(1), TimeFormat);
        if (!match.hasMatch() || !at.isValid())
            continue;
        at.setTimeZone(QTimeZone::UTC);
        backups.append({file.filePath(), at, match.captured(2).toLongLong()});
    }
    sortNewestFirst(backups);
    return backups;
}

} // namespace rapporteur
