// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/articledocument.h"

#include "ui/base/plaintext.h"
#include "ui/content/showntext.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ListIndent = 24;
constexpr int QuoteIndent = 18;
constexpr int DeepestIndent = 8;

/// Writes the blocks of one article; a value on the stack for the time of writing.
class ArticleWriter
{
public:
    ArticleWriter(QTextDocument &document, const Document &content, const ReadingStyle &style)
        : m_cursor(&document)
        , m_content(content)
        , m_style(style)
        , m_em(QFontMetrics(style.body).height())
        , m_line(std::round(QFontInfo(style.body).pixelSize() * 1.64))
    {}

    PositionMap write(const QString &byline)
    {
        m_cursor.beginEditBlock();
        writeHead(byline);
        qsizetype done = 0;
        for (const Block &block : m_content.blocks) {
            // Spans of a document that came from elsewhere may be anything.
            const qsizetype start = std::clamp(block.span.start, done, m_content.text.size());
            const qsizetype end = std::clamp(block.span.end(), start, m_content.text.size());
            writeBlock(block, {start, end - start});
            done = end;
        }
        m_cursor.endEditBlock();
        return m_map;
    }

private:
    void writeHead(const QString &byline)
    {
        QTextBlockFormat title;
        title.setBottomMargin(2);
        title.setLineHeight(94, QTextBlockFormat::ProportionalHeight);
        QTextCharFormat text;
        QFont font = m_style.frame;
        font.setPointSizeF(font.pointSizeF() * 1.7);
        font.setBold(true);
        text.setFont(font);
        text.setForeground(m_style.colours.ink);
        begin(title, text, hasRightToLeft(m_content.title.left(40)));
        m_cursor.insertText(shownText(singleLine(m_content.title)), text);
        QTextCharFormat dim;
        dim.setFont(m_style.frame);
        dim.setForeground(m_style.colours.dim);
        QTextBlockFormat line;
        line.setBottomMargin(m_em * 0.7);
        line.setLineHeight(108, QTextBlockFormat::ProportionalHeight);
        begin(line, dim, false);
        // Each part keeps to itself: an Arabic name must not carry the day of an English date away.
        QStringList parts = shownText(singleLine(byline)).split(u" · "_s);
        for (QString &part : parts)
            part = QChar(0x2068) + part + QChar(0x2069);
        m_cursor.insertText(parts.join(u" · "_s), dim);
    }

    void writeBlock(const Block &block, TextSpan span)
    {
        const QString shown = shownText(
            QStringView(m_content.text).sliced(span.start, span.length));
        const QTextCharFormat text = textFormat(block);
        begin(blockFormat(block), text, isRightToLeft(shown));
        if (block.kind == BlockKind::ListItem)
            m_cursor.insertText(shownText(singleLine(block.marker.left(12))) + u'\t',
                                markerFormat(text));
        const int start = m_cursor.position();
        m_cursor.insertText(shown, text);
        m_map.append(span, start);
        dress(span, start, text);
    }

