// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/store/agreementquery.h"
#include "tests/bench/benchrow.h"
#include "tests/bench/filling.h"

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

const Clock &clock()
{
    static const SystemClock clock;
    return clock;
}

Rubric rubric()
{
    return shippedRubric(u"udhr"_s).value();
}

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
         .aim = u"under 2"_s,
         .met = plain < 2,
         .note = u"with intervals for each provision %1 s; peak %2 MB with the import before it"_s
                     .arg(provisions, 0, 'f', 2)
                     .arg(peakMemoryMb(), 0, 'f', 0)}};
}

} // namespace

QList<Row> datasetRows()
{
    return {{u"agreement"_s, agreementRow}};
}

} // namespace rapporteur::bench
