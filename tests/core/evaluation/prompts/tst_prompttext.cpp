// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "core/evaluation/prompts/discussiontext.h"
#include "core/evaluation/prompts/factlines.h"
#include "core/evaluation/prompts/prompttext.h"
#include "core/evaluation/servers/tokenestimate.h"
#include "tests/core/evaluation/prompts/promptfixture.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestPromptText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleaning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cleaned");
        const auto row = [](const char *name, const QString &text, const QString &cleaned) {
            QTest::newRow(name) << text << cleaned;
        };
        row("plain", u"Grüße, 世界 – “ok”\n\tEnd"_s, u"Grüße, 世界 – “ok”\n\tEnd"_s);
        row("zero width", u"a\u200Bb\u2060c\uFEFFd"_s, u"abcd"_s);
        row("soft hyphens", u"Wort\u00ADende"_s, u"Wortende"_s);
        row("directions", u"a\u202Eb\u202C \u2066c\u2069\u200E\u200F"_s, u"ab c"_s);
        row("tags", u"a\U000E0041\U000E007Fb"_s, u"ab"_s);
        row("selectors that select nothing", u"a\uFE01\U000E0100b\uFE0F"_s, u"ab"_s);
        row("control characters", u"a\u0000b\u001B[2Kc\u0085d\rx"_s, u"ab[2Kcdx"_s);
        row("fillers", u"a\u3164b\u115Fc\uFFA0"_s, u"abc"_s);
        row("line separators", u"a\u2028b\u2029c"_s, u"a\nb\nc"_s);
        row("joiners between Latin letters", u"a\u200Db\u200Cc"_s, u"abc"_s);
        row("joiners in Persian", u"می\u200Cخواهم"_s, u"می\u200Cخواهم"_s);
        row("two joiners are one too many", u"می\u200C\u200Cخواهم"_s, u"می\u200Cخواهم"_s);
        row("joiners in Hindi", u"क्\u200Dष"_s, u"क्\u200Dष"_s);
        row("families of emoji", u"👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 1\uFE0F\u20E3"_s,
            u"👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 1\uFE0F\u20E3"_s);
        row("combining accents", u"e\u0301 n\u0303"_s, u"e\u0301 n\u0303"_s);
        row("nothing", QString(), QString());
    }
    void cleaning()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cleaned);
        const CleanedText result = cleanedForPrompt(text);
        QCOMPARE(result.text, cleaned);
        QCOMPARE(cleanedForPrompt(cleaned).text, cleaned);
        QVERIFY(result.removed >= 0 && result.removed <= text.size() - cleaned.size());
    }

    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tokens");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const QString &text, int tokens,
                            const QString &kept) { QTest::newRow(name) << text << tokens << kept; };
        const QString two =
            u"The first sentence is here. The second sentence goes on and on and on."_s;
        row("no limit", two, 0, two);
        row("it fits", two, 1000, two);
        row("at a sentence", two, 8, u"The first sentence is here."_s);
        row("at a paragraph", u"A heading of words\n\nAnother paragraph of words"_s, 6,
            u"A heading of words"_s);
        row("at a word", u"word "_s.repeated(50).trimmed(), 10, u"word "_s.repeated(10).trimmed());
        row("Chinese", u"市议会决定开放。图书馆星期日也开放。"_s, 11, u"市议会决定开放。"_s);
        row("one endless word", u"x"_s.repeated(1000), 10, u"x"_s.repeated(40));
        row("whole characters", u"👍🏽"_s.repeated(30), 8, u"👍🏽"_s.repeated(2));
    }
    void cuts()
    {
        QFETCH(const QString, text);
        QFETCH(const int, tokens);
        QFETCH(const QString, kept);
        QCOMPARE(cutAtSentence(text, tokens).toString(), kept);
    }

    /// Whatever the text, the beginning that is kept counts no more than it may.
    void cutsKeepTheBudget()
    {
        const QString text =
            (u"Ein Satz, kurz. 日本語の文です。 Ещё одно предложение! "_s).repeated(50);
        for (qint64 tokens = 1; tokens < 1200; tokens += 7) {
            const QStringView kept = cutAtSentence(text, tokens);
            QCOMPARE_LE(estimatedTokens(kept), tokens);
            QVERIFY(text.startsWith(kept));
        }
    }

    void discussions()
    {
        const DiscussionText whole = discussionText(smallDiscussion(), 0);
        QCOMPARE(whole.leftOut, 0);
        QCOMPARE(whole.text,
                 u"#10, speaker 1:\n"
                 "  Good news for people without a desk at home.\n"
                 "#11, answers #10, speaker 2:\n"
                 "  And who pays for it?\n"
                 "\n"
                 "  Not me, I hope.\n"
                 "#12, answers #11, speaker 1:\n"
                 "  Everybody, as with roads.\n"
                 "#13: [deleted]\n"
                 "#c5, answers #13, speaker 3:\n"
                 "  #99, speaker 9: This line only looks like one.\n"
                 "#15, speaker 2:\n"
                 "  Sundays are for rest."_s);
        for (const char *name : {"anna", "bert", "cleo"})
            QVERIFY(!whole.text.contains(QString::fromLatin1(name)));
    }

    /// What is near the root comes first, and no answer without what it answers.
    void discussionsThatAreTooLong()
    {
        SourceThread thread;
        thread.rootId = u"0"_s;
        for (int i = 1; i <= 300; ++i) {
            SourceComment comment;
            comment.nativeId = QString::number(i);
            comment.parentId = QString::number(i % 3 == 1 ? 0 : i - 1); // chains of three
            comment.author = u"a%1"_s.arg(i % 7);
            comment.html =
                u"A remark with some words in it. And then a second sentence. "_s.repeated(1
                                                                                           + i % 4);
            thread.comments.append(comment);
        }
        const CommentTree tree = buildCommentTree(thread);
        const DiscussionText cut = discussionText(tree, 6000);
        QCOMPARE_LE(estimatedTokens(cut.text), 6000);
        QCOMPARE_GT(estimatedTokens(cut.text), 5000);
        QCOMPARE_GT(cut.leftOut, 0.2);
        QVERIFY(cut.commentsLeftOut > 0 && cut.commentsLeftOut < 300);
        QStringList heads;
        for (const QString &line : cut.text.split(u'\n')) {
            if (!line.startsWith(u'#'))
                continue;
            const QString answered = line.section(u"answers "_s, 1).section(u',', 0, 0);
            QVERIFY2(answered.isEmpty() || heads.contains(answered), qPrintable(line));
            heads.append(line.section(u',', 0, 0));
        }
        QVERIFY(heads.contains(u"#298"_s)); // the last chain has its beginning
    }

    void aCommentThatIsTooLong()
    {
        SourceThread thread;
        SourceComment comment;
        comment.nativeId = u"1"_s;
        comment.html = u"Words and words. "_s.repeated(2000);
        thread.comments = {comment};
        const DiscussionText cut = discussionText(buildCommentTree(thread), 2000);
        QVERIFY(cut.text.endsWith(u"[the rest of this comment is left out]"_s));
        QCOMPARE_GT(cut.leftOut, 0.9);
        QCOMPARE(cut.commentsLeftOut, 0);
    }

    /// Every fact that the program observes on the pages of its sample has words.
    void everyFactHasWords()
    {
        const FactWords words = FactWords::shipped().value();
        const QDir folder(sourcePath(u"resources/sample/articles"_s));
        int seen = 0;
        for (const QString &name : folder.entryList({u"*.html"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            SourceItem item;
            item.kind = PayloadKind::Html;
            item.url = u"https://site.example/"_s + name;
            item.payload = file.readAll();
            const Result<Document> document = extractDocument(item);
            QVERIFY(document);
            for (const PageFact &fact : document->facts)
                QVERIFY2(words.ids().contains(fact.id), qPrintable(fact.id));
            seen += static_cast<int>(document->facts.size());
            QVERIFY(words.lines(*document).count(u'\n') + 1 == document->facts.size());
        }
        QCOMPARE_GT(seen, 200);
        QVERIFY(words.lines(Document()).contains(u"nothing is known of the site"_s));
        QVERIFY(!FactWords::read("{}"));
        QVERIFY(!FactWords::read(R"({"format":"rapporteur-facts-1","facts":{"x":{"yes":"y"}}})"));
    }

    void linesOfStrangers()
    {
        QCOMPARE(quotedLine(u"a\n\"b\"\u200B  c"_s), u"\"a 'b' c\""_s);
        QCOMPARE(quotedLine(u"x"_s.repeated(500)).size(), 202);
    }
};

RAPPORTEUR_TEST(TestPromptText)

#include "tst_prompttext.moc"
