// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/markdownhtml.h"

#include "core/sources/adapters/entities.h"

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestMarkdown = 400'000;

QString blockName(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        return u"blockquote"_s;
    case MD_BLOCK_UL:
        return u"ul"_s;
    case MD_BLOCK_OL:
        return u"ol"_s;
    case MD_BLOCK_LI:
        return u"li"_s;
    case MD_BLOCK_H:
        return u"h3"_s;
    case MD_BLOCK_P:
        return u"p"_s;
    case MD_BLOCK_TABLE:
        return u"table"_s;
    case MD_BLOCK_TR:
        return u"tr"_s;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return u"td"_s;
    default:
        return {};
    }
}

QString spanName(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return u"em"_s;
    case MD_SPAN_STRONG:
        return u"strong"_s;
    case MD_SPAN_CODE:
        return u"code"_s;
    case MD_SPAN_A:
        return u"a"_s;
    default:
        return {};
    }
}

/// Writes what the parser tells; `self` of its callbacks is the text that grows.
struct Writer {
    static void tag(void *self, const QString &name, bool closing)
    {
        if (!name.isEmpty())
            *static_cast<QString *>(self) += (closing ? u"</"_s : u"<"_s) + name + u'>';
    }

    static int enterBlock(MD_BLOCKTYPE type, void *, void *self)
    {
        if (type == MD_BLOCK_CODE)
            *static_cast<QString *>(self) += u"<pre><code>"_s;
        else
            tag(self, blockName(type), false);
        return 0;
    }

    static int leaveBlock(MD_BLOCKTYPE type, void *, void *self)
    {
        if (type == MD_BLOCK_CODE)
            *static_cast<QString *>(self) += u"</code></pre>"_s;
        else
            tag(self, blockName(type), true);
        return 0;
    }

    static int enterSpan(MD_SPANTYPE type, void *detail, void *self)
    {
        if (type == MD_SPAN_A) {
            const MD_ATTRIBUTE &href = static_cast<MD_SPAN_A_DETAIL *>(detail)->href;
            *static_cast<QString *>(self) += u"<a href=\"%1\">"_s.arg(
                escapedMarkup(QString::fromUtf8(href.text, qsizetype(href.size))));
        } else {
            tag(self, spanName(type), false);
        }
        return 0;
    }

    static int leaveSpan(MD_SPANTYPE type, void *, void *self)
    {
        tag(self, spanName(type), true);
        return 0;
    }

    static int text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self)
    {
        QString &html = *static_cast<QString *>(self);
        const QString words = QString::fromUtf8(text, qsizetype(size));
        if (type == MD_TEXT_BR)
            html += u"<br>"_s;
        else if (type == MD_TEXT_SOFTBR)
            html += u'\n';
        else if (type == MD_TEXT_ENTITY)
            html += escapedMarkup(decodedEntities(words));
        else
            html += escapedMarkup(words);
        return 0;
    }
};

} // namespace

QString markdownHtml(const QString &markdown)
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_STRIKETHROUGH
        | MD_FLAG_TABLES;
    parser.enter_block = Writer::enterBlock;
    parser.leave_block = Writer::leaveBlock;
    parser.enter_span = Writer::enterSpan;
    parser.leave_span = Writer::leaveSpan;
    parser.text = Writer::text;
    const QByteArray utf8 = markdown.left(longestMarkdown).toUtf8();
    QString html;
    if (md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &html) != 0)
        return u"<p>%1</p>"_s.arg(escapedMarkup(markdown));
    return html;
}

} // namespace rapporteur
