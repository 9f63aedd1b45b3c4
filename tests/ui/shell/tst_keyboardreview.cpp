// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/review/reviewkeeper.h"

#include <QTreeView>

#include <set>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// A whole article is reviewed, saved, undone and found again with the keyboard alone.
class TestKeyboardReview : public QObject
{
    Q_OBJECT

private:
    static void decideCell(QWidget &focus, int turn)
    {
        switch (turn % 5) {
        case 0:
            QTest::keyClick(&focus, Qt::Key_Space);
            break;
        case 1:
            QTest::keyClick(&focus, Qt::Key_N);
            break;
        case 2:
            QTest::keyClick(&focus, Qt::Key_A);
            break;
        case 3:
            type(focus, u".4"_s);
            QTest::keyClick(&focus, Qt::Key_1);
            break;
        case 4:
            type(focus, u"-.25"_s);
            break;
        }
    }

    /// Types into the cell under the hand: the first key opens the field.
    static void type(QWidget &focus, const QString &text)
    {
        QTest::keyClicks(&focus, text.left(1));
        QWidget *field = QApplication::focusWidget();
        QCOMPARE(field->objectName(), u"scoreEditor"_s);
        QTest::keyClicks(field, text.mid(1));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), &focus);
    }

private Q_SLOTS:
    void wholeArticle_data() { addRubricRows(); }
    void wholeArticle()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"Build tools nobody asked about"_s);
        ReviewWindow *window = &fixture.open();
        auto &table = part<QTreeView>(*window, u"scores"_s);
        QTRY_VERIFY(table.hasFocus());

        const qsizetype cells = fixture.rubric.provisions.size() * ChannelCount;
        std::set<CellKey> visited;
        for (int turn = 0; turn < cells; ++turn) {
            visited.insert(window->article().cell());
            decideCell(table, turn);
            if (QTest::currentTestFailed())
                return;
            if (turn % 2 == 1) {
                QTest::keyClick(&table, Qt::Key_Down);
                // Over the row that holds those without data, which opens.
                if (table.model()->hasChildren(table.currentIndex())) {
                    QTest::keyClick(&table, Qt::Key_Right);
                    QTest::keyClick(&table, Qt::Key_Down);
                }
            }
            QTest::keyClick(&table, Qt::Key_Tab);
        }
        QCOMPARE(visited.size(), static_cast<size_t>(cells));
        QCOMPARE(window->article().review().decisions.size(), cells);

        QTest::keyClick(&table, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(window->article().review().state, ReviewState::Submitted);
        QTRY_VERIFY(!window->keeper().isPending());
        const Review submitted = window->article().review();

        // Back across the save, to the first cell, and forth again.
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window->article().review().state, ReviewState::Draft);
        QVERIFY(window->article().review().decisions.size() < cells);
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window->article().review().decisions, submitted.decisions);
        QCOMPARE(window->article().review().state, ReviewState::Submitted);
        QTest::keyClick(&table, Qt::Key_Z, Qt::ControlModifier);
        const Review left = window->article().review();
        QTRY_VERIFY(!window->keeper().isPending());

        fixture.close();
        window = &fixture.open();
        QCOMPARE(toJson(window->article().review()), toJson(left));
        QCOMPARE(window->article().review(), left);
        const auto check = await(fixture.workspace->check());
        QVERIFY(check);
        QVERIFY2(check->issues.isEmpty(), qUtf8Printable(check->issues.value(0).text));
    }
};

RAPPORTEUR_TEST(TestKeyboardReview);

#include "tst_keyboardreview.moc"
