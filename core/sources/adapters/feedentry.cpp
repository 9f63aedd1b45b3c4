// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/feedentry.h"

#include "core/base/storabletext.h"
#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/feeds.h"
#include "core/sources/adapters/htmltags.h"
#include "core/sources/sourcetime.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestEntry = 4'000'000;
constexpr qsizetype longestTitle = 300;
constexpr qsizetype titleOfSummary = 80;

/// The HTML that an element means, by the type it names (Atom 1.0) or its mode (Atom 0.3).
QString htmlOf(const QXmlStreamAttributes &attributes, const XmlContent &content,
               bool plainByDefault)
{
    const QString type = attributes.value("type"_L1).toString().trimmed().toLower();
    const QString mode = attributes.value("mode"_L1).toString().trimmed().toLower();
    const bool binary = mode == "base64"_L1
        || (type.contains(u'/') && !type.startsWith("text/"_L1) && !type.contains("xml"_L1)
            && !type.contains("html"_L1));
    if (binary) {
        const auto unpacked = QByteArray::fromBase64Encoding(
            content.text.simplified().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (unpacked)
            return QString::fromUtf8(*unpacked);
    }
    // Escaped markup inside real markup, where one of both was meant.
    if (content.hasElements && type == "html"_L1 && content.text.contains(u'<'))
        return content.text;
    if (content.hasElements)
        return content.markup;
    const bool plain = type == "text"_L1 || type == "text/plain"_L1
        || (type.isEmpty() && mode.isEmpty() && plainByDefault);
    return plain && mode != "escaped"_L1 ? escapedMarkup(content.text) : content.text;
}

/// "jane@example.org (Jane Doe)" and "Jane Doe <jane@example.org>" are written for one another.
QString personOf(const QString &text)
{
    static const QRegularExpression Bracketed(u"^\\S+@\\S+\\s+\\((.+)\\)$"_s);
    static const QRegularExpression Angled(u"^(.+?)\\s*<\\S+@\\S+>$"_s);
    const QString words = wordsOfHtml(text, longestTitle);
    for (const QRegularExpression *form : {&Bracketed, &Angled}) {
        if (const auto match = form->match(text.simplified()); match.hasMatch())
            return match.captured(1).trimmed();
    }
    return words.startsWith("/u/"_L1) ? words.sliced(3) : words;
}

/// Name of a person with parts; else whatever text stands there.
QString nameIn(QXmlStreamReader &xml)
{
    QString name, mixed, address;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::Characters) {
            mixed += xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            const QString local = xmlName(xml).local;
            const QString text = xmlContent(xml, longestTitle * 4).text.trimmed();
            if (local == "name"_L1 && name.isEmpty())
                name = text;
            else if (local == "email"_L1)
                address = text;
        }
    }
    if (!name.isEmpty())
        return personOf(name);
    return mixed.trimmed().isEmpty() ? address : personOf(mixed);
}

/// What "[link]" in a Reddit entry leads to; its own link is the discussion.
QString linkedByReddit(const QString &html)
{
    HtmlTags tags(html);
    QString href;
    while (const auto tag = tags.next()) {
        if (tag->name == "a"_L1 && !tag->closing)
            href = tag->attribute(u"href");
        else if (tag->name == "a"_L1 && tags.textBefore().trimmed() == "[link]"_L1)
            return href;
    }
    return {};
}

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

} // namespace

void FeedEntry::readLink(QXmlStreamReader &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    QString href = attributes.value("href"_L1).toString().trimmed();
    const QString rel = attributes.value("rel"_L1).toString().toLower();
    const QString type = attributes.value("type"_L1).toString().toLower();
    const QString text = xmlContent(xml, longestTitle * 20).text.trimmed();
    if (href.isEmpty())
        href = text;
    if (rel == "replies"_L1 && comments.isEmpty())
        comments = href;
    if (href.isEmpty() || (!rel.isEmpty() && rel != "alternate"_L1))
        return;
    const bool page = type.isEmpty() || type.contains("html"_L1);
    if (link.isEmpty() || (page && !m_hasPlainLink))
        link = href;
    m_hasPlainLink = m_hasPlainLink || page;
}

void FeedEntry::readId(QXmlStreamReader &xml, const XmlName &name)
{
    const auto permanent = xml.attributes().value("isPermaLink"_L1);
    id = xmlContent(xml, longestTitle * 20).text.trimmed();
    idIsAddress = name.local == "guid"_L1 && permanent != "false"_L1 && isAddress(id);
}

