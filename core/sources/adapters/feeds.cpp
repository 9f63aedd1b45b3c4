// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/feeds.h"

#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/feedentry.h"
#include "core/sources/adapters/xmltext.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

constexpr qsizetype feedHead = 65536;
constexpr qsizetype longestElement = 4'000'000;
constexpr qsizetype mostEntries = 20'000;
constexpr qsizetype entityLimit = 4096;
constexpr qsizetype wholeWords = 120; ///< of a text that is said to be the content
constexpr qsizetype wholeDescription = 250; ///< of a description

bool isFeedRoot(const QString &name)
{
    return name == "rss"_L1 || name == "feed"_L1 || name == "rdf:rdf"_L1 || name == "rdf"_L1
        || name.endsWith(":feed"_L1) || name == "channel"_L1;
}

/// Goes through the feed once. Elements of the channel and of its entries have the same names: what an element
/// belongs to is told by the entry that is open.
class FeedReader
{
public:
    FeedReader(const QString &text, QString origin)
        : m_xml(text)
        , m_origin(std::move(origin))
    {
        // Prefixes that nobody declared are common, and no reason to give up.
        m_xml.setNamespaceProcessing(false);
        m_xml.setEntityExpansionLimit(entityLimit);
    }

    SourceReading run()
    {
        while (!m_xml.atEnd() && m_reading.candidates.size() < mostEntries) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
        if (m_entry && m_entry->hasAnything())
            finishEntry(); // the feed breaks off in it
        if (m_xml.hasError()) {
            m_reading.issues.append(
                {m_reading.candidates.isEmpty() ? Severity::Error : Severity::Warning,
                 u"broken-feed"_s,
                 Words::tr(
                     "%1 is not a well-formed feed (line %2: %3). What comes before that was read.")
                     .arg(m_origin)
                     .arg(m_xml.lineNumber())
                     .arg(m_xml.errorString()),
                 Words::tr("line %1, column %2")
                     .arg(m_xml.lineNumber())
                     .arg(m_xml.columnNumber())});
        }
        return std::move(m_reading);
    }

private:
    void start()
    {
        const XmlName name = xmlName(m_xml);
        const QString base = m_xml.attributes().value("xml:base"_L1).toString();
        if (!base.isEmpty() && !m_entry)
            m_base = QUrl(m_base).resolved(QUrl(base)).toString();
        if (name.local == "item"_L1 || name.local == "entry"_L1) {
            m_entry.emplace();
            m_entry->base = base.isEmpty() ? m_base : QUrl(m_base).resolved(QUrl(base)).toString();
            m_entry->about = m_xml.attributes().value("rdf:about"_L1).toString();
        } else if (m_entry) {
            m_entry->read(m_xml, name);
        } else if (name.local == "image"_L1 || name.local == "textinput"_L1
                   || name.local == "author"_L1 || name.local == "contributor"_L1) {
            std::ignore = xmlContent(m_xml, longestElement); // has a title and a link of its own
        } else if (name.local == "title"_L1 && name.prefix != "media"_L1) {
            const XmlContent content = xmlContent(m_xml, longestElement);
            if (m_title.isEmpty())
                m_title = wordsOfHtml(content.hasElements ? content.markup : content.text, 300);
        } else if (name.local == "link"_L1 && m_link.isEmpty()) {
            readFeedLink();
        }
    }

    void readFeedLink()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString href = attributes.value("href"_L1).toString();
        const auto rel = attributes.value("rel"_L1);
        const QString text = xmlContent(m_xml, 4096).text.trimmed();
        if (!href.isEmpty() && (rel.isEmpty() || rel == "alternate"_L1))
            m_link = href;
        else if (href.isEmpty())
            m_link = text;
    }

    void end()
    {
        const XmlName name = xmlName(m_xml);
        if (m_entry && (name.local == "item"_L1 || name.local == "entry"_L1))
            finishEntry();
    }

    void finishEntry()
    {
        const QString base = m_entry->base.isEmpty() ? m_link : m_entry->base;
        m_reading.candidates.append(m_entry->candidate(base, m_title));
        m_entry.reset();
    }

    QXmlStreamReader m_xml;
    QString m_origin, m_base, m_title, m_link;
    std::optional<FeedEntry> m_entry;
    SourceReading m_reading;
};

