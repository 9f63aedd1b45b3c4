// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchtext.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Words are found in titles, texts, comments and notes, in scripts with and without spaces.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void terms_data();
    void terms();
    void notesFollowTheReview();
    void hostileQueriesAreOnlyWords_data();
    void hostileQueriesAreOnlyWords();
};

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<RowId>>("expected");
    using Ids = QList<RowId>;
    QTest::newRow("title") << u"harbour"_s << Ids{1};
    QTest::newRow("text") << u"seagull"_s << Ids{1};
    QTest::newRow("comment") << u"ferry"_s << Ids{1};
    QTest::newRow("words in different places") << u"harbour ferry"_s << Ids{1};
    QTest::newRow("one word is nowhere") << u"harbour zebra"_s << Ids{};
    QTest::newRow("capitals") << u"HARBOUR"_s << Ids{1};
    QTest::newRow("beginning of a word") << u"harb"_s << Ids{1};
    QTest::newRow("two letters stand for themselves") << u"ha"_s << Ids{};
    QTest::newRow("without accents") << u"cafe"_s << Ids{2};
    QTest::newRow("with accents") << u"café"_s << Ids{2};
    QTest::newRow("German") << u"Öffentlichkeit"_s << Ids{2};
    QTest::newRow("phrase") << u"\"quiet old\""_s << Ids{1};
    QTest::newRow("phrase in another order") << u"\"old quiet\""_s << Ids{};
    QTest::newRow("open phrase") << u"\"quiet old"_s << Ids{1};
    QTest::newRow("Arabic") << u"الحرية"_s << Ids{3};
    QTest::newRow("Hebrew") << u"חופש"_s << Ids{3};
    QTest::newRow("Cyrillic") << u"свобода"_s << Ids{3};
    QTest::newRow("Greek") << u"ελευθερία"_s << Ids{3};
    QTest::newRow("Chinese") << u"自由"_s << Ids{4};
    QTest::newRow("Chinese inside a sentence") << u"言论自由"_s << Ids{4};
    QTest::newRow("Chinese signs that do not meet") << u"自论"_s << Ids{};
    QTest::newRow("Japanese") << u"図書館"_s << Ids{4};
    QTest::newRow("Katakana") << u"コーヒー"_s << Ids{4};
    QTest::newRow("Thai") << u"เสรีภาพ"_s << Ids{4};
    QTest::newRow("beyond the basic plane") << u"𠮷野家"_s << Ids{4};
    QTest::newRow("Korean") << u"자유"_s << Ids{5};
    QTest::newRow("Hindi") << u"स्वतंत्रता"_s << Ids{5};
    QTest::newRow("number") << u"1948"_s << Ids{5};
    QTest::newRow("only signs") << u"?! …"_s << Ids{};
    QTest::newRow("blanks") << u"  \t "_s << Ids{1, 2, 3, 4, 5};
}

void TestSearch::finds()
{
    QFETCH(const QString, typed);
    QFETCH(const QList<RowId>, expected);
    StoreFixture store;
    const std::pair<QString, QString> texts[] = {
        {u"The harbour"_s, u"A quiet old town with one seagull."_s},
        {u"Straße"_s, u"Im Café spricht die Öffentlichkeit."_s},
        {u"Three scripts"_s, u"الحرية للجميع. חופש הביטוי. Свобода слова. Η ελευθερία."_s},
        {u"没有空格"_s,
         u"人人享有言论自由的权利。図書館でコーヒーを飲む。𠮷野家。ทุกคนมีเสรีภาพในการพูด"_s},
        {u"한국어"_s, u"모든 사람은 자유 권리를 가진다. स्वतंत्रता का अधिकार 1948."_s}};
    QList<ArticleImport> articles;
    for (int i = 0; i < 5; ++i) {
        ArticleImport article = articleNumber(i + 1);
        article.document.title = texts[i].first;
        article.document.text = texts[i].second;
        article.document.blocks = {{BlockKind::Paragraph, 0, {}, {0, texts[i].second.size()}}};
        article.document.inlines.clear();
        articles.append(article);
    }
    articles[0].comments = chainOfComments(3, 3);
    articles[0].comments->comments[2].text = u"The ferry is late."_s;
    QVERIFY(store.workspace->import(articles).result());
    VALUE(page, store.workspace->queue(queryOf({}, typed)).result());
    QList<RowId> found;
    for (const QueueRow &row : page.rows)
        found.append(row.id);
    QCOMPARE(found, expected);
    QCOMPARE(page.total, expected.size());
}

