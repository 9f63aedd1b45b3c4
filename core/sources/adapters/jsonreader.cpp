// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/jsonreader.h"

#include "core/sources/adapters/entities.h"
#include "core/sources/adapters/feeds.h"
#include "core/sources/adapters/forumthreads.h"
#include "core/sources/adapters/hackernews.h"
#include "core/sources/adapters/jsonfault.h"
#include "core/sources/adapters/observatoryanswers.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

/// More bad lines than this are counted, not listed.
constexpr int listedLines = 50;

bool holdsObjects(const std::optional<JsonElement> &value)
{
    JsonArray array;
    if (!value || value->get(array) != simdjson::SUCCESS)
        return false;
    for (const JsonElement entry : array)
        return entry.is_object();
    return true;
}

bool isItemType(const QString &type)
{
    static const QStringList types = {u"story"_s, u"comment"_s, u"job"_s, u"poll"_s, u"pollopt"_s};
    return types.contains(type);
}

QString otherThing(JsonShape shape)
{
    switch (shape) {
    case JsonShape::User:
        return Words::tr("%1 holds a user's profile, no article or discussion.");
    case JsonShape::Updates:
        return Words::tr("%1 holds a list of changed ids, no article or discussion.");
    case JsonShape::IdList:
        return Words::tr("%1 holds a list of ids only; the items themselves are needed.");
    default:
        return Words::tr("%1 is JSON of a kind that is not known: neither articles, discussions, "
                         "feeds nor evaluations.");
    }
}

/// What a search found: a story, or a comment with the story it belongs to. The comments are not with it.
SourceCandidate searchHit(JsonObject object)
{
    SourceCandidate hit;
    const bool comment = member(object, "comment_text").has_value();
    hit.id = idOf(comment ? member(object, "story_id") : member(object, "objectID"));
    hit.title = textOf(anyMember(object, {"title", "story_title"})).simplified();
    hit.url = textOf(anyMember(object, {"url", "story_url"}));
    hit.discussionUrl = hit.id.isEmpty() ? QString() : hackerNewsAddress(hit.id);
    if (hit.url.isEmpty())
        hit.url = hit.discussionUrl;
    hit.author = comment ? QString() : textOf(member(object, "author"));
    hit.site = u"Hacker News"_s;
    hit.publishedAt = comment ? QDateTime()
                              : timeOf(anyMember(object, {"created_at_i", "created_at"}));
    hit.html = textOf(anyMember(object, {"story_text", "job_text"}));
    hit.whole = !hit.html.isEmpty();
    hit.summary = wordsOfHtml(hit.html.isEmpty() ? textOf(member(object, "comment_text"))
                                                 : hit.html,
                              SourceCandidate::summaryLength);
    hit.points = integerOf(member(object, "points"));
    hit.comments = integerOf(member(object, "num_comments"));
    return hit;
}

/// Answers that are no single articles or items: forums, feeds, the Observatory's interface.
std::optional<SourceReading> readAnswerOf(JsonElement root, const QString &origin)
{
    if (std::optional<SourceReading> reading = readJsonFeed(root, origin))
        return reading;
    if (std::optional<SourceReading> reading = readObservatoryAnswer(root, origin))
        return reading;
    return readForum(root, origin);
}

/// Collects values one by one and turns them into items at the end, in the order they came.
class Collector
{
public:
    explicit Collector(QString origin)
        : m_origin(std::move(origin))
    {}

    /// `raw` is the value as it was written, when that is known.
    [[nodiscard]] JsonShape add(JsonElement value, const QByteArray &raw = {})
    {
        const JsonShape shape = shapeOf(value);
        JsonObject object;
        if (value.get(object) != simdjson::SUCCESS)
            return shape;
        switch (shape) {
        case JsonShape::Firebase:
            if (auto item = firebaseItem(object))
                m_threads[u"firebase"_s].append(*std::move(item));
            break;
        case JsonShape::Algolia:
        case JsonShape::AlgoliaHit:
            addAlgolia(object, shape);
            break;
        case JsonShape::Hnapi:
            m_threads[u"hnapi"_s].append(hnapiItems(object));
            break;
        case JsonShape::Evaluation:
            m_reading.items.append(evaluationItem(
                object, raw.isEmpty() ? QByteArray::fromStdString(simdjson::minify(value)) : raw,
                m_origin));
            break;
        case JsonShape::Article:
            m_reading.items.append(articleItem(object, m_origin));
            break;
        case JsonShape::Sections:
            m_reading.items.append(sectionsItem(object, m_origin));
            break;
        default:
            break;
        }
        return shape;
    }

