// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cuefinder.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestCueFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lexicon.sideTaking = u"A"_s;
        m_lexicon.negations = {{u"en"_s, {u"not"_s, u"no"_s, u"refuses to"_s}},
                               {u"de"_s, {u"kein"_s}},
                               {u"zh"_s, {u"没有"_s}}};
        m_lexicon.hedges = {{u"en"_s, {u"allegedly"_s, u"may"_s}}};
        m_lexicon.phrases = {
            {19, u"en"_s, u"press freedom"_s, 1, 0.1, u"C"_s},
            {19, u"en"_s, u"defend press freedom"_s, 1, 0.6, u"A"_s},
            {19, u"en"_s, u"ban the press"_s, -1, 0.6, u"A"_s},
            {20, u"en"_s, u"press"_s, 1, 0.2, u"C"_s},
            {19, u"en"_s, u"french press"_s, 1, 0, u"C"_s},
            {20, u"en"_s, u"french press"_s, 1, 0, u"C"_s},
            {19, u"de"_s, u"pressefreiheit"_s, 1, 0.1, u"C"_s},
            {19, u"zh"_s, u"新闻自由"_s, -1, 0.6, u"A"_s},
        };
    }

    void values_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // phrase:value
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("the longest of a provision, others beside it", u"They defend press freedom."_s,
            u"1:0.6 3:0.2"_s);
        row("a mask hides what it covers", u"a French press on the table"_s, {});
        row("a mask hides nothing else", u"a French press, and the press"_s, u"3:0.2"_s);
        row("negated, for: dropped", u"They do not defend press freedom."_s, u"3:0.2"_s);
        row("negated, against: weakly for", u"We must not ban the press."_s, u"2:0.3 3:0.2"_s);
        row("negated coverage stays", u"There is no press freedom."_s, u"0:0.1 3:0.2"_s);
        row("a negation of two words", u"He refuses to ban the press."_s, u"2:0.3 3:0.2"_s);
        row("a negation of another sentence", u"Why not. Ban the press."_s, u"2:-0.6 3:0.2"_s);
        row("a negation of another clause", u"If not, ban the press."_s, u"2:-0.6 3:0.2"_s);
        row("a negation too far off", u"not one two three four ban the press"_s, u"2:-0.6 3:0.2"_s);
        row("a negation just in reach", u"not one two three ban the press"_s, u"2:0.3 3:0.2"_s);
        row("a negation behind", u"ban the press not"_s, u"2:-0.6 3:0.2"_s);
        row("hedged", u"They may ban the press."_s, u"2:-0.3 3:0.1"_s);
        row("hedged over a comma", u"Allegedly, they ban the press."_s, u"2:-0.3 3:0.1"_s);
        row("hedged and negated", u"They may not ban the press."_s, u"2:0.15 3:0.1"_s);
        row("a word of another language does not negate", u"kein ban the press"_s,
            u"2:-0.6 3:0.2"_s);
        row("phrases of other languages", u"Pressefreiheit"_s, {});
    }
    void values()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList found;
        for (const Cue &cue : CueFinder(m_lexicon).cues(m_lexicon, wordsOf(text), u"en"_s))
            found.append(u"%1:%2"_s.arg(cue.phrase).arg(cue.value));
        QCOMPARE(found.join(u' '), expected);
    }

    void anyLanguage()
    {
        const CueFinder finder(m_lexicon);
        QCOMPARE(finder.cues(m_lexicon, wordsOf(u"Pressefreiheit, press freedom"), {}).size(), 3);
        QCOMPARE(finder.cues(m_lexicon, wordsOf(u"Pressefreiheit"), u"de"_s).size(), 1);
        QCOMPARE(finder.cues(m_lexicon, wordsOf(u"Pressefreiheit"), u"nl"_s).size(), 0);
    }

    void twoCharactersCountAsOneWord()
    {
        const CueFinder finder(m_lexicon);
        const auto value = [&](const QString &text) {
            return finder.cues(m_lexicon, wordsOf(text), u"zh"_s).first().value;
        };
        QCOMPARE(value(u"没有新闻自由"_s), 0.3);
        QCOMPARE(value(u"没有一二三四五六新闻自由"_s), 0.3);
        QCOMPARE(value(u"没有一二三四五六七八新闻自由"_s), -0.6);
    }

private:
    Lexicon m_lexicon;
};

RAPPORTEUR_TEST(TestCueFinder)
#include "tst_cuefinder.moc"
