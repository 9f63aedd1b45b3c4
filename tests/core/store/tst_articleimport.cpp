// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QJsonArray>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What an import stores, what it knows again, and that what was stored is never taken away.
class TestArticleImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesAreTold_data() { addRubricRows(); }
    void outcomesAreTold();
    void duplicatesAreKnownByAddress_data();
    void duplicatesAreKnownByAddress();
    void duplicatesAreKnownByLongText();
    void shortEqualTextsAreNotTheSame();
    void anotherTextIsANewVersion();
    void whatTheNewPageDoesNotSayStays();
    void aWallTakesNothingAway();
    void aWallThatFallsIsOpen();
    void evaluationsWithoutTextKeepTheText();
    void theSameAnswerIsKeptOnce();
    void refetchedDiscussionsMerge();
    void anImportIsWholeOrAbsent();
    void hostileCharactersBecomeStorable();
    void problemsStandInTheEvent();
    void findsByNumberIdentifierAndAddress();
    void importsThatAreWaitingAreStoredBeforeClosing();
};

namespace
{

ArticleImport withText(int number, const QString &text)
{
    ArticleImport article = articleNumber(number);
    article.document.text = text;
    article.document.blocks = {{BlockKind::Paragraph, 0, {}, {0, text.size()}}};
    article.document.inlines.clear();
    return article;
}

ImportResult one(Workspace &workspace, const ArticleImport &article)
{
    const auto stored = workspace.import({article}).result();
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text));
    return stored->first();
}

} // namespace

void TestArticleImport::outcomesAreTold()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    ArticleImport gated = articleNumber(2);
    gated.document.gate = {u"paywall"_s, 0.9, {u"a sign"_s}};
    ArticleImport again = articleNumber(1);
    again.evaluations = {evaluationNumber(store.rubric, 5)};
    again.rawAnswers = {"{}"};
    VALUE(results,
          store.workspace->import({articleNumber(1), gated, articleNumber(1), again}).result());
    QCOMPARE(results.size(), 4);
    QCOMPARE(results[0].outcome, ImportOutcome::Added);
    QCOMPARE(results[0].title, u"Article number 1"_s);
    QCOMPARE(results[0].origin, u"page-1.html"_s);
    QCOMPARE(results[1].outcome, ImportOutcome::Gated);
    QCOMPARE(results[2].outcome, ImportOutcome::Duplicate);
    QCOMPARE(results[2].article, results[0].article);
    QCOMPARE(results[3].outcome, ImportOutcome::Updated);
    QCOMPARE(results[3].evaluations, 1);

    VALUE(events, store.workspace->events({}).result());
    QStringList types;
    for (const Event &event : events)
        types.prepend(event.type);
    QCOMPARE(types, (QStringList{u"import"_s, u"gate"_s, u"import"_s})); // nothing for a duplicate
    VALUE(history, store.workspace->history({}, {}).result());
    QCOMPARE(history.size(), 4); // and the workspace's own beginning
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestArticleImport::duplicatesAreKnownByAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << u"https://example.org/articles/1"_s << true;
    QTest::newRow("without TLS") << u"http://example.org/articles/1"_s << true;
    QTest::newRow("host in capitals") << u"https://EXAMPLE.org/articles/1"_s << true;
    QTest::newRow("usual port") << u"https://example.org:443/articles/1/"_s << true;
    QTest::newRow("tracked") << u"https://example.org/articles/1?utm_source=x&fbclid=y#top"_s
                             << true;
    QTest::newRow("path in capitals") << u"https://example.org/Articles/1"_s << false;
    QTest::newRow("parameter") << u"https://example.org/articles/1?page=2"_s << false;
    QTest::newRow("other host") << u"https://www.example.org/articles/1"_s << false;
}

void TestArticleImport::duplicatesAreKnownByAddress()
{
    QFETCH(const QString, url);
    QFETCH(const bool, same);
    StoreFixture store;
    store.addArticles(1);
    ArticleImport article = articleNumber(1);
    article.document.url = url;
    const ImportResult result = one(*store.workspace, article);
    QCOMPARE(result.outcome, same ? ImportOutcome::Duplicate : ImportOutcome::Added);
    QCOMPARE(result.article == 1, same);
}