    void add(SourceReading reading)
    {
        m_reading.items.append(std::move(reading.items));
        m_reading.candidates.append(std::move(reading.candidates));
        m_reading.issues.append(std::move(reading.issues));
    }

    void addIssue(Severity severity, const QString &code, const QString &text, const QString &place)
    {
        m_reading.issues.append({severity, code, text, place});
    }

    SourceReading finish(Issues before)
    {
        m_reading.issues = std::move(before) + m_reading.issues;
        for (auto it = m_threads.cbegin(); it != m_threads.cend(); ++it) {
            SourceReading thread = assembleHackerNews(it.value(), it.key(), m_origin);
            m_reading.items.append(std::move(thread.items));
            m_reading.issues.append(std::move(thread.issues));
        }
        return std::move(m_reading);
    }

private:
    void addAlgolia(JsonObject object, JsonShape shape)
    {
        if (shape == JsonShape::Algolia) {
            m_threads[u"algolia"_s].append(algoliaItems(object));
            return;
        }
        m_reading.candidates.append(searchHit(object));
    }

    QString m_origin;
    SourceReading m_reading;
    QMap<QString, QList<HackerNewsItem>> m_threads;
};

bool isKnown(JsonShape shape)
{
    return shape != JsonShape::Unknown && shape != JsonShape::IdList && shape != JsonShape::User
        && shape != JsonShape::Updates;
}

/// The values of an array, or of an object whose members are items by id.
QList<JsonElement> valuesOf(JsonElement root)
{
    QList<JsonElement> values;
    if (JsonArray array; root.get(array) == simdjson::SUCCESS) {
        for (const JsonElement value : array)
            values.append(value);
    } else if (const auto hits = member(root, "hits"); hits && hits->is_array()) {
        return valuesOf(*hits);
    } else if (JsonObject object; root.get(object) == simdjson::SUCCESS) {
        for (const auto &field : object)
            values.append(field.value);
    }
    return values;
}

void addMany(Collector &collector, JsonElement root, const QString &origin)
{
    int nulls = 0, unknown = 0, known = 0;
    JsonShape last = JsonShape::Unknown;
    for (const JsonElement value : valuesOf(root)) {
        if (value.is_null()) {
            ++nulls;
            continue;
        }
        const JsonShape shape = collector.add(value);
        isKnown(shape) ? ++known : ++unknown;
        if (!isKnown(shape))
            last = shape;
    }
    if (nulls > 0) {
        collector.addIssue(
            Severity::Info, u"null-items"_s,
            Words::tr("%n items are null: removed, or unknown to their source.", nullptr, nulls),
            origin);
    }
    if (known == 0) {
        const JsonShape whole = shapeOf(root);
        const JsonShape shape = whole == JsonShape::Unknown ? last : whole;
        // A file that is known to hold something else is no failure: there is nothing to load in it.
        const bool failed = shape == JsonShape::Unknown && (nulls == 0 || unknown > 0);
        collector.addIssue(failed ? Severity::Error : Severity::Warning, u"unknown-json"_s,
                           otherThing(shape).arg(origin), origin);
    } else if (unknown > 0) {
        collector.addIssue(Severity::Warning, u"unknown-values"_s,
                           Words::tr("%n values are of a kind that is not known and were left out.",
                                     nullptr, unknown),
                           origin);
    }
}

} // namespace

