// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/articlejson.h"

#include "core/content/documentjson.h"
#include "core/export/writers/jsonlwriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

void writeDocument(JsonStream &json, const Document &document)
{
    json.beginObject();
    json.field("title"_L1, document.title);
    json.field("author"_L1, document.author);
    json.field("site"_L1, document.site);
    json.field("language"_L1, document.language);
    json.field("published_at"_L1, document.publishedAt);
    json.field("available"_L1, !document.text.isEmpty());
    json.field("words"_L1, document.wordCount());
    json.field("text"_L1, document.text);
    json.endObject();
}

void writeGate(JsonStream &json, const Gate &gate)
{
    json.beginObject();
    json.field("category"_L1, gate.category.isEmpty() ? QJsonValue() : QJsonValue(gate.category));
    json.field("confidence"_L1, gate.confidence);
    json.field("blocked"_L1, gate.blocked());
    json.key("signs"_L1);
    json.beginArray();
    for (const QString &sign : gate.signs)
        json.text(sign);
    json.endArray();
    json.endObject();
}

void beginComment(JsonStream &json, const Comment &comment)
{
    json.beginObject();
    json.field("id"_L1, comment.nativeId);
    json.field("author"_L1, comment.author);
    json.field("posted_at"_L1, comment.postedAt);
    json.field("state"_L1, commentStateName(comment.state));
    json.field("orphan"_L1, comment.orphan);
    json.field("text"_L1, comment.text);
    json.key("replies"_L1);
    json.beginArray();
}

/// Comments stand depth first, so nesting follows from their depths without recursion, however deep.
void writeThread(JsonStream &json, const CommentTree &tree)
{
    int open = 0;
    json.beginArray();
    for (const Comment &comment : tree.comments) {
        for (; open > comment.depth; --open) {
            json.endArray();
            json.endObject();
        }
        beginComment(json, comment);
        ++open;
    }
    for (; open > 0; --open) {
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeComments(JsonStream &json, const CommentTree &tree, bool thread)
{
    const CommentCounts counts = tree.counts();
    json.beginObject();
    json.field("total"_L1, counts.total);
    json.field("live"_L1, counts.live);
    json.field("deleted"_L1, counts.deleted);
    json.field("dead"_L1, counts.dead);
    json.field("orphans"_L1, counts.orphans);
    json.field("max_depth"_L1, counts.maxDepth);
    if (thread) {
        json.key("thread"_L1);
        writeThread(json, tree);
    }
    json.endObject();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"info"_s;
    case Severity::Warning:
        return u"warn"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

void writeEvents(JsonStream &json, const QList<Event> &events)
{
    json.beginArray();
    for (const Event &event : events) {
        json.beginObject();
        json.field("at"_L1, event.at);
        json.field("type"_L1, event.type);
        json.field("severity"_L1, severityName(event.severity));
        json.field("message"_L1, event.message);
        json.field("details"_L1, QJsonValue(event.details));
        json.field("investigated"_L1, event.investigated);
        json.field("resolved"_L1, event.resolved);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray articleJson(const Rubric &rubric, const ShownArticle &article, bool thread)
{
    const ArticleDetail &detail = article.detail;
    const ExportArticle exported{.detail = detail, .history = {}, .source = {}};
    ArticleTexts texts(exported);
    QByteArray line;
    JsonStream json(line);
    json.beginObject();
    json.key("article"_L1);
    writeArticle(json, exported);
    json.key("document"_L1);
    writeDocument(json, detail.document);
    json.key("gate"_L1);
    writeGate(json, detail.row.gate);
    json.key("comments"_L1);
    writeComments(json, detail.comments, thread);
    json.key("evaluations"_L1);
    json.beginArray();
    for (const Evaluation &evaluation : detail.evaluations)
        writeEvaluation(json, rubric, evaluation, detail.headlines.value(evaluation.id), texts);
    json.endArray();
    json.key("reviews"_L1);
    json.beginArray();
    for (const Review &review : detail.reviews)
        writeReview(json, rubric, detail, review, texts);
    json.endArray();
    json.key("events"_L1);
    writeEvents(json, article.events);
    json.endObject();
    line += '\n';
    return line;
}

} // namespace rapporteur::cli
