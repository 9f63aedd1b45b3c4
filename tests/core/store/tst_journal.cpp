// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <cmath>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The journal can only grow, and `check` sees every other way it was changed.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToChange_data();
    void refusesToChange();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void everythingThatChangesIsJournalled();
    void theClockDoesNotOrderIt();
    void readsTheHistoryOfACell();
};

namespace
{

const QString KeepsWords = u"CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal BEGIN"
                           " SELECT RAISE(ABORT, 'the journal is append-only'); END"_s;
const QString KeepsRows = u"CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal BEGIN"
                          " SELECT RAISE(ABORT, 'the journal is append-only'); END"_s;

/// What somebody does who knows SQL and does not want to be seen.
QStringList unguarded(const QString &sql)
{
    return {u"DROP TRIGGER journal_keeps_words"_s, u"DROP TRIGGER journal_keeps_rows"_s, sql,
            KeepsWords, KeepsRows};
}

/// Four changes by Ana of one article; the journal then has entries 1 (made), 2 (import) and 3 to 6.
void fill(StoreFixture &store)
{
    const RowId article = store.addArticles(1).first();
    const CellKey cell{1, 0};
    Review review;
    review.article = article;
    review.reviewer = u"ana"_s;
    for (int i = 0; i < 4; ++i) {
        store.clock.advanceMs(60'000);
        const Decision *held = review.decision(cell);
        const ReviewChange change = changeOf(
            u"change-%1"_s.arg(i), article, u"ana"_s,
            {DecisionChange{cell, held ? std::optional(*held) : std::nullopt,
                            overriding(cell, 0.1 * i, {}, store.clock)},
             NoteChange{review.note, u"Note %1"_s.arg(i)}},
            store.clock);
        if (!store.workspace->applyChanges({change}).result() || !apply(change, review))
            qFatal("a change was refused");
    }
}

} // namespace

void TestJournal::refusesToChange_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update") << QByteArray("UPDATE journal SET author = 'ben' WHERE sequence = 4");
    QTest::newRow("delete") << QByteArray("DELETE FROM journal WHERE sequence = 6");
    QTest::newRow("delete all") << QByteArray("DELETE FROM journal");
    QTest::newRow("replace") << QByteArray(
        "UPDATE OR REPLACE journal SET sequence = 5 WHERE sequence = 6");
}

void TestJournal::refusesToChange()
{
    QFETCH(const QByteArray, sql);
    StoreFixture store;
    fill(store);
    store.workspace.reset();
    {
        const auto db = Connection::open(store.path(), Connection::Mode::Writer);
        QVERIFY(db);
        const Status refused = (*db)->run(sql.constData());
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains("the journal is append-only"_L1),
                 qPrintable(refused.error().detail));
    }
    SUCCEEDS(store.reopen());
    VALUE(report, store.workspace->check().result());
    QVERIFY(report.issues.isEmpty());
    QCOMPARE(report.journal, 6);
}

void TestJournal::tamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QStringList>("codes");
    const auto add = [](const char *name, const QString &sql, const QStringList &codes) {
        QTest::newRow(name) << unguarded(sql) << codes;
    };
    add("nothing", u"SELECT 1"_s, {}); // control: taking the guards off and on is not what is seen
    add("author", u"UPDATE journal SET author = 'ben' WHERE sequence = 4"_s,
        {u"journal-altered"_s});
    add("time", u"UPDATE journal SET at = at + 1 WHERE sequence = 4"_s, {u"journal-altered"_s});
    add("kind", u"UPDATE journal SET kind = 'import' WHERE sequence = 6"_s,
        {u"journal-altered"_s, u"review-differs"_s});
    add("words of a note",
        u"UPDATE journal SET payload = CAST(replace(CAST(payload AS TEXT), 'Note 3', 'Note 9') AS BLOB)"
        " WHERE sequence = 6"_s,
        {u"journal-altered"_s, u"review-differs"_s});
    add("hash", u"UPDATE journal SET hash = x'00' WHERE sequence = 4"_s, {u"journal-altered"_s});
    add("a row in the middle gone", u"DELETE FROM journal WHERE sequence = 4"_s,
        {u"journal-conflict"_s, u"journal-gap"_s, u"review-differs"_s});
    add("the last row gone", u"DELETE FROM journal WHERE sequence = 6"_s, {u"review-differs"_s});
    add("all rows of the review gone", u"DELETE FROM journal WHERE sequence > 2"_s,
        {u"review-not-journalled"_s});
    add("two rows change places",
        u"UPDATE journal SET sequence = CASE sequence WHEN 4 THEN 50 ELSE sequence END"_s,
        {u"journal-conflict"_s, u"journal-gap"_s, u"review-differs"_s});
    add("unreadable", u"UPDATE journal SET payload = x'7b' WHERE sequence = 5"_s,
        {u"journal-altered"_s, u"journal-conflict"_s, u"journal-unreadable"_s,
         u"review-differs"_s});
    QTest::newRow("a decision beside the journal")
        << QStringList{u"UPDATE decision SET value = 0.9"_s} << QStringList{u"review-differs"_s};
    QTest::newRow("a note beside the journal")
        << QStringList{u"UPDATE review SET note = 'mine'"_s} << QStringList{u"review-differs"_s};
    QTest::newRow("a state beside the journal")
        << QStringList{u"UPDATE review SET state = 'submitted', revision = 3"_s}
        << QStringList{u"figure-differs"_s, u"review-differs"_s};
    QTest::newRow("a review beside the journal")
        << QStringList{u"INSERT INTO review(article, reviewer, version, state, revision, flagged, blind,"
                       " gate_overruled, note, base_evaluation, active_seconds) VALUES (1, 'eve', 1,"
                       " 'unreviewed', 0, 1, 0, 0, '', '', 0)"_s}
        << QStringList{u"review-not-journalled"_s};
}

