// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

/// An evaluation of our own in the Observatory's format, with the worked row and a wrong aggregate.
QByteArray evaluation()
{
    QJsonArray scores;
    for (int provision = 0; provision <= 30; ++provision) {
        const bool worked = provision == 19;
        const QJsonValue nothing = QJsonValue::Null;
        scores.append(QJsonObject{
            {u"section"_s, provision == 0 ? u"Preamble"_s : u"Article %1"_s.arg(provision)},
            {u"editorial"_s, worked ? QJsonValue(0.20) : nothing},
            {u"structural"_s, worked ? QJsonValue(0.15) : nothing},
            {u"evidence"_s, worked ? QJsonValue(u"M"_s) : nothing},
            {u"directionality"_s, worked ? QJsonArray{u"F"_s} : QJsonArray{}},
            {u"combined"_s, worked ? QJsonValue(0.175) : nothing},
            {u"final"_s, worked ? QJsonValue(0.175) : nothing}});
    }
    const QJsonObject whole{
        {u"schema_version"_s, u"3.7"_s},
        {u"evaluation"_s,
         QJsonObject{
             {u"url"_s, u"https://example.org/a"_s},
             {u"content_type"_s, QJsonObject{{u"primary"_s, u"MX"_s}}},
             {u"channel_weights"_s, QJsonObject{{u"editorial"_s, 0.5}, {u"structural"_s, 0.5}}}}},
        {u"scores"_s, scores},
        {u"aggregates"_s, QJsonObject{{u"weighted_mean"_s, 0.4}, {u"nd_count"_s, 30}}}};
    return QJsonDocument(whole).toJson();
}

double roundedHalfUp(double value)
{
    return std::floor(1000 * value + 0.5 + 1e-9) / 1000;
}

} // namespace

class TestCliScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkedRowAndItsDifference()
    {
        CommandLineFixture fixture;
        const QString file = fixture.file(u"e.json"_s, evaluation());
        const Outcome outcome = fixture.run({u"score"_s, file, u"--json"_s});
        EXPECT_CODE(outcome, cli::Done);
        const QJsonObject report = outcome.object();
        QCOMPARE(report[u"claimed"_s][u"weighted_mean"_s].toDouble(), 0.4);
        const QJsonValue recomputed = report[u"recomputed"_s];
        for (const QString &figure :
             {u"weighted_mean"_s, u"unweighted_mean"_s, u"min"_s, u"max"_s, u"negative_count"_s,
              u"nd_count"_s, u"scored"_s, u"volatility"_s, u"classification"_s, u"editorial_mean"_s,
              u"structural_mean"_s, u"setl"_s, u"confidence"_s, u"witness_ratio"_s, u"salience"_s,
              u"evidence_profile"_s, u"channel_profile"_s, u"directionality_profile"_s, u"rows"_s})
            QVERIFY2(recomputed.toObject().contains(figure), qPrintable(figure));
        QCOMPARE(recomputed[u"rows"_s].toArray().size(), 31);
        const QJsonValue row = recomputed[u"rows"_s][19];
        QCOMPARE(row[u"setl"_s].toDouble(), 0.1);
        QCOMPARE(row[u"combined"_s].toDouble(), 0.175);
        QVERIFY(recomputed[u"rows"_s][1][u"final"_s].isNull());
        QCOMPARE(
            report[u"differences"_s].toArray(),
            (QJsonArray{QJsonObject{
                {u"what"_s, u"weighted_mean"_s}, {u"claimed"_s, 0.4}, {u"recomputed"_s, 0.175}}}));
    }

    void peopleReadClaimedRecomputedAndDifferences()
    {
        CommandLineFixture fixture;
        const Outcome outcome = fixture.run({u"score"_s, u"-"_s}, evaluation());
        EXPECT_CODE(outcome, cli::Done);
        const QString text = QString::fromUtf8(outcome.out).simplified();
        QVERIFY2(text.contains(u"Article 19 +0.20 +0.15 +0.18 0.00 +0.18 +0.10 M"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"figure claimed recomputed weighted mean 0.4 +0.175"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"1 figure of the file differs"_s), qPrintable(text));
    }

    void whatIsNoEvaluationIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << "once upon a time"_ba;
        QTest::newRow("other JSON") << "{\"colour\":\"red\"}"_ba;
        QTest::newRow("binary") << "\x89PNG\r\n\x1a\n"_ba + QByteArray(999, '\0');
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void whatIsNoEvaluationIsNamed()
    {
        QFETCH(QByteArray, bytes);
        CommandLineFixture fixture;
        const QString file = fixture.file(u"e.json"_s, bytes);
        const Outcome outcome = fixture.run({u"score"_s, file, u"--json"_s});
        EXPECT_CODE(outcome, cli::SomeFailed);
        QVERIFY(outcome.out.isEmpty());
        EXPECT_TEXT(outcome.err, file.toUtf8());
        EXPECT_CODE(fixture.run({u"score"_s, fixture.path(u"missing"_s)}), cli::SomeFailed);
        EXPECT_CODE(fixture.run({u"score"_s, fixture.dir.path()}), cli::SomeFailed);
        EXPECT_CODE(fixture.run({u"score"_s, u"/dev/zero"_s}), cli::SomeFailed);
    }

    /// Figures that were computed by hand from the files, with the formulas and nothing of this program.
    void realFilesComeOutAsByHand_data()
    {
        NEEDS_SHARED_DATA();
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<double>>(
            "figures"); // weighted, plain, E, S, SETL, confidence, volatility
        QTest::addColumn<QList<int>>(
            "counts"); // scored, negative, minimum's and maximum's provision
        QTest::newRow("berthub") << u"berthub-eu-us-clouds"_s
                                 << QList{0.512, 0.461, 0.43, 0.35, 0.244, 0.226, 0.211}
                                 << QList{11, 0, 3, 12};
        QTest::newRow("economictimes")
            << u"economictimes-shopping-list-psychology"_s
            << QList{-0.161, -0.103, 0.133, -0.2, 0.245, 0.058, 0.287} << QList{7, 5, 12, 26};
        QTest::newRow("nytimes") << u"nytimes-evolution-vertebrate-eye"_s
                                 << QList{0.025, 0.029, 0.233, -0.167, 0.367, 0.116, 0.252}
                                 << QList{10, 4, 12, 27};
    }

    void realFilesComeOutAsByHand()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        QFETCH(QList<double>, figures);
        QFETCH(QList<int>, counts);
        CommandLineFixture fixture;
        const QString path = sharedDataPath(u"observatory/%1.json"_s.arg(file));
        const Outcome outcome = fixture.run({u"score"_s, path, u"--json"_s});
        EXPECT_CODE(outcome, cli::Done);
        const QJsonObject report = outcome.object();
        const QJsonValue found = report[u"recomputed"_s];
        QCOMPARE(
            (QList{found[u"weighted_mean"_s].toDouble(), found[u"unweighted_mean"_s].toDouble(),
                   found[u"editorial_mean"_s].toDouble(), found[u"structural_mean"_s].toDouble(),
                   found[u"setl"_s].toDouble(), found[u"confidence"_s].toDouble(),
                   found[u"volatility"_s][u"value"_s].toDouble()}),
            figures);
        QCOMPARE((QList{found[u"scored"_s].toInt(), found[u"negative_count"_s].toInt(),
                        found[u"min"_s][u"provision"_s].toInt(),
                        found[u"max"_s][u"provision"_s].toInt()}),
                 counts);
        for (const QJsonValue &row : found[u"rows"_s].toArray()) {
            if (!row[u"setl"_s].isDouble())
                continue;
            const double e = row[u"editorial"_s].toDouble(), s = row[u"structural"_s].toDouble();
            const double size = std::sqrt(std::fabs(e - s) * std::max(std::fabs(e), std::fabs(s)));
            QCOMPARE(row[u"setl"_s].toDouble(), e < s ? roundedHalfUp(-size) : roundedHalfUp(size));
        }
        QFile source(path);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QCOMPARE(report[u"claimed"_s].toObject(),
                 QJsonDocument::fromJson(source.readAll())[u"aggregates"_s].toObject());
        QVERIFY(report[u"differences"_s].toArray().size() > 10);
    }
};

RAPPORTEUR_TEST(TestCliScore)

} // namespace rapporteur::testing

#include "tst_cliscore.moc"