JsonShape shapeOf(JsonElement element)
{
    if (JsonArray array; element.get(array) == simdjson::SUCCESS) {
        for (const JsonElement entry : array)
            return entry.is_int64() || entry.is_string() ? JsonShape::IdList : JsonShape::Unknown;
        return JsonShape::Unknown;
    }
    JsonObject object;
    if (element.get(object) != simdjson::SUCCESS)
        return JsonShape::Unknown;
    const auto has = [&](std::string_view name) { return member(object, name).has_value(); };
    if (const auto evaluation = member(object, "evaluation");
        evaluation && evaluation->is_object() && (has("scores") || has("schema_version")))
        return JsonShape::Evaluation;
    if (const auto scores = member(object, "scores");
        scores && scores->is_array() && has("schema_version"))
        return JsonShape::Evaluation;
    if (has("karma"))
        return JsonShape::User;
    const bool hasId = has("id");
    const QString type = textOf(member(object, "type"));
    if (hasId && (has("comments_count") || has("time_ago") || has("commentscount")))
        return JsonShape::Hnapi;
    if (hasId
        && (has("created_at_i") || (has("children") && holdsObjects(member(object, "children")))))
        return JsonShape::Algolia;
    if (has("objectID") && has("_tags"))
        return JsonShape::AlgoliaHit;
    if (hasId && (isItemType(type) || (has("by") && has("time"))))
        return JsonShape::Firebase;
    if (holdsObjects(member(object, "sections")) && has("title"))
        return JsonShape::Sections;
    if (has("items") && has("profiles"))
        return JsonShape::Updates;
    const bool hasText =
        anyMember(object, {"text", "html", "markdown", "content", "body", "content_html", "md"})
            .has_value();
    if (has("url") || has("link") || (hasText && anyMember(object, {"title", "headline"})))
        return JsonShape::Article;
    return JsonShape::Unknown;
}

SourceReading readJson(const QByteArray &bytes, const QString &origin)
{
    JsonParser parser;
    Issues issues;
    const Result<JsonElement> root = parser.parse(bytes, origin, issues);
    Collector collector(origin);
    if (!root) {
        collector.addIssue(Severity::Error, u"broken-json"_s, root.error().text,
                           root.error().detail);
        return collector.finish(std::move(issues));
    }
    if (root->is_null())
        collector.addIssue(
            Severity::Warning, u"null-items"_s,
            Words::tr("%1 is null: the item was removed, or is unknown to its source.").arg(origin),
            origin);
    else if (std::optional<SourceReading> answer = readAnswerOf(*root, origin))
        collector.add(*std::move(answer));
    else if (!isKnown(shapeOf(*root)))
        addMany(collector, *root, origin);
    else
        std::ignore = collector.add(*root, bytes);
    return collector.finish(std::move(issues));
}

SourceReading readJsonLines(const QByteArray &bytes, const QString &origin)
{
    Collector collector(origin);
    JsonParser parser;
    int number = 0, bad = 0, empty = 0;
    auto reject = [&](const QString &text) {
        if (++bad <= listedLines)
            collector.addIssue(Severity::Error, u"bad-line"_s, text,
                               Words::tr("%1, line %2").arg(origin).arg(number));
    };
    qsizetype start = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (start < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = QByteArrayView(bytes).sliced(start, end - start).trimmed();
        start = end + 1;
        ++number;
        if (line.isEmpty()) {
            ++empty;
            continue;
        }
        const std::optional<JsonElement> value = parser.parseLine(line);
        if (!value) {
            const JsonFault fault = findJsonFault(line).value_or(JsonFault{});
            reject(Words::tr("Line %1 of %2 is not valid JSON at column %3 and was left out: %4.")
                       .arg(number)
                       .arg(origin)
                       .arg(fault.offset + 1)
                       .arg(fault.text.isEmpty() ? Words::tr("it could not be read") : fault.text));
        } else if (std::optional<SourceReading> answer = readAnswerOf(*value, origin)) {
            collector.add(*std::move(answer));
        } else if (!isKnown(collector.add(*value, line.toByteArray()))) {
            reject(Words::tr("Line %1 of %2 is no article: it needs a url, or a title with text, "
                             "html or markdown.")
                       .arg(number)
                       .arg(origin));
        }
    }
    if (bad > listedLines)
        collector.addIssue(
            Severity::Error, u"bad-lines"_s,
            Words::tr("%n more lines could not be read.", nullptr, bad - listedLines), origin);
    if (number == empty)
        collector.addIssue(Severity::Error, u"empty-file"_s, Words::tr("%1 is empty.").arg(origin),
                           origin);
    return collector.finish({});
}

} // namespace rapporteur
