// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textspan.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestTextSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPairsOnce()
    {
        const QString text = u"a😀bé"_s;
        QCOMPARE(toCodePoints(text, {3, 1}), (TextSpan{2, 1}));
        QCOMPARE(toCodePoints(text, {1, 2}), (TextSpan{1, 1}));
        QCOMPARE(fromCodePoints(text, {2, 2}), (TextSpan{3, 2}));
    }

    void clampsToTheText()
    {
        QCOMPARE(toCodePoints(u"abc", {2, 9}), (TextSpan{2, 1}));
        QCOMPARE(toCodePoints(u"abc", {7, 1}), (TextSpan{3, 0}));
        QCOMPARE(fromCodePoints(u"abc", {-4, 2}), (TextSpan{0, 2}));
        QCOMPARE(fromCodePoints(u"abc", {1, 99}), (TextSpan{1, 2}));
    }

    void roundTrips()
    {
        QRandomGenerator random(7);
        QString text;
        QList<qsizetype> starts{0};
        for (int i = 0; i < 300; ++i) {
            text += random.bounded(3) == 0
                ? u"𝒳"_s
                : QString(QChar(u'a' + static_cast<char16_t>(random.bounded(26))));
            starts.append(text.size());
        }
        for (int i = 0; i < 200; ++i) {
            const qsizetype first = random.bounded(300);
            const qsizetype last = first + random.bounded(300 - static_cast<int>(first));
            const TextSpan span{starts[first], starts[last] - starts[first]};
            QCOMPARE(toCodePoints(text, span), (TextSpan{first, last - first}));
            QCOMPARE(fromCodePoints(text, {first, last - first}), span);
        }
    }

    void overlapsExcludeTheEnd()
    {
        QVERIFY(TextSpan({0, 3}).overlaps({2, 2}));
        QVERIFY(!TextSpan({0, 3}).overlaps({3, 2}));
        QVERIFY(TextSpan({4, 2}).contains(5));
        QVERIFY(!TextSpan({4, 2}).contains(6));
    }
};

RAPPORTEUR_TEST(TestTextSpan)
#include "tst_textspan.moc"
