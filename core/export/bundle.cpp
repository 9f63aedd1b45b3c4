// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/bundle.h"

#include "core/evaluation/prompts/promptmaker.h"
#include "core/export/articlereader.h"
#include "core/export/jsonstream.h"
#include "core/export/linereader.h"
#include "core/export/writers/csvwriter.h"
#include "core/export/writers/huggingfacewriter.h"
#include "core/export/writers/jsonlwriter.h"
#include "core/rubric/rubricreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace bundle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Compares what a line says its figures are with what its rows give.
class FigureCheck
{
public:
    FigureCheck(const Rubric &rubric, int line, QList<Mismatch> &mismatches)
        : m_rubric(rubric)
        , m_line(line)
        , m_mismatches(mismatches)
    {}

    void check(const QJsonObject &line, const ArticleDetail &article)
    {
        const QJsonArray evaluations = line["evaluations"_L1].toArray();
        for (qsizetype i = 0; i < article.evaluations.size(); ++i) {
            const Evaluation &evaluation = article.evaluations[i];
            compare(Words::tr("evaluation %1").arg(evaluation.id),
                    evaluations[i]["recomputed"_L1].toObject(), headline(m_rubric, evaluation));
        }
        const QJsonArray reviews = line["reviews"_L1].toArray();
        for (qsizetype i = 0; i < article.reviews.size(); ++i) {
            const Review &review = article.reviews[i];
            const auto base = std::ranges::find(article.evaluations, review.baseEvaluation,
                                                &Evaluation::id);
            compare(Words::tr("review of %1").arg(review.reviewer),
                    reviews[i]["recomputed"_L1].toObject(),
                    reviewedHeadline(
                        m_rubric, base == article.evaluations.cend() ? nullptr : &*base, review));
        }
    }

private:
    void compare(const QString &whose, const QJsonObject &claimed, const Headline &figures)
    {
        const QJsonObject ours = headlineToJson(m_rubric, figures);
        if (claimed == ours)
            return;
        for (const QString &name : ours.keys()) {
            if (claimed[name] != ours[name]) {
                m_mismatches.append({m_line,
                                     Words::tr("%1: the figure “%2” does not follow from the rows")
                                         .arg(whose, name)});
                return;
            }
        }
        m_mismatches.append(
            {m_line,
             Words::tr("%1: there is a figure that does not follow from the rows").arg(whose)});
    }

    const Rubric &m_rubric;
    int m_line;
    QList<Mismatch> &m_mismatches;
};

QByteArray snapshotRow(const ArticleDetail &article)
{
    const QByteArray text = article.document.text.toUtf8();
    return csvText(article.row.uuid, false) + ',' + csvText(article.row.url, false) + ','
        + QByteArray::number(article.textVersion) + ','
        + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() + ','
        + QByteArray::number(article.document.text.toUcs4().size()) + "\r\n";
}

QByteArray journalRow(const QJsonObject &line)
{
    QByteArray row;
    JsonStream json(row);
    json.beginObject();
    json.field("article"_L1, line["article"_L1]["id"_L1].toString());
    json.field("history"_L1, QJsonValue(line["history"_L1]));
    json.endObject();
    row += '\n';
    return row;
}

QByteArray readMe(const QString &program, int articles)
{
    return "# A dataset that proves itself\n\n" + QByteArray::number(articles)
        + " articles with their evaluations and reviews, written by "
        + markdownLine(program).toUtf8()
        + ".\n\nTo check that nothing was changed, and that every figure follows from the raw rows:\n\n"
          "    rapporteur-cli verify FOLDER\n\nThe hashes alone: `sha256sum -c SHA256SUMS`.\n\n"
          "| file | holds |\n|---|---|\n"
          "| articles.jsonl | everything, an article a line: raw |\n"
          "| rubric.json | what was scored, and how: raw |\n"
          "| prompts.jsonl | what models are asked, by kind of evaluation: raw |\n"
          "| cells.csv | a row a cell; exact values, ND is empty |\n"
          "| snapshots.csv | the texts that were judged, with their SHA-256 |\n"
          "| journal.jsonl | who changed which cell, when and why |\n"
          "| agreement.json | agreement of the raters, with intervals and seed |\n"
          "| codebook.md | the rubric for people |\n"
          "| datapackage.json | Frictionless data package |\n"
          "| manifest.json, SHA256SUMS | hashes |\n\n"
          "Values of machines are marked as such; a value that no person decided is a machine's.\n"
          "Cells may begin with = + - @: for a spreadsheet, export the safe CSV instead.\n";
}

Result<Rubric> rubricIn(ExportFiles &files)
{
    Result<std::unique_ptr<QIODevice>> file = files.written(RubricFile);
    if (!file)
        return failureOf(file);
    constexpr qint64 Largest = 16 << 20;
    return rubricFromJson((*file)->read(Largest), RubricFile);
}

} // namespace

