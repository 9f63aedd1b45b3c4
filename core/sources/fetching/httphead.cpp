// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/httphead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || isDigit(c) || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

/// The next line without its end; `rest` moves behind it.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

std::expected<HttpHead, QString> readStatusLine(QByteArrayView line)
{
    // "HTTP/1.1 200 OK"; the words after the number may be missing.
    const bool shaped = line.size() >= 12 && line.startsWith("HTTP/1.") && isDigit(line[7])
        && line[8] == ' ' && isDigit(line[9]) && isDigit(line[10]) && isDigit(line[11])
        && (line.size() == 12 || line[12] == ' ');
    if (!shaped)
        return std::unexpected(
            u"no status line: "_s
            + QString::fromLatin1(line.first(std::min<qsizetype>(line.size(), 60))));
    HttpHead head;
    head.status = line.sliced(9, 3).toInt();
    head.oldVersion = line[7] == '0';
    if (head.status < 100)
        return std::unexpected(u"status %1"_s.arg(head.status));
    return head;
}

QString textOf(const QByteArray &value)
{
    return value.isValidUtf8() ? QString::fromUtf8(value) : QString::fromLatin1(value);
}

} // namespace

QList<QByteArray> HttpHead::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key == name)
            found.append(value);
    }
    return found;
}

QByteArray HttpHead::value(QByteArrayView name) const
{
    return values(name).join(", ");
}

bool HttpHead::lists(QByteArrayView name, QByteArrayView word) const
{
    const QList<QByteArray> words = value(name).split(',');
    return std::ranges::any_of(words, [&](const QByteArray &entry) {
        return entry.trimmed().compare(word, Qt::CaseInsensitive) == 0;
    });
}

QMap<QString, QString> HttpHead::toMap() const
{
    QMap<QString, QString> map;
    for (const auto &[key, value] : headers) {
        if (key == "set-cookie")
            continue;
        QString &entry = map[textOf(key)];
        entry += (entry.isEmpty() ? QString() : u", "_s) + textOf(value);
    }
    return map;
}

qsizetype endOfHead(const QByteArray &bytes, qsizetype from)
{
    qsizetype end = bytes.indexOf('\n', std::max<qsizetype>(0, from - 3));
    while (end >= 0) {
        const qsizetype next = end + 1;
        if (next < bytes.size() && bytes[next] == '\n')
            return next + 1;
        if (next + 1 < bytes.size() && bytes[next] == '\r' && bytes[next + 1] == '\n')
            return next + 2;
        end = bytes.indexOf('\n', next);
    }
    return -1;
}

std::expected<HttpHead, QString> readHead(QByteArrayView bytes)
{
    std::expected<HttpHead, QString> head = readStatusLine(takeLine(bytes));
    while (head && !bytes.isEmpty()) {
        const QByteArrayView line = takeLine(bytes);
        if (line.isEmpty())
            break;
        const bool continued = line[0] == ' ' || line[0] == '\t';
        if (continued && !head->headers.isEmpty()) {
            head->headers.last().second += ' ' + line.trimmed().toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
        // A line that is no header is passed over, as browsers do: it says nothing.
        if (colon <= 0 || !std::ranges::all_of(name, isNameCharacter))
            continue;
        head->headers.append(
            {name.toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return head;
}

} // namespace rapporteur
