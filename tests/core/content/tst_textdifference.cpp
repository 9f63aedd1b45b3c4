// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/editscript.h"
#include "core/content/textdifference.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

QString without(const QList<DifferencePiece> &pieces, DifferenceKind kind)
{
    QString text;
    for (const DifferencePiece &piece : pieces)
        text += piece.kind == kind ? QString() : piece.text;
    return text;
}

/// "a [-b-] {+c+} d", to read a difference at a glance.
QString shown(const QList<DifferencePiece> &pieces)
{
    QString text;
    for (const DifferencePiece &piece : pieces) {
        text += piece.kind == DifferenceKind::Same ? piece.text
            : piece.kind == DifferenceKind::Added  ? u"{+%1+}"_s.arg(piece.text)
                                                   : u"[-%1-]"_s.arg(piece.text);
    }
    return text;
}

/// Length of the longest common subsequence, by the textbook's table: what a shortest script must keep.
int commonLength(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<std::vector<int>> table(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (size_t i = 1; i <= a.size(); ++i) {
        for (size_t j = 1; j <= b.size(); ++j)
            table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1
                                               : std::max(table[i - 1][j], table[i][j - 1]);
    }
    return table[a.size()][b.size()];
}

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCompared_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equal") << u"One two."_s << u"One two."_s << u"One two."_s;
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("from nothing") << QString() << u"One."_s << u"{+One.+}"_s;
        QTest::newRow("to nothing") << u"One."_s << QString() << u"[-One.-]"_s;
        QTest::newRow("a word") << u"The council banned cameras."_s
                                << u"The council allowed cameras."_s
                                << u"The council [-banned-]{+allowed+} cameras."_s;
        QTest::newRow("two words read as one change")
            << u"It was never so."_s << u"It is always so."_s
            << u"It [-was never-]{+is always+} so."_s;
        QTest::newRow("a paragraph between")
            << u"First.\n\nThird."_s << u"First.\n\nSecond.\n\nThird."_s
            << u"First.\n\n{+Second.\n\n+}Third."_s;
        QTest::newRow("without spaces")
            << u"防災無線が来た"_s << u"防災放送が来た"_s << u"防災[-無線-]{+放送+}が来た"_s;
        QTest::newRow("surrogate pairs stay whole")
            << u"a 😀 b"_s << u"a 😁 b"_s << u"a [-😀-]{+😁+} b"_s;
    }
    void wordsAreCompared()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(textDifference(before, after)), "expected");
    }

    void bothTextsCanBeReadFromTheDifference()
    {
        QRandomGenerator random(20260224);
        const QStringList words{u"right"_s, u"to"_s,   u"a"_s, u"court"_s, u" "_s,
                                u" "_s,     u"\n\n"_s, u","_s, u"私"_s,    u"😀"_s};
        for (int round = 0; round < 300; ++round) {
            QString before, after;
            for (int i = 0; i < random.bounded(60); ++i)
                before += words[random.bounded(words.size())];
            after = before;
            for (int i = 0; i < random.bounded(8); ++i)
                after.insert(random.bounded(after.size() + 1), words[random.bounded(words.size())]);
            if (after.size() > 4)
                after.remove(random.bounded(after.size() - 2), 2);
            const QList<DifferencePiece> pieces = textDifference(before, after);
            QCOMPARE(without(pieces, DifferenceKind::Added), before);
            QCOMPARE(without(pieces, DifferenceKind::Removed), after);
        }
    }

    void scriptsAreShortest()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<int> a(size_t(random.bounded(30))), b(size_t(random.bounded(30)));
            for (std::vector<int> *list : {&a, &b})
                std::ranges::generate(*list, [&random] { return random.bounded(4); });
            int same = 0;
            int atA = 0, atB = 0;
            for (const Edit &edit : editScript(a, b)) {
                QCOMPARE(edit.fromA, atA);
                QCOMPARE(edit.fromB, atB);
                if (edit.same) {
                    QVERIFY(std::ranges::equal(
                        std::span(a).subspan(size_t(edit.fromA), size_t(edit.toA - edit.fromA)),
                        std::span(b).subspan(size_t(edit.fromB), size_t(edit.toB - edit.fromB))));
                    same += edit.toA - edit.fromA;
                }
                atA = edit.toA;
                atB = edit.toB;
            }
            QCOMPARE(atA, int(a.size()));
            QCOMPARE(atB, int(b.size()));
            QCOMPARE(same, commonLength(a, b));
        }
    }

    void farTextsAreNotCompared()
    {
        std::vector<int> a(5000), b(5000);
        for (size_t i = 0; i < a.size(); ++i) {
            a[i] = int(i);
            b[i] = int(i) + 100'000;
        }
        a.front() = b.front() = -1;
        const std::vector<Edit> expected{{true, 0, 1, 0, 1}, {false, 1, 5000, 1, 5000}};
        QCOMPARE(editScript(a, b, 100), expected);
    }
};

RAPPORTEUR_TEST(TestTextDifference)

#include "tst_textdifference.moc"
