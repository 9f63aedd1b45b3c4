// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/messagestrip.h"
#include "ui/base/searchline.h"
#include "ui/shell/commandsearch.h"
#include "ui/shell/keysheet.h"

#include <QKeySequenceEdit>
#include <QListWidget>
#include <QMenu>
#include <QTreeWidget>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Commands and their keys: finding them, changing them, and keeping out of the way of typing.
class TestCommands : public QObject
{
    Q_OBJECT

private:
    static QTreeWidgetItem *itemOf(const KeySheet &sheet, const QString &id)
    {
        auto *list = sheet.findChild<QTreeWidget *>();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j) {
                QTreeWidgetItem *item = list->topLevelItem(i)->child(j);
                if (item->data(0, Qt::UserRole).toString() == id)
                    return item;
            }
        }
        return nullptr;
    }
    /// Chooses a command on the sheet and presses a key in the field for it.
    static void give(KeySheet &sheet, const QString &id, Qt::Key key)
    {
        sheet.findChild<QTreeWidget *>()->setCurrentItem(itemOf(sheet, id));
        auto *field = sheet.findChild<QKeySequenceEdit *>();
        field->setFocus();
        QTest::keyClick(field, key);
    }
    /// Waits until the dialog is gone and the window has the keyboard again.
    static void comeBack(WindowFixture &fixture)
    {
        QTRY_VERIFY(!fixture.dialogs.opened);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    }
    static KeySheet &openSheet(WindowFixture &fixture)
    {
        fixture.press(Qt::Key_Question);
        auto *sheet = qobject_cast<KeySheet *>(&fixture.dialog());
        if (!sheet)
            qFatal("no key sheet");
        return *sheet;
    }