void TestArticleImport::duplicatesAreKnownByLongText()
{
    StoreFixture store;
    const QString text = u"Word by word this text goes on and on. "_s.repeated(20).trimmed();
    one(*store.workspace, withText(1, text));
    ArticleImport elsewhere = withText(2, text); // another address, another title
    QCOMPARE(one(*store.workspace, elsewhere).outcome, ImportOutcome::Duplicate);
    elsewhere.document.url.clear();
    QCOMPARE(one(*store.workspace, elsewhere).article, 1);
    elsewhere.document.gate = {u"paywall"_s, 1, {}}; // the same wall stands before many pages
    elsewhere.document.url = u"https://example.org/third"_s;
    QCOMPARE(one(*store.workspace, elsewhere).outcome, ImportOutcome::Gated);
}

void TestArticleImport::shortEqualTextsAreNotTheSame()
{
    StoreFixture store;
    one(*store.workspace, withText(1, u"Page not found."_s));
    QCOMPARE(one(*store.workspace, withText(2, u"Page not found."_s)).outcome,
             ImportOutcome::Added);
    ArticleImport file = withText(3, u"Page not found."_s);
    file.document.url.clear(); // without an address text and title are all there is to go by
    QCOMPARE(one(*store.workspace, file).outcome, ImportOutcome::Added);
    file.document.title = articleNumber(1).document.title;
    QCOMPARE(one(*store.workspace, file).article, 1);
}

void TestArticleImport::anotherTextIsANewVersion()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    const Evaluation evaluation = evaluationNumber(store.rubric, 1);
    SUCCEEDS(store.workspace->storeEvaluation(article, 1, evaluation, "{}").result());
    VALUE(before, store.workspace->article(article, {}).result());
    ArticleImport changed = withText(1, u"The page says something else by now."_s);
    changed.document.source = u"<p>else</p>"_s;
    const ImportResult result = one(*store.workspace, changed);
    QCOMPARE(result.outcome, ImportOutcome::Updated);
    QCOMPARE(result.article, article);
    VALUE(detail, store.workspace->article(article, {}).result());
    QCOMPARE(detail.textVersion, 2);
    QCOMPARE(detail.document.text, changed.document.text);
    // Of the old text, and still there; only where its evidence stands follows the words (tst_textversions).
    QCOMPARE(detail.judgedVersions.value(evaluation.id), 1);
    QCOMPARE(detail.headlines, before.headlines);
    VALUE(oldSource, store.workspace->articleSource(article, 1).result());
    QCOMPARE(oldSource,
             before.document.source.isEmpty() ? articleNumber(1).document.source
                                              : before.document.source);
    VALUE(newSource, store.workspace->articleSource(article, 2).result());
    QCOMPARE(newSource, u"<p>else</p>"_s);
    QCOMPARE(store.workspace->articleSource(article, 3).result().error().kind, ErrorKind::NotFound);
    VALUE(found, store.workspace->queue(queryOf({}, u"something else"_s)).result());
    QCOMPARE(found.total, 1);
    VALUE(gone, store.workspace->queue(queryOf({}, u"library"_s)).result());
    QCOMPARE(gone.total, 0); // the index follows the current text
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestArticleImport::whatTheNewPageDoesNotSayStays()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    ArticleImport changed = withText(1, u"A page without a word about itself."_s);
    changed.document.title.clear();
    changed.document.author.clear();
    changed.document.site.clear();
    changed.document.language.clear();
    changed.document.publishedAt = {};
    one(*store.workspace, changed);
    VALUE(detail, store.workspace->article(article, {}).result());
    const Document known = articleNumber(1).document;
    QCOMPARE(detail.document.title, known.title);
    QCOMPARE(detail.document.author, known.author);
    QCOMPARE(detail.document.site, known.site);
    QCOMPARE(detail.document.language, known.language);
    QCOMPARE(detail.document.publishedAt, known.publishedAt);
}

void TestArticleImport::aWallTakesNothingAway()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    ArticleImport wall = withText(1, u"Please subscribe."_s);
    wall.document.gate = {u"paywall"_s, 0.95, {u"a sign"_s}};
    QCOMPARE(one(*store.workspace, wall).outcome, ImportOutcome::Duplicate);
    VALUE(detail, store.workspace->article(article, {}).result());
    QCOMPARE(detail.document.text, articleNumber(1).document.text);
    QVERIFY(!detail.row.gate.blocked());
}

