// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/retryafter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// The three spellings that HTTP knows (RFC 9110, 5.6.7). A year of two digits lies in this or the last century.
QDateTime httpDate(const QString &text)
{
    const QLocale english = QLocale::c();
    for (const QString &format :
         {u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy hh:mm:ss 'GMT'"_s,
          u"ddd MMM d hh:mm:ss yyyy"_s}) {
        QDateTime time = english.toDateTime(text.simplified(), format, 1970);
        if (!time.isValid())
            continue;
        time.setTimeZone(QTimeZone::UTC);
        return time;
    }
    return {};
}

} // namespace

std::optional<qint64> retryAfterMs(const QString &header, const QDateTime &now)
{
    const QString text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool digits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        constexpr qint64 most = std::numeric_limits<qint64>::max() / 1000;
        return fits ? std::min(seconds, most) * 1000 : most * 1000;
    }
    const QDateTime date = httpDate(text);
    if (!date.isValid())
        return std::nullopt;
    return std::max<qint64>(0, now.msecsTo(date));
}

} // namespace rapporteur
