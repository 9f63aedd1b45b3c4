// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "tests/core/rubric/rubricedits.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestRubricReader : public QObject
{
    Q_OBJECT

private:
    static void addShipped()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedRubricIds())
            QTest::newRow(qPrintable(id)) << id;
    }

private Q_SLOTS:
    void shipsWhatTheFolderHolds()
    {
        QStringList files = QDir(sourcePath(u"resources/rubrics"_s))
                                .entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (QString &file : files)
            file.chop(5);
        QVERIFY(files.size() >= 2);
        QCOMPARE(shippedRubricIds(), files);
    }

    void readsEveryShippedRubric_data() { addShipped(); }
    void readsEveryShippedRubric()
    {
        QFETCH(QString, id);
        const RubricReading reading = readRubric(shippedBytes(id), id);
        QCOMPARE(errorPlaces(reading), QStringList());
        QVERIFY(reading.issues.isEmpty());
        QVERIFY(reading.rubric);
        QCOMPARE(reading.rubric->id, id);
        const Result<Rubric> shipped = shippedRubric(id);
        QVERIFY(shipped);
        QCOMPARE(*shipped, *reading.rubric);
    }

    void speaksGermanThroughout_data() { addShipped(); }
    void speaksGermanThroughout()
    {
        QFETCH(QString, id);
        const Rubric rubric = shippedRubric(id).value();
        QList<LocalText> texts{rubric.title, rubric.gist};
        for (const Provision &p : rubric.provisions)
            texts << p.shortTitle << p.title << p.gist;
        for (const QList<Term> &terms : {rubric.directions, rubric.groups, rubric.domainElements,
                                         rubric.sentiments, rubric.liteChecks, rubric.reasonCodes})
            for (const Term &term : terms)
                texts << term.title;
        for (const Signal &signal : rubric.supplementarySignals) {
            texts << signal.title;
            for (const SignalPart &part : signal.parts) {
                texts << part.title;
                for (const Term &option : part.options)
                    texts << option.title;
            }
        }
        for (const LocalText &text : std::as_const(texts))
            QVERIFY2(text.byLanguage.contains(u"de"_s), qPrintable(text.in(u"en"_s)));
    }

    void roundTrips_data() { addShipped(); }
    void roundTrips()
    {
        QFETCH(QString, id);
        const Rubric rubric = shippedRubric(id).value();
        QCOMPARE(rubricFromJson(rubric.json, id).value(), rubric);
        // Written anew with other spaces and another order of keys it means the same.
        Rubric rewritten =
            rubricFromJson(QJsonDocument::fromJson(rubric.json).toJson(QJsonDocument::Compact), id)
                .value();
        QVERIFY(rewritten.sha256 != rubric.sha256);
        rewritten.json = rubric.json;
        rewritten.sha256 = rubric.sha256;
        QCOMPARE(rewritten, rubric);
    }

    /// Values that the domain fixes; read through the interface, so that a mix-up of fields shows.
    void readsTheFieldsOfTheDeclaration()
    {
        const Rubric rubric = shippedRubric(u"udhr"_s).value();
        QCOMPARE(rubric.provisions.size(), 31);
        QCOMPARE(std::ranges::count_if(rubric.provisions, &Provision::discriminating), 10);
        QCOMPARE(rubric.provision(19)->shortTitle.in(u"de"_s), u"Meinungsfreiheit"_s);
        QCOMPARE(rubric.provision(0)->section, u"Preamble"_s);
        QCOMPARE(rubric.contentType(u"MI").weights, (PerChannel<double>{0.7, 0.3}));
        QVERIFY(rubric.contentType(u"MI").liteSecondChannel);
        QVERIFY(!rubric.contentType(u"AD").liteSecondChannel);
        QCOMPARE(rubric.contentType(u"??").code, u"MX"_s);
        QCOMPARE(rubric.evidenceLevel(u"M")->cap, 0.7);
        QCOMPARE(rubric.evidenceLevel(u"M")->meanWeight, 0.7);
        QCOMPARE(rubric.evidenceLevel(u"M")->confidenceWeight, 0.6);
        QCOMPARE(rubric.modifierLimit, 0.3);
        QCOMPARE(rubric.bands.constLast().from, -1.0);
        QCOMPARE(rubric.supplementarySignals.size(), 9);
        QCOMPARE(rubric.supplementarySignals[0].scoreTerms.size(), 5);
        QCOMPARE(rubric.supplementarySignals[1].parts[0].kind, PartKind::Flags);
        QCOMPARE(rubric.supplementarySignals[1].parts[0].options.size(), 18);
        QCOMPARE(rubric.reasonCode(u"wrong_sign")->key, 5);
        QCOMPARE(rubric.sentiments[0].name, u"Champions"_s);
        QCOMPARE(rubric.thresholds.volatility[1].below, 0.25);
        QVERIFY(std::isinf(rubric.thresholds.volatility[2].below));
        QCOMPARE(rubric.thresholds.consensusBase.value(u"lite"_s), 0.5);
        QCOMPARE(rubric.thresholds.saysNotDoes, (PerChannel<double>{0.1, -0.1}));
    }

    void warnsWithoutRefusing()
    {
        const QByteArray json = brokenRubric(
            u"udhr"_s, u"groups[99]"_s, parsedJson(R"({"id": "idle", "title": {"en": "Idle"}})"));
        const RubricReading reading = readRubric(json, u"x.json"_s);
        QVERIFY(reading.rubric);
        QCOMPARE(reading.issues.size(), 1);
        QCOMPARE(reading.issues[0].severity, Severity::Warning);
        QCOMPARE(reading.issues[0].code, u"unused"_s);
        QCOMPARE(reading.issues[0].place, u"groups[9]"_s);
    }

    void knowsNoOtherRubrics_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown") << u"nowhere"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("path") << u"../lexicons/udhr"_s;
        QTest::newRow("case") << u"UDHR"_s;
    }
    void knowsNoOtherRubrics()
    {
        QFETCH(QString, id);
        const Result<Rubric> result = shippedRubric(id);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
        QVERIFY(result.error().text.contains(u"public-services, udhr"_s));
    }
};

RAPPORTEUR_TEST(TestRubricReader)
#include "tst_rubricreader.moc"
