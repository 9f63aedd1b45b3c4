// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/pagemetadata.h"

#include "core/base/storabletext.h"
#include "core/content/articlestripper.h"
#include "core/content/language.h"
#include "core/content/pagetitle.h"
#include "core/sources/sourcetime.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestByline = 500;
constexpr double alike = 0.75; ///< share of the words of a title

bool looksLikeAddress(const QString &text)
{
    return text.startsWith("http:"_L1) || text.startsWith("https:"_L1) || text.startsWith("//"_L1);
}

QString characterOf(const QRegularExpressionMatch &reference)
{
    const bool hexadecimal = !reference.captured(1).isEmpty();
    const uint code = (hexadecimal ? reference.captured(1) : reference.captured(2))
                          .toUInt(nullptr, hexadecimal ? 16 : 10);
    const bool valid = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const char32_t character = valid ? char32_t(code) : U'\ufffd';
    return QString::fromUcs4(&character, 1);
}

/// Text with entities that were escaped twice made readable.
QString unescaped(QString text)
{
    static const QRegularExpression name(u"&(quot|amp|apos|lt|gt);"_s);
    static const QRegularExpression numeric(u"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));"_s);
    static const QHash<QString, QString> characters = {{u"quot"_s, u"\""_s},
                                                       {u"amp"_s, u"&"_s},
                                                       {u"apos"_s, u"'"_s},
                                                       {u"lt"_s, u"<"_s},
                                                       {u"gt"_s, u">"_s}};
    const auto replaceAll = [&](const QRegularExpression &pattern, auto by) {
        QString result;
        qsizetype from = 0;
        for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
            result += QStringView(text).sliced(from, match.capturedStart() - from);
            result += by(match);
            from = match.capturedEnd();
        }
        result += QStringView(text).sliced(from);
        text = result;
    };
    replaceAll(name, [](const auto &match) { return characters.value(match.captured(1)); });
    replaceAll(numeric, characterOf);
    return storableText(text).simplified();
}

/// Text below an element as scripts see it: nothing between the elements.
QString plainText(const HtmlPage &page, int row)
{
    QByteArray text;
    for (int at = row; at < page[row].end && text.size() < 4 * longestByline; ++at) {
        if (page[at].isText)
            text += QByteArrayView(page.text(at));
        else if (page[at].tag == GUMBO_TAG_SCRIPT || page[at].tag == GUMBO_TAG_STYLE)
            at = page[at].end - 1;
    }
    return storableText(QString::fromUtf8(text)).simplified();
}

class MetadataReader
{
public:
    MetadataReader(const HtmlPage &page, const NodeSigns &signs, const QUrl &base)
        : m_page(page)
        , m_signs(signs)
        , m_base(base)
        , m_meta(page)
        , m_data(readLinkedData(page))
    {}

    PageMetadata run()
    {
        readFreedom();
        m_result.articleBody = m_data.articleBody;
        readTitle();
        readPeople();
        readDates();
        readLanguage();
        readAddresses();
        return std::move(m_result);
    }

private:
    Stated fromData(const QString &text) const { return {text, m_data.row}; }

    void readTitle()
    {
        Stated heading;
        if (const int row = m_page.first(GUMBO_TAG_TITLE); row >= 0)
            heading = {m_page.textBelow(row, longestTitle), row};
        m_result.heading = heading.text;
        const QString ofPage = articleTitle(heading.text, titleHeadings(m_page));
        const Stated data = fromData(titleOfData(ofPage));
        Stated title = firstOf(
            {m_data.isPlain ? data : Stated(),
             m_meta.first({"dc:title"_L1, "dcterm:title"_L1, "og:title"_L1,
                           "weibo:article:title"_L1, "weibo:webpage:title"_L1, "title"_L1,
                           "twitter:title"_L1, "parsely-title"_L1, "dcterms:title"_L1}),
             {ofPage, heading.row},
             data});
        if (title.isEmpty()) {
            if (const int row = m_page.first(GUMBO_TAG_H1); row >= 0)
                title = {m_page.textBelow(row, longestTitle), row};
        }
        title.text = unescaped(title.text).left(longestTitle);
        m_result.title = title;
    }

