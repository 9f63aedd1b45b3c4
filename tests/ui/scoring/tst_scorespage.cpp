// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/messagestrip.h"
#include "ui/scoring/scoresmodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Typing, stepping and dragging scores, and what the headline would be.
class TestScoresPage : public QObject
{
    Q_OBJECT

private:
    static QTreeView &table(WindowFixture &fixture)
    {
        return part<QTreeView>(fixture.window(), u"scores"_s);
    }
    static QLineEdit *field() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }

    /// What the core says about the review with one more decision.
    static Headline expected(WindowFixture &fixture, CellKey cell, Score value)
    {
        Review review = fixture.review();
        Decision &decision = review.decisions[cell];
        decision.cell = cell;
        decision.verdict = value ? Verdict::Override : Verdict::NoData;
        decision.value = value;
        return reviewedHeadline(fixture.rubric, fixture.article().session().base(), review);
    }

    static QString shownClass(WindowFixture &fixture)
    {
        return part<QLabel>(fixture.window(), u"headlineClass"_s).text();
    }
    static QString shownMean(WindowFixture &fixture)
    {
        return part<QLabel>(fixture.window(), u"headlineValue"_s).text();
    }
    static QString shownSetl(WindowFixture &fixture, CellKey cell)
    {
        const auto *model = fixture.window().findChild<ScoresModel *>();
        return model->indexOf(cell.provision, ScoresModel::SetlColumn).data().toString();
    }
    static QString bandTitle(const Rubric &rubric, const QString &id)
    {
        for (const Band &band : rubric.bands) {
            if (band.id == id)
                return band.title.in(u"en"_s);
        }
        return {};
    }
    static void compareShown(WindowFixture &fixture, CellKey cell, Score value)
    {
        const Headline headline = expected(fixture, cell, value);
        QCOMPARE(shownMean(fixture), scoreText(headline.weightedMean));
        QCOMPARE(shownClass(fixture), bandTitle(fixture.rubric, headline.bandId));
        Review review = fixture.review();
        Decision decision;
        decision.cell = cell;
        decision.verdict = value ? Verdict::Override : Verdict::NoData;
        decision.value = value;
        review.decisions.insert(cell, decision);
        const Evaluation *base = fixture.article().session().base();
        const QList<RowInput> rows = effectiveRows(fixture.rubric, base, review);
        const auto row = std::ranges::find(rows, cell.provision, &RowInput::provision);
        QCOMPARE(shownSetl(fixture, cell),
                 scoreText(rowFigures(fixture.rubric, *row, base->weights(fixture.rubric)).setl));
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void typed_data()
    {
        QTest::addColumn<QString>("rubricId");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<std::optional<double>>("value");
        for (const QString &id : shippedRubricIds()) {
            const auto add = [&id](const QString &keys, std::optional<double> value) {
                QTest::addRow("%s %s", qPrintable(id), qPrintable(keys)) << id << keys << value;
            };
            add(u".4"_s, 0.4);
            add(u"-.25"_s, -0.25);
            add(u"+0,3"_s, 0.3);
            add(u"0"_s, 0.0);
            add(u"-n"_s, std::nullopt);
            add(u"-1"_s, -1.0);
        }
    }
    void typed()
    {
        QFETCH(QString, rubricId);
        QFETCH(QString, keys);
        QFETCH(std::optional<double>, value);
        WindowFixture fixture(rubricId);
        const RowId article = fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey cell = fixture.article().cell();
        const QString before = shownMean(fixture);
        fixture.type(keys.left(1));
        QVERIFY(field());
        if (keys == "-n"_L1)
            field()->clear();
        fixture.type(keys.mid(1));
        // The headline already is what it would be.
        compareShown(fixture, cell, value);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!fixture.review().decision(cell));
        fixture.press(Qt::Key_Return);
        const Decision *decision = fixture.review().decision(cell);
        QVERIFY(decision);
        QCOMPARE(decision->value, value);
        QCOMPARE(decision->verdict, value ? Verdict::Override : Verdict::NoData);
        compareShown(fixture, cell, value);
        QTRY_COMPARE(QApplication::focusWidget(), &table(fixture));
        fixture.save();
        QCOMPARE(fixture.stored(article), fixture.review());
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shownMean(fixture), before);
    }

    void escapeLeavesTheValue_data() { addRubricRows(); }
    void escapeLeavesTheValue()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey cell = fixture.article().cell();
        const QString before = shownMean(fixture);
        fixture.type(u".9"_s);
        QVERIFY(shownMean(fixture) != before);
        fixture.press(Qt::Key_Escape);
        QTRY_COMPARE(QApplication::focusWidget(), &table(fixture));
        QVERIFY(!fixture.review().decision(cell));
        QTRY_COMPARE(shownMean(fixture), before);
        // Enter, then nothing typed, then Enter: the value that stood there is not decided by that.
        fixture.press(Qt::Key_Return);
        QVERIFY(field());
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), &table(fixture));
        QVERIFY(!fixture.review().decision(cell));
    }

    void whatIsNoScoreIsRefused_data()
    {
        QTest::addColumn<QString>("rubricId");
        QTest::addColumn<QString>("keys");
        for (const QString &id : shippedRubricIds()) {
            for (const QString &keys : {u"+1.5"_s, u"-2"_s, u".x"_s, u"..4"_s})
                QTest::addRow("%s %s", qPrintable(id), qPrintable(keys)) << id << keys;
        }
    }
    void whatIsNoScoreIsRefused()
    {
        QFETCH(QString, rubricId);
        QFETCH(QString, keys);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey cell = fixture.article().cell();
        fixture.type(keys);
        QVERIFY(field());
        const QPointer<QLineEdit> editor = field();
        fixture.press(Qt::Key_Return);
        // It stays to be corrected, and the window says what is wrong with it.
        QCOMPARE(QApplication::focusWidget(), editor.data());
        QCOMPARE(editor->text(), keys);
        QVERIFY(!fixture.review().decision(cell));
        QVERIFY(!fixture.message().isEmpty());
        QVERIFY(!editor->accessibleDescription().isEmpty());
        fixture.window().strip().clear();
        fixture.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), editor.data());
        QVERIFY(!fixture.message().isEmpty());
        editor->clear();
        fixture.type(u".2"_s);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.review().decision(cell)->value, Score(0.2));
        // Solved, so no longer said.
        QCOMPARE(fixture.message(), QString());
    }

    void arrowsStep_data() { addRubricRows(); }
    void arrowsStep()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey cell = fixture.article().cell();
        const double step = fixture.rubric.step;
        const double machine =
            *fixture.article().session().base()->row(cell.provision)->cells[0].value;
        const double onGrid = std::round(machine / step) * step;
        fixture.press(Qt::Key_Right);
        QCOMPARE(fixture.review().decision(cell)->value, Score(rounded(onGrid + step)));
        compareShown(fixture, cell, rounded(onGrid + step));
        fixture.press(Qt::Key_Left);
        fixture.press(Qt::Key_Left);
        QCOMPARE(fixture.review().decision(cell)->value, Score(rounded(onGrid - step)));
        for (int i = 0; i < 2 / step + 2; ++i)
            fixture.press(Qt::Key_Left);
        QCOMPARE(fixture.review().decision(cell)->value, Score(fixture.rubric.minimum));
        // In the field up and down step what is typed.
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_Up);
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.review().decision(cell)->value,
                 Score(rounded(fixture.rubric.minimum + step)));
    }

    void tabChangesTheChannel_data() { addRubricRows(); }
    void tabChangesTheChannel()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey first = fixture.article().cell();
        const CellKey second{first.provision, 1};
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.article().cell(), second);
        QCOMPARE(table(fixture).currentIndex().column(), ScoresModel::ownColumn(1));
        // Tab in the field takes what is typed and goes to the other channel.
        fixture.type(u".3"_s);
        fixture.press(Qt::Key_Tab);
        QCOMPARE(fixture.review().decision(second)->value, Score(0.3));
        QCOMPARE(fixture.article().cell(), first);
        // Down keeps the channel.
        fixture.press(Qt::Key_Tab);
        fixture.press(Qt::Key_Down);
        QCOMPARE(fixture.article().cell(), (CellKey{fixture.article().provisionOrder()[1], 1}));
    }

    void typingSurvivesTheClickElsewhere_data() { addRubricRows(); }
    void typingSurvivesTheClickElsewhere()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey cell = fixture.article().cell();
        fixture.type(u".6"_s);
        const auto *model = fixture.window().findChild<ScoresModel *>();
        const QModelIndex below = model->index(1, ScoresModel::FirstOwn);
        QTest::mouseClick(table(fixture).viewport(), Qt::LeftButton, {},
                          table(fixture).visualRect(below).center());
        QTRY_VERIFY(fixture.review().decision(cell));
        QCOMPARE(fixture.review().decision(cell)->value, Score(0.6));
        QCOMPARE(fixture.article().cell().provision, fixture.article().provisionOrder()[1]);
        QVERIFY(!fixture.review().decision(fixture.article().cell()));
    }

    void dragOnTheScale_data() { addRubricRows(); }
    void dragOnTheScale()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey cell = fixture.article().cell();
        auto &scale = part<QWidget>(fixture.window(), u"valueScale"_s);
        const QPoint right(scale.width() - 14, 20);
        QTest::mousePress(&scale, Qt::LeftButton, {}, scale.rect().center());
        QTest::mouseMove(&scale, right);
        QVERIFY(!fixture.review().decision(cell));
        QCOMPARE(shownMean(fixture), scoreText(expected(fixture, cell, 1.0).weightedMean));
        QTest::mouseRelease(&scale, Qt::LeftButton, {}, right);
        QCOMPARE(fixture.review().decision(cell)->value, Score(1.0));
        // One drag, one step back.
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.review().decision(cell));
        // With the keyboard.
        scale.setFocus();
        fixture.press(Qt::Key_Right);
        QVERIFY(fixture.review().decision(cell));
    }

    void rowsWithoutDataAreFolded_data() { addRubricRows(); }
    void rowsWithoutDataAreFolded()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const auto *model = fixture.window().findChild<ScoresModel *>();
        const OpenArticle &article = fixture.article();
        QCOMPARE(model->rowCount(), article.scoredCount() + 1);
        QCOMPARE(model->rowCount(model->groupIndex()),
                 article.provisionOrder().size() - article.scoredCount());
        QVERIFY(!table(fixture).isExpanded(model->groupIndex()));
        fixture.press(Qt::Key_End);
        fixture.press(Qt::Key_Right);
        QVERIFY(table(fixture).isExpanded(model->groupIndex()));
        fixture.press(Qt::Key_Left);
        QVERIFY(!table(fixture).isExpanded(model->groupIndex()));
        // A cell in it that is asked for opens it.
        fixture.article().setCell({article.provisionOrder().last(), 1});
        QVERIFY(table(fixture).isExpanded(model->groupIndex()));
        QCOMPARE(model->provisionAt(table(fixture).currentIndex()),
                 article.provisionOrder().last());
    }
};

RAPPORTEUR_TEST(TestScoresPage)

#include "tst_scorespage.moc"
