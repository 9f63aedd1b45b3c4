// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/jsonld.h"

#include "core/base/storabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype largestScript = 4 << 20;
constexpr int mostNodes = 5000;

bool isArticleType(const QString &type)
{
    static const QStringList types = {u"Article"_s,
                                      u"AdvertiserContentArticle"_s,
                                      u"NewsArticle"_s,
                                      u"AnalysisNewsArticle"_s,
                                      u"AskPublicNewsArticle"_s,
                                      u"BackgroundNewsArticle"_s,
                                      u"OpinionNewsArticle"_s,
                                      u"ReportageNewsArticle"_s,
                                      u"ReviewNewsArticle"_s,
                                      u"Report"_s,
                                      u"SatiricalArticle"_s,
                                      u"ScholarlyArticle"_s,
                                      u"MedicalScholarlyArticle"_s,
                                      u"SocialMediaPosting"_s,
                                      u"BlogPosting"_s,
                                      u"LiveBlogPosting"_s,
                                      u"DiscussionForumPosting"_s,
                                      u"TechArticle"_s,
                                      u"APIReference"_s};
    return types.contains(type.section(u'/', -1));
}

/// What has a title, an author and a date as articles have them.
bool isLikeAnArticle(const QString &type)
{
    return isArticleType(type) || type.endsWith("Recipe"_L1) || type.endsWith("Review"_L1);
}

bool hasArticleType(const QJsonObject &node)
{
    const QJsonValue type = node["@type"_L1];
    if (type.isString())
        return isLikeAnArticle(type.toString());
    const QJsonArray all = type.toArray();
    return std::any_of(all.begin(), all.end(),
                       [](const QJsonValue &one) { return isLikeAnArticle(one.toString()); });
}

QString plain(const QJsonValue &value)
{
    return storableText(value.toString()).simplified();
}

/// The name of a person or organisation, or the names of a list of them.
QString nameOf(const QJsonValue &value)
{
    if (value.isObject())
        return plain(value["name"_L1]);
    QStringList names;
    for (const QJsonValue &one : value.toArray()) {
        if (const QString name = plain(one["name"_L1]); !name.isEmpty())
            names.append(name);
    }
    return names.join(u", "_s);
}

/// A name that is given as a text, or several.
QString textOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray()) {
        if (const QString text = plain(one); !text.isEmpty())
            texts.append(text);
    }
    return value.isString() ? plain(value) : texts.join(u", "_s);
}

QString addressOf(const QJsonValue &value)
{
    return value.isObject() ? plain(value.toObject()["@id"_L1]) : plain(value);
}

std::optional<bool> truth(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.toString().toLower();
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    return std::nullopt;
}

void readArticle(const QJsonObject &node, LinkedData &data)
{
    data.headline = plain(node["headline"_L1]);
    data.name = plain(node["name"_L1]);
    data.author = nameOf(node["author"_L1]);
    data.authorText = textOf(node["author"_L1]);
    data.site = nameOf(node["publisher"_L1]);
    data.siteText = textOf(node["publisher"_L1]);
    data.language = plain(node["inLanguage"_L1]);
    data.url = addressOf(node["mainEntityOfPage"_L1]);
    if (data.url.isEmpty())
        data.url = addressOf(node["url"_L1]);
    data.licence = addressOf(node["license"_L1]);
    data.articleBody = node["articleBody"_L1].toString();
    data.published = plain(node["datePublished"_L1]);
    data.modified = plain(node["dateModified"_L1]);
    data.isArticle = true;
}

bool namesVocabulary(const QJsonValue &context)
{
    static const QRegularExpression schema(u"^https?://schema\\.org/?$"_s);
    return (context.isObject() ? context["@vocab"_L1] : context).toString().contains(schema);
}

/// The node that readers of such data agree on: the document itself, the first article of a list, or that of a graph.
std::optional<QJsonObject> plainArticle(const QJsonDocument &document)
{
    const auto firstArticle = [](const QJsonArray &nodes) -> QJsonObject {
        for (const QJsonValue &node : nodes) {
            if (isArticleType(node["@type"_L1].toString()))
                return node.toObject();
        }
        return {};
    };
    QJsonObject node = document.isArray() ? firstArticle(document.array()) : document.object();
    if (!namesVocabulary(node["@context"_L1]))
        return std::nullopt;
    if (!node.contains("@type"_L1))
        node = firstArticle(node["@graph"_L1].toArray());
    return isArticleType(node["@type"_L1].toString()) ? std::optional(node) : std::nullopt;
}

QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Looks through a document with a work list, from the outside to the inside, for nodes that say whether one must pay.
/// One that says so wins over others that deny it: the page may be free and its article not.
void readFreedom(const QJsonDocument &document, LinkedData &data)
{
    QList<QJsonValue> open{rootOf(document)};
    for (int seen = 0; !open.isEmpty() && seen < mostNodes; ++seen) {
        const QJsonValue value = open.takeFirst();
        for (const QJsonValue &one : value.toArray())
            open.append(one);
        const QJsonObject node = value.toObject();
        if (const std::optional<bool> free = truth(node["isAccessibleForFree"_L1]))
            data.free = data.free.value_or(true) && *free;
        for (const QLatin1StringView below :
             {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "hasPart"_L1}) {
            if (node[below].isObject() || node[below].isArray())
                open.append(node[below]);
        }
    }
}

/// Looks through a document in the same way for the first node that is an article.
bool findArticleNode(const QJsonDocument &document, LinkedData &data)
{
    QList<QJsonValue> open{rootOf(document)};
    for (int seen = 0; !open.isEmpty() && seen < mostNodes; ++seen) {
        const QJsonValue value = open.takeFirst();
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray())
                open.append(one);
            continue;
        }
        const QJsonObject node = value.toObject();
        if (hasArticleType(node)) {
            readArticle(node, data);
            return true;
        }
        for (const QLatin1StringView below :
             {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "itemListElement"_L1}) {
            if (node.contains(below) && !node[below].isString())
                open.append(node[below]);
        }
    }
    return false;
}

QByteArray scriptText(const HtmlPage &page, int row)
{
    QByteArray text;
    for (int at = row + 1; at < page[row].end && text.size() < largestScript; ++at)
        text += QByteArrayView(page.text(at));
    text = text.trimmed();
    if (text.startsWith("<![CDATA["))
        text = text.sliced(9);
    if (text.endsWith("]]>"))
        text.chop(3);
    return text;
}

} // namespace

LinkedData readLinkedData(const HtmlPage &page)
{
    LinkedData plain, any;
    for (int row = 0; row < page.size(); ++row) {
        if (page[row].isText || page[row].tag != GUMBO_TAG_SCRIPT)
            continue;
        if (!page.attributeText(row, "type")
                 .startsWith("application/ld+json"_L1, Qt::CaseInsensitive))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(scriptText(page, row));
        readFreedom(document, any);
        if (plain.isPlain)
            continue;
        if (const std::optional<QJsonObject> article = plainArticle(document)) {
            readArticle(*article, plain);
            plain.isPlain = true;
            plain.row = row;
        } else if (!any.isArticle && findArticleNode(document, any)) {
            any.row = row;
        }
    }
    plain.free = any.free;
    return plain.isPlain ? plain : any;
}

} // namespace rapporteur
