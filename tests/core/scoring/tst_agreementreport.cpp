// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "core/scoring/agreementreport.h"
#include "tests/core/scoring/agreementcells.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Reports by parts, and their intervals.
class TestAgreementReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddUp();
    void theSeedDecides();
    void intervalsCoverTheTruth();
};

namespace
{

AgreementReport reportOf(const Rubric &rubric, const AgreementOptions &options, int articles,
                         quint32 seed)
{
    const auto rater = [](const QString &kind, const QString &name) {
        AgreementRater described;
        described.key = kind + u':' + name;
        described.name = name;
        described.kind = kind;
        return described;
    };
    AgreementCounter counter(
        rubric,
        {rater(u"person"_s, u"ana"_s), rater(u"person"_s, u"zoe"_s), rater(u"model"_s, u"m"_s)},
        options);
    std::mt19937 random(seed);
    for (int i = 0; i < articles; ++i) {
        JudgedArticle article = counter.blank();
        article.contentType = i % 3 == 0 ? u"ED"_s : u"PO"_s;
        const Cells cells = randomCells(random, 3, int(article.cells.size() / 3));
        for (size_t c = 0; c < cells.size(); ++c)
            std::ranges::copy(cells[c], article.cells.begin() + qsizetype(c) * 3);
        counter.add(article);
    }
    return counter.report();
}

} // namespace

void TestAgreementReport::partsAddUp()
{
    const Rubric rubric = shippedRubric(u"udhr"_s).value();
    AgreementOptions options;
    options.replicates = 40;
    const AgreementReport report = reportOf(rubric, options, 20, 1);
    QCOMPARE(report.articles, 20);
    QCOMPARE(report.raters[0].articles, 20);
    QCOMPARE(report.channels.size(), 2);
    QCOMPARE(report.provisions.size(), rubric.provisions.size());
    QCOMPARE(report.pairs.size(), 3);
    for (const auto &parts : {report.channels, report.contentTypes, report.provisions}) {
        qint64 judged = 0, scored = 0;
        for (const AgreementPart &part : parts) {
            judged += part.figures.judged;
            scored += part.figures.scored;
        }
        QCOMPARE(judged, report.whole.figures.judged);
        QCOMPARE(scored, report.whole.figures.scored);
    }
    for (const AgreementPart &part : report.channels)
        QVERIFY(part.intervals[size_t(Statistic::Alpha)].has_value());
    QVERIFY(!report.provisions.first().intervals[size_t(Statistic::Alpha)].has_value());
    options.provisionIntervals = true;
    const AgreementReport more = reportOf(rubric, options, 20, 1);
    QVERIFY(more.provisions.first().intervals[size_t(Statistic::Alpha)].has_value());
    QCOMPARE(more.whole, report.whole);
}

void TestAgreementReport::theSeedDecides()
{
    const Rubric rubric = shippedRubric(u"public-services"_s).value();
    AgreementOptions options;
    options.replicates = 60;
    const AgreementReport first = reportOf(rubric, options, 12, 2);
    QCOMPARE(reportOf(rubric, options, 12, 2), first);
    options.seed = 2;
    const AgreementReport other = reportOf(rubric, options, 12, 2);
    QCOMPARE(other.whole.figures, first.whole.figures);
    QVERIFY(other.whole.intervals != first.whole.intervals);
    // Draws are the same with every compiler and library: these are SplitMix64's.
    const std::vector<double> drawn = bootstrapSums(std::vector<double>{1, 10, 100, 1000}, 1, 3, 1);
    QCOMPARE(drawn, (std::vector<double>{1210, 2110, 1120}));
}

void TestAgreementReport::intervalsCoverTheTruth()
{
    // The mean of n normal values: its 95 % interval must cover the true mean in about 95 of 100 samples.
    std::mt19937 random(11);
    std::normal_distribution<double> values(0.2, 0.5);
    int covered = 0;
    for (int sample = 0; sample < 300; ++sample) {
        std::vector<double> rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back(values(random));
        std::vector<double> means = bootstrapSums(rows, 1, 400, quint64(sample));
        for (double &mean : means)
            mean /= 60;
        const auto interval = percentileInterval(means, 0.95);
        covered += interval && interval->low <= 0.2 && 0.2 <= interval->high ? 1 : 0;
    }
    QCOMPARE_GE(covered, 270);
    QCOMPARE_LE(covered, 297);
    QCOMPARE(percentileInterval({1, 2, 3}, 0.95), std::nullopt);
}

RAPPORTEUR_TEST(TestAgreementReport)

#include "tst_agreementreport.moc"
