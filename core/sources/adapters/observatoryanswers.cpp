// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/observatoryanswers.h"

#include "core/sources/adapters/forumthreads.h"
#include "core/sources/adapters/hackernews.h"
#include "core/sources/adapters/jsonreader.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Observatory)
};

QJsonValue figureOf(const std::optional<JsonElement> &value)
{
    double number = 0;
    return value && value->get(number) == simdjson::SUCCESS ? QJsonValue(number) : QJsonValue();
}

/// Figures by the names that evaluation documents have for them; what is not given stays out.
QJsonObject claimedFigures(JsonElement row)
{
    static constexpr std::pair<std::string_view, QLatin1StringView> Numbers[] = {
        {"hcb_weighted_mean", "weighted_mean"_L1},
        {"hcb_editorial_mean", "editorial_mean"_L1},
        {"hcb_structural_mean", "structural_mean"_L1},
        {"hcb_setl", "setl"_L1},
        {"hcb_confidence", "confidence"_L1},
        {"hcb_nd_count", "nd_count"_L1},
        {"hcb_signal_sections", "signal_sections"_L1},
        {"consensus_score", "consensus_score"_L1},
        {"psq_score", "psq_score"_L1},
        {"psq_confidence", "psq_confidence"_L1},
        {"eq_score", "eq_score"_L1},
        {"so_score", "so_score"_L1},
        {"td_score", "td_score"_L1},
        {"et_valence", "et_valence"_L1},
        {"et_arousal", "et_arousal"_L1}};
    static constexpr std::pair<std::string_view, QLatin1StringView> Words[] = {
        {"hcb_classification", "classification"_L1}, {"et_primary_tone", "et_primary_tone"_L1}};
    QJsonObject figures;
    for (const auto &[given, name] : Numbers) {
        if (const QJsonValue figure = figureOf(member(row, given)); !figure.isNull())
            figures.insert(name, figure);
    }
    for (const auto &[given, name] : Words) {
        if (const QString text = textOf(member(row, given)); !text.isEmpty())
            figures.insert(name, text);
    }
    return figures;
}

bool isLite(JsonElement row)
{
    const QString mode = textOf(member(row, "prompt_mode"));
    return mode.startsWith("lite"_L1) || mode == "light"_L1;
}

