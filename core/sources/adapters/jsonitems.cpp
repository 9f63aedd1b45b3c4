// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/jsonreader.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QString hostOf(const QString &url)
{
    QString host = QUrl(url).host();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

/// An author may be a name, an object with a name, or a list of either.
QString nameOf(const std::optional<JsonElement> &value)
{
    if (!value)
        return {};
    if (JsonArray array; value->get(array) == simdjson::SUCCESS) {
        QStringList names;
        for (const JsonElement entry : array) {
            const QString name = entry.is_string() ? textOf(entry) : textOf(member(entry, "name"));
            if (!name.isEmpty())
                names.append(name);
        }
        return names.join(u", "_s);
    }
    return value->is_string() ? textOf(value) : textOf(member(*value, "name"));
}

void setPayload(SourceItem &item, PayloadKind kind, const QString &text)
{
    item.kind = kind;
    item.payload = text.toUtf8();
    item.charset = u"UTF-8"_s;
}

void addEvaluations(SourceItem &item, const std::optional<JsonElement> &value)
{
    if (!value)
        return;
    if (JsonArray array; value->get(array) == simdjson::SUCCESS) {
        for (const JsonElement entry : array) {
            if (entry.is_object())
                item.evaluations.append(QByteArray::fromStdString(simdjson::minify(entry)));
        }
    } else if (value->is_object()) {
        item.evaluations.append(QByteArray::fromStdString(simdjson::minify(*value)));
    }
}

} // namespace

QString titleFromAddress(const QString &url)
{
    QStringList parts = QUrl(url).path().split(u'/', Qt::SkipEmptyParts);
    while (!parts.isEmpty()) {
        QString part = parts.takeLast();
        if (const qsizetype dot = part.lastIndexOf(u'.'); dot > 0)
            part.truncate(dot);
        part.replace(u'-', u' ').replace(u'_', u' ');
        const bool words = part.contains(u' ') && part.count(u' ') * 20 > part.size() / 2;
        if (!words && !parts.isEmpty())
            continue;
        part = part.simplified();
        if (!part.isEmpty())
            return part.first(1).toUpper() + part.sliced(1);
    }
    return hostOf(url);
}

SourceItem articleItem(JsonObject object, const QString &origin)
{
    SourceItem item;
    item.origin = origin;
    item.url = textOf(anyMember(object, {"url", "link", "canonical_url"}));
    item.title = textOf(anyMember(object, {"title", "headline", "name"})).simplified();
    item.author = nameOf(anyMember(object, {"author", "authors", "byline", "by"})).simplified();
    item.site =
        nameOf(anyMember(object, {"site", "site_name", "siteName", "publisher"})).simplified();
    item.language = textOf(anyMember(object, {"language", "lang"}));
    item.publishedAt = timeOf(
        anyMember(object, {"published", "published_at", "publishedAt", "date", "datePublished"}));
    item.fetchedAt = timeOf(anyMember(object, {"fetched", "fetched_at", "fetchedAt"}));
    if (const auto html = anyMember(object, {"html", "content_html"}))
        setPayload(item, PayloadKind::Html, textOf(html));
    else if (const auto markdown = anyMember(object, {"markdown", "md"}))
        setPayload(item, PayloadKind::Markdown, textOf(markdown));
    else if (const auto text = anyMember(object, {"text", "content", "body", "content_text"}))
        setPayload(item, PayloadKind::Text, textOf(text));
    addEvaluations(item, anyMember(object, {"evaluations", "evaluation"}));
    return item;
}

SourceItem evaluationItem(JsonObject object, const QByteArray &raw, const QString &origin)
{
    SourceItem item;
    item.origin = origin;
    const auto evaluation = member(object, "evaluation");
    if (evaluation) {
        item.url = textOf(member(*evaluation, "url"));
        item.title = textOf(member(*evaluation, "title")).simplified();
        item.site = textOf(member(*evaluation, "domain"));
    }
    if (item.title.isEmpty())
        item.title = textOf(member(object, "title")).simplified();
    if (item.title.isEmpty())
        item.title = titleFromAddress(item.url);
    if (item.site.isEmpty())
        item.site = hostOf(item.url);
    item.evaluations.append(raw);
    return item;
}

SourceItem sectionsItem(JsonObject object, const QString &origin)
{
    SourceItem item;
    item.origin = origin;
    item.title = textOf(member(object, "title")).simplified();
    item.url = textOf(anyMember(object, {"source", "url"}));
    item.publishedAt = timeOf(anyMember(object, {"adopted", "published", "date"}));
    QString text;
    JsonArray sections;
    if (const auto value = member(object, "sections");
        !value || value->get(sections) != simdjson::SUCCESS)
        return item;
    for (const JsonElement section : sections) {
        const QString title = textOf(member(section, "title")).simplified();
        if (!title.isEmpty())
            text += u"## "_s + title + u"\n\n"_s;
        text += textOf(member(section, "text")).trimmed() + u"\n\n"_s;
    }
    setPayload(item, PayloadKind::Markdown, text);
    return item;
}

} // namespace rapporteur