void TestArticleImport::aWallThatFallsIsOpen()
{
    StoreFixture store;
    ArticleImport wall = articleNumber(1);
    wall.document.text.clear();
    wall.document.blocks.clear();
    wall.document.inlines.clear();
    wall.document.gate = {u"paywall"_s, 0.95, {u"a sign"_s}};
    const RowId article = one(*store.workspace, wall).article;
    VALUE(gated, store.workspace->queue(queryOf({u"gated"_s})).result());
    QCOMPARE(gated.total, 1);
    QCOMPARE(gated.stateCounts.value(u"gated"_s), 1);
    QCOMPARE(one(*store.workspace, articleNumber(1)).outcome, ImportOutcome::Updated);
    VALUE(open, store.workspace->queue(queryOf({u"gated"_s})).result());
    QCOMPARE(open.total, 0);
    QCOMPARE(open.stateCounts.value(u"gated"_s), 0);
    VALUE(detail, store.workspace->article(article, {}).result());
    QCOMPARE(detail.document.text, articleNumber(1).document.text);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestArticleImport::evaluationsWithoutTextKeepTheText()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    ArticleImport exported;
    exported.origin = u"export.json"_s;
    exported.document.url = articleNumber(1).document.url;
    exported.evaluations = {evaluationNumber(store.rubric, 4)};
    exported.rawAnswers = {"{\"scores\": []}"};
    const ImportResult result = one(*store.workspace, exported);
    QCOMPARE(result.outcome, ImportOutcome::Updated);
    QCOMPARE(result.article, article);
    VALUE(detail, store.workspace->article(article, {}).result());
    QCOMPARE(detail.textVersion, 1);
    QCOMPARE(detail.document.text, articleNumber(1).document.text);
    QCOMPARE(detail.evaluations.size(), 1);
}

void TestArticleImport::theSameAnswerIsKeptOnce()
{
    StoreFixture store;
    ArticleImport article = articleNumber(1);
    article.evaluations = {evaluationNumber(store.rubric, 4)};
    article.evaluations.first().id.clear(); // as files come: without an identity
    article.rawAnswers = {"{\"scores\": [1]}"};
    QCOMPARE(one(*store.workspace, article).evaluations, 1);
    QCOMPARE(one(*store.workspace, article).evaluations, 0);
    QCOMPARE(one(*store.workspace, article).outcome, ImportOutcome::Duplicate);
    article.rawAnswers = {"{\"scores\": [2]}"};
    QCOMPARE(one(*store.workspace, article).evaluations, 1); // another answer is another evaluation
    VALUE(detail, store.workspace->article(1, {}).result());
    QCOMPARE(detail.evaluations.size(), 2);
    QVERIFY(detail.evaluations[0].id != detail.evaluations[1].id);
}

