// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestRubricLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_udhr = shippedRubric(u"udhr"_s).value();
        m_services = shippedRubric(u"public-services"_s).value();
    }

    void findsSectionsOfAnySpelling_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<int>("number");
        for (const QString &nineteen :
             {u"Article 19"_s, u"Art. 19"_s, u"Art 19"_s, u"art.19"_s, u"article_19"_s,
              u"ARTICLE-19"_s, u"A19"_s, u"a 19"_s, u"19"_s, u" 19 "_s, u"Article 019"_s,
              u"Article 19: freedom of expression"_s, u"Article 19 (expression)"_s,
              u"Article 19 \u2013 expression"_s})
            QTest::newRow(qPrintable(nineteen)) << nineteen << 19;
        QTest::newRow("Preamble") << u"Preamble"_s << 0;
        QTest::newRow("preamble") << u"preamble"_s << 0;
        QTest::newRow("PREAMBLE:") << u"PREAMBLE: dignity"_s << 0;
        QTest::newRow("0") << u"0"_s << 0;
        QTest::newRow("Article 1") << u"Article 1"_s << 1;
        QTest::newRow("Article 30") << u"Article 30"_s << 30;
        for (const QString &none : {u""_s, u" "_s, u"Article"_s, u"Article 31"_s, u"31"_s, u"-1"_s,
                                    u"Article 1.5"_s, u"Article 19 and 20"_s, u"Article nineteen"_s,
                                    u"19th"_s, u"Criterion 1"_s, u"99999999999"_s})
            QTest::newRow(qPrintable(u"none: "_s + none)) << none << -1;
    }
    void findsSectionsOfAnySpelling()
    {
        QFETCH(QString, section);
        QFETCH(int, number);
        const Provision *provision = m_udhr.provisionNamed(section);
        QCOMPARE(provision ? provision->number : -1, number);
    }

    void findsEachProvisionByItsOwnNames()
    {
        for (const Rubric &rubric : {m_udhr, m_services}) {
            for (qsizetype row = 0; row < rubric.provisions.size(); ++row) {
                const Provision &provision = rubric.provisions[row];
                QCOMPARE(rubric.rowOf(provision.number), row);
                QCOMPARE(rubric.provision(provision.number), &provision);
                QCOMPARE(rubric.provisionNamed(provision.section), &provision);
                QCOMPARE(rubric.provisionNamed(QString::number(provision.number)), &provision);
            }
            QCOMPARE(rubric.rowOf(1000), -1);
            QCOMPARE(rubric.provision(1000), nullptr);
        }
        QCOMPARE(m_services.provisionNamed(u"c 1"), m_services.provision(1));
    }

    void findsLevelsTypesChannelsReasons()
    {
        QCOMPARE(m_udhr.evidenceLevel(u"h")->letter, u"H"_s);
        QCOMPARE(m_udhr.evidenceLevel(u"X"), nullptr);
        QCOMPARE(m_udhr.evidenceLevel(u""), nullptr);
        QCOMPARE(m_udhr.contentType(u"po").code, u"PO"_s);
        QCOMPARE(m_udhr.contentType(u"??").code, m_udhr.defaultContentType);
        QCOMPARE(m_services.contentType(u"").code, u"SP"_s);
        QCOMPARE(Rubric().contentType(u"ED").weights, (PerChannel<double>{0.5, 0.5}));
        QCOMPARE(m_udhr.channelNamed(u"structural"), 1);
        QCOMPARE(m_udhr.channelNamed(u"E"), 0);
        QCOMPARE(m_services.channelNamed(u"V"), 1);
        QCOMPARE(m_services.channelNamed(u"structural"), -1);
        QCOMPARE(m_udhr.reasonCode(u"wrong_sign")->key, 5);
        QCOMPARE(m_udhr.reasonCode(u"untested_claim"), nullptr);
    }

    void classifiesWithTheLowerBoundIncluded_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("band");
        QTest::newRow("1") << 1.0 << u"strong_positive"_s;
        QTest::newRow(".6") << 0.6 << u"strong_positive"_s;
        QTest::newRow(".599") << 0.599 << u"moderate_positive"_s;
        QTest::newRow(".3") << 0.3 << u"moderate_positive"_s;
        QTest::newRow(".299") << 0.299 << u"mild_positive"_s;
        QTest::newRow(".1") << 0.1 << u"mild_positive"_s;
        QTest::newRow(".099") << 0.099 << u"neutral"_s;
        QTest::newRow("0") << 0.0 << u"neutral"_s;
        QTest::newRow("-.1") << -0.1 << u"neutral"_s;
        QTest::newRow("-.101") << -0.101 << u"mild_negative"_s;
        QTest::newRow("-.3") << -0.3 << u"mild_negative"_s;
        QTest::newRow("-.301") << -0.301 << u"moderate_negative"_s;
        QTest::newRow("-.6") << -0.6 << u"moderate_negative"_s;
        QTest::newRow("-.601") << -0.601 << u"strong_negative"_s;
        QTest::newRow("-1") << -1.0 << u"strong_negative"_s;
    }
    void classifiesWithTheLowerBoundIncluded()
    {
        QFETCH(double, value);
        QFETCH(QString, band);
        QCOMPARE(m_udhr.band(value)->id, band);
    }

    void noDataHasNoBand()
    {
        QCOMPARE(m_udhr.band({}), nullptr);
        QCOMPARE(Rubric().band(0.5), nullptr);
        QCOMPARE(m_services.band(-0.2)->id, u"patchy"_s);
        QCOMPARE(m_services.band(-0.21)->id, u"hard"_s);
    }

    void fallsBackAmongLanguages()
    {
        LocalText text;
        text.byLanguage = {{u"en"_s, u"Dignity"_s}, {u"de"_s, u"Würde"_s}};
        QCOMPARE(text.in(u"de"_s), u"Würde"_s);
        QCOMPARE(text.in(u"de_AT"_s), u"Würde"_s);
        QCOMPARE(text.in(u"de-CH"_s), u"Würde"_s);
        QCOMPARE(text.in(u"ja"_s), u"Dignity"_s);
        QCOMPARE(text.in({}), u"Dignity"_s);
        QCOMPARE(LocalText().in(u"en"_s), QString());
    }

private:
    Rubric m_udhr, m_services;
};

RAPPORTEUR_TEST(TestRubricLookup)
#include "tst_rubriclookup.moc"
