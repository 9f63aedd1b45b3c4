// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/phrasematcher.h"
#include "core/evaluation/words.h"
#include "tests/support/registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

namespace
{

QString joined(const QString &text)
{
    const WordList list = wordsOf(text);
    QStringList words;
    for (qsizetype i = 0; i < list.words.size(); ++i)
        words.append(list.word(i).toString());
    return words.join(u'|');
}

/// Matches as "id:words", in order.
QString matched(const PhraseMatcher &matcher, const QString &text)
{
    const WordList list = wordsOf(text);
    QStringList all;
    for (const PhraseMatcher::Match &match : matcher.matches(list)) {
        const qsizetype start = list.words[match.first].span.start;
        all.append(u"%1:%2"_s.arg(match.id).arg(
            text.sliced(start, list.words[match.last].span.end() - start)));
    }
    return all.join(u' ');
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("plain", u"Press freedom, 2024!"_s, u"press|freedom|2024"_s);
        row("apostrophes", u"Women\u2019s rights; the 'press' don't"_s,
            u"women's|rights|the|press|don't"_s);
        row("hyphens part", u"self-determination"_s, u"self|determination"_s);
        row("German", u"WÜRDE des Menschen"_s, u"würde|des|menschen"_s);
        row("accents matter", u"fördern fordern"_s, u"fördern|fordern"_s);
        row("combining accents", u"liberte\u0301"_s, u"liberté"_s);
        row("soft hyphens", u"Pres\u00ADse"_s, u"presse"_s);
        row("Chinese", u"保护人权。"_s, u"保|护|人|权"_s);
        row("mixed scripts", u"AI技術2つ"_s, u"ai|技|術|2|つ"_s);
        row("Arabic vowel signs", u"حُرِّيَّة"_s, u"حرية"_s);
        row("Arabic alef forms", u"أحرار إلى"_s, u"احرار|الي"_s);
        row("outside the basic plane", u"𝒳𝒴 a😀b"_s, u"𝒳𝒴|a|b"_s);
        row("nothing", u" … — \n"_s, {});
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(joined(text), words);
    }

    void knowsWhatStandsBetween()
    {
        const WordList list = wordsOf(u"One two, three. Four v1.2 five\n\nsix 七。八"_s);
        QList<Gap> gaps;
        for (const Word &word : list.words)
            gaps.append(word.gap);
        using enum Gap;
        QCOMPARE(gaps,
                 (QList<Gap>{Block, Space, Clause, Sentence, Space, Space, Space, Block, Space,
                             Sentence}));
    }

    void spansPointIntoTheText()
    {
        QRandomGenerator random(5);
        static const QStringList pieces{u"a"_s,      u"Ω"_s,
                                        u"人"_s,     u"😀"_s,
                                        u"𝒳"_s,      u" "_s,
                                        u"'"_s,      u"\u2019"_s,
                                        u"\u00AD"_s, u"e\u0301"_s,
                                        u"حُ"_s,      u".\n\n"_s,
                                        u"-"_s,      QString(QChar(0xD83D))};
        for (int round = 0; round < 500; ++round) {
            QString text;
            for (int i = random.bounded(30); i > 0; --i)
                text += pieces[random.bounded(static_cast<int>(pieces.size()))];
            const WordList list = wordsOf(text);
            qsizetype end = 0;
            for (qsizetype i = 0; i < list.words.size(); ++i) {
                const TextSpan span = list.words[i].span;
                QVERIFY(span.start >= end && span.length > 0 && span.end() <= text.size());
                end = span.end();
                QCOMPARE(joined(text.sliced(span.start, span.length)), list.word(i).toString());
            }
        }
    }

    void findsPhrases()
    {
        PhraseMatcher matcher;
        matcher.add(u"press freedom"_s, 1);
        matcher.add(u"freedom of the press"_s, 2);
        matcher.add(u"tortur*"_s, 3);
        matcher.add(u"press"_s, 4);
        matcher.add(u"press freedom"_s, 5);
        matcher.add(u"secret detention*"_s, 6);
        matcher.add(u"...,"_s, 7); // no word: never found
        QCOMPARE(matched(matcher, u"Press freedom is freedom of the press."_s),
                 u"4:Press 1:Press freedom 5:Press freedom 2:freedom of the press 4:press"_s);
        QCOMPARE(matched(matcher, u"Torture, tortured, torturers; detort"_s),
                 u"3:Torture 3:tortured 3:torturers"_s);
        QCOMPARE(matched(matcher, u"secret detentions"_s), u"6:secret detentions"_s);
        QCOMPARE(matched(matcher, u"secret. Detention"_s), QString());
        QCOMPARE(matched(matcher, u"the press, freedom and pressure"_s), u"4:press"_s);
        QCOMPARE(matched(PhraseMatcher(), u"press freedom"_s), QString());
    }

    void findsPhrasesWithoutSpaces()
    {
        PhraseMatcher matcher;
        matcher.add(u"人权"_s, 1);
        matcher.add(u"保护人权"_s, 2);
        QCOMPARE(matched(matcher, u"政府应当保护人权，人权！"_s), u"2:保护人权 1:人权 1:人权"_s);
        QCOMPARE(matched(matcher, u"人 权"_s), u"1:人 权"_s);
    }

    void findsArabicWordsWithWhatIsJoinedToThem()
    {
        PhraseMatcher matcher;
        matcher.add(u"التعذيب"_s, 1);
        matcher.add(u"حقوق الإنسان"_s, 2);
        for (const QString &word : {u"التعذيب"_s, u"والتعذيب"_s, u"بالتعذيب"_s, u"للتعذيب"_s})
            QCOMPARE(matched(matcher, word), u"1:"_s + word);
        QCOMPARE(matched(matcher, u"وحقوق الإنسان"_s), u"2:وحقوق الإنسان"_s);
        QCOMPARE(matched(matcher, u"تعذيب"_s), QString());
    }
};

RAPPORTEUR_TEST(TestWords)
#include "tst_words.moc"
