// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writer.h"
#include "tests/bench/benchrow.h"
#include "tests/bench/filling.h"
#include "tests/bench/sqlitereference.h"

#include <QFileInfo>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

QList<Measure> importRow(const Settings &settings)
{
    const double generating = secondsOf([&] {
        Generator generator(rubric());
        for (int i = 0; i < settings.articles; ++i)
            (void)generator.article(i, settings.evaluations);
    });
    const QString path = settings.folder + u"/import.rapporteur"_s;
    Generator generator(rubric());
    auto workspace = finished(Workspace::create(path, rubric(), clock()));
    const double ours = secondsOf([&] {
                            fill(*workspace, settings.articles, settings.evaluations, generator);
                        })
        - generating;
    const double memory = peakMemoryMb();
    workspace.reset();
    Generator again(rubric());
    const double reference = secondsOf([&] {
                                 sqliteReferenceImport(settings.folder + u"/reference.db"_s,
                                                       settings.articles, settings.evaluations,
                                                       again);
                             })
        - generating;
    return {{.work = u"import of %1 articles with %2 evaluation(s), full-text index"_s
                         .arg(settings.articles)
                         .arg(settings.evaluations),
             .unit = u"s"_s,
             .ours = ours,
             .reference = u"SQLite C API, batches of 500"_s,
             .referenceValue = reference,
             .aim = u"at most 1.3 of the reference"_s,
             .met = ours <= 1.3 * reference},
            {.work = u"peak memory of that import"_s,
             .unit = u"MB"_s,
             .ours = memory,
             .aim = u"at most 200"_s,
             .met = memory <= 200}};
}

QList<Measure> queueRow(const Settings &settings)
{
    const QString path = settings.folder + u"/queue.rapporteur"_s;
    Generator generator(rubric());
    {
        auto workspace = finished(Workspace::create(path, rubric(), clock()));
        fill(*workspace, settings.articles, settings.evaluations, generator);
    }
    QList<Measure> measures;
    std::shared_ptr<Workspace> workspace;
    const double opening = 1000
        * secondsOf([&] { workspace = finished(Workspace::open(path, clock())); });
    measures.append({.work = u"open that workspace"_s,
                     .unit = u"ms"_s,
                     .ours = opening,
                     .aim = u"part of 400 ms to rows on screen"_s,
                     .met = opening <= 200});
    const QList<std::pair<QString, QueueQuery>> queries{
        {u"by score"_s, {.sort = QueueSort::Score, .descending = true}},
        {u"by date, unreviewed"_s,
         {.reviewer = u"ana"_s, .states = {u"unreviewed"_s}, .sort = QueueSort::Published}},
        {u"contested by spread"_s,
         {.states = {u"contested"_s}, .sort = QueueSort::Spread, .descending = true}},
        {u"search for a rare word"_s, {.search = generator.document(1).title.section(u' ', 0, 0)}},
        {u"page 50 by title"_s, {.sort = QueueSort::Title, .offset = 10'000}},
    };
    for (const auto &[name, query] : queries) {
        double p95 = 0;
        const double ms = medianMs(15, [&](int) { (void)workspace->queue(query).result(); }, &p95);
        measures.append(
            {.work = u"queue page, 200 of %1: %2"_s.arg(QString::number(settings.articles), name),
             .unit = u"ms"_s,
             .ours = ms,
             .aim = u"at most 20 in the store"_s,
             .met = ms <= 20,
             .note = u"95 % within %1"_s.arg(p95, 0, 'f', 1)});
    }
    double p95 = 0;
    const double next = medianMs(
        100,
        [&](int i) {
            (void)workspace->article(1 + (i * 37) % settings.articles, u"ana"_s).result();
        },
        &p95);
    measures.append({.work = u"read one article with its evaluations"_s,
                     .unit = u"ms"_s,
                     .ours = next,
                     .aim = u"part of 50 ms to painted, 95 %"_s,
                     .met = p95 <= 25,
                     .note = u"95 % within %1"_s.arg(p95, 0, 'f', 1)});
    int revision = 0;
    const double change = medianMs(
        100,
        [&](int i) {
            ReviewChange noted{.id = QString::number(i),
                               .group = QString::number(i),
                               .article = 1,
                               .reviewer = u"ana"_s,
                               .at = clock().nowUtc()};
            noted.parts.append(NoteChange{.before = revision ? u"n%1"_s.arg(revision) : QString(),
                                          .after = u"n%1"_s.arg(revision + 1)});
            ++revision;
            if (const Status status = workspace->applyChanges({noted}).result(); !status)
                qFatal("%s", qPrintable(status.error().text));
        },
        &p95);
    measures.append({.work = u"a change of a review, until it is durable"_s,
                     .unit = u"ms"_s,
                     .ours = change,
                     .reference = u"one row and fsync, SQLite C API"_s,
                     .referenceValue = sqliteReferenceCommitMs(settings.folder + u"/commit.db"_s),
                     .aim = u"at most 200"_s,
                     .met = p95 <= 200,
                     .note = u"95 % within %1"_s.arg(p95, 0, 'f', 1)});
    return measures;
}

QList<Measure> exportRow(const Settings &settings)
{
    const QString path = settings.folder + u"/export.rapporteur"_s;
    Generator generator(rubric());
    auto workspace = finished(Workspace::create(path, rubric(), clock()));
    fill(*workspace, settings.articles, settings.evaluations, generator);
    const QString target = settings.folder + u"/export.jsonl"_s;
    const double ours = secondsOf([&] {
        const auto report = exportTo(*workspace, *exportFormat(u"jsonl"), target, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
    });
    const double megabytes = static_cast<double>(QFileInfo(target).size()) / 1e6;
    const double reference = sqliteReferenceExport(path, settings.folder + u"/reference.jsonl"_s);
    return {{.work = u"export of %1 articles as JSONL (%2 MB)"_s.arg(
                 QString::number(settings.articles), QString::number(megabytes, 'f', 0)),
             .unit = u"s"_s,
             .ours = ours,
             .reference = u"sqlite3 command, JSON of articles, texts and scores"_s,
             .referenceValue = reference,
             .aim = u"at most 1.5 of the reference"_s,
             .met = ours <= 1.5 * reference,
             .note = u"peak memory of this process with the import before it %1 MB"_s.arg(
                 peakMemoryMb(), 0, 'f', 0)}};
}

} // namespace

QList<Row> storeRows()
{
    return {{u"import"_s, importRow}, {u"queue"_s, queueRow}, {u"export"_s, exportRow}};
}

} // namespace rapporteur::bench
