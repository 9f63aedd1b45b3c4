// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

Witness fact(const QString &words, QStringView text, GroundingPlace place = GroundingPlace::Text)
{
    Witness witness;
    witness.text = witness.quote = words;
    witness.grounding = {GroundingLevel::Exact, place, {}, {text.indexOf(words), words.size()}, 1};
    return witness;
}

/// The article again, fetched a day later with another text.
ArticleImport refetched(ArticleImport article, const QString &text)
{
    article.document.text = text;
    article.document.blocks = {{BlockKind::Paragraph, 0, {}, {0, text.size()}}};
    article.document.inlines.clear();
    article.fetchedAt = article.fetchedAt.addDays(1);
    return article;
}

} // namespace

class TestTextVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFetchedTextIsKept_data()
    {
        QTest::addColumn<QString>("rubric");
        for (const QString &id : rubricIds())
            QTest::newRow(qPrintable(id)) << id;
    }
    void eachFetchedTextIsKept()
    {
        QFETCH(QString, rubric);
        StoreFixture store(rubric);
        const ArticleImport first = articleNumber(1);
        const ArticleImport second = refetched(first, u"Another text of the same page."_s);
        VALUE(added, store.workspace->import({first}).result());
        VALUE(again, store.workspace->import({second}).result());
        QCOMPARE(again.first().outcome, ImportOutcome::Updated);
        const RowId id = added.first().article;
        QCOMPARE(again.first().article, id);
        VALUE(versions, store.workspace->textVersions(id).result());
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].version, 1);
        QCOMPARE(versions[0].fetchedAt, first.fetchedAt);
        QCOMPARE(versions[0].characters, first.document.text.size());
        QCOMPARE(versions[1].version, 2);
        QCOMPARE(versions[1].fetchedAt, second.fetchedAt);
        VALUE(old, store.workspace->articleVersion(id, 1).result());
        QCOMPARE(old.text, first.document.text);
        QCOMPARE(old.blocks, first.document.blocks);
        VALUE(now, store.workspace->articleVersion(id, 2).result());
        QCOMPARE(now.text, second.document.text);
        const auto none = store.workspace->articleVersion(id, 3).result();
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
    }

    void evidenceFollowsItsWords()
    {
        StoreFixture store;
        ArticleImport first = articleNumber(1);
        const QString text = first.document.text;
        Evaluation evaluation = evaluationAt(store.rubric, 0.3, u"model a"_s);
        evaluation.rows[0].witnesses = {
            fact(u"lends books"_s, text), fact(u"Lead of number"_s, text),
            fact(u"title"_s, first.document.source, GroundingPlace::Source)};
        first.evaluations = {evaluation};
        first.rawAnswers = {QByteArray("{}")};
        const QString now = u"It was said before: the library lends books to nobody."_s;
        VALUE(added, store.workspace->import({first}).result());
        SUCCEEDS(store.workspace->import({refetched(first, now)}).result());
        VALUE(detail, store.workspace->article(added.first().article, u"ana"_s).result());
        QCOMPARE(detail.textVersion, 2);
        QCOMPARE(detail.judgedVersions.value(evaluation.id), 1);
        const QList<Witness> &witnesses = detail.evaluations.first().rows[0].witnesses;
        const TextSpan span = witnesses[0].grounding.span;
        QCOMPARE(now.mid(span.start, span.length), u"lends books"_s);
        // Gone from the text, and from a source that is another one: found once, but not here.
        for (const int lost : {1, 2}) {
            QCOMPARE(witnesses[lost].grounding.level, GroundingLevel::Exact);
            QCOMPARE(witnesses[lost].grounding.span, TextSpan());
        }
    }

    void evidenceOfTheCurrentTextStaysWhereItIs()
    {
        StoreFixture store;
        ArticleImport article = articleNumber(1);
        Evaluation evaluation = evaluationAt(store.rubric, 0.3, u"model a"_s);
        // A wrong span is the evaluation's own business as long as the text is the one it saw.
        evaluation.rows[0].witnesses = {fact(u"lends books"_s, article.document.text)};
        evaluation.rows[0].witnesses[0].grounding.span = {2, 3};
        article.evaluations = {evaluation};
        article.rawAnswers = {QByteArray("{}")};
        VALUE(added, store.workspace->import({article}).result());
        VALUE(detail, store.workspace->article(added.first().article, u"ana"_s).result());
        QCOMPARE(detail.evaluations.first().rows[0].witnesses[0].grounding.span, (TextSpan{2, 3}));
    }
};

RAPPORTEUR_TEST(TestTextVersions)

#include "tst_textversions.moc"
