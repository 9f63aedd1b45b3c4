// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/samplefiles.h"

#include "core/sources/adapters/readsource.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

Result<QByteArray> sampleFile(const QString &name)
{
    QFile file(u":/rapporteur/sample/"_s + name);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return failure(
        ErrorKind::NotFound,
        Words::tr("The sample has no file %1. The program is not installed whole.").arg(name));
}

SampleArticle articleOf(const QJsonObject &json)
{
    SampleArticle article{
        .name = json["id"_L1].toString(),
        .file = json["file"_L1].toString(),
        .thread = json["thread"_L1].toString(),
        .url = json["url"_L1].toString(),
        .title = json["title"_L1].toString(),
        .contentType = json["content_type"_L1].toString(),
        .fetchedAt = QDateTime::fromString(json["fetched_at"_L1].toString(), Qt::ISODate),
        .answers = {}};
    const QJsonArray answers = json["answers"_L1].toArray();
    for (const QJsonValue &entry : answers) {
        const QJsonObject answer = entry.toObject();
        article.answers.append({.file = answer["file"_L1].toString(),
                                .rater = answer["rater"_L1].toString(),
                                .model = answer["model"_L1].toString(),
                                .target = targetNamed(answer["target"_L1].toString()),
                                .mode = modeNamed(answer["mode"_L1].toString())});
    }
    return article;
}

/// The item that the page and the discussion make together.
Result<SourceItem> itemOf(const SampleArticle &sample)
{
    SourceItem item;
    if (!sample.thread.isEmpty()) {
        const Result<QByteArray> bytes = sampleFile(sample.thread);
        if (!bytes)
            return failureOf(bytes);
        const SourceReading reading = readSource(*bytes, sample.thread);
        if (reading.items.size() != 1)
            return failure(
                ErrorKind::BadInput,
                Words::tr("The sample's file %1 does not hold one discussion.").arg(sample.thread));
        item = reading.items.first();
    }
    if (!sample.file.isEmpty()) {
        const Result<QByteArray> bytes = sampleFile(sample.file);
        if (!bytes)
            return failureOf(bytes);
        item.kind = PayloadKind::Html;
        item.payload = *bytes;
        item.title.clear(); // the page's own stands
        item.author.clear();
        item.publishedAt = {};
    }
    if (!sample.url.isEmpty())
        item.url = sample.url;
    item.origin = sample.name;
    item.fetchedAt = sample.fetchedAt;
    return item;
}

Rater raterOf(const SampleAnswer &answer)
{
    Rater rater;
    rater.kind = RaterKind::Model;
    rater.name = answer.rater;
    rater.provider = u"sample"_s; // composed by hand: no provider answered
    rater.model = answer.model;
    return rater;
}

} // namespace

Result<QList<SampleArticle>> sampleArticles()
{
    const Result<QByteArray> bytes = sampleFile(u"manifest.json"_s);
    if (!bytes)
        return failureOf(bytes);
    const QJsonObject manifest = QJsonDocument::fromJson(*bytes).object();
    if (manifest["format"_L1].toString() != "rapporteur-sample-1"_L1)
        return failure(
            ErrorKind::BadInput,
            Words::tr("The sample's manifest is not of a kind that this version reads."));
    QList<SampleArticle> articles;
    const QJsonArray entries = manifest["articles"_L1].toArray();
    for (const QJsonValue &entry : entries)
        articles.append(articleOf(entry.toObject()));
    return articles;
}

Prepared prepareSample(const SampleArticle &sample, const PreparationContext &context)
{
    const Result<SourceItem> item = itemOf(sample);
    if (!item)
        return {{}, {}, item.error()};
    Result<ArticleImport> article = prepareItem(*item, context);
    if (!article)
        return {{}, {}, article.error()};
    article->contentType = sample.contentType;
    QList<StoredAnswer> answers;
    for (const SampleAnswer &answer : sample.answers) {
        const Result<QByteArray> raw = sampleFile(answer.file);
        if (!raw)
            return {{}, {}, raw.error()};
        answers.append({.raw = *raw,
                        .origin = answer.file,
                        .rater = raterOf(answer),
                        .target = answer.target,
                        .mode = answer.mode});
    }
    addAnswers(*article, answers, context);
    Prepared prepared;
    prepared.issues = article->issues;
    prepared.articles.append(std::move(*article));
    return prepared;
}

} // namespace rapporteur
