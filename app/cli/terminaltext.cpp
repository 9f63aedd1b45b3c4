// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Range {
    char32_t first, last;
};

/// East Asian wide and full-width characters and most pictographs (Unicode's EastAsianWidth, coarsened).
constexpr std::array Wide{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0x33ff},
    Range{0x3400, 0x4dbf},   Range{0x4e00, 0x9fff},   Range{0xa000, 0xa4cf},
    Range{0xac00, 0xd7a3},   Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},
    Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},   Range{0x1f300, 0x1f64f},
    Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd},
};

QString placeholder(char16_t c)
{
    if (c < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + c));
    if (c == 0x7f)
        return u"␡"_s;
    switch (c) {
    case 0x061c:
        return u"⟦ALM⟧"_s;
    case 0x200e:
        return u"⟦LRM⟧"_s;
    case 0x200f:
        return u"⟦RLM⟧"_s;
    case 0x202a:
        return u"⟦LRE⟧"_s;
    case 0x202b:
        return u"⟦RLE⟧"_s;
    case 0x202c:
        return u"⟦PDF⟧"_s;
    case 0x202d:
        return u"⟦LRO⟧"_s;
    case 0x202e:
        return u"⟦RLO⟧"_s;
    case 0x2066:
        return u"⟦LRI⟧"_s;
    case 0x2067:
        return u"⟦RLI⟧"_s;
    case 0x2068:
        return u"⟦FSI⟧"_s;
    case 0x2069:
        return u"⟦PDI⟧"_s;
    default:
        return QChar(QChar::ReplacementCharacter);
    }
}

bool isUnsafe(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x061c || c == 0x200e || c == 0x200f
        || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString made(QStringView text, bool multiLine)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\n' || code == u'\t')
            safe += multiLine ? c : QChar(u' ');
        else if (isUnsafe(code))
            safe += placeholder(code);
        else
            safe += c;
    }
    return safe;
}

int widthOf(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    const bool wide = std::ranges::any_of(
        Wide, [code](Range range) { return code >= range.first && code <= range.last; });
    return wide ? 2 : 1;
}

} // namespace

QString terminalLine(QStringView text)
{
    return made(text, false);
}

QString terminalText(QStringView text)
{
    return made(text, true);
}

QString shownTitle(const QString &title, const QString &url)
{
    const QString shown = title.trimmed().isEmpty() ? url : title;
    return shown.isEmpty() ? QCoreApplication::translate("CommandLine", "(untitled)")
                           : terminalLine(shown);
}

int terminalWidth(QStringView text)
{
    int width = 0;
    for (const char32_t code : text.toUcs4())
        width += widthOf(code);
    return width;
}

QString cutToWidth(const QString &text, int width)
{
    if (terminalWidth(text) <= width)
        return text;
    QString cut;
    int used = 1; // the ellipsis
    for (const char32_t code : text.toUcs4()) {
        used += widthOf(code);
        if (used > width)
            break;
        cut += QString::fromUcs4(&code, 1);
    }
    return cut + u'…';
}

TextTable::TextTable(QList<Alignment> columns)
    : m_columns(std::move(columns))
{}

void TextTable::addRow(QStringList cells)
{
    cells.resize(m_columns.size());
    m_rows.append(std::move(cells));
}

QString TextTable::text(int indent) const
{
    QList<int> widths(m_columns.size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], terminalWidth(row[i]));
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line(indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString padding(widths[i] - terminalWidth(row[i]), u' ');
            const bool last = i + 1 == row.size();
            line += m_columns[i] == Right ? padding + row[i] : last ? row[i] : row[i] + padding;
            line += last ? QString() : u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace rapporteur::cli
