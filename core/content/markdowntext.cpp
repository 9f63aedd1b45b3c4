// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/markdowntext.h"

#include "core/content/articletext.h"

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Receives the events of md4c, which walks without recursion over the nesting of blocks.
class MarkdownReader
{
public:
    MarkdownReader(const QUrl &base, qsizetype limit)
        : m_base(base)
        , m_writer(limit)
    {}

    MarkdownText run(const QString &source)
    {
        MD_PARSER parser = {};
        parser.flags = MD_FLAG_COLLAPSEWHITESPACE | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH
            | MD_FLAG_PERMISSIVEURLAUTOLINKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            return static_cast<MarkdownReader *>(self)->enterBlock(type, detail);
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            return static_cast<MarkdownReader *>(self)->leaveBlock(type);
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            return static_cast<MarkdownReader *>(self)->enterSpan(type, detail);
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            return static_cast<MarkdownReader *>(self)->leaveSpan(type);
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            return static_cast<MarkdownReader *>(self)->text(
                type, QString::fromUtf8(text, qsizetype(size)));
        };
        const QByteArray utf8 = source.toUtf8();
        std::ignore = md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, this);
        return {m_writer.take(), m_title.simplified()};
    }

private:
    struct List {
        bool ordered = false;
        int number = 0;
    };

    /// Sets what the next text becomes, by the innermost of the containers around it.
    void setAmbient()
    {
        if (!m_lists.empty())
            m_writer.setBlock(BlockKind::ListItem, int(m_lists.size()), m_marker);
        else if (m_quotes > 0)
            m_writer.setBlock(BlockKind::Quote, m_quotes);
        else
            m_writer.setBlock(BlockKind::Paragraph);
    }

    int enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            ++m_quotes;
            break;
        case MD_BLOCK_UL:
            m_lists.push_back({});
            break;
        case MD_BLOCK_OL:
            m_lists.push_back({true, int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start) - 1});
            break;
        case MD_BLOCK_LI:
            m_marker = m_lists.back().ordered ? u"%1."_s.arg(++m_lists.back().number) : u"•"_s;
            setAmbient();
            break;
        case MD_BLOCK_H: {
            const int level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            m_inTitle = level == 1 && m_title.isEmpty();
            m_writer.setBlock(BlockKind::Heading, level);
            break;
        }
        case MD_BLOCK_CODE:
            m_writer.setBlock(BlockKind::Code);
            break;
        case MD_BLOCK_HTML:
            m_html.clear();
            break;
        case MD_BLOCK_TR:
            m_writer.setBlock(BlockKind::TableRow);
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_writer.addCellBreak();
            break;
        case MD_BLOCK_P:
            setAmbient();
            break;
        default:
            break;
        }
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type)
    {
        m_inTitle = false;
        switch (type) {
        case MD_BLOCK_QUOTE:
            --m_quotes;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.pop_back();
            break;
        case MD_BLOCK_LI:
            m_marker.clear();
            break;
        case MD_BLOCK_HTML:
            writeHtml();
            return 0;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            return 0;
        default:
            break;
        }
        setAmbient();
        return 0;
    }

    /// Markup inside Markdown is read for its text, paragraph by paragraph.
    void writeHtml()
    {
        const BlockText text = fragmentText(m_html, m_base, m_html.size() + 1);
        for (const Block &block : text.blocks) {
            m_writer.setBlock(block.kind, block.level, block.marker);
            m_writer.addText(QStringView(text.text).sliced(block.span.start, block.span.length));
        }
        setAmbient();
    }

    int enterSpan(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_EM)
            m_writer.openInline(InlineKind::Emphasis);
        else if (type == MD_SPAN_STRONG)
            m_writer.openInline(InlineKind::Strong);
        else if (type == MD_SPAN_CODE)
            m_writer.openInline(InlineKind::Code);
        else if (type == MD_SPAN_A)
            m_writer.openInline(InlineKind::Link,
                                target(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
        else if (type == MD_SPAN_IMG)
            ++m_images;
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG)
            --m_images;
        else if (type == MD_SPAN_EM || type == MD_SPAN_STRONG || type == MD_SPAN_CODE
                 || type == MD_SPAN_A)
            m_writer.closeInline();
        return 0;
    }

    QString target(const MD_ATTRIBUTE &href) const
    {
        const QUrl url(QString::fromUtf8(href.text, qsizetype(href.size)));
        const QUrl whole = m_base.isEmpty() ? url : m_base.resolved(url);
        static const QStringList schemes = {u"http"_s, u"https"_s, u"mailto"_s, u"ftp"_s, u""_s};
        return schemes.contains(whole.scheme()) ? whole.toString() : QString();
    }

    int text(MD_TEXTTYPE type, const QString &text)
    {
        if (m_images > 0)
            return 0;
        if (type == MD_TEXT_HTML) {
            m_html += text;
            if (text.startsWith("<br"_L1, Qt::CaseInsensitive))
                m_writer.addLineBreak();
        } else if (type == MD_TEXT_BR) {
            m_writer.addLineBreak();
        } else if (type == MD_TEXT_ENTITY) {
            write(fragmentText(text, {}).text);
        } else if (type != MD_TEXT_NULLCHAR) {
            write(type == MD_TEXT_SOFTBR ? u" "_s : text);
        }
        return m_writer.isFull() ? 1 : 0;
    }

    void write(const QString &text)
    {
        if (!m_marker.isEmpty() && !QStringView(text).trimmed().isEmpty())
            m_marker.clear();
        if (m_inTitle)
            m_title += text;
        m_writer.addText(text);
    }

    QUrl m_base;
    BlockWriter m_writer;
    std::vector<List> m_lists;
    QString m_marker, m_html, m_title;
    int m_quotes = 0;
    int m_images = 0;
    bool m_inTitle = false;
};

} // namespace

MarkdownText markdownText(const QString &source, const QUrl &base, qsizetype limit)
{
    return MarkdownReader(base, limit).run(source);
}

BlockText plainText(const QString &source, qsizetype limit)
{
    BlockWriter writer(limit);
    bool quote = false;
    for (const QStringView line : QStringView(source).split(u'\n')) {
        const QStringView text = line.trimmed();
        const bool item = text.startsWith(u"- ") || text.startsWith(u"* ")
            || text.startsWith(u"• ");
        if (text.isEmpty()) {
            writer.setBlock(BlockKind::Paragraph);
            quote = false;
        } else if (item) {
            writer.setBlock(BlockKind::ListItem, 1, u"•"_s);
            writer.addText(text.sliced(2));
        } else {
            if (text.startsWith(u'>') != quote) {
                quote = !quote;
                writer.setBlock(quote ? BlockKind::Quote : BlockKind::Paragraph, quote ? 1 : 0);
            }
            writer.addText(text);
            writer.addLineBreak();
        }
        if (writer.isFull())
            break;
    }
    return writer.take();
}

} // namespace rapporteur