    /// Of the two names that data may give, sites put their own into either: the one like the page's title is meant.
    QString titleOfData(const QString &ofPage) const
    {
        if (m_data.name.isEmpty() || m_data.headline.isEmpty())
            return m_data.name + m_data.headline;
        const bool nameFits = titleSimilarity(m_data.name, ofPage) > alike;
        const bool headlineFits = titleSimilarity(m_data.headline, ofPage) > alike;
        return headlineFits && !nameFits ? m_data.headline : m_data.name;
    }

    void readPeople()
    {
        Stated named = m_meta.first({"article:author"_L1});
        if (looksLikeAddress(named.text))
            named = {};
        const Stated data = fromData(m_data.author), text = fromData(m_data.authorText);
        Stated meta = m_meta.first(
            {"dc:creator"_L1, "dcterm:creator"_L1, "author"_L1, "parsely-author"_L1});
        if (looksLikeAddress(meta.text))
            meta = {};
        m_result.author = firstOf({m_data.isPlain ? data : Stated(), meta, named});
        m_result.author.text = unescaped(m_result.author.text);
        m_result.otherAuthor = firstOf(
            {data, text,
             m_meta.first({"dcterms:creator"_L1, "og:article:author"_L1, "citation_author"_L1,
                           "sailthru:author"_L1, "byl"_L1})});
        m_result.otherAuthor.text = unescaped(m_result.otherAuthor.text);
        m_result.site = firstOf({m_data.isPlain ? fromData(m_data.site) : Stated(),
                                 m_meta.first({"og:site_name"_L1}), fromData(m_data.site),
                                 fromData(m_data.siteText),
                                 m_meta.first({"application-name"_L1, "dc:publisher"_L1})});
        m_result.site.text = unescaped(m_result.site.text);
    }

    /// Whether the page itself says that one must pay.
    void readFreedom()
    {
        m_result.free = m_data.free;
        const QString micro = m_meta.first({"isaccessibleforfree"_L1}).text.toLower();
        const QString tier = m_meta.first({"article:content_tier"_L1}).text.toLower();
        if (micro == "false"_L1 || tier == "locked"_L1)
            m_result.free = false;
        else if (!m_result.free && (micro == "true"_L1 || tier == "free"_L1))
            m_result.free = true;
    }

    void readDates()
    {
        m_result.published = firstOf(
            {fromData(m_data.published),
             m_meta.first({"article:published_time"_L1, "parsely-pub-date"_L1, "datepublished"_L1,
                           "dc:date:issued"_L1, "dcterms:issued"_L1, "dc:date"_L1,
                           "dcterms:created"_L1, "dc:created"_L1, "og:published_time"_L1,
                           "citation_publication_date"_L1, "sailthru:date"_L1, "pubdate"_L1,
                           "publishdate"_L1, "date"_L1}),
             timeElement(true)});
        m_result.modified = firstOf(
            {fromData(m_data.modified),
             m_meta.first({"article:modified_time"_L1, "og:updated_time"_L1, "datemodified"_L1,
                           "dcterms:modified"_L1, "dc:date:modified"_L1, "last-modified"_L1}),
             timeElement(false)});
        m_result.publishedAt = timeFromText(m_result.published.text);
        m_result.modifiedAt = timeFromText(m_result.modified.text);
    }

    /// A time element that says by itemprop, class or attribute which of the two it is; for the first
    /// publication also a lone one in the page's header or article.
    Stated timeElement(bool published) const
    {
        Stated plain;
        for (int row = 0; row < m_page.size(); ++row) {
            if (m_page[row].isText || m_signs.has(row, HiddenSign))
                continue;
            const bool isTime = m_page[row].tag == GUMBO_TAG_TIME;
            const std::string_view itemprop = m_page.attribute(row, "itemprop");
            if (!isTime && itemprop.empty())
                continue;
            const QString written = writtenTime(row);
            if (written.isEmpty())
                continue;
            if (itemprop == (published ? "datePublished" : "dateModified"))
                return {written, row};
            const QString classes = m_page.attributeText(row, "class").toLower();
            const bool updated = classes.contains("updated"_L1) || classes.contains("modified"_L1);
            if (isTime && !published && updated)
                return {written, row};
            const bool first = m_page.hasAttribute(row, "pubdate")
                || classes.contains("publish"_L1);
            if (isTime && published && first && !updated)
                return {written, row};
            if (isTime && published && !updated && plain.isEmpty())
                plain = {written, row};
        }
        return plain;
    }

