// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/dialogs.h"
#include "ui/content/annotationform.h"
#include "ui/content/articleview.h"
#include "ui/content/readerpane.h"
#include "ui/shell/startwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QTableView>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Controls that take the focus and have no name, by class and object name; walks the tree of a window.
QStringList nameless(QWidget &window)
{
    QStringList found;
    std::vector<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(&window)};
    while (!open.empty()) {
        QAccessibleInterface *node = open.back();
        open.pop_back();
        if (!node || !node->isValid() || !node->object() || !node->object()->isWidgetType())
            continue;
        const auto *widget = qobject_cast<QWidget *>(node->object());
        const bool reached = node->state().focusable && widget->isVisible()
            && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
        if (reached && node->text(QAccessible::Name).trimmed().isEmpty())
            found.append(u"%1 %2 in %3"_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        for (int i = 0; i < node->childCount(); ++i)
            open.push_back(node->child(i));
    }
    return found;
}

QAccessibleTableInterface *tableOf(QWidget &view)
{
    return QAccessible::queryAccessibleInterface(&view)->tableInterface();
}

} // namespace

/// The window for somebody who hears it: every control has a name, tables say rows, columns and values.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void controlsHaveNames_data() { addRubricRows(); }
    void controlsHaveNames()
    {
        QFETCH(QString, rubricId);
        // The control: one without a name is found.
        QWidget bare;
        bare.setWindowTitle(u"bare"_s);
        (new QTreeView(&bare))->setObjectName(u"nobody"_s);
        bare.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bare));
        QCOMPARE(nameless(bare), QStringList{u"QTreeView nobody in QWidget"_s});
        bare.hide();

        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        ReviewWindow &window = fixture.open();
        auto &reader = part<ReaderPane>(window);
        for (int tab = 0; tab < 7; ++tab) {
            reader.showTab(tab);
            QCOMPARE(nameless(window), QStringList());
        }
        for (const QString &pane :
             {u"events"_s, u"history"_s, u"influence"_s, u"note"_s, u"runs"_s, u"sweep"_s}) {
            window.actions().action(u"view."_s + pane)->trigger();
            window.actions().action(u"view."_s + pane)->trigger();
            QCOMPARE(nameless(window), QStringList());
        }
        window.actions().action(u"view.lock"_s)->setChecked(false);
        reader.showTab(ReaderPane::ArticleTabIndex);
        part<ArticleView>(window).selectSpan({8, 4});
        part<QWidget>(window, u"scores"_s).setFocus();
        fixture.press(Qt::Key_M);
        QVERIFY(part<AnnotationForm>(window).isVisible());
        QCOMPARE(nameless(window), QStringList());
        fixture.press(Qt::Key_Escape);
        fixture.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(nameless(window), QStringList());
        fixture.press(Qt::Key_Escape);
        part<QWidget>(window, u"scores"_s).setFocus();
        fixture.type(u".4"_s);
        QCOMPARE(nameless(window), QStringList());
    }

    void dialogsToo_data() { addRubricRows(); }
    void dialogsToo()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        ReviewWindow &window = fixture.open();
        for (const QString &command : {u"help.keys"_s, u"help.commands"_s, u"workspace.export"_s,
                                       u"add.text"_s, u"add.reports"_s, u"program.preferences"_s}) {
            window.actions().action(command)->trigger();
            QVERIFY2(fixture.dialogs.opened, qPrintable(command));
            QVERIFY(!fixture.dialogs.opened->windowTitle().isEmpty());
            const QStringList found = nameless(*fixture.dialogs.opened);
            QVERIFY2(found.isEmpty(), qPrintable(command + u": "_s + found.join(u", "_s)));
            fixture.dialogs.opened->close();
            QTRY_VERIFY(!fixture.dialogs.opened);
        }
        StartWindow start(u"1.0"_s);
        start.setRecent({fixture.path()});
        start.show();
        QCOMPARE(nameless(start), QStringList());
    }

    void scoresSpeak_data() { addRubricRows(); }
    void scoresSpeak()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        ReviewWindow &window = fixture.open();
        auto &view = part<QTreeView>(window, u"scores"_s);
        QAccessibleTableInterface *table = tableOf(view);
        QVERIFY(table);
        QCOMPARE(table->columnCount(), view.model()->columnCount());
        QVERIFY(table->rowCount() >= view.model()->rowCount());
        const Provision &first = fixture.rubric.provisions.first();
        const Channel &channel = fixture.rubric.channels[0];
        const auto said = [&](int row, int column) {
            return table->cellAt(row, column)->text(QAccessible::Name);
        };
        QCOMPARE(said(0, 0),
                 u"%1 %2"_s.arg(QString::number(first.number), first.shortTitle.in(u"en"_s)));
        const QString cell = u"%1 %2, %3: model +0.20, you "_s.arg(
            QString::number(first.number), first.shortTitle.in(u"en"_s), channel.title.in(u"en"_s));
        QCOMPARE(said(0, 2), cell + u"undecided"_s);
        fixture.press(Qt::Key_Space);
        QCOMPARE(said(0, 2), cell + u"accepted"_s);
        fixture.press(Qt::Key_A);
        QCOMPARE(said(0, 2), cell + u"abstained"_s);
        fixture.press(Qt::Key_N);
        QCOMPARE(said(0, 2), cell + u"no data"_s);
        for (int column = 0; column < table->columnCount(); ++column)
            QVERIFY(!table->columnDescription(column).isEmpty());
        QVERIFY(said(view.model()->rowCount() - 1, 0).contains(u"without data"_s));
    }

    void comparisonAndInfluenceSpeak_data() { addRubricRows(); }
    void comparisonAndInfluenceSpeak()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        ReviewWindow &window = fixture.open();
        fixture.press(Qt::Key_C);
        auto &compare = part<QTableView>(window, u"compare"_s);
        QVERIFY(compare.hasFocus());
        QAccessibleTableInterface *table = tableOf(compare);
        const Provision &first = fixture.rubric.provisions.first();
        const QString cell = u"%1  %2 · %3"_s.arg(QString::number(first.number),
                                                  first.shortTitle.in(u"en"_s),
                                                  fixture.rubric.channels[0].letter);
        QCOMPARE(table->cellAt(0, 0)->text(QAccessible::Name), cell);
        QCOMPARE(table->cellAt(0, 1)->text(QAccessible::Name), cell + u", model-a: +0.20"_s);
        QCOMPARE(table->cellAt(0, 3)->text(QAccessible::Name), cell + u", ana: nothing said"_s);
        QCOMPARE(table->cellAt(0, 4)->text(QAccessible::Name), cell + u": 0.15 apart"_s);
        QAction *influence = window.actions().action(u"view.influence"_s);
        influence->setChecked(false);
        influence->trigger();
        auto &bars = part<QListView>(window, u"tornado"_s);
        QVERIFY(bars.hasFocus());
        const QString said = tableOf(bars)->cellAt(0, 0)->text(QAccessible::Name);
        QVERIFY2(said.contains(u"moves the headline by"_s), qPrintable(said));
    }

    void keysLeadThroughAllPanesInReadingOrder()
    {
        WindowFixture fixture;
        fixture.addArticle(u"One"_s);
        ReviewWindow &window = fixture.open();
        part<QTreeView>(window, u"scores"_s).setFocus();
        QStringList seen;
        for (int i = 0; i < 4; ++i) {
            fixture.press(Qt::Key_F6);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            // Wherever it leads, a screen reader has something to say.
            seen.append(QAccessible::queryAccessibleInterface(focus)->text(QAccessible::Name));
            QVERIFY(!seen.last().isEmpty());
        }
        QCOMPARE(seen.size(), QSet<QString>(seen.cbegin(), seen.cend()).size());
        QCOMPARE(seen.at(1), u"Queue of articles"_s);
        QCOMPARE(seen.last(), u"Scores"_s);
    }

    void listsSpeak_data() { addRubricRows(); }
    void listsSpeak()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        ReviewWindow &window = fixture.open();
        const auto said = [](QWidget &view, int row, int column) {
            return tableOf(view)->cellAt(row, column)->text(QAccessible::Name);
        };
        auto &queue = part<QListView>(window, u"queue"_s);
        QVERIFY(said(queue, 0, 0).startsWith(u"One, Unreviewed, "_s));
        fixture.press(Qt::Key_F);
        QVERIFY(said(queue, 0, 0).contains(u"Flagged"_s));
        auto &facts = part<QListView>(window, u"statements"_s);
        QVERIFY(said(facts, 0, 0).contains(u"exact, rater "_s));
        auto &raters = part<QTreeView>(window, u"raters"_s);
        QStringList names;
        for (int row = 0; row < raters.model()->rowCount(); ++row)
            names.append(said(raters, row, 0));
        QVERIFY(names.join(u' ').contains(u", judged"_s));
        // The strip of cells and the scale describe where the hand is.
        auto &heat = part<QWidget>(window, u"heatStrip"_s);
        const QString before = heat.accessibleDescription();
        QVERIFY(before.contains(fixture.rubric.provisions.first().shortTitle.in(u"en"_s)));
        fixture.press(Qt::Key_Down);
        QVERIFY(heat.accessibleDescription() != before);
        QVERIFY(!part<QWidget>(window, u"valueScale"_s).accessibleDescription().isEmpty());
    }
};

RAPPORTEUR_TEST(TestAccessibility)

#include "tst_accessibility.moc"
