// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/messagestrip.h"

#include <QPlainTextEdit>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What keys do to the cell under the hand, and that each change is in the file.
class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysDecide_data() { addRubricRows(); }
    void keysDecide()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey first = fixture.article().cell();
        const Score machine =
            fixture.article().session().base()->row(first.provision)->cells[0].value;
        QVERIFY(machine);

        const auto expect = [&](Verdict verdict, Score value) {
            const Decision *decision = fixture.review().decision(first);
            QVERIFY(decision);
            QCOMPARE(decision->verdict, verdict);
            QCOMPARE(decision->value, value);
            fixture.save();
            QCOMPARE(fixture.stored(article), fixture.review());
        };
        fixture.press(Qt::Key_Space);
        expect(Verdict::Accept, machine);
        QCOMPARE(fixture.review().state, ReviewState::Draft);
        fixture.press(Qt::Key_N);
        expect(Verdict::NoData, {});
        fixture.press(Qt::Key_A);
        expect(Verdict::Abstain, {});
        fixture.press(Qt::Key_Right);
        const double stepped = rounded(*machine + fixture.rubric.step);
        fixture.press(Qt::Key_R);
        QVERIFY(!fixture.review().decision(first));
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
        fixture.press(Qt::Key_Right);
        expect(Verdict::Override, stepped);
    }

    void rowAndBulk_data() { addRubricRows(); }
    void rowAndBulk()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey first = fixture.article().cell();
        fixture.press(Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(fixture.review().decisions.size(), 2);
        QVERIFY(fixture.article().cell().provision != first.provision);

        const OpenArticle &open = fixture.article();
        const qsizetype without = open.provisionOrder().size() - open.scoredCount();
        QVERIFY(without > 0);
        fixture.press(Qt::Key_D);
        QCOMPARE(fixture.review().decisions.size(), 2 + without * ChannelCount);
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
        // One act, one step back.
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.review().decisions.size(), 2);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.review().decisions.size(), 0);
        fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.review().decisions.size(), 2 + without * ChannelCount);
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
    }

    void nextUndecidedSkipsDecided_data() { addRubricRows(); }
    void nextUndecidedSkipsDecided()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey first = fixture.article().cell();
        fixture.press(Qt::Key_Space, Qt::ShiftModifier);
        fixture.article().setCell(first);
        fixture.press(Qt::Key_U);
        QCOMPARE(fixture.article().cell(), (CellKey{fixture.article().provisionOrder()[1], 0}));
    }

    void reasons_data() { addRubricRows(); }
    void reasons()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey first = fixture.article().cell();
        // A reason needs something to give a reason for; the key says so instead of doing nothing.
        fixture.press(Qt::Key_1);
        QVERIFY(!fixture.review().decision(first));
        QVERIFY(!fixture.message().isEmpty());
        fixture.window().strip().clear();

        fixture.press(Qt::Key_Right);
        for (const Term &reason : fixture.rubric.reasonCodes) {
            QVERIFY(reason.key >= 1 && reason.key <= 9);
            fixture.press(static_cast<Qt::Key>(Qt::Key_0 + reason.key));
            QCOMPARE(fixture.review().decision(first)->reasonCode, reason.id);
        }
        auto &words = part<QPlainTextEdit>(fixture.window(), u"reason"_s);
        words.setFocus();
        fixture.type(u"n1a [sic]"_s);
        QCOMPARE(fixture.review().decision(first)->reason, u"n1a [sic]"_s);
        QCOMPARE(fixture.review().decision(first)->verdict, Verdict::Override);
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
        // Typing is one step back; the code before it another.
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.review().decision(first)->reason, QString());
        QCOMPARE(words.toPlainText(), QString());
        QCOMPARE(fixture.review().decision(first)->reasonCode,
                 fixture.rubric.reasonCodes.last().id);
    }

    void flagIsUndone_data() { addRubricRows(); }
    void flagIsUndone()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        fixture.press(Qt::Key_F);
        QVERIFY(fixture.review().flagged);
        QVERIFY(fixture.window().actions().action(u"review.flag"_s)->isChecked());
        fixture.save();
        QVERIFY(fixture.stored(article).flagged);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.review().flagged);
        QVERIFY(!fixture.window().actions().action(u"review.flag"_s)->isChecked());
        fixture.save();
        QVERIFY(!fixture.stored(article).flagged);
    }

    void undoGoesAcrossArticles_data() { addRubricRows(); }
    void undoGoesAcrossArticles()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        fixture.open();
        QCOMPARE(fixture.article().id(), one);
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_J);
        QTRY_COMPARE(fixture.article().id(), two);
        fixture.press(Qt::Key_A);
        fixture.press(Qt::Key_F);

        const auto undo = [&] { fixture.press(Qt::Key_Z, Qt::ControlModifier); };
        const auto redo = [&] {
            fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        };
        undo();
        undo();
        QVERIFY(fixture.review().decisions.isEmpty());
        // The step before was on the other article, which is brought back on screen with it undone.
        undo();
        QTRY_COMPARE(fixture.article().id(), one);
        QVERIFY(fixture.review().decisions.isEmpty());
        redo();
        QCOMPARE(fixture.review().decisions.size(), 1);
        redo();
        QTRY_COMPARE(fixture.article().id(), two);
        QCOMPARE(fixture.review().decisions.size(), 1);
        redo();
        QVERIFY(fixture.review().flagged);
        fixture.save();
        QCOMPARE(fixture.stored(two), fixture.review());
        QCOMPARE(fixture.stored(one).decisions.first().verdict, Verdict::NoData);
    }

    void noteOnTheArticle_data() { addRubricRows(); }
    void noteOnTheArticle()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        fixture.open();
        fixture.press(Qt::Key_M, Qt::ControlModifier);
        fixture.type(u"jn1 ? / "_s);
        QCOMPARE(fixture.review().note, u"jn1 ? / "_s);
        QCOMPARE(fixture.article().id(), one);
        fixture.save();
        QCOMPARE(fixture.stored(one), fixture.review());
        // The field shows the note of the article on screen.
        auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(field);
        fixture.show(two);
        QCOMPARE(field->toPlainText(), QString());
        fixture.show(one);
        QCOMPARE(field->toPlainText(), u"jn1 ? / "_s);
    }

    void submitTakesARevision_data() { addRubricRows(); }
    void submitTakesARevision()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        fixture.open();
        // Nothing to submit is said, not done.
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(fixture.review().state, ReviewState::Unreviewed);
        QVERIFY(!fixture.message().isEmpty());
        fixture.window().strip().clear();

        fixture.press(Qt::Key_N);
        fixture.clock.advanceMs(7'000);
        fixture.press(Qt::Key_Down);
        // A long absence does not count as work.
        fixture.clock.advanceMs(3'600'000);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(fixture.review().state, ReviewState::Submitted);
        QCOMPARE(fixture.review().revision, 1);
        QCOMPARE(fixture.review().activeSeconds, 37);
        QCOMPARE(fixture.review().submittedAt, fixture.clock.nowUtc());
        fixture.save();
        QCOMPARE(fixture.stored(one), fixture.review());

        // A change makes it a draft again; Ctrl+Enter submits that and goes on.
        fixture.press(Qt::Key_A);
        QCOMPARE(fixture.review().state, ReviewState::Draft);
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(fixture.article().id(), two);
        fixture.save();
        QCOMPARE(fixture.stored(one).revision, 2);
        QCOMPARE(fixture.stored(one).state, ReviewState::Submitted);
        QCOMPARE(fixture.stored(two).state, ReviewState::Unreviewed);
    }

    void reopening_data() { addRubricRows(); }
    void reopening()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        QAction *reopen = fixture.window().actions().action(u"review.reopen"_s);
        QVERIFY(reopen->isEnabled());
        reopen->trigger();
        QCOMPARE(fixture.review().state, ReviewState::Draft);
        QVERIFY(!reopen->isEnabled());
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
    }

    void judgingAnotherRater_data() { addRubricRows(); }
    void judgingAnotherRater()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        const QString before = fixture.article().session().base()->id;
        auto &raters = part<QTreeView>(fixture.window(), u"raters"_s);
        raters.setFocus();
        int other = 0;
        while (fixture.article().detail().evaluations[other].id == before)
            ++other;
        raters.setCurrentIndex(raters.model()->index(other, 0));
        fixture.press(Qt::Key_Return);
        const QString after = fixture.article().session().base()->id;
        QCOMPARE(after, fixture.article().detail().evaluations[other].id);
        fixture.save();
        QCOMPARE(fixture.stored(article).baseEvaluation, after);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.article().session().base()->id, before);
    }
};

RAPPORTEUR_TEST(TestDecisions)

#include "tst_decisions.moc"