void TestJournal::tamperingIsFound()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QStringList, codes);
    StoreFixture store;
    fill(store);
    store.workspace.reset();
    tamper(store.path(), statements);
    SUCCEEDS(store.reopen());
    QStringList found = checkCodes(*store.workspace);
    if (codes.contains("review-differs"_L1) && !codes.contains("figure-differs"_L1))
        found.removeAll(u"figure-differs"_s); // may follow, need not
    QCOMPARE(found, codes);
}

void TestJournal::everythingThatChangesIsJournalled()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    const Evaluation evaluation = evaluationNumber(store.rubric, 1);
    SUCCEEDS(store.workspace->storeEvaluation(article, 1, evaluation, "{}").result());
    Run run;
    run.rater = evaluation.rater;
    QVERIFY(store.workspace->startRun(run, RunSelection::All).result());
    SUCCEEDS(store.workspace
                 ->applyChanges(
                     {changeOf(u"c"_s, article, u"ana"_s, {NoteChange{{}, u"n"_s}}, store.clock)})
                 .result());
    VALUE(all, store.workspace->history({}, {}).result());
    QStringList kinds;
    qint64 next = all.size();
    for (const HistoryEntry &entry : all) {
        QCOMPARE(entry.sequence, next--);
        kinds.prepend(entry.kind);
    }
    QCOMPARE(kinds,
             (QStringList{u"migration"_s, u"import"_s, u"evaluation"_s, u"run"_s, u"review"_s}));
    VALUE(ofArticle, store.workspace->history(article, {}).result());
    QCOMPARE(ofArticle.size(), 3);
    QCOMPARE(ofArticle.first().change.id, u"c"_s);
    QCOMPARE(ofArticle.first().author, u"ana"_s);
    QVERIFY(ofArticle[1].text.contains(evaluation.id));
    VALUE(limited, store.workspace->history({}, {}, 2).result());
    QCOMPARE(limited.size(), 2);
    VALUE(none, store.workspace->history(99, {}).result());
    QCOMPARE(none.size(), 0);
}

void TestJournal::theClockDoesNotOrderIt()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    QString note;
    const QDateTime start = store.clock.nowUtc();
    const qint64 jumps[] = {0, -86'400'000, 3'600'000, -31'536'000'000, 500'000'000'000, 1};
    for (const qint64 jump : jumps) { // back a day, daylight saving, a year, beyond 2038
        store.clock.setNow(start.addMSecs(jump));
        const QString next = u"after %1"_s.arg(jump);
        SUCCEEDS(store.workspace
                     ->applyChanges(
                         {changeOf(next, article, u"ana"_s, {NoteChange{note, next}}, store.clock)})
                     .result());
        note = next;
    }
    SUCCEEDS(store.reopen());
    VALUE(history, store.workspace->history(article, {}).result());
    QCOMPARE(history.size(), 7);
    for (qsizetype i = 0; i < 6; ++i) {
        QCOMPARE(history[i].change.id, u"after %1"_s.arg(jumps[5 - i]));
        QCOMPARE(history[i].at, start.addMSecs(jumps[5 - i]));
    }
    VALUE(detail, store.workspace->article(article, u"ana"_s).result());
    QCOMPARE(detail.reviews.first().note, note);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestJournal::readsTheHistoryOfACell()
{
    StoreFixture store;
    fill(store);
    const RowId article = 1;
    const CellKey other{2, 1};
    SUCCEEDS(store.workspace
                 ->applyChanges(
                     {changeOf(u"other"_s, article, u"ben"_s,
                               {DecisionChange{other, {}, overriding(other, 0.5, {}, store.clock)}},
                               store.clock)})
                 .result());
    VALUE(first, store.workspace->history(article, CellKey{1, 0}).result());
    QCOMPARE(first.size(), 4);
    const auto &latest = std::get<DecisionChange>(first.first().change.parts.first());
    QCOMPARE(latest.before->value, Score(0.2));
    QVERIFY(std::abs(*latest.after->value - 0.3) < 1e-9);
    QCOMPARE(latest.after->reason, u"Too much is made of it"_s);
    VALUE(second, store.workspace->history(article, other).result());
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().author, u"ben"_s);
    VALUE(none, store.workspace->history(article, CellKey{3, 0}).result());
    QCOMPARE(none.size(), 0);
}

RAPPORTEUR_TEST(TestJournal)

#include "tst_journal.moc"
