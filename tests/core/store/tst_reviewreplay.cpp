// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/reviewdesk.h"
#include "tests/support/registry.h"

#include <random>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Whatever people do to a review, in any order: state and journal say the same.
class TestReviewReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySequenceReplays_data();
    void anySequenceReplays();
};

namespace
{

Result<ReviewChange> someChange(const ReviewSession &session, const Rubric &rubric,
                                std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) { return int(random() % quint32(limit)); };
    const CellKey cell{rubric.provisions[below(rubric.provisions.size())].number,
                       below(ChannelCount)};
    const QList<Annotation> &notes = session.review().annotations;
    switch (below(12)) {
    case 0:
        return session.accept(cell);
    case 1:
        return session.acceptRow(cell.provision);
    case 2:
    case 3:
        return session.overrideCell(cell, (below(201) - 100) / 100.0);
    case 4:
        return session.markNoData(cell);
    case 5:
        return session.abstain(cell);
    case 6:
        return session.revert(cell);
    case 7:
        return session.setNote(u"Note %1"_s.arg(below(9)));
    case 8: {
        Annotation note;
        selectQuote(note, articleNumber(1).document.text, {below(20), 1 + below(20)});
        note.body = u"Remark %1"_s.arg(below(100));
        note.cell = cell;
        return session.annotate(note);
    }
    case 9:
        return session.removeAnnotation(notes.isEmpty() ? QString()
                                                        : notes[below(notes.size())].id);
    case 10:
        return session.setMark(ReviewMark(below(3)), below(2) == 1);
    default:
        return session.submit(below(100));
    }
}

} // namespace

void TestReviewReplay::anySequenceReplays_data()
{
    QTest::addColumn<QString>("rubricId");
    QTest::addColumn<int>("seed");
    const QStringList ids = rubricIds();
    for (const QString &id : ids) {
        for (int seed = 1; seed <= 4; ++seed)
            QTest::addRow("%s %d", qPrintable(id), seed) << id << seed;
    }
}

/// Changes, undone and redone at random, some of them with the workspace closed in between: what is stored is what
/// the session holds, and what the journal gives when it is played from the start.
void TestReviewReplay::anySequenceReplays()
{
    QFETCH(const QString, rubricId);
    QFETCH(const int, seed);
    std::mt19937 random{quint32(seed)};
    StoreFixture store(rubricId);
    const RowId article = evaluatedArticle(store);
    SeededIds ids;
    Desk desk(store, article, ids);
    QList<ReviewChange> done, undone;
    ReviewSession session = desk.open();
    int stored = 0;
    for (int step = 0; step < 60; ++step) {
        store.clock.advanceMs(1 + qint64(random() % 5000));
        ReviewChange change;
        const quint32 kind = random() % 10;
        if (kind < 6) {
            const Result<ReviewChange> made = someChange(session, store.rubric, random);
            if (!made || isNoOp(*made))
                continue;
            change = *made;
            done.append(change);
            undone.clear();
        } else if (kind < 8 && !done.isEmpty()) {
            change = session.inverse(done.takeLast());
            undone.append(change);
        } else if (!undone.isEmpty()) {
            change = session.inverse(undone.takeLast());
            done.append(change);
        } else {
            continue;
        }
        SUCCEEDS(session.apply(change));
        SUCCEEDS(desk.post(change));
        ++stored;
        if (random() % 12 == 0)
            SUCCEEDS(store.reopen());
    }
    QCOMPARE_GE(stored, 20);
    QCOMPARE(desk.stored(), session.review());
    VALUE(history, store.workspace->history(article, {}).result());
    Review replayed;
    replayed.article = article;
    replayed.reviewer = u"ana"_s;
    for (auto entry = history.crbegin(); entry != history.crend(); ++entry) {
        if (entry->kind == "review"_L1)
            SUCCEEDS(apply(entry->change, replayed));
    }
    QCOMPARE(replayed, session.review());
    QCOMPARE(checkCodes(*store.workspace), QStringList());
    while (!done.isEmpty()) {
        const ReviewChange change = session.inverse(done.takeLast());
        SUCCEEDS(session.apply(change));
        SUCCEEDS(desk.post(change));
    }
    const Review bare = desk.stored();
    QVERIFY(bare.decisions.isEmpty() && bare.annotations.isEmpty() && bare.note.isEmpty());
    QCOMPARE(bare.state, ReviewState::Unreviewed);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

RAPPORTEUR_TEST(TestReviewReplay)

#include "tst_reviewreplay.moc"
