// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/tokenestimate.h"
#include "tests/core/evaluation/prompts/promptfixture.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QString folder()
{
    return sourcePath(u"tests/core/evaluation/prompts/data/prompts"_s);
}

PromptKind kindNamed(const QString &name)
{
    for (const PromptKind kind : AllPromptKinds) {
        if (promptKindName(kind) == name)
            return kind;
    }
    qFatal("no kind %s", qPrintable(name));
}

Prompt promptOf(const QJsonObject &given, const Document &document, const CommentTree &tree)
{
    const PromptMaker maker = makerFor(given["rubric"_L1].toString());
    PromptInput input;
    input.kind = kindNamed(given["kind"_L1].toString());
    input.document = &document;
    input.discussion = &tree;
    input.contentType = given["content_type"_L1].toString();
    input.provision = given["provision"_L1].toInt(-1);
    input.channel = given["channel"_L1].toInt();
    input.materialTokens = given["tokens"_L1].toInt();
    if (given.contains("profile"_L1)) {
        input.profileKnown = true;
        input.profile = {{u"privacy"_s, -0.05, {12}, u"One \"analytics\" script."_s},
                         {u"ownership"_s, std::nullopt, {}, {}}};
    }
    CountingMarks marks;
    Prompt prompt = maker.prompt(input, marks).value();
    if (!given.contains("answer"_L1))
        return prompt;
    return maker.reAsk(prompt, given["answer"_L1].toString(), given["fault"_L1].toString());
}

} // namespace

class TestPromptMaker : public QObject
{
    Q_OBJECT

private:
    Document m_document = smallDocument();
    CommentTree m_tree = smallDiscussion();

