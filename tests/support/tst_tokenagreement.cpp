// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/tokenagreement.h"

#include <QTest>

using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestTokenAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("latin") << u"Don't stop, ÉCOLE 2020!"_s
                               << QStringList{u"don"_s, u"t"_s, u"stop"_s, u"école"_s, u"2020"_s};
        QTest::newRow("ideographs")
            << u"東京2020で"_s << QStringList{u"東"_s, u"京"_s, u"2020"_s, u"で"_s};
        QTest::newRow("marks stay with their letters")
            << u"हिन्दी שָׁלוֹם"_s << QStringList{u"हिन्दी"_s, u"שָׁלוֹם"_s};
        QTest::newRow("beyond the first plane") << u"𝒜b 𠀀"_s << QStringList{u"𝒜b"_s, u"𠀀"_s};
        QTest::newRow("nothing") << u" — … "_s << QStringList();
    }

    void words()
    {
        QFETCH(QString, text);
        QTEST(tokensOf(text), "words");
    }

    void agreementCountsBags()
    {
        const TokenAgreement half = agreement({u"a"_s, u"b"_s, u"b"_s}, {u"b"_s});
        QCOMPARE(half.precision, 1.0 / 3);
        QCOMPARE(half.recall, 1.0);
        QCOMPARE(half.f1, 0.5);
        QCOMPARE(agreement({}, {}).f1, 1.0);
        QCOMPARE(agreement({u"a"_s}, {}).f1, 0.0);
        QCOMPARE(agreement({}, {u"a"_s}).f1, 0.0);
    }

    void textOfABody()
    {
        QCOMPARE(bodyText(u"<title>no</title><body><p>o<b>n</b>e<p>two<br>three<script>no</script>"
                          "<ul><li>four<li>five</ul>six"_s)
                     .simplified(),
                 u"one two three four five six"_s);
    }
};

RAPPORTEUR_TEST(TestTokenAgreement)

#include "tst_tokenagreement.moc"