void TestSearch::terms_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("words") << u"one of them"_s
                           << QStringList{u"\"one\"*"_s, u"\"of\""_s, u"\"them\"*"_s};
    QTest::newRow("quotes") << u"a \"b c\" d"_s
                            << QStringList{u"\"a\""_s, u"\"b c\""_s, u"\"d\""_s};
    QTest::newRow("signs alone") << u"- + * ( ) :"_s << QStringList();
    QTest::newRow("signs in words")
        << u"c++ e-mail"_s << QStringList{u"\"c++\"*"_s, u"\"e-mail\"*"_s};
    QTest::newRow("unspaced") << u"自由x"_s << QStringList{u"\"自 由 x\"*"_s};
    QTest::newRow("nothing") << u""_s << QStringList();
    QTest::newRow("too many") << u"aa "_s.repeated(40) << QStringList(12, u"\"aa\""_s);
    QTest::newRow("NUL") << QString::fromUtf16(u"ab\0cd", 5) << QStringList{u"\"abcd\"*"_s};
}

void TestSearch::terms()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    QCOMPARE(searchTerms(typed), expected);
}

void TestSearch::notesFollowTheReview()
{
    StoreFixture store;
    const RowId article = store.addArticles(2).first();
    const auto found = [&](const QString &word) {
        return store.workspace->queue(queryOf({}, word)).result().value().total;
    };
    Annotation note = noteOn(u"n1"_s, u"ana"_s, u"A walrus appears"_s, store.clock);
    note.tags = {u"pachyderm"_s};
    Decision decision = overriding({1, 0}, 0.2, {}, store.clock);
    decision.reason = u"Because of the narwhal"_s;
    const ReviewChange change = changeOf(u"c1"_s, article, u"ana"_s,
                                         {NoteChange{{}, u"See the manatee"_s},
                                          AnnotationChange{note.id, {}, note},
                                          DecisionChange{decision.cell, {}, decision}},
                                         store.clock);
    SUCCEEDS(store.workspace->applyChanges({change}).result());
    for (const QString &word : {u"walrus"_s, u"pachyderm"_s, u"narwhal"_s, u"manatee"_s})
        QCOMPARE(found(word), 1);
    QCOMPARE(found(u"library walrus"_s), 1);
    SUCCEEDS(
        store.workspace->applyChanges({inverted(change, u"c2"_s, store.clock.nowUtc())}).result());
    for (const QString &word : {u"walrus"_s, u"pachyderm"_s, u"narwhal"_s, u"manatee"_s})
        QCOMPARE(found(word), 0);
    QCOMPARE(found(u"library"_s), 2);
}

void TestSearch::hostileQueriesAreOnlyWords_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         {u"library\" OR \"zebra"_s, u"title:library"_s, u"library NOT books"_s, u"library*"_s,
          u"^library"_s, u"NEAR(library books, 2)"_s, u"'; DROP TABLE article; --"_s,
          u"\"\"\"\"\"\""_s, u"{title text}:library"_s, u"library AND"_s, u"%"_s, u"\\"_s,
          QString(100'000, u'a'), QString(100'000, u'"'), u"\ufffd\ufffd"_s})
        QTest::newRow(qPrintable(typed.left(30))) << typed;
}

void TestSearch::hostileQueriesAreOnlyWords()
{
    QFETCH(const QString, typed);
    StoreFixture store;
    store.addArticles(1);
    const auto page = store.workspace->queue(queryOf({}, typed)).result();
    QVERIFY2(page,
             page ? "" : qPrintable(page.error().detail)); // never an error of the query language
    VALUE(after, store.workspace->queue({}).result());
    QCOMPARE(after.total, 1);
}

RAPPORTEUR_TEST(TestSearch)

#include "tst_search.moc"
