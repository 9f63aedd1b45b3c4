// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/approximatesearch.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

const QStringList Words{u"court"_s,    u"ordered"_s, u"ministry"_s, u"release"_s, u"records"_s,
                        u"citizens"_s, u"journal"_s, u"evening"_s,  u"harbour"_s, u"teachers"_s,
                        u"winter"_s,   u"market"_s,  u"bridge"_s,   u"doctor"_s,  u"village"_s,
                        u"railway"_s,  u"garden"_s,  u"library"_s,  u"weather"_s, u"engine"_s,
                        u"the"_s,      u"of"_s,      u"and"_s,      u"in"_s};

QString sentence(QRandomGenerator &random, int words)
{
    QStringList all;
    for (int i = 0; i < words; ++i)
        all.append(Words[random.bounded(static_cast<int>(Words.size()))]);
    return all.join(u' ');
}

} // namespace

class TestApproximateSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasEditedALittle()
    {
        QRandomGenerator random(41);
        for (int round = 0; round < 200; ++round) {
            const QString before = sentence(random, 60);
            const QString middle = sentence(random, 14);
            const QString text = before + u". "_s + middle + u". "_s + sentence(random, 60);
            QString quote = middle;
            for (int i = 0; i < 2; ++i) // letters only, so that the words stay
                quote[random.bounded(static_cast<int>(quote.size()))] = u'x';
            const auto match = ApproximateSearch(text).nearest(quote, 0.85);
            QVERIFY2(match, qPrintable(quote));
            QVERIFY(match->similarity >= 0.85 && match->similarity <= 1);
            const TextSpan expected{before.size() + 2, middle.size()};
            QVERIFY(match->span.overlaps(expected));
            // The edges may take a word less or more, not another place.
            QVERIFY(std::abs(match->span.start - expected.start) < 20);
            QVERIFY(std::abs(match->span.end() - expected.end()) < 20);
        }
    }

    void findsNothingInOtherWords()
    {
        QRandomGenerator random(43);
        const ApproximateSearch search(sentence(random, 400));
        for (int round = 0; round < 200; ++round)
            QVERIFY(!search.nearest(sentence(random, 14), 0.85));
    }

    void respectsTheThreshold()
    {
        const ApproximateSearch search(u"the court ordered the ministry to release records"_s);
        const auto match = search.nearest(u"the court orders the ministry to release record"_s,
                                          0.85);
        QVERIFY(match);
        QVERIFY(!search.nearest(u"the court orders the ministry to release record"_s,
                                match->similarity + 0.001));
        QCOMPARE(search.nearest(u"THE COURT ORDERED"_s, 0.85)->similarity, 1.0);
    }

    void staysWithinAPart()
    {
        const QString text = u"the court ordered"_s + QChar(1) + u"the ministry to release"_s;
        const ApproximateSearch search(text);
        const auto match = search.nearest(u"court ordered the ministry"_s, 0.4);
        if (match)
            QVERIFY(!text.sliced(match->span.start, match->span.length).contains(QChar(1)));
        QVERIFY(!search.overlapping(u"court ordered ministry release"_s, 0.9));
        QVERIFY(search.overlapping(u"release to the ministry"_s, 0.5)
                == std::nullopt); // two telling words only
    }

    void overlapIsTight()
    {
        const QString text =
            u"That winter was long, and that market stood empty for weeks on end in the old village. "
            "The doctor ordered the railway to close the harbour bridge before the evening."_s;
        const auto match = ApproximateSearch(text).overlapping(
            u"that doctor made the railway close a bridge in the harbour"_s, 0.5);
        QVERIFY(match);
        QCOMPARE(text.sliced(match->span.start, match->span.length),
                 u"doctor ordered the railway to close the harbour bridge"_s);
    }

    void numbersMustBeThere()
    {
        const ApproximateSearch search(u"the court ordered the release of 4 500 records in 2021"_s);
        QVERIFY(search.nearest(u"the court ordered the release of 4 500 records in 2021"_s, 0.85));
        QVERIFY(search.nearest(u"court ordered the release of 4 500 records"_s, 0.85));
        QVERIFY(!search.nearest(u"the court ordered the release of 4 500 records in 2022"_s, 0.85));
        QVERIFY(!search.overlapping(u"in 2022 the court ordered that records be released, 4 500"_s,
                                    0.4));
    }

    void emptyTextsAndQuotes()
    {
        QVERIFY(!ApproximateSearch(QString()).nearest(u"a court"_s, 0.5));
        QVERIFY(!ApproximateSearch(QString()).overlapping(u"a court"_s, 0.5));
        const ApproximateSearch search(u"the court"_s);
        QVERIFY(!search.nearest({}, 0.5));
        QVERIFY(!search.nearest(u"…!"_s, 0.5));
        QVERIFY(!search.overlapping({}, 0.5));
    }

    void scriptsWithoutSpaces()
    {
        const QString text =
            u"昨日、裁判所は政府に対し、すべての記録を公開するよう命じた。住民はこれを歓迎した。"_s;
        const ApproximateSearch search(text);
        const auto match = search.nearest(u"裁判所は政府に対しすべての記録を公開するように命じた"_s,
                                          0.85);
        QVERIFY(match);
        QCOMPARE(text.sliced(match->span.start, match->span.length),
                 u"裁判所は政府に対し、すべての記録を公開するよう命じた"_s);
        QVERIFY(!search.nearest(u"市長は来月までに辞任すると記者会見で語った"_s, 0.85));
    }
};

RAPPORTEUR_TEST(TestApproximateSearch)
#include "tst_approximatesearch.moc"
