// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/plaintext.h"

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestTip = 2000;

/// U+202A…U+202E and U+2066…U+2069 would reach into what stands beside the text.
bool isDirectionOverride(QChar c)
{
    return (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString shown = text.left(LongestTip);
    shown.removeIf(isDirectionOverride);
    if (text.size() > LongestTip)
        shown += QStringLiteral(" …");
    return QStringLiteral("<div style=\"white-space:pre-wrap\">") + shown.toHtmlEscaped()
        + QStringLiteral("</div>");
}

QString singleLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (isDirectionOverride(c))
            continue;
        const bool breaks = c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
        line.append(breaks ? QChar(QChar::Space) : c);
    }
    return line.trimmed();
}

QString withoutMnemonics(QString text)
{
    return text.replace(QChar(u'&'), QStringLiteral("&&"));
}

} // namespace rapporteur
