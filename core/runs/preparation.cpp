// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/preparation.h"

#include "core/content/extraction.h"
#include "core/evaluation/answerreader.h"
#include "core/evaluation/grounder.h"
#include "core/sources/adapters/feeds.h"
#include "core/sources/adapters/readsource.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// The same document read twice gets the same identity, so that importing again adds nothing.
QString evaluationId(const QString &url, const QByteArray &raw)
{
    static const QUuid Space(u"{5c1f9a4e-3a53-4f3c-9d52-0c4b0e6f7a11}"_s);
    return QUuid::createUuidV5(Space, url.toUtf8() + '\n' + raw).toString(QUuid::WithoutBraces);
}

Document documentWithoutText(const SourceItem &item)
{
    Document document;
    document.title = item.title;
    document.author = item.author;
    document.site = item.site;
    document.language = item.language;
    document.publishedAt = item.publishedAt;
    document.url = item.url;
    document.extractor = u"none"_s;
    return document;
}

Result<Document> documentOf(const SourceItem &item)
{
    if (item.kind != PayloadKind::None)
        return extractDocument(item);
    if (!item.thread || item.thread->html.isEmpty())
        return documentWithoutText(item);
    SourceItem selfPost = item;
    selfPost.kind = PayloadKind::Html;
    selfPost.payload = item.thread->html.toUtf8();
    selfPost.charset = u"utf-8"_s;
    return extractDocument(selfPost);
}

/// What the document says about its rater, as an importer's record.
Rater importingRater(Rater rater)
{
    rater.kind = RaterKind::Import;
    if (rater.name.isEmpty())
        rater.name = rater.model.isEmpty() ? Words::tr("Imported evaluation") : rater.model;
    return rater;
}

void complete(Evaluation &evaluation, const StoredAnswer &answer, const ArticleImport &article)
{
    evaluation.rater = answer.rater ? *answer.rater : importingRater(evaluation.rater);
    evaluation.target = answer.target.value_or(evaluation.target);
    evaluation.mode = answer.mode.value_or(evaluation.mode);
    if (evaluation.id.isEmpty())
        evaluation.id = evaluationId(article.document.url, answer.raw);
    if (!evaluation.finishedAt.isValid())
        evaluation.finishedAt = article.fetchedAt;
    if (!evaluation.startedAt.isValid())
        evaluation.startedAt = evaluation.finishedAt;
}

/// Makes items of the entries that carry all of their text; the others stay candidates.
void takeWholeEntries(QList<SourceCandidate> &candidates, QList<SourceItem> &items,
                      const QString &origin)
{
    for (const SourceCandidate &candidate : std::as_const(candidates)) {
        if (candidate.whole)
            items.append(itemOf(candidate, origin.isEmpty() ? candidate.url : origin));
    }
    candidates.removeIf([](const SourceCandidate &candidate) { return candidate.whole; });
}

} // namespace

void addAnswers(ArticleImport &article, const QList<StoredAnswer> &answers,
                const PreparationContext &context)
{
    if (answers.isEmpty())
        return;
    const CommentTree *comments = article.comments ? &*article.comments : nullptr;
    // Without a text nothing can be looked for: unchecked is not absent.
    const bool searchable = !article.document.text.isEmpty()
        || (comments && !comments->comments.isEmpty());
    const std::optional<Grounder> grounder = searchable
        ? std::optional<Grounder>(std::in_place, article.document, comments)
        : std::nullopt;
    for (const StoredAnswer &answer : answers) {
        Result<AnswerReading> reading = readAnswer(context.rubric, answer.raw, answer.origin,
                                                   answer.completeness);
        if (!reading) {
            article.issues.append(
                {Severity::Error, u"evaluation"_s, reading.error().text, answer.origin});
            continue;
        }
        article.issues.append(reading->issues);
        Document &document = article.document;
        if (document.url.isEmpty())
            document.url = reading->url;
        if (document.title.isEmpty())
            document.title = reading->title;
        if (document.site.isEmpty())
            document.site = reading->domain;
        complete(reading->evaluation, answer, article);
        if (grounder)
            grounder->ground(reading->evaluation);
        article.evaluations.append(reading->evaluation);
        article.rawAnswers.append(answer.raw);
    }
}

Result<ArticleImport> prepareItem(const SourceItem &item, const PreparationContext &context)
{
    Result<Document> document = documentOf(item);
    if (!document)
        return failureOf(document);
    ArticleImport article;
    article.origin = item.origin;
    article.document = std::move(*document);
    article.payload = item.payload;
    article.fetchedAt = item.fetchedAt.isValid() ? item.fetchedAt : context.fetchedAt;
    article.issues = item.issues + article.document.issues;
    article.events = item.events;
    if (item.thread) {
        article.thread = item.thread;
        article.comments = buildCommentTree(*item.thread);
        for (const Issue &issue : std::as_const(article.comments->issues)) {
            if (!std::ranges::contains(article.issues, issue.code, &Issue::code))
                article.issues.append(issue);
        }
    }
    QList<StoredAnswer> answers;
    for (const QByteArray &raw : item.evaluations)
        answers.append({.raw = raw,
                        .origin = item.origin,
                        .rater = {},
                        .target = {},
                        .mode = {},
                        .completeness = item.partialEvaluations ? Completeness::Partial
                                                                : Completeness::Required});
    addAnswers(article, answers, context);
    const bool holdsNothing = article.evaluations.isEmpty() && article.document.text.isEmpty()
        && !article.thread;
    if (holdsNothing && !answers.isEmpty())
        return failure(ErrorKind::BadInput, article.issues.last().text);
    return article;
}

Prepared prepareBytes(const QByteArray &bytes, const QString &origin, SourceFormat format,
                      const PreparationContext &context)
{
    return prepareReading(readSource(bytes, origin, format), context, origin);
}

Prepared prepareReading(SourceReading reading, const PreparationContext &context,
                        const QString &origin)
{
    Prepared prepared;
    prepared.issues = std::move(reading.issues);
    prepared.candidates = std::move(reading.candidates);
    if (context.wholeEntries)
        takeWholeEntries(prepared.candidates, reading.items, origin);
    const auto firstError = std::ranges::find(prepared.issues, Severity::Error, &Issue::severity);
    if (reading.items.isEmpty() && prepared.candidates.isEmpty()
        && firstError != prepared.issues.end())
        prepared.error = Error{ErrorKind::BadInput, firstError->text, firstError->place};
    for (const SourceItem &item : std::as_const(reading.items)) {
        Result<ArticleImport> article = prepareItem(item, context);
        if (article) {
            prepared.issues.append(article->issues);
            prepared.articles.append(std::move(*article));
        } else if (reading.items.size() == 1) {
            prepared.error = article.error();
        } else {
            prepared.issues.append(
                {Severity::Error, u"item"_s, article.error().text,
                 item.url.isEmpty() ? item.origin : item.origin + u": "_s + item.url});
        }
    }
    return prepared;
}

} // namespace rapporteur