void TestArticleImport::refetchedDiscussionsMerge()
{
    StoreFixture store;
    ArticleImport article = articleNumber(1);
    article.comments = chainOfComments(20, 4);
    const RowId id = one(*store.workspace, article).article;
    QCOMPARE(one(*store.workspace, article).outcome, ImportOutcome::Duplicate);

    article.comments->comments.removeLast(); // the source forgot one and has another
    Comment late = article.comments->comments.last();
    late.nativeId = u"late"_s;
    late.text = u"A latecomer's zebra"_s;
    article.comments->comments.append(late);
    const ImportResult result = one(*store.workspace, article);
    QCOMPARE(result.outcome, ImportOutcome::Updated);
    QCOMPARE(result.comments, 1);
    VALUE(detail, store.workspace->article(id, {}).result());
    QCOMPARE(detail.comments.comments.size(), 21);
    QCOMPARE(detail.row.comments, 21);
    for (qsizetype i = 0; i < 21; ++i)
        QCOMPARE(detail.comments.comments[i].position, int(i));
    VALUE(found, store.workspace->queue(queryOf({}, u"zebra"_s)).result());
    QCOMPARE(found.total, 1);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestArticleImport::anImportIsWholeOrAbsent()
{
    StoreFixture store;
    ArticleImport broken = articleNumber(2);
    broken.comments = chainOfComments(3, 1);
    broken.document.source = QString(u'x').repeated(300'000);
    broken.evaluations = {evaluationNumber(store.rubric, 4)};
    broken.evaluations.first().rows.append(broken.evaluations.first().rows.first()); // twice a key
    broken.rawAnswers = {"{}"};
    const auto refused = store.workspace->import({articleNumber(1), broken}).result();
    QVERIFY(!refused);
    QVERIFY(refused.error().text.startsWith("Not saved:"_L1));
    VALUE(page, store.workspace->queue({}).result());
    QCOMPARE(page.total,
             0); // one transaction: the first is not there either, and nobody was told it is
    VALUE(events, store.workspace->events({}).result());
    QCOMPARE(events.size(), 0);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
    QVERIFY(store.workspace->import({articleNumber(1)}).result()); // the writer goes on
}

void TestArticleImport::hostileCharactersBecomeStorable()
{
    StoreFixture store;
    ArticleImport article = withText(1, QString::fromUtf16(u"a\0b \xd800 c \u202e d", 11));
    article.document.title = QString::fromUtf16(u"T\0\xdc00 t", 5);
    article.comments = chainOfComments(1, 1);
    article.comments->comments.first().text = QString::fromUtf16(u"\0\xd83d", 2);
    const RowId id = one(*store.workspace, article).article;
    VALUE(detail, store.workspace->article(id, {}).result());
    QCOMPARE(detail.document.text, u"a\ufffdb \ufffd c \u202e d"_s);
    QCOMPARE(detail.document.text.size(), article.document.text.size()); // positions stay true
    QCOMPARE(detail.document.title, u"T\ufffd\ufffd t"_s);
    QCOMPARE(detail.comments.comments.first().text, u"\ufffd\ufffd"_s);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestArticleImport::problemsStandInTheEvent()
{
    StoreFixture store;
    ArticleImport article = articleNumber(1);
    article.issues = {{Severity::Warning, u"cycle"_s, u"A comment answers itself."_s, u"c7"_s}};
    const RowId id = one(*store.workspace, article).article;
    VALUE(events, store.workspace->events(eventsOf(id)).result());
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().severity, Severity::Warning);
    QCOMPARE(events.first().message, u"Imported from page-1.html."_s);
    const QJsonObject issue = events.first().details["issues"_L1].toArray().at(0).toObject();
    QCOMPARE(issue["text"_L1].toString(), u"A comment answers itself."_s);
    QCOMPARE(issue["place"_L1].toString(), u"c7"_s);
}

void TestArticleImport::findsByNumberIdentifierAndAddress()
{
    StoreFixture store;
    store.addArticles(2);
    VALUE(detail, store.workspace->article(2, {}).result());
    for (const QString &name :
         {u"2"_s, u" 2 "_s, detail.row.uuid, detail.row.uuid.toUpper(),
          u"https://example.org/articles/2"_s, u"http://example.org/articles/2/?utm_campaign=x"_s})
        QCOMPARE(store.workspace->findArticle(name).result().value_or(0), 2);
    for (const QString &name : {u"3"_s, u""_s, u"article"_s, u"https://example.org/"_s}) {
        const auto missing = store.workspace->findArticle(name).result();
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QCOMPARE(
            missing.error().text,
            u"No article of this workspace has the number, identifier or address \"%1\"."_s.arg(
                name));
    }
    QCOMPARE(store.workspace->article(99, {}).result().error().text,
             u"There is no article number 99 in this workspace."_s);
}

void TestArticleImport::importsThatAreWaitingAreStoredBeforeClosing()
{
    StoreFixture store;
    QList<QFuture<Result<QList<ImportResult>>>> futures;
    for (int i = 1; i <= 30; ++i)
        futures.append(store.workspace->import({articleNumber(i)}));
    store.workspace.reset();
    for (auto &future : futures)
        QVERIFY(future.result());
    SUCCEEDS(store.reopen());
    VALUE(page, store.workspace->queue({}).result());
    QCOMPARE(page.total, 30);
}

RAPPORTEUR_TEST(TestArticleImport)

#include "tst_articleimport.moc"