private Q_SLOTS:
    void noKeyIsTakenTwice_data() { addRubricRows(); }
    void noKeyIsTakenTwice()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        QStringList clashes;
        for (const auto &[one, other] : fixture.window().actions().clashes())
            clashes.append(one + u" and "_s + other);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void theKeysOfTheManual_data() { addRubricRows(); }
    void theKeysOfTheManual()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        const QMap<QString, QString> keys = {
            {u"article.next"_s, u"J"_s},         {u"article.previous"_s, u"K"_s},
            {u"cell.channel"_s, u"Tab"_s},       {u"cell.accept"_s, u"Space"_s},
            {u"cell.edit"_s, u"Return"_s},       {u"cell.nd"_s, u"N"_s},
            {u"cell.abstain"_s, u"A"_s},         {u"cell.revert"_s, u"R"_s},
            {u"evidence.previous"_s, u"["_s},    {u"evidence.next"_s, u"]"_s},
            {u"review.flag"_s, u"F"_s},          {u"annotation.add"_s, u"M"_s},
            {u"reader.nextTab"_s, u"G"_s},       {u"review.submitNext"_s, u"Ctrl+Return"_s},
            {u"review.submit"_s, u"Ctrl+S"_s},   {u"edit.undo"_s, u"Ctrl+Z"_s},
            {u"edit.redo"_s, u"Ctrl+Shift+Z"_s}, {u"search.focus"_s, u"/"_s},
            {u"help.commands"_s, u"Ctrl+K"_s},   {u"help.keys"_s, u"?"_s}};
        for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
            QVERIFY2(fixture.window().actions().action(key.key()), qPrintable(key.key()));
            QCOMPARE(fixture.window().actions().shortcut(key.key()).toString(), key.value());
            // Said in the tool tip too.
            QVERIFY(fixture.window().actions().tip(key.key()).contains(key.value()));
        }
    }

    void everyCommandIsInAMenuOrAPane_data() { addRubricRows(); }
    void everyCommandIsInAMenuOrAPane()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        QSet<QAction *> inMenus;
        for (const QMenu *menu : fixture.window().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions())
                inMenus.insert(action);
        }
        for (const ActionSpec &spec : fixture.window().actions().specs()) {
            QAction *action = fixture.window().actions().action(spec.id);
            // Reachable without knowing its key: by a menu, or by the command search at least.
            QVERIFY2(!spec.text.isEmpty(), qPrintable(spec.id));
            const bool editing = spec.id.startsWith(u"cell."_s) || spec.id.startsWith(u"review."_s);
            QVERIFY2(!editing || inMenus.contains(action), qPrintable(spec.id));
        }
    }

    void commandSearchRunsWhatItFinds_data() { addRubricRows(); }
    void commandSearchRunsWhatItFinds()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        auto *search = qobject_cast<CommandSearch *>(&fixture.dialog());
        QVERIFY(search);
        auto *list = search->findChild<QListWidget *>();
        const int all = list->count();
        fixture.type(u"fla"_s);
        QVERIFY(list->count() < all);
        QVERIFY(list->item(0)->text().startsWith(u"Flag"_s));
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY(fixture.review().flagged);
        comeBack(fixture);

        fixture.press(Qt::Key_K, Qt::ControlModifier);
        static_cast<void>(fixture.dialog());
        fixture.type(u"zzzz"_s);
        QCOMPARE(fixture.dialogs.opened->findChild<QListWidget *>()->count(), 0);
        fixture.press(Qt::Key_Return);
        comeBack(fixture);
        // Escape leaves without doing anything.
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        static_cast<void>(fixture.dialog());
        fixture.press(Qt::Key_Escape);
        comeBack(fixture);
        QVERIFY(fixture.review().flagged);
    }

    void fitPrefersTheBeginning()
    {
        QVERIFY(fit(u"Flag"_s, u"fl"_s) > fit(u"Unflag all"_s, u"al"_s));
        QVERIFY(fit(u"Accept row and go on"_s, u"row"_s)
                > fit(u"Accept row and go on"_s, u"acrw"_s));
        QVERIFY(fit(u"Accept row and go on"_s, u"acrw"_s) > 0);
        QCOMPARE(fit(u"Accept"_s, u"xyz"_s), 0);
        QVERIFY(fit(u"Accept"_s, QString()) > 0);
    }

    void remapping_data() { addRubricRows(); }
    void remapping()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        KeySheet *sheet = &openSheet(fixture);
        QCOMPARE(itemOf(*sheet, u"review.flag"_s)->text(1), u"F"_s);
        // A key that another command has is refused, with the name of that command.
        give(*sheet, u"review.flag"_s, Qt::Key_N);
        QTRY_VERIFY(sheet->findChild<MessageStrip *>()->text().contains(u"No data (ND)"_s));
        QCOMPARE(fixture.window().actions().shortcut(u"review.flag"_s), QKeySequence(Qt::Key_F));
        QCOMPARE(sheet->findChild<QKeySequenceEdit *>()->keySequence(), QKeySequence(Qt::Key_F));

        give(*sheet, u"review.flag"_s, Qt::Key_X);
        QTRY_COMPARE(itemOf(*sheet, u"review.flag"_s)->text(1), u"X"_s);
        sheet->close();
        comeBack(fixture);
        fixture.press(Qt::Key_F);
        QVERIFY(!fixture.review().flagged);
        fixture.press(Qt::Key_X);
        QVERIFY(fixture.review().flagged);
        QCOMPARE(fixture.window().actions().tip(u"review.flag"_s), u"Flag (X)"_s);
        // Kept for the next window.
        fixture.close();
        fixture.open();
        fixture.press(Qt::Key_X);
        QVERIFY(!fixture.review().flagged);

        sheet = &openSheet(fixture);
        buttonSaying(*sheet, u"Default keys"_s)->click();
        QCOMPARE(itemOf(*sheet, u"review.flag"_s)->text(1), u"F"_s);
        sheet->close();
        comeBack(fixture);
        fixture.press(Qt::Key_F);
        QVERIFY(fixture.review().flagged);
    }

    void theSheetKeepsItsFilter_data() { addRubricRows(); }
    void theSheetKeepsItsFilter()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        KeySheet &sheet = openSheet(fixture);
        auto *search = sheet.findChild<SearchLine *>();
        search->setFocus();
        fixture.type(u"flag"_s);
        QVERIFY(!itemOf(sheet, u"review.flag"_s)->isHidden());
        QVERIFY(itemOf(sheet, u"cell.nd"_s)->isHidden());
        give(sheet, u"review.flag"_s, Qt::Key_X);
        QTRY_COMPARE(itemOf(sheet, u"review.flag"_s)->text(1), u"X"_s);
        QVERIFY(itemOf(sheet, u"cell.nd"_s)->isHidden());
        search->clear();
        QVERIFY(!itemOf(sheet, u"cell.nd"_s)->isHidden());
    }

    void lettersAreTextWhileTyping_data() { addRubricRows(); }
    void lettersAreTextWhileTyping()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        const RowId first = fixture.addArticle(u"Another"_s);
        fixture.open();
        const QString letters = u"jknarfugmd123?/[] "_s;
        fixture.press(Qt::Key_Slash);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        fixture.type(letters);
        QCOMPARE(line->text(), letters);
        QVERIFY(fixture.review().decisions.isEmpty());
        QVERIFY(!fixture.review().flagged);
        QVERIFY(!fixture.dialogs.opened);
        QCOMPARE(fixture.article().id(), first);
        fixture.press(Qt::Key_Escape);
        fixture.press(Qt::Key_Escape);
        fixture.press(Qt::Key_F);
        QVERIFY(fixture.review().flagged);
    }

    void panesByKeyboard_data() { addRubricRows(); }
    void panesByKeyboard()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        QWidget *start = QApplication::focusWidget();
        QSet<QWidget *> seen;
        for (int i = 0; i < 4; ++i) {
            seen.insert(QApplication::focusWidget());
            fixture.press(Qt::Key_F6);
        }
        QCOMPARE(seen.size(), 4);
        QCOMPARE(QApplication::focusWidget(), start);
        fixture.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != start);
    }
};

RAPPORTEUR_TEST(TestCommands)

#include "tst_commands.moc"