/// A document that claims figures and has no rows to check them by.
QByteArray claimingDocument(JsonElement row, const QString &url)
{
    const QJsonObject figures = claimedFigures(row);
    const QString model = textOf(member(row, "eval_model"));
    if (figures.isEmpty()
        || (model.isEmpty() && !figures.contains("weighted_mean"_L1)
            && !figures.contains("editorial_mean"_L1)))
        return {};
    QJsonObject evaluation{{u"operator"_s, model},
                           {u"date"_s, textOf(member(row, "evaluated_at"))},
                           {u"provider"_s, textOf(member(row, "eval_provider"))}};
    if (!url.isEmpty())
        evaluation.insert(u"url"_s, url);
    QJsonObject document{{u"schema_version"_s, isLite(row) ? u"lite"_s : u"claims"_s},
                         {u"evaluation"_s, evaluation},
                         {u"scores"_s, QJsonArray()},
                         {u"aggregates"_s, figures}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

/// The story as Hacker News has it; the interface gives no comments.
void describeStory(SourceItem &item, JsonElement story)
{
    item.url = textOf(member(story, "url"));
    item.title = textOf(member(story, "title")).simplified();
    item.site = textOf(member(story, "domain"));
    const QString id = idOf(member(story, "hn_id"));
    // Negative numbers are the Observatory's own calibration pages, not discussions.
    if (id.isEmpty() || id.startsWith(u'-') || id == "0"_L1)
        return;
    item.thread = SourceThread();
    item.thread->source = u"hackernews"_s;
    item.thread->dialect = u"observatory"_s;
    item.thread->rootId = id;
    item.thread->url = hackerNewsAddress(id);
    item.thread->title = item.title;
    item.thread->author = textOf(member(story, "hn_by"));
    item.thread->postedAt = timeOf(member(story, "hn_time"));
    item.thread->points = integerOf(member(story, "hn_score"));
    item.thread->claimedCount = integerOf(member(story, "hn_comments"));
    if (item.url.isEmpty())
        item.url = item.thread->url;
}

SourceItem observatoryItem(JsonElement story, const QString &origin)
{
    SourceItem item;
    item.origin = origin;
    item.partialEvaluations = true;
    describeStory(item, story);
    return item;
}

void addClaims(SourceItem &item, JsonElement row)
{
    if (const QByteArray document = claimingDocument(row, item.url); !document.isEmpty())
        item.evaluations.append(document);
}

bool isObservatoryStory(JsonElement value)
{
    return member(value, "hn_id") && (member(value, "title") || member(value, "url"));
}

std::optional<SourceReading> storyList(const QList<JsonElement> &stories, const QString &origin)
{
    SourceReading reading;
    QSet<QString> seen;
    for (const JsonElement story : stories) {
        const QString id = idOf(member(story, "hn_id"));
        if (!isObservatoryStory(story) || seen.contains(id))
            continue; // paging over a changing table repeats rows
        seen.insert(id);
        SourceItem item = observatoryItem(story, origin);
        addClaims(item, story);
        reading.items.append(std::move(item));
    }
    return reading.items.isEmpty() ? std::nullopt : std::optional(reading);
}

std::optional<SourceReading> oneStory(JsonElement root, JsonElement story, const QString &origin)
{
    if (!isObservatoryStory(story))
        return std::nullopt;
    SourceItem item = observatoryItem(story, origin);
    const QList<JsonElement> raters = elementsOf(member(root, "rater_evals"));
    for (const JsonElement rater : raters)
        addClaims(item, rater);
    // The story repeats the figures of one of its raters.
    if (raters.isEmpty())
        addClaims(item, story);
    return SourceReading{.items = {std::move(item)}, .candidates = {}, .issues = {}};
}

/// What a rater sends in: the answer of the model beside who gave it.
std::optional<SourceReading> ingestRecord(JsonElement root, const QString &origin)
{
    const auto result = member(root, "result");
    if (!result || !result->is_object() || !member(root, "hn_id"))
        return std::nullopt;
    const QByteArray raw = QByteArray::fromStdString(simdjson::minify(*result));
    QJsonObject document = QJsonDocument::fromJson(raw).object();
    if (document.isEmpty())
        return std::nullopt;
    QJsonObject evaluation = document.value("evaluation"_L1).toObject();
    if (const QString model = textOf(member(root, "model_id")); !model.isEmpty())
        evaluation.insert(u"operator"_s, model);
    document.insert(u"evaluation"_s, evaluation);
    SourceItem item;
    item.origin = origin;
    item.url = evaluation.value("url"_L1).toString();
    describeStory(item, root);
    if (item.url.isEmpty() || item.url == hackerNewsAddress(idOf(member(root, "hn_id"))))
        item.url = evaluation.value("url"_L1).toString(item.url);
    item.title = evaluation.value("title"_L1).toString();
    if (item.title.isEmpty())
        item.title = titleFromAddress(item.url);
    if (item.thread)
        item.thread->title = item.title;
    item.evaluations.append(QJsonDocument(document).toJson(QJsonDocument::Compact));
    return SourceReading{.items = {std::move(item)}, .candidates = {}, .issues = {}};
}

} // namespace

std::optional<SourceReading> readObservatoryAnswer(JsonElement root, const QString &origin)
{
    const QList<JsonElement> stories = elementsOf(member(root, "stories"));
    if (!stories.isEmpty() && isObservatoryStory(stories.first()))
        return storyList(stories, origin);
    if (const auto story = member(root, "story"); story && story->is_object())
        return oneStory(root, *story, origin);
    if (std::optional<SourceReading> record = ingestRecord(root, origin))
        return record;
    // Exports use the names of the database: one row of its table of stories, alone or in an array.
    const QList<JsonElement> rows = elementsOf(root);
    if (!rows.isEmpty() && isObservatoryStory(rows.first()))
        return storyList(rows, origin);
    if (isObservatoryStory(root)
        && anyMember(root,
                     {"hcb_weighted_mean", "hcb_editorial_mean", "hcb_classification",
                      "eval_status", "hn_time"}))
        return storyList({root}, origin);
    return std::nullopt;
}

} // namespace rapporteur