bool FeedEntry::readDate(QXmlStreamReader &xml, const XmlName &name)
{
    static const QStringList First{u"pubdate"_s, u"published"_s, u"issued"_s, u"created"_s,
                                   u"date"_s};
    static const QStringList Later{u"updated"_s, u"modified"_s};
    if (!First.contains(name.local) && !Later.contains(name.local))
        return false;
    const QDateTime time = timeFromText(xmlContent(xml, longestTitle).text);
    QDateTime &kept = First.contains(name.local) ? published : updated;
    if (!kept.isValid())
        kept = time;
    return true;
}

void FeedEntry::read(QXmlStreamReader &xml, const XmlName &name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const bool atom = name.prefix.isEmpty() || name.prefix.startsWith("atom"_L1);
    if (name.prefix == "media"_L1 || name.local == "source"_L1) {
        std::ignore = xmlContent(xml, 0); // titles and dates of something else
    } else if (name.local == "title"_L1) {
        const QString words = wordsOfHtml(htmlOf(attributes, xmlContent(xml, longestEntry), false),
                                          longestTitle);
        title = title.isEmpty() || name.prefix.isEmpty() ? words : title;
    } else if (name.local == "link"_L1 && name.prefix != "wfw"_L1) {
        readLink(xml);
    } else if (name.local == "guid"_L1 || (name.local == "id"_L1 && atom)) {
        readId(xml, name);
    } else if (name.local == "author"_L1 || name.local == "creator"_L1) {
        if (const QString person = nameIn(xml); !person.isEmpty() && !authors.contains(person))
            authors.append(person);
    } else if (readDate(xml, name)) {
    } else if (name.local == "encoded"_L1 || (name.local == "content"_L1 && atom)) {
        const bool inner = name.local == "encoded"_L1;
        content = htmlOf(attributes, xmlContent(xml, longestEntry), !inner);
    } else if (name.local == "description"_L1 || name.local == "summary"_L1) {
        const QString html = htmlOf(attributes, xmlContent(xml, longestEntry),
                                    name.local == "summary"_L1 && name.prefix.isEmpty());
        summary = summary.isEmpty() || name.prefix.isEmpty() ? html : summary;
    } else if (name.local == "comments"_L1) {
        const QString text = xmlContent(xml, longestTitle * 20).text.trimmed();
        if (name.prefix == "slash"_L1)
            commentCount = text.toInt();
        else
            comments = text;
    } else {
        std::ignore = xmlContent(xml, 0);
    }
}

bool FeedEntry::hasAnything() const
{
    return !title.isEmpty() || !link.isEmpty() || !content.isEmpty() || !summary.isEmpty();
}

SourceCandidate FeedEntry::candidate(const QString &baseAddress, const QString &feed) const
{
    const auto absolute = [&](const QString &address) {
        const QUrl url(address);
        return address.isEmpty() || !url.isRelative() ? address
                                                      : QUrl(baseAddress).resolved(url).toString();
    };
    SourceCandidate entry;
    entry.id = id;
    entry.title = storableText(title);
    entry.url = absolute(link);
    if (entry.url.isEmpty() && idIsAddress)
        entry.url = id;
    if (entry.url.isEmpty())
        entry.url = isAddress(about) ? about : isAddress(id) ? id : QString();
    entry.discussionUrl = absolute(comments);
    entry.author = storableText(authors.join(u", "_s));
    entry.site = feed;
    entry.publishedAt = published.isValid() ? published : updated;
    entry.comments = commentCount;
    entry.html = storableText(content.isEmpty() ? summary : content);
    entry.whole = looksWhole(entry.html, !content.isEmpty());
    entry.summary = wordsOfHtml(summary.isEmpty() ? content : summary,
                                SourceCandidate::summaryLength);
    if (entry.title.isEmpty())
        entry.title = cappedTitle(entry.summary);
    if (QUrl(entry.url).host().endsWith("reddit.com"_L1)) {
        entry.discussionUrl = entry.url;
        const QString linked = linkedByReddit(entry.html);
        if (isAddress(linked))
            entry.url = linked;
    }
    return entry;
}

QString cappedTitle(const QString &words)
{
    return cappedText(words, titleOfSummary);
}

} // namespace rapporteur
