// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/hackernewsrows.h"

#include "core/base/storabletext.h"
#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/htmltags.h"
#include "core/sources/sourcetime.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr int indentWidth = 40; ///< pixels of one level
constexpr qsizetype longestComment = 200'000;

/// The query part "id" of an address on the site, relative or not.
QString idInAddress(const QString &address, const QString &page)
{
    const QString start = page + u"?id="_s;
    const qsizetype at = address.indexOf(start);
    if (at < 0)
        return {};
    QString id = address.sliced(at + start.size());
    if (const qsizetype end = id.indexOf(QRegularExpression(u"[&#]"_s)); end >= 0)
        id.truncate(end);
    return QUrl::fromPercentEncoding(id.toUtf8());
}

std::optional<int> leadingNumber(QStringView words)
{
    words = words.trimmed();
    qsizetype end = 0;
    while (end < words.size() && words[end].isDigit())
        ++end;
    bool good = false;
    const int number = words.first(end).toInt(&good);
    return good ? std::optional(number) : std::nullopt;
}

/// The elements that the texts of the site are made of.
bool isTextElement(const QString &name)
{
    static const QStringList Kept{u"p"_s, u"i"_s, u"a"_s, u"pre"_s, u"code"_s, u"br"_s};
    return Kept.contains(name);
}

/// Goes over the page once; what a row is shows as its cells come by.
class RowReader
{
public:
    explicit RowReader(const QString &html)
        : m_tags(html)
    {}

    HackerNewsRows run()
    {
        while (const auto tag = m_tags.next()) {
            if (!m_tags.skipped())
                addText(m_tags.textBefore());
            if (tag->closing)
                close(*tag);
            else
                open(*tag);
        }
        if (!m_tags.skipped())
            addText(m_tags.textBefore()); // of a page that breaks off
        endText();
        // The link to the next page of a list stands where titles do.
        m_rows.stories.removeIf(
            [](const PageRow &story) { return story.id.isEmpty() && story.title == "More"_L1; });
        return std::move(m_rows);
    }

private:
    enum class Row { None, Story, Comment };
    enum class Reading { Nothing, Title, Text, Score, Age, Author, Marks, Count, Parent };

    PageRow *row()
    {
        QList<PageRow> &rows = m_row == Row::Story ? m_rows.stories : m_rows.comments;
        return m_row == Row::None || rows.isEmpty() ? nullptr : &rows.last();
    }

    void begin(Row kind, const QString &id)
    {
        endText();
        m_row = kind;
        m_belowSubtext = false;
        PageRow fresh;
        fresh.id = id;
        if (kind == Row::Comment) {
            fresh.level = m_level;
            m_level = 0;
        }
        (kind == Row::Story ? m_rows.stories : m_rows.comments).append(fresh);
    }

    void addText(QStringView text)
    {
        if (m_inText) {
            m_html += text;
            return;
        }
        PageRow *current = row();
        if (!current || text.trimmed().isEmpty())
            return;
        const QString words = decodedEntities(text.toString());
        switch (m_reading) {
        case Reading::Title:
            current->title += words;
            break;
        case Reading::Author:
            current->author += words.trimmed();
            break;
        case Reading::Score:
            current->points = leadingNumber(words);
            break;
        case Reading::Count:
            if (words.contains("comment"_L1) || words.contains("discuss"_L1))
                current->comments = leadingNumber(words).value_or(0);
            break;
        case Reading::Parent:
            if (words.trimmed() == "parent"_L1)
                current->parent = m_parent;
            break;
        default:
            if (m_inHead)
                current->marks += words.simplified() + u' ';
            break;
        }
    }

    void open(const HtmlTag &tag)
    {
        if (tag.name == "tr"_L1)
            openRow(tag);
        else if (tag.name == "td"_L1)
            openCell(tag);
        else if (tag.name == "img"_L1)
            openPicture(tag);
        else if (tag.name == "span"_L1 || tag.name == "div"_L1)
            openSpan(tag);
        else if (tag.name == "a"_L1 && !m_inText)
            openLink(tag);
        else if (m_inText && tag.name == "font"_L1)
            openFont(tag);
        else if (m_inText && (tag.name == "form"_L1 || tag.name == "table"_L1))
            endText();
        if (m_inText && isTextElement(tag.name))
            keepTag(tag);
    }

    /// Elements of the text as the site itself writes them, without classes and handlers.
    void keepTag(const HtmlTag &tag)
    {
        if (tag.name != "a"_L1) {
            m_html += u'<' + tag.name + u'>';
            return;
        }
        const QString href = tag.attribute(u"href");
        if (idInAddress(href, u"reply"_s).isEmpty())
            m_html += u"<a href=\"%1\" rel=\"nofollow\">"_s.arg(escapedMarkup(href));
    }

    void openRow(const HtmlTag &tag)
    {
        if (!tag.hasClass(u"athing"))
            return;
        m_classes = true;
        const QString id = tag.attribute(u"id");
        if (tag.hasClass(u"comtr")) {
            m_level = 0;
            begin(Row::Comment, id);
        } else {
            begin(Row::Story, id);
        }
    }

    void openCell(const HtmlTag &tag)
    {
        endText();
        m_reading = Reading::Nothing;
        if (tag.hasClass(u"ind")) {
            bool good = false;
            const int level = tag.attribute(u"indent").toInt(&good);
            if (PageRow *current = row(); good && current && m_row == Row::Comment)
                current->level = level;
        } else if (tag.hasClass(u"default") && !m_classes) {
            begin(Row::Comment, {}); // of an old page
        } else if (tag.hasClass(u"title")) {
            m_titleCell = true;
        } else if (tag.hasClass(u"subtext")) {
            m_titleCell = false;
            m_belowSubtext = m_row == Row::Story;
        } else if (m_belowSubtext && tag.attributes.trimmed().isEmpty()) {
            beginText(); // the text of a story stands in a bare cell below, until 2019
        }
    }

