// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/relativetime.h"

#include <QCoreApplication>

namespace rapporteur
{

QString relativeTime(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    const auto told = [](const char *text, qint64 count) {
        return QCoreApplication::translate("RelativeTime", text, nullptr, static_cast<int>(count));
    };
    if (minutes < 1)
        return QCoreApplication::translate("RelativeTime", "just now");
    if (hours < 1)
        return told(QT_TRANSLATE_N_NOOP("RelativeTime", "%n minute(s) ago"), minutes);
    if (days < 1)
        return told(QT_TRANSLATE_N_NOOP("RelativeTime", "%n hour(s) ago"), hours);
    if (days < 60)
        return told(QT_TRANSLATE_N_NOOP("RelativeTime", "%n day(s) ago"), days);
    if (days < 730)
        return told(QT_TRANSLATE_N_NOOP("RelativeTime", "%n month(s) ago"), days / 30);
    return told(QT_TRANSLATE_N_NOOP("RelativeTime", "%n year(s) ago"), days / 365);
}

} // namespace rapporteur