QString authorsOf(JsonElement item)
{
    QStringList names;
    const auto one = member(item, "author");
    if (one)
        names.append(textOf(member(*one, "name")));
    JsonArray authors;
    if (const auto many = member(item, "authors");
        many && many->get(authors) == simdjson::SUCCESS) {
        for (const JsonElement author : authors)
            names.append(textOf(member(author, "name")));
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names.join(u", "_s);
}

} // namespace

bool isFeed(const QByteArray &bytes)
{
    if (!bytes.first(qMin<qsizetype>(bytes.size(), 8192)).contains('<'))
        return false;
    return isFeedRoot(xmlRootName(xmlText(bytes.first(qMin(bytes.size(), feedHead)))));
}

SourceReading readFeed(const QByteArray &bytes, const QString &origin)
{
    SourceReading reading = FeedReader(xmlText(bytes), origin).run();
    if (reading.candidates.isEmpty() && reading.issues.isEmpty()) {
        reading.issues.append({Severity::Warning, u"empty-feed"_s,
                               Words::tr("The feed %1 has no entries.").arg(origin), origin});
    }
    return reading;
}

std::optional<SourceReading> readJsonFeed(JsonElement root, const QString &origin)
{
    JsonArray items;
    const auto list = member(root, "items");
    if (!textOf(member(root, "version")).contains("jsonfeed.org"_L1) || !list
        || list->get(items) != simdjson::SUCCESS)
        return std::nullopt;
    SourceReading reading;
    const QString site = textOf(member(root, "title")).simplified();
    const QUrl home(textOf(member(root, "home_page_url")));
    for (const JsonElement item : items) {
        SourceCandidate candidate;
        candidate.id = idOf(member(item, "id"));
        const QString url = textOf(anyMember(item, {"url", "external_url", "id"}));
        candidate.url = url.isEmpty() ? url : home.resolved(QUrl(url)).toString();
        candidate.title = textOf(member(item, "title")).simplified();
        candidate.author = authorsOf(item);
        if (candidate.author.isEmpty())
            candidate.author = authorsOf(root);
        candidate.site = site;
        candidate.publishedAt = timeOf(anyMember(item, {"date_published", "date_modified"}));
        candidate.html = textOf(member(item, "content_html"));
        const QString text = textOf(member(item, "content_text"));
        if (candidate.html.isEmpty() && !text.isEmpty())
            candidate.html = u"<p>"_s + escapedMarkup(text).replace("\n\n"_L1, "</p><p>"_L1)
                + u"</p>"_s;
        candidate.whole = looksWhole(candidate.html, true);
        const QString summary = textOf(member(item, "summary"));
        candidate.summary = wordsOfHtml(summary.isEmpty() ? candidate.html : summary,
                                        SourceCandidate::summaryLength);
        if (candidate.title.isEmpty())
            candidate.title = cappedTitle(candidate.summary);
        reading.candidates.append(std::move(candidate));
    }
    if (reading.candidates.isEmpty())
        reading.issues.append({Severity::Warning, u"empty-feed"_s,
                               Words::tr("The feed %1 has no entries.").arg(origin), origin});
    return reading;
}

bool looksWhole(const QString &html, bool saidToBeContent)
{
    const QString words = wordsOfHtml(html, 60'000);
    const qsizetype count = words.count(u' ') + 1;
    if (count < (saidToBeContent ? wholeWords : wholeDescription))
        return false;
    const QString tail = words.right(160).toLower();
    for (const QLatin1StringView sign :
         {"read more"_L1, "continue reading"_L1, "read the full"_L1, "read the rest"_L1,
          "weiterlesen"_L1, "lire la suite"_L1, "seguir leyendo"_L1, "[...]"_L1}) {
        if (tail.contains(sign))
            return false;
    }
    return !tail.contains(u"[…]"_s) && !tail.endsWith(u'…');
}

SourceItem itemOf(const SourceCandidate &candidate, const QString &origin)
{
    SourceItem item;
    item.origin = origin;
    item.url = candidate.url;
    item.title = candidate.title;
    item.author = candidate.author;
    item.site = candidate.site;
    item.publishedAt = candidate.publishedAt;
    if (!candidate.html.isEmpty()) {
        item.kind = PayloadKind::Html;
        item.payload = candidate.html.toUtf8();
        item.charset = u"UTF-8"_s;
    }
    return item;
}

} // namespace rapporteur