    void openPicture(const HtmlTag &tag)
    {
        bool good = false;
        const int width = tag.attribute(u"width").toInt(&good);
        if (!good || tag.attribute(u"height") != "1"_L1)
            return;
        if (m_classes && m_row == Row::Comment && row())
            row()->level = qMax(row()->level, width / indentWidth);
        else
            m_level = width / indentWidth;
    }

    void openSpan(const HtmlTag &tag)
    {
        if (tag.hasClass(u"reply")) {
            endText();
            return;
        }
        if (m_inText)
            return;
        const bool text = tag.hasClass(u"commtext") || tag.hasClass(u"comment")
            || tag.hasClass(u"toptext");
        if (text && row()) {
            beginText();
        } else if (tag.hasClass(u"comhead") && m_row == Row::Comment) {
            m_inHead = true;
        } else if (const QString id = tag.attribute(u"id"); id.startsWith("score_"_L1)) {
            takeId(id.sliced(6));
            m_reading = Reading::Score;
        } else if (tag.hasClass(u"age") && row()) {
            // "2018-07-02T12:00:00 1530532800"; old pages say "3 hours ago", counted from a time nobody noted.
            row()->postedAt = timeFromText(tag.attribute(u"title").section(u' ', 0, 0));
        }
    }

    void takeId(const QString &id)
    {
        PageRow *current = row();
        if (current && current->id.isEmpty())
            current->id = id;
    }

    /// Old pages set each paragraph in a font of its own, and close with one in the colour of the page.
    void openFont(const HtmlTag &tag)
    {
        if (tag.attribute(u"size") == "1"_L1)
            endText();
    }

    void openLink(const HtmlTag &tag)
    {
        const QString href = tag.attribute(u"href");
        if (href.contains("item?id="_L1) && href.contains("&p="_L1) && m_row == Row::Comment)
            m_rows.continues = true;
        if (tag.hasClass(u"morelink") && !m_rows.comments.isEmpty())
            m_rows.continues = true;
        const QString id = tag.attribute(u"id");
        if (m_titleCell && !href.isEmpty() && !tag.hasClass(u"morelink")) {
            beginTitle(href);
        } else if (id.startsWith("up_"_L1)) {
            m_pendingId = id.sliced(3);
            if (m_classes)
                takeId(m_pendingId);
        } else if (!idInAddress(href, u"user"_s).isEmpty() && tag.attribute(u"id") != "me"_L1) {
            if (PageRow *current = row(); current && current->author.isEmpty())
                m_reading = Reading::Author;
        } else if (href.startsWith(u'#') && m_row == Row::Comment) {
            m_parent = href.sliced(1);
            m_reading = Reading::Parent;
        } else if (const QString item = idInAddress(href, u"item"_s); !item.isEmpty()) {
            openItemLink(item);
        } else if (m_reading == Reading::Author || m_reading == Reading::Score) {
            m_reading = Reading::Nothing;
        }
    }

    void openItemLink(const QString &item)
    {
        if (m_row == Row::Story)
            m_reading = Reading::Count;
        else if (m_row == Row::Comment && row() && row()->id.isEmpty())
            row()->id = item; // the link to itself, on old pages
        m_parent = item;
        if (m_row == Row::Comment)
            m_reading = Reading::Parent;
    }

    void beginTitle(const QString &href)
    {
        m_titleCell = false;
        if (!m_classes) {
            begin(Row::Story, m_pendingId);
            m_pendingId.clear();
        }
        if (PageRow *current = row()) {
            current->url = href;
            m_reading = Reading::Title;
        }
    }

    void close(const HtmlTag &tag)
    {
        if (m_inText) {
            if (tag.name == "td"_L1 || tag.name == "tr"_L1 || tag.name == "table"_L1)
                endText();
            else if (isTextElement(tag.name) && tag.name != "p"_L1 && tag.name != "br"_L1)
                m_html += u"</"_s + tag.name + u'>';
            return;
        }
        if (tag.name == "a"_L1 || tag.name == "span"_L1)
            m_reading = Reading::Nothing;
        if (tag.name == "div"_L1)
            m_inHead = false;
        if (tag.name == "td"_L1)
            m_titleCell = false;
    }

    void beginText()
    {
        m_inText = true;
        m_inHead = false;
        m_html.clear();
    }

    void endText()
    {
        if (!std::exchange(m_inText, false))
            return;
        PageRow *current = row();
        if (!current || !current->html.isEmpty())
            return;
        QString html = storableText(m_html).trimmed().left(longestComment);
        while (html.endsWith("<p>"_L1))
            html = html.chopped(3).trimmed();
        current->html = html;
        current->words = wordsOfHtml(html, 60);
    }

    HtmlTags m_tags;
    HackerNewsRows m_rows;
    Row m_row = Row::None;
    Reading m_reading = Reading::Nothing;
    bool m_classes = false; ///< the page names its rows
    bool m_inText = false, m_inHead = false, m_titleCell = false;
    bool m_belowSubtext = false;
    int m_level = 0;
    QString m_html, m_parent, m_pendingId;
};

} // namespace

HackerNewsRows readHackerNewsRows(const QString &html)
{
    return RowReader(html).run();
}

} // namespace rapporteur
