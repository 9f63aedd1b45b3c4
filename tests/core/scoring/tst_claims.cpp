// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/rubric/rubricreader.h"
#include "core/scoring/claims.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_udhr = shippedRubric(u"udhr"_s).value(); }

    void theWorkedRow()
    {
        const QJsonObject report = scoreReport(m_udhr, oneRow());
        const QJsonObject row =
            report.value("recomputed"_L1).toObject().value("rows"_L1).toArray().first().toObject();
        QCOMPARE(row.value("provision"_L1).toInt(), 19);
        QCOMPARE(row.value("section"_L1).toString(), u"Article 19"_s);
        QCOMPARE(row.value("editorial"_L1).toDouble(), 0.2);
        QCOMPARE(row.value("structural"_L1).toDouble(), 0.15);
        QCOMPARE(row.value("setl"_L1).toDouble(), 0.1);
        QCOMPARE(row.value("combined"_L1).toDouble(), 0.18);
        QVERIFY(!report.contains("recomputed_from_claimed_rows"_L1));
        QVERIFY(report.value("differences"_L1).toArray().isEmpty());
    }

    void comparesEveryClaim()
    {
        Evaluation evaluation = oneRow();
        evaluation.claimed = {
            {u"weighted_mean"_s, 0.3},
            {u"unweighted_mean"_s, 0.18},
            {u"nd_count"_s, 2},
            {u"signal_sections"_s, 1},
            {u"classification"_s, u"Moderate positive"_s},
            {u"min"_s, QJsonObject{{u"value"_s, 0.18}, {u"section"_s, u"Art. 19"_s}}},
            {u"max"_s, QJsonObject{{u"value"_s, 0.9}, {u"section"_s, u"Art. 3"_s}}},
            {u"evidence_profile"_s, QJsonObject{{u"H"_s, 1}, {u"M"_s, 4}}},
            {u"volatility"_s, QJsonObject{{u"value"_s, 0}, {u"label"_s, u"High"_s}}},
            {u"editorial_mean"_s, 0.25},
            {u"anything_else"_s, 7}};
        evaluation.rows[0].claimed = {
            .combined = 0.12, .contextModifier = {}, .final = 0.18, .given = true};
        QStringList found;
        for (const Difference &difference :
             differences(m_udhr, evaluation, headline(m_udhr, evaluation)))
            found.append(difference.what + u' ' + figureText(difference.claimed) + u' '
                         + figureText(difference.recomputed));
        QCOMPARE(
            found,
            (QStringList{u"weighted_mean 0.3 0.18"_s, u"nd_count 2 0"_s,
                         u"classification Moderate positive Mild positive"_s,
                         u"evidence_profile.M 4 0"_s, u"volatility.label High Low"_s,
                         u"editorial_mean 0.25 0.2"_s, u"max.value 0.9 0.18"_s,
                         u"max.section Art. 3 Article 19"_s, u"rows[19].combined 0.12 0.18"_s}));
    }

    void sourcesRoundToTwoDecimals()
    {
        Evaluation evaluation = oneRow();
        evaluation.rows[0].cells[0] = {0.21, 0.21, {}}; // combined .186
        evaluation.claimed = {{u"weighted_mean"_s, 0.19}};
        QVERIFY(differences(m_udhr, evaluation, headline(m_udhr, evaluation)).isEmpty());
        evaluation.claimed = {{u"weighted_mean"_s, 0.18}};
        QCOMPARE(differences(m_udhr, evaluation, headline(m_udhr, evaluation)).size(), 1);
    }

    void noDataAgainstNumbers()
    {
        Evaluation evaluation = oneRow();
        evaluation.rows[0].cells = {};
        evaluation.rows[0].claimed = {
            .combined = {}, .contextModifier = {}, .final = 0.1, .given = true};
        evaluation.claimed = {{u"weighted_mean"_s, QJsonValue::Null},
                              {u"classification"_s, u"ND"_s},
                              {u"setl"_s, 0.0},
                              {u"min"_s, QJsonValue::Null}};
        const QList<Difference> found = differences(m_udhr, evaluation,
                                                    headline(m_udhr, evaluation));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0], (Difference{u"setl"_s, 0.0, QJsonValue::Null}));
        QCOMPARE(found[1], (Difference{u"rows[19].final"_s, 0.1, QJsonValue::Null}));
    }

    void reportNamesRepairs()
    {
        Evaluation evaluation = oneRow();
        evaluation.repairs = {{19, 1, u"evidence-cap"_s, u"0.9"_s, u"0.4"_s},
                              {-1, -1, u"fence"_s, {}, {}}};
        const QJsonObject report = scoreReport(m_udhr, evaluation);
        const QJsonObject row =
            report.value("recomputed"_L1).toObject().value("rows"_L1).toArray().first().toObject();
        const QJsonArray expected{QJsonObject{{u"code"_s, u"evidence-cap"_s},
                                              {u"before"_s, u"0.9"_s},
                                              {u"after"_s, u"0.4"_s},
                                              {u"channel"_s, u"structural"_s}}};
        QCOMPARE(row.value("repairs"_L1).toArray(), expected);
        QCOMPARE(report.value("repairs"_L1).toArray().size(), 1);
    }

    void claimedSignalScores()
    {
        Evaluation evaluation = oneRow();
        evaluation.supplementary.insert(u"solution_orientation"_s,
                                        QJsonObject{{u"framing"_s, u"mixed"_s},
                                                    {u"reader_agency"_s, 0.25},
                                                    {u"so_score"_s, 0.6}});
        const QList<Difference> found = differences(m_udhr, evaluation,
                                                    headline(m_udhr, evaluation));
        QCOMPARE(found, (QList<Difference>{{u"solution_orientation.so_score"_s, 0.6, 0.35}}));
    }

    /// Figures of formats.md 12.4: what the stored finals add up to, and what the formulas give.
    void observatoryFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("nd");
        QTest::addColumn<double>("claimed");
        QTest::addColumn<double>("fromRows");
        QTest::addColumn<double>("recomputed");
        QTest::addColumn<int>("negatives");
        QTest::newRow("berthub") << u"berthub-eu-us-clouds"_s << 20 << 0.39 << 0.443 << 0.512 << 0;
        QTest::newRow("economictimes")
            << u"economictimes-shopping-list-psychology"_s << 24 << -0.04 << -0.075 << -0.161 << 4;
        QTest::newRow("nytimes") << u"nytimes-evolution-vertebrate-eye"_s << 21 << -0.01 << 0.013
                                 << 0.025 << -1;
    }
    void observatoryFiles()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(int, nd);
        QFETCH(double, claimed);
        QFETCH(double, fromRows);
        QFETCH(double, recomputed);
        QFETCH(int, negatives);
        QFile source(sharedDataPath(u"observatory/%1.json"_s.arg(file)));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const Result<AnswerReading> reading = readAnswer(m_udhr, source.readAll(), file);
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
        const QJsonObject report = scoreReport(m_udhr, reading->evaluation);
        const auto figure = [&](QLatin1StringView part, QLatin1StringView name) {
            return report.value(part).toObject().value(name).toDouble();
        };
        QCOMPARE(figure("claimed"_L1, "weighted_mean"_L1), claimed);
        QCOMPARE(figure("recomputed_from_claimed_rows"_L1, "weighted_mean"_L1), fromRows);
        QCOMPARE(figure("recomputed"_L1, "weighted_mean"_L1), recomputed);
        QCOMPARE(figure("recomputed"_L1, "nd_count"_L1), nd);
        if (negatives >= 0)
            QCOMPARE(figure("recomputed_from_claimed_rows"_L1, "negative_count"_L1), negatives);
        const QJsonArray found = report.value("differences"_L1).toArray();
        const bool named = std::ranges::any_of(found, [](const QJsonValue &difference) {
            return difference.toObject().value("what"_L1).toString() == "weighted_mean"_L1;
        });
        QVERIFY(named);
    }

private:
    static Evaluation oneRow()
    {
        Evaluation evaluation;
        evaluation.contentType = u"ED"_s;
        ScoreRow row;
        row.provision = 19;
        row.cells[0] = {0.2, 0.2, {}};
        row.cells[1] = {0.15, 0.15, {}};
        row.evidence = u"H"_s;
        evaluation.rows = {row};
        return evaluation;
    }

    Rubric m_udhr;
};

RAPPORTEUR_TEST(TestClaims)
#include "tst_claims.moc"
