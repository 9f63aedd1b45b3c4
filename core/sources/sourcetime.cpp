// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcetime.h"

#include <QMap>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype maximumDateLength = 80;
/// Seconds beyond the year 5138 are milliseconds that somebody forgot to divide.
constexpr double firstMilliseconds = 1e11;

QDateTime plausible(QDateTime time)
{
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    time = time.toUTC();
    const int year = time.date().year();
    return year >= 1000 && year <= 9998 ? time : QDateTime();
}

/// "+0200" and " +02:00" as Qt's ISO reader wants them, fractions cut to milliseconds.
QString tidyIso(QStringView text)
{
    static const QRegularExpression zone(u"\\s*([+-]\\d{2}):?(\\d{2})$"_s);
    static const QRegularExpression fraction(u"(:\\d{2}[.,]\\d{3})\\d+"_s);
    QString iso = text.toString();
    iso.replace(fraction, u"\\1"_s);
    if (iso.endsWith(u" UTC"_s) || iso.endsWith(u" GMT"_s))
        iso = iso.chopped(4) + u'Z';
    if (iso.size() > 10 && (iso.contains(u'T') || iso.contains(u':')))
        iso.replace(zone, u"\\1:\\2"_s);
    return iso;
}

/// Zones by name and years of two digits, as old programs write the dates of messages: "7 Feb 17 10:00 EST".
QString tidyMessageDate(QString text)
{
    static const QRegularExpression zone(u"\\s(GMT|UTC?|Z|[ECMP][SD]T)$"_s);
    static const QRegularExpression shortYear(
        u"^((?:[A-Za-z]{3,9},?\\s+)?\\d{1,2}[ -][A-Za-z]{3,9}[ -])(\\d{2})(?=\\s)"_s);
    static const QMap<QString, QString> offsets{{u"EST"_s, u"-0500"_s}, {u"EDT"_s, u"-0400"_s},
                                                {u"CST"_s, u"-0600"_s}, {u"CDT"_s, u"-0500"_s},
                                                {u"MST"_s, u"-0700"_s}, {u"MDT"_s, u"-0600"_s},
                                                {u"PST"_s, u"-0800"_s}, {u"PDT"_s, u"-0700"_s}};
    if (const auto match = zone.match(text); match.hasMatch())
        text = text.first(match.capturedStart()) + u' '
            + offsets.value(match.captured(1), u"+0000"_s);
    if (const auto match = shortYear.match(text); match.hasMatch()) {
        const QString century = match.capturedView(2).toInt() < 70 ? u"20"_s : u"19"_s;
        text.insert(match.capturedStart(2), century);
    }
    return text;
}

int monthNumber(QStringView name)
{
    static const QStringList months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(name.first(qMin<qsizetype>(3, name.size())).toString().toLower()))
        + 1;
}

/// "March 26, 2015", "26 Mar 2015 at 5:30 pm", "2015/03/26", "26.3.2015 17:30", "20150326".
QDateTime writtenOut(const QString &text)
{
    static const QString clock =
        u"(?:[,\\s]+(?:at\\s+)?(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([ap]\\.?m\\.?)?.{0,12})?$"_s;
    static const auto pattern = [](const QString &day) {
        return QRegularExpression(u"^(?:[a-z]{3,9},\\s+)?"_s + day + clock,
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QRegularExpression monthFirst = pattern(
        u"(?<m>[a-z]{3,9})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})"_s);
    static const QRegularExpression dayFirst = pattern(
        u"(?<d>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?<m>[a-z]{3,9})\\.?,?\\s+(?<y>\\d{4})"_s);
    static const QRegularExpression yearFirst = pattern(
        u"(?<y>\\d{4})[/.](?<m>\\d{1,2})[/.](?<d>\\d{1,2})"_s);
    static const QRegularExpression dotted = pattern(
        u"(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})"_s);
    static const QRegularExpression digits = pattern(u"(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})"_s);
    for (const QRegularExpression *form : {&monthFirst, &dayFirst, &yearFirst, &dotted, &digits}) {
        const QRegularExpressionMatch match = form->match(text);
        if (!match.hasMatch())
            continue;
        const QStringView month = match.capturedView(u"m");
        const QDate date(match.capturedView(u"y").toInt(),
                         month[0].isDigit() ? month.toInt() : monthNumber(month),
                         match.capturedView(u"d").toInt());
        int hour = match.capturedView(4).toInt();
        const QString half = match.captured(7).toLower();
        if (!half.isEmpty())
            hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
        const QTime time(hour, match.capturedView(5).toInt(), match.capturedView(6).toInt());
        return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc())
                                                : QDateTime();
    }
    return {};
}

} // namespace

QDateTime timeFromNumber(double value)
{
    if (!std::isfinite(value) || value <= 0)
        return {};
    if (value >= firstMilliseconds)
        value /= 1000;
    if (value >= firstMilliseconds)
        return {};
    return plausible(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::floor(value * 1000)),
                                                    QTimeZone::utc()));
}

QDateTime timeFromText(QStringView text)
{
    text = text.trimmed();
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (!hasDigit || text.size() > maximumDateLength)
        return {};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && text.size() != 8 && text.size() != 4)
        return timeFromNumber(number);
    const QString iso = tidyIso(text);
    if (QDateTime read = QDateTime::fromString(iso, Qt::ISODateWithMs); read.isValid())
        return plausible(read);
    const QString plain = tidyMessageDate(text.toString().simplified());
    if (QDateTime read = QDateTime::fromString(plain, Qt::RFC2822Date); read.isValid())
        return plausible(read);
    return plausible(writtenOut(plain));
}

} // namespace rapporteur