    void begin(QTextBlockFormat block, const QTextCharFormat &text, bool rightToLeft)
    {
        block.setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        block.setAlignment(Qt::AlignLeading);
        if (m_first) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(text);
        } else {
            m_cursor.insertBlock(block, text);
        }
        m_first = false;
    }

    /// The first letter with a direction decides, as the Unicode rules say; without one the article's.
    [[nodiscard]] bool isRightToLeft(QStringView text) const
    {
        for (const QChar c : text) {
            if (c.direction() == QChar::DirL)
                return false;
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
                return true;
        }
        return m_content.rightToLeft;
    }

    [[nodiscard]] QTextBlockFormat blockFormat(const Block &block) const
    {
        QTextBlockFormat format;
        const int depth = std::clamp(block.level, 0, DeepestIndent);
        format.setProperty(BlockKindProperty, static_cast<int>(block.kind));
        // Fixed, so that letters of other fonts and scripts do not push lines apart.
        format.setLineHeight(m_line, QTextBlockFormat::FixedHeight);
        format.setBottomMargin(m_em * 0.5);
        switch (block.kind) {
        case BlockKind::Heading:
            format.setHeadingLevel(std::clamp(block.level, 1, 6));
            format.setTopMargin(m_em * 0.6);
            format.setBottomMargin(m_em * 0.25);
            format.setLineHeight(108, QTextBlockFormat::ProportionalHeight);
            break;
        case BlockKind::ListItem:
            format.setLeftMargin(ListIndent * std::max(1, depth));
            format.setTextIndent(-ListIndent);
            format.setTabPositions({{ListIndent, QTextOption::LeftTab}});
            format.setBottomMargin(m_em * 0.2);
            break;
        case BlockKind::Quote:
            format.setLeftMargin(QuoteIndent * std::max(1, depth));
            break;
        case BlockKind::Code:
            format.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
            format.setLeftMargin(12);
            format.setRightMargin(12);
            format.setTopMargin(16);
            format.setBottomMargin(m_em * 0.5 + 12);
            break;
        case BlockKind::TableRow: {
            QList<QTextOption::Tab> tabs;
            for (int i = 1; i < 12; ++i)
                tabs.append({m_em * 6.0 * i, QTextOption::LeftTab});
            format.setTabPositions(tabs);
            format.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
            format.setTopMargin(3);
            format.setBottomMargin(3);
            break;
        }
        case BlockKind::Caption:
        case BlockKind::Paragraph:
            break;
        }
        return format;
    }

    [[nodiscard]] QTextCharFormat textFormat(const Block &block) const
    {
        QTextCharFormat format;
        format.setForeground(m_style.colours.ink);
        QFont font = m_style.body;
        switch (block.kind) {
        case BlockKind::Heading:
            font = m_style.frame;
            font.setBold(true);
            font.setPointSizeF(font.pointSizeF() * (1.42 - 0.08 * std::clamp(block.level, 1, 5)));
            break;
        case BlockKind::Code:
            font = m_style.code;
            break;
        case BlockKind::Caption:
        case BlockKind::TableRow:
            font = m_style.frame;
            break;
        default:
            break;
        }
        format.setFont(font);
        if (block.kind == BlockKind::Caption || block.kind == BlockKind::Quote)
            format.setForeground(block.kind == BlockKind::Caption ? m_style.colours.dim
                                                                  : m_style.colours.ink);
        return format;
    }

    [[nodiscard]] QTextCharFormat markerFormat(QTextCharFormat format) const
    {
        format.setForeground(m_style.colours.dim);
        return format;
    }

    void dress(TextSpan block, int start, const QTextCharFormat &base)
    {
        const QList<InlineMark> &inlines = m_content.inlines;
        while (m_inline < inlines.size() && inlines[m_inline].span.end() <= block.start)
            ++m_inline;
        QTextCursor cursor(m_cursor.document());
        for (qsizetype i = m_inline; i < inlines.size() && inlines[i].span.start < block.end();
             ++i) {
            const qsizetype from = std::max(inlines[i].span.start, block.start);
            const qsizetype to = std::min(inlines[i].span.end(), block.end());
            if (to <= from)
                continue;
            cursor.setPosition(start + static_cast<int>(from - block.start));
            cursor.setPosition(start + static_cast<int>(to - block.start), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(inlineFormat(inlines[i].kind, m_style));
        }
        m_cursor.movePosition(QTextCursor::End);
        m_cursor.setCharFormat(base);
    }

    QTextCursor m_cursor;
    const Document &m_content;
    const ReadingStyle &m_style;
    double m_em;
    double m_line; ///< height of a line of running text
    PositionMap m_map;
    qsizetype m_inline = 0; ///< first inline mark that may still matter
    bool m_first = true;
};

} // namespace

ReadingStyle ReadingStyle::of(const QFont &font, const QPalette &palette)
{
    ReadingStyle style;
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 10;
    style.frame = font;
    style.frame.setPointSizeF(size);
    style.body = font;
    style.body.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"serif"_s});
    style.body.setStyleHint(QFont::Serif);
    style.body.setPointSizeF(size * 1.16);
    style.code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    style.code.setPointSizeF(size * 0.98);
    style.colours = rapporteur::colours(palette);
    return style;
}

int ReadingStyle::measure() const
{
    // English running text, spaces included, has about these widths.
    const QString sample = u"the quick brown fox jumps over the lazy dog and on it goes"_s;
    return static_cast<int>(QFontMetricsF(body).horizontalAdvance(sample) / double(sample.size())
                            * 72);
}

PositionMap writeArticle(QTextDocument &document, const Document &content, const QString &byline,
                         const ReadingStyle &style)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(style.body);
    document.setDocumentMargin(0);
    return ArticleWriter(document, content, style).write(byline);
}

QTextCharFormat inlineFormat(InlineKind kind, const ReadingStyle &style)
{
    QTextCharFormat format;
    switch (kind) {
    case InlineKind::Link:
        format.setForeground(style.colours.accent);
        break;
    case InlineKind::Emphasis:
        format.setFontItalic(true);
        break;
    case InlineKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case InlineKind::Code:
        format.setFontFamilies(style.code.families());
        format.setFontFixedPitch(true);
        format.setBackground(style.colours.soft);
        break;
    }
    return format;
}

} // namespace rapporteur