    QString writtenTime(int row) const
    {
        for (const char *name : {"datetime", "content"}) {
            if (const QString text = m_page.attributeText(row, name); timeFromText(text).isValid())
                return text;
        }
        const QString text = m_page.textBelow(row, 60);
        return timeFromText(text).isValid() ? text : QString();
    }

    void readLanguage()
    {
        const int html = m_page.first(GUMBO_TAG_HTML);
        QString direction;
        if (html >= 0) {
            for (const char *name : {"lang", "xml:lang"}) {
                if (m_result.language.isEmpty())
                    m_result.language = {primaryLanguage(m_page.attributeText(html, name)), html};
            }
            direction = m_page.attributeText(html, "dir").toLower();
        }
        if (const int body = m_page.first(GUMBO_TAG_BODY); body >= 0 && direction.isEmpty())
            direction = m_page.attributeText(body, "dir").toLower();
        Stated named = firstOf({m_result.language, fromData(m_data.language),
                                m_meta.first({"content-language"_L1, "og:locale"_L1,
                                              "dc:language"_L1, "language"_L1})});
        named.text = primaryLanguage(named.text);
        m_result.language = named;
        m_result.rightToLeft = direction == "rtl"_L1
            || (direction.isEmpty() && isRightToLeft(named.text));
    }

    void readAddresses()
    {
        Stated canonical, licence;
        for (int row = 0; row < m_page.size(); ++row) {
            if (m_page[row].isText)
                continue;
            const GumboTag tag = m_page[row].tag;
            if (tag != GUMBO_TAG_LINK && tag != GUMBO_TAG_A)
                continue;
            const QStringList relations = m_page.attributeText(row, "rel").toLower().split(u' ');
            if (tag == GUMBO_TAG_LINK && canonical.isEmpty() && relations.contains("canonical"_L1))
                canonical = {m_page.attributeText(row, "href"), row};
            if (licence.isEmpty() && relations.contains("license"_L1))
                licence = {m_page.attributeText(row, "href"), row};
        }
        canonical = firstOf({canonical, m_meta.first({"og:url"_L1}), fromData(m_data.url)});
        canonical.text = absolute(canonical.text);
        m_result.canonical = canonical;
        m_result.licence = firstOf(
            {licence, fromData(m_data.licence),
             m_meta.first({"dc:rights"_L1, "dcterms:license"_L1, "license"_L1})});
    }

    QString absolute(const QString &text) const
    {
        if (text.isEmpty())
            return {};
        const QUrl url = m_base.isValid() ? m_base.resolved(QUrl(text)) : QUrl(text);
        const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        return web && !url.host().isEmpty() ? url.toString() : QString();
    }

    const HtmlPage &m_page;
    const NodeSigns &m_signs;
    QUrl m_base;
    MetaElements m_meta;
    LinkedData m_data;
    PageMetadata m_result;
};

} // namespace

PageMetadata readMetadata(const HtmlPage &page, const NodeSigns &signs, const QUrl &base)
{
    return MetadataReader(page, signs, base).run();
}

void completeAuthor(PageMetadata &metadata, const HtmlPage &page, int bylineRow)
{
    if (!metadata.author.isEmpty())
        return;
    Stated byline;
    if (bylineRow >= 0) {
        byline.row = bylineRow;
        for (int below = bylineRow + 1; below < page[bylineRow].end; ++below) {
            if (page.attribute(below, "itemprop").contains("name"sv)) {
                byline.row = below;
                break;
            }
        }
        byline.text = plainText(page, byline.row);
    }
    metadata.author = firstOf({byline, metadata.otherAuthor});
}

} // namespace rapporteur