const QStringList &rawFiles()
{
    static const QStringList Files{Articles, RubricFile, Prompts};
    return Files;
}

const QStringList &derivedFiles()
{
    static const QStringList Files{Cells,    Snapshots, Journal,    Agreement,
                                   Codebook, ReadMe,    DataPackage};
    return Files;
}

Status derive(ExportFiles &out, QList<Mismatch> *mismatches,
              const std::function<bool(int articles)> &goOn)
{
    const Result<Rubric> rubric = rubricIn(out);
    if (!rubric)
        return std::unexpected(rubric.error());
    Result<std::unique_ptr<QIODevice>> articles = out.written(Articles);
    if (!articles)
        return std::unexpected(articles.error());
    QBuffer table;
    (void)table.open(QIODevice::WriteOnly);
    CsvWriter cells;
    ExportOptions exact;
    exact.spreadsheetSafe = false;
    if (Status begun = cells.begin(table, *rubric, exact); !begun)
        return begun;
    QByteArray snapshots("article,url,text_version,sha256,characters\r\n"), journal;
    QString program;
    int count = 0;
    Raters raters;
    const auto flush = [&]() -> Status {
        for (const auto &[name, bytes] :
             {std::pair(Cells, &table.buffer()), {Snapshots, &snapshots}, {Journal, &journal}}) {
            if (Status written = out.append(name, *bytes); !written)
                return written;
            bytes->resize(0);
        }
        table.seek(0);
        return {};
    };
    const Status read = forEachJsonLine(
        **articles, Articles, [&](const QJsonObject &line) -> Status {
            const Result<ArticleDetail> article = articleFromJson(*rubric, line);
            if (!article)
                return std::unexpected(article.error());
            ++count;
            raters.add(*article);
            program = line["provenance"_L1]["program"_L1].toString();
            if (mismatches)
                FigureCheck(*rubric, count, *mismatches).check(line, *article);
            if (const Result<int> rows = cells.write(table, {*article, {}, {}}); !rows)
                return std::unexpected(rows.error());
            snapshots += snapshotRow(*article);
            journal += journalRow(line);
            if (goOn && !goOn(count))
                return failure(ErrorKind::Cancelled,
                               Words::tr("Stopped after %1 articles.").arg(count));
            return flush();
        });
    if (!read)
        return read;
    if (Status rest = flush(); !rest) // the heads, when there is no article
        return rest;
    const Result<AgreementReport> agreement = agreementOf(out, *rubric, raters.all());
    if (!agreement)
        return std::unexpected(agreement.error());
    for (const auto &[name, bytes] :
         {std::pair(Agreement, QJsonDocument(toJson(*agreement)).toJson()),
          {Codebook, codebook(*rubric)},
          {ReadMe, readMe(program, count)}}) {
        if (Status written = out.append(name, bytes); !written)
            return written;
    }
    const Result<QByteArray> package = dataPackage(out, *rubric, program);
    return package ? out.append(DataPackage, *package) : std::unexpected(package.error());
}

} // namespace bundle

namespace
{

/// The text that all questions of a kind share; the hash is that which evaluations name.
Status writePrompts(ExportFiles &out, const Rubric &rubric)
{
    const Result<PromptMaker> prompts = PromptMaker::make(rubric);
    if (!prompts)
        return std::unexpected(prompts.error());
    QByteArray lines;
    for (const PromptKind kind : AllPromptKinds) {
        if (kind == PromptKind::ReAsk)
            continue;
        JsonStream json(lines);
        json.beginObject();
        json.field("kind"_L1, promptKindName(kind));
        json.field("prompt_sha256"_L1, prompts->templateSha256(kind));
        json.field("system"_L1, prompts->system(kind));
        json.endObject();
        lines += '\n';
    }
    return out.append(bundle::Prompts, lines);
}

} // namespace

Status BundleWriter::begin(ExportFiles &out, const Rubric &rubric, const ExportOptions &options)
{
    m_lines = std::make_unique<JsonlWriter>();
    QBuffer nothing;
    (void)nothing.open(QIODevice::WriteOnly);
    if (Status begun = m_lines->begin(nothing, rubric, options); !begun)
        return begun;
    if (Status written = out.append(bundle::RubricFile, rubric.json); !written)
        return written;
    if (Status written = writePrompts(out, rubric); !written)
        return written;
    return out.append(bundle::Articles, nothing.data());
}

Result<int> BundleWriter::write(ExportFiles &out, const ExportArticle &article)
{
    QBuffer line;
    (void)line.open(QIODevice::WriteOnly);
    const Result<int> rows = m_lines->write(line, article);
    if (!rows)
        return rows;
    if (const Status written = out.append(bundle::Articles, line.data()); !written)
        return std::unexpected(written.error());
    return rows;
}

Status BundleWriter::end(ExportFiles &out)
{
    if (Status derived = bundle::derive(out); !derived)
        return derived;
    return bundle::seal(out);
}

} // namespace rapporteur
