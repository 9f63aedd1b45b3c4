// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answertext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Line {
    qsizetype start = 0;
    QStringView text; ///< without the line end
    qsizetype next = 0;
};

Line lineAt(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    const qsizetype stop = end < 0 ? text.size() : end;
    return {start, text.sliced(start, stop - start), end < 0 ? text.size() : end + 1};
}

/// The marker of a fence line: at least three backticks or tildes, indented or not; empty otherwise.
QStringView fenceMarker(QStringView line)
{
    line = line.trimmed();
    if (!line.startsWith("```"_L1) && !line.startsWith("~~~"_L1))
        return {};
    qsizetype length = 3;
    while (length < line.size() && line[length] == line[0])
        ++length;
    return line.first(length);
}

} // namespace

QStringView withoutThinking(QStringView text)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 3> Blocks{
        {{"<think>"_L1, "</think>"_L1},
         {"<thinking>"_L1, "</thinking>"_L1},
         {"<reasoning>"_L1, "</reasoning>"_L1}}};
    QStringView rest = text;
    for (const auto &[open, close] : Blocks) {
        // Some servers eat the opening tag, so a closing one with an object behind it is enough.
        const qsizetype last = rest.lastIndexOf(close, -1, Qt::CaseInsensitive);
        if (last >= 0 && rest.indexOf(u'{', last) >= 0)
            rest = rest.sliced(last + close.size());
        const qsizetype begins = rest.indexOf(open, 0, Qt::CaseInsensitive);
        const qsizetype brace = rest.indexOf(u'{');
        if (begins >= 0 && (brace < 0 || begins < brace))
            rest = {};
    }
    return rest;
}

QList<QStringView> fencedParts(QStringView text)
{
    QList<QStringView> parts;
    QStringView open;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Line line = lineAt(text, at);
        const QStringView marker = fenceMarker(line.text);
        if (open.isEmpty() && !marker.isEmpty()) {
            open = marker;
            start = line.next;
        } else if (!open.isEmpty() && marker.startsWith(open) && line.text.trimmed() == marker) {
            parts.append(text.sliced(start, line.start - start));
            open = {};
        }
        at = line.next;
    }
    if (!open.isEmpty() && start < text.size())
        parts.append(text.sliced(start));
    return parts;
}

QList<QStringView> balancedObjects(QStringView text)
{
    struct Range {
        qsizetype start, end;
    };
    QList<qsizetype> open;
    QList<Range> ranges;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = !open.isEmpty(); // quotes in prose are no strings
        } else if (c == u'{') {
            open.append(i);
        } else if (c == u'}' && !open.isEmpty()) {
            const qsizetype start = open.takeLast();
            while (!ranges.isEmpty() && ranges.back().start > start)
                ranges.removeLast();
            ranges.append({start, i + 1});
        }
    }
    QList<QStringView> objects;
    for (const Range &range : std::as_const(ranges))
        objects.append(text.sliced(range.start, range.end - range.start));
    return objects;
}

QString lineAndColumn(QStringView text, qsizetype offset)
{
    const QStringView before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf(u'\n') + 1) + 1;
    return u"%1:%2"_s.arg(line).arg(column);
}

} // namespace rapporteur