    Prompt article(const QString &text, qint64 tokens = 0) const
    {
        Document document = m_document;
        document.text = text;
        PromptInput input;
        input.document = &document;
        input.materialTokens = tokens;
        CountingMarks marks;
        return makerFor(u"udhr"_s).prompt(input, marks).value();
    }

private Q_SLOTS:
    void wholePrompts_data() { addGoldenRows(folder()); }
    void wholePrompts()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, expected);
        QFile file(input);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject given = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!given.isEmpty());
        const Prompt prompt = promptOf(given, m_document, m_tree);
        QVERIFY(matchesGolden(expected, prompt.wholeText().toUtf8() + '\n'));
    }

    /// Equal questions are equal whatever the mark; other questions are not.
    void hashes()
    {
        const PromptMaker maker = makerFor(u"udhr"_s);
        PromptInput input;
        input.document = &m_document;
        CountingMarks marks;
        const Prompt first = maker.prompt(input, marks).value();
        const Prompt again = maker.prompt(input, marks).value();
        QVERIFY(first.mark != again.mark);
        QVERIFY(first.messages != again.messages);
        QCOMPARE(first.sha256, again.sha256);
        QCOMPARE(first.sha256.size(), 64);
        QCOMPARE(first.system, again.system);

        Document other = m_document;
        other.text += u'.';
        input.document = &other;
        const Prompt changed = maker.prompt(input, marks).value();
        QVERIFY(changed.sha256 != first.sha256);
        QCOMPARE(changed.templateSha256, first.templateSha256); // the same rater
        QCOMPARE(changed.system, first.system);
        input.document = &m_document;
        input.contentType = u"ED"_s;
        const Prompt prescribed = maker.prompt(input, marks).value();
        QVERIFY(prescribed.sha256 != first.sha256);
        QCOMPARE(prescribed.system, first.system); // what is cached stays the same
        QVERIFY(makerFor(u"public-services"_s).prompt(input, marks)->templateSha256
                != first.templateSha256);
    }

    /// Nothing of the person, of files or of keys is in a question: it holds what it was given.
    void onlyWhatWasGiven()
    {
        const QString text = article(u"x"_s).wholeText();
        for (const QString &word : {qEnvironmentVariable("HOME"), u"api_key"_s, u"/home/"_s}) {
            if (word.size() > 3)
                QVERIFY2(!text.contains(word), qPrintable(word));
        }
    }

    void whatIsLeftOutIsTold()
    {
        const QString text = u"One sentence of a long report follows the other. "_s.repeated(400);
        const Prompt whole = article(text);
        QCOMPARE(whole.leftOut, 0);
        QVERIFY(whole.messages[0].text.contains(u"The material is complete."_s));
        const Prompt cut = article(text, 1000);
        QCOMPARE_GT(cut.leftOut, 0.5);
        QCOMPARE_LT(cut.leftOut, 0.95);
        QVERIFY(cut.messages[0].text.contains(
            u"its last %1 % are left out"_s.arg(std::lround(cut.leftOut * 100))));
        QCOMPARE_LT(cut.messageTokens, whole.messageTokens);
    }

    /// Invisible characters are taken out before the text is measured and cut.
    void invisibleCharactersAreTold()
    {
        const Prompt prompt = article(u"Vi\u200Bsi\u200Bble. Next."_s);
        QCOMPARE(prompt.removedCharacters, 2);
        QVERIFY(prompt.messages[0].text.contains(u"Visible. Next."_s));
        QVERIFY(prompt.messages[0].text.contains(u"2 invisible characters were taken out"_s));
        const Prompt padded = article(u"\U000E0041"_s.repeated(20'000) + u"Short."_s, 100);
        QCOMPARE(padded.leftOut, 0);
    }

    void refusals()
    {
        const PromptMaker maker = makerFor(u"udhr"_s);
        CountingMarks marks;
        const auto kindOf = [&](const PromptInput &input) {
            const Result<Prompt> prompt = maker.prompt(input, marks);
            return prompt ? std::nullopt : std::optional(prompt.error().kind);
        };
        PromptInput input;
        QCOMPARE(kindOf(input), ErrorKind::BadInput);
        Document empty;
        input.document = &empty;
        QCOMPARE(kindOf(input), ErrorKind::BadInput);
        input.document = &m_document;
        QCOMPARE(kindOf(input), std::nullopt);
        input.kind = PromptKind::Discussion;
        QCOMPARE(kindOf(input), ErrorKind::BadInput);
        input.discussion = &m_tree;
        QCOMPARE(kindOf(input), std::nullopt);
        input.kind = PromptKind::Cell;
        QCOMPARE(kindOf(input), ErrorKind::BadInput);
        input.provision = 31;
        QCOMPARE(kindOf(input), ErrorKind::BadInput);
        input.provision = 0;
        QCOMPARE(kindOf(input), std::nullopt);
        input.channel = 2;
        QCOMPARE(kindOf(input), ErrorKind::BadInput);
        input.kind = PromptKind::ReAsk;
        QCOMPARE(kindOf(input), ErrorKind::BadInput);
    }

    /// A text that holds the mark gets another one; a source that gives nothing else is refused.
    void marksAreNotInTheText()
    {
        CountingMarks marks;
        Document document = m_document;
        document.text = u"Guess: m0000000000000000001 and m0000000000000000002"_s;
        PromptInput input;
        input.document = &document;
        QCOMPARE(makerFor(u"udhr"_s).prompt(input, marks)->mark, u"m0000000000000000003"_s);

        class Stuck final : public IdSource
        {
        public:
            QString next() override { return u"m0000000000000000001"_s; }
        } stuck;
        QCOMPARE(makerFor(u"udhr"_s).prompt(input, stuck).error().kind, ErrorKind::Internal);
        RandomIdSource random;
        QCOMPARE(makerFor(u"udhr"_s).prompt(input, random)->mark.size(), 20);
    }

    void emptyAnswersAreNotRepeated()
    {
        const PromptMaker maker = makerFor(u"udhr"_s);
        const Prompt first = article(u"Text."_s);
        const Prompt again = maker.reAsk(first, u" \n"_s, u"There is no JSON."_s);
        QCOMPARE(again.messages.size(), 2);
        QCOMPARE(messagesInTurn(again.messages).size(), 1);
        QCOMPARE(again.schema, first.schema);
        QVERIFY(again.sha256 != first.sha256);
    }

    void budgets()
    {
        QCOMPARE(materialBudget(131'072, 6000, 16'000), 87'258);
        QCOMPARE(materialBudget(4096, 6000, 16'000), 500);
        const Rubric udhr = rubricNamed(u"udhr"_s);
        QCOMPARE_GT(typicalAnswerTokens(udhr, PromptKind::Full),
                    typicalAnswerTokens(udhr, PromptKind::Spot));
        QCOMPARE_GT(typicalAnswerTokens(udhr, PromptKind::Spot),
                    typicalAnswerTokens(udhr, PromptKind::Lite));
        const Prompt prompt = article(u"Text."_s);
        QCOMPARE_GT(prompt.outputCap, 2 * prompt.typicalOutput);
        QCOMPARE(prompt.systemTokens, estimatedTokens(prompt.system));
    }
};

RAPPORTEUR_TEST(TestPromptMaker)

#include "tst_promptmaker.moc"
