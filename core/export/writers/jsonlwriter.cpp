// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/jsonlwriter.h"

#include "core/content/documentjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

void writeProvenance(JsonStream &json, const Rubric &rubric, const ExportOptions &options)
{
    json.beginObject();
    json.field("program"_L1, options.program);
    json.key("rubric"_L1);
    json.beginObject();
    json.field("id"_L1, rubric.id);
    json.field("version"_L1, rubric.version);
    json.field("sha256"_L1, rubric.sha256);
    json.endObject();
    json.field("positions"_L1, u"Unicode code points, end excluded"_s);
    json.endObject();
}

QJsonValue structureOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

void writeDocument(JsonStream &json, const ArticleDetail &article)
{
    const Document &document = article.document;
    json.beginObject();
    json.field("available"_L1, !document.text.isEmpty());
    json.field("text_version"_L1, article.textVersion);
    json.field("title"_L1, document.title);
    json.field("author"_L1, document.author);
    json.field("site"_L1, document.site);
    json.field("language"_L1, document.language);
    json.field("right_to_left"_L1, document.rightToLeft);
    json.field("published_at"_L1, document.publishedAt);
    json.field("modified_at"_L1, document.modifiedAt);
    json.field("extractor"_L1, document.extractor);
    json.field("text"_L1, document.text);
    json.key("facts"_L1);
    json.beginArray();
    for (const PageFact &fact : document.facts) {
        json.beginObject();
        json.field("id"_L1, fact.id);
        json.field("present"_L1, fact.present);
        json.field("count"_L1, fact.count);
        json.field("value"_L1, fact.value);
        json.field("text"_L1, fact.text);
        json.endObject();
    }
    json.endArray();
    // Blocks, links and facts as this program keeps them: UTF-16 units, for reading back.
    json.field("structure"_L1, structureOf(documentStructureToJson(document)));
    json.endObject();
}

void writeThread(JsonStream &json, const CommentTree &tree)
{
    json.beginObject();
    json.field("source"_L1, tree.source);
    json.field("root"_L1, tree.rootId);
    json.field("url"_L1, tree.url);
    json.endObject();
}

void writeComments(JsonStream &json, const CommentTree &tree)
{
    json.beginArray();
    for (const Comment &comment : tree.comments) {
        json.beginObject();
        json.field("id"_L1, comment.nativeId);
        json.field("parent"_L1,
                   comment.parentId.isEmpty() ? QJsonValue() : QJsonValue(comment.parentId));
        json.field("depth"_L1, comment.depth);
        json.field("author"_L1, comment.author);
        json.field("posted_at"_L1, comment.postedAt);
        json.field("state"_L1, commentStateName(comment.state));
        json.field("score"_L1, comment.score ? QJsonValue(*comment.score) : QJsonValue());
        json.field("url"_L1, comment.url);
        json.field("text"_L1, comment.text);
        json.field("orphan"_L1, comment.orphan);
        json.field("html"_L1, comment.html);
        json.field("structure"_L1, structureOf(commentStructureToJson(comment)));
        json.endObject();
    }
    json.endArray();
}

} // namespace

ArticleTexts::ArticleTexts(const ExportArticle &article)
    : m_comments(article.detail.comments)
    , m_article(article.detail.document.text)
    , m_source(article.source)
{}

const CodePoints *ArticleTexts::comment(const QString &id)
{
    if (!m_byId) {
        m_byId.emplace();
        for (const Comment &comment : m_comments.comments)
            m_byId->insert(comment.nativeId, &comment);
    }
    const Comment *comment = m_byId->value(id);
    if (!comment)
        return nullptr;
    std::shared_ptr<CodePoints> &counted = m_counted[id];
    if (!counted)
        counted = std::make_shared<CodePoints>(comment->text);
    return counted.get();
}

void writePosition(JsonStream &json, const CodePoints &text, TextSpan span)
{
    json.field("start"_L1, qint64(text.at(span.start)));
    json.field("end"_L1, qint64(text.at(span.end())));
}

void writeCell(JsonStream &json, const Rubric &rubric, CellKey cell)
{
    const Provision *provision = rubric.provision(cell.provision);
    json.field("provision"_L1, cell.provision);
    json.field("section"_L1, provision ? provision->section : QString());
    json.field("channel"_L1, rubric.channels.at(static_cast<size_t>(cell.channel)).id);
}

void writeArticle(JsonStream &json, const ExportArticle &exported)
{
    const QueueRow &row = exported.detail.row;
    json.beginObject();
    json.field("id"_L1, row.uuid);
    json.field("url"_L1, row.url);
    json.field("domain"_L1, row.domain);
    json.field("title"_L1, row.title);
    json.field("language"_L1, row.language);
    json.field("content_type"_L1, row.contentType);
    json.field("added_at"_L1, row.addedAt);
    json.field("published_at"_L1, row.publishedAt);
    json.field("failed"_L1, row.failed);
    json.key("gate"_L1);
    json.beginObject();
    json.field("category"_L1,
               row.gate.category.isEmpty() ? QJsonValue() : QJsonValue(row.gate.category));
    json.field("confidence"_L1, row.gate.confidence);
    json.field("blocked"_L1, row.gate.blocked());
    json.endObject();
    json.endObject();
}

Status JsonlWriter::begin(QIODevice &, const Rubric &rubric, const ExportOptions &options)
{
    m_rubric = rubric;
    m_options = options;
    return {};
}

Result<int> JsonlWriter::write(QIODevice &out, const ExportArticle &article)
{
    const ArticleDetail &detail = article.detail;
    ArticleTexts texts(article);
    m_line.resize(0);
    JsonStream json(m_line);
    json.beginObject();
    json.field("format"_L1, u"rapporteur-article-1"_s);
    json.key("provenance"_L1);
    writeProvenance(json, m_rubric, m_options);
    json.key("article"_L1);
    writeArticle(json, article);
    json.key("document"_L1);
    writeDocument(json, detail);
    json.key("thread"_L1);
    writeThread(json, detail.comments);
    json.key("comments"_L1);
    writeComments(json, detail.comments);
    json.key("evaluations"_L1);
    json.beginArray();
    for (const Evaluation &evaluation : detail.evaluations)
        writeEvaluation(json, m_rubric, evaluation, detail.headlines.value(evaluation.id), texts);
    json.endArray();
    json.key("reviews"_L1);
    json.beginArray();
    for (const Review &review : detail.reviews)
        writeReview(json, m_rubric, detail, review, texts);
    json.endArray();
    json.key("history"_L1);
    writeHistory(json, m_rubric, article.history);
    json.key("changes"_L1);
    writeChanges(json, article.history);
    json.endObject();
    m_line += '\n';
    if (out.write(m_line) != m_line.size()) {
        return failure(
            ErrorKind::Unwritable,
            QCoreApplication::translate("Export", "Not exported: %1.").arg(out.errorString()));
    }
    return 1;
}

} // namespace rapporteur
