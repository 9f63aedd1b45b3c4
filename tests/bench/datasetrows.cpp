// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/bundleverify.h"
#include "core/export/merging.h"
#include "core/export/writer.h"
#include "core/store/agreementquery.h"
#include "tests/bench/benchrow.h"
#include "tests/bench/filling.h"

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

QList<Measure> agreementRow(const Settings &settings)
{
    constexpr int Articles = 10'000;
    constexpr int Raters = 3;
    const QString path = settings.folder + u"/agreement.rapporteur"_s;
    {
        Generator generator(rubric());
        auto workspace = finished(Workspace::create(path, rubric(), clock()));
        fill(*workspace, Articles, Raters, generator);
    }
    auto workspace = finished(Workspace::open(path, clock()));
    const auto measured = [&](const AgreementQuery &query) {
        return secondsOf([&] {
            const auto report = workspace->agreement(query).result();
            if (!report || report->articles != Articles)
                qFatal("agreement: %s",
                       report ? "articles are missing" : qPrintable(report.error().text));
        });
    };
    const double plain = measured({});
    AgreementQuery all;
    all.options.provisionIntervals = true;
    const double provisions = measured(all);
    return {
        {.work = u"agreement of 3 raters on 10000 articles, 1000 draws"_s,
         .unit = u"s"_s,
         .ours = plain,
         .aim = u"under 2, with intervals for each provision too"_s,
         .met = plain < 2 && provisions < 2,
         .note = u"with intervals for each provision %1 s; peak %2 MB with the import before it"_s
                     .arg(provisions, 0, 'f', 2)
                     .arg(peakMemoryMb(), 0, 'f', 0)}};
}

std::shared_ptr<Workspace> filled(const QString &path, int articles)
{
    Generator generator(rubric());
    auto workspace = finished(Workspace::create(path, rubric(), clock()));
    fill(*workspace, articles, 1, generator);
    return workspace;
}

double exportSeconds(const Workspace &workspace, const QString &format, const QString &path)
{
    return secondsOf([&] {
        const auto report = exportTo(workspace, *exportFormat(format), path, {});
        if (!report)
            qFatal("%s: %s", qPrintable(format), qPrintable(report.error().text));
    });
}

/// Each format beside the complete JSON lines of the same workspace.
QList<Measure> formatsRow(const Settings &settings)
{
    constexpr int Articles = 2'000;
    const auto workspace = filled(settings.folder + u"/formats.rapporteur"_s, Articles);
    const double lines = exportSeconds(*workspace, u"jsonl"_s, settings.folder + u"/f-lines"_s);
    QList<Measure> measures;
    for (const ExportFormat &format : exportFormats()) {
        if (format.id == "jsonl"_L1 || format.id == "bundle"_L1)
            continue; // rows of their own
        const double ours = exportSeconds(*workspace, format.id,
                                          settings.folder + u"/f-"_s + format.id);
        measures.append({.work = u"export of %1 articles as %2"_s.arg(Articles).arg(format.id),
                         .unit = u"s"_s,
                         .ours = ours,
                         .reference = u"the same as complete JSON lines"_s,
                         .referenceValue = lines,
                         .aim = u"at most 5 of the reference"_s,
                         .met = ours <= 5 * lines,
                         .note = {}});
    }
    return measures;
}

/// Memory must not grow with the articles: the peak is told after the smaller and after the larger bundle.
QList<Measure> bundleRow(const Settings &settings)
{
    constexpr int Articles = 10'000;
    const auto small = filled(settings.folder + u"/small.rapporteur"_s, Articles / 4);
    const QString few = settings.folder + u"/small-bundle"_s;
    (void)exportSeconds(*small, u"bundle"_s, few);
    (void)verifyBundle(few);
    const double before = peakMemoryMb();
    const auto workspace = filled(settings.folder + u"/bundle.rapporteur"_s, Articles);
    const double lines = exportSeconds(*workspace, u"jsonl"_s, settings.folder + u"/b-lines"_s);
    const QString path = settings.folder + u"/bundle"_s;
    const double written = exportSeconds(*workspace, u"bundle"_s, path);
    const double verified = secondsOf([&] {
        const auto check = verifyBundle(path);
        if (!check || !check->faults.isEmpty() || check->articles != Articles)
            qFatal("the bundle is not proven");
    });
    const QString memory = u"peak %1 MB, %2 MB after a quarter of it"_s
                               .arg(peakMemoryMb(), 0, 'f', 0)
                               .arg(before, 0, 'f', 0);
    const auto measure = [&](const QString &work, double ours) {
        return Measure{.work = work.arg(Articles),
                       .unit = u"s"_s,
                       .ours = ours,
                       .reference = u"export as complete JSON lines"_s,
                       .referenceValue = lines,
                       .aim = u"at most 8 of the reference"_s,
                       .met = ours <= 8 * lines,
                       .note = memory};
    };
    return {measure(u"bundle of %1 articles written"_s, written),
            measure(u"bundle of %1 articles verified"_s, verified)};
}

QList<Measure> mergeRow(const Settings &settings)
{
    constexpr int Articles = 10'000;
    const QString other = settings.folder + u"/other.rapporteur"_s;
    filled(other, Articles).reset();
    auto workspace = finished(
        Workspace::create(settings.folder + u"/merged.rapporteur"_s, rubric(), clock()));
    const auto merge = [&](int added) {
        return secondsOf([&] {
            const auto report = mergeFrom(*workspace, other, clock());
            if (!report || report->articles != Articles || report->added != added)
                qFatal("%s", report ? "articles are missing" : qPrintable(report.error().text));
        });
    };
    const double first = merge(Articles), again = merge(0);
    return {{.work = u"merge of a workspace of %1 articles into an empty one"_s.arg(Articles),
             .unit = u"s"_s,
             .ours = first,
             .aim = u"no reference; told"_s,
             .met = true,
             .note = u"again, when all is known: %1 s; peak %2 MB"_s.arg(again, 0, 'f', 1)
                         .arg(peakMemoryMb(), 0, 'f', 0)}};
}

} // namespace

QList<Row> datasetRows()
{
    return {{u"agreement"_s, agreementRow},
            {u"formats"_s, formatsRow},
            {u"bundle"_s, bundleRow},
            {u"merge"_s, mergeRow}};
}

} // namespace rapporteur::bench
