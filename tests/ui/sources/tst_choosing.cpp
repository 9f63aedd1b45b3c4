// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeldump.h"
#include "tests/ui/windowfixture.h"
#include "ui/review/queuemodel.h"
#include "ui/sources/choicemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Choosing what to add, by real keys: pages of an archive, columns of a table, entries of a list.
class TestChoosing : public QObject
{
    Q_OBJECT

private:
    static QString write(const WindowFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        const QString path = fixture.dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qUtf8Printable(path));
        return path;
    }
    static QByteArray page(const QByteArray &title)
    {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title
            + "</h1><p>"
            + QByteArray("At " + title + " people met on Monday and heard what there was to say. ")
                  .repeated(30)
            + "</p></article></body></html>";
    }
    static QByteArray record(const QByteArray &address, const QByteArray &body,
                             const QByteArray &length = {})
    {
        const QByteArray block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
            + "\r\nWARC-Date: 2024-05-01T10:00:00Z\r\nContent-Type: "
              "application/http;msgtype=response\r\nContent-Length: "
            + (length.isEmpty() ? QByteArray::number(block.size()) : length) + "\r\n\r\n" + block
            + "\r\n\r\n";
    }
    static ChoiceModel &choicesOf(QDialog &dialog) { return part<ChoiceModel>(dialog); }
    static QString count(QDialog &dialog) { return part<QLabel>(dialog, u"choiceCount"_s).text(); }

private Q_SLOTS:
    void pagesOfAnArchive()
    {
        WindowFixture fixture;
        fixture.open();
        // The last record ends before its time, which nobody knows before reading it.
        fixture.dialogs.files = {
            write(fixture, u"saved.warc"_s,
                  record("https://a.example/one", page("One"))
                      + record("https://a.example/two", page("Two"))
                      + record("https://a.example/two", page("Two"))
                      + record("https://a.example/cut", page("Cut"), "999999"))};
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        QDialog &dialog = fixture.dialog();
        QTRY_VERIFY_WITH_TIMEOUT(part<QTreeView>(dialog).hasFocus(), Patience);
        const QString lines = dumpModel(choicesOf(dialog));
        QVERIFY2(choicesOf(dialog).checkedCount() == 3, qPrintable(lines));
        QVERIFY2(count(dialog).contains(u"1 known already or twice"_s), qPrintable(lines));
        fixture.press(Qt::Key_Space);
        QCOMPARE(choicesOf(dialog).checkedCount(), 2);
        fixture.press(Qt::Key_Return);
        // What is there of the broken record is kept, and that it is not whole is said and listed.
        QTRY_COMPARE_WITH_TIMEOUT(fixture.message(), u"2 article(s) added · 1 read in part"_s,
                                  Patience);
        QTRY_COMPARE_WITH_TIMEOUT(part<QueueModel>(fixture.window()).rowCount(), 2, Patience);
        QStringList titles;
        for (int row = 0; row < 2; ++row)
            titles.append(part<QueueModel>(fixture.window()).row(row)->title);
        QCOMPARE(titles, QStringList({u"Cut"_s, u"Two"_s}));
        QVERIFY(buttonSaying(fixture.window(), u"What failed: 1"_s));
        fixture.window().actions().action(u"add.failed"_s)->trigger();
        QVERIFY(dumpModel(*part<QTreeView>(fixture.dialog()).model()).contains(u"saved.warc"_s));
        fixture.press(Qt::Key_Delete);
        QCOMPARE(part<QTreeView>(fixture.dialog()).model()->rowCount(), 0);
        fixture.press(Qt::Key_Escape);
    }

    void columnsOfATable()
    {
        WindowFixture fixture;
        fixture.open();
        const QByteArray words =
            QByteArray("Trees grow in the park and people sit below them. ").repeated(10);
        const QString table = write(fixture, u"table.csv"_s,
                                    "eins;zwei;drei\nErste;x;" + words + "\nZweite;y;More: " + words
                                        + "\n");
        fixture.dialogs.files = {table};
        fixture.window().actions().action(u"add.table"_s)->trigger();
        {
            QDialog &dialog = fixture.dialog();
            QCOMPARE(dialog.objectName(), u"csvDialog"_s);
            auto &title = part<QComboBox>(dialog, u"title"_s);
            auto &text = part<QComboBox>(dialog, u"text"_s);
            QTRY_COMPARE_WITH_TIMEOUT(title.count(), 4, Patience);
            QCOMPARE(title.itemText(1), u"Column 1"_s); // names that nobody knows may be contents
            fixture.press(Qt::Key_F, Qt::AltModifier); // the first line names the columns
            QTRY_COMPARE_WITH_TIMEOUT(title.itemText(1), u"eins"_s, Patience);
            fixture.press(Qt::Key_T, Qt::AltModifier);
            QVERIFY(title.hasFocus());
            fixture.type(u"eins"_s);
            fixture.press(Qt::Key_X, Qt::AltModifier);
            QVERIFY(text.hasFocus());
            fixture.type(u"drei"_s);
            QCOMPARE(part<QLabel>(dialog, u"csvCount"_s).text(), u"2 line(s)"_s);
            QCOMPARE(title.currentText(), u"eins"_s);
            buttonSaying(dialog, u"Use these columns"_s)->setFocus();
            fixture.press(Qt::Key_Space);
        }
        QTRY_VERIFY2_WITH_TIMEOUT(fixture.message().startsWith(u"2 article(s) added"_s),
                                  qPrintable(fixture.message()), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(part<QueueModel>(fixture.window()).rowCount(), 2, Patience);

        fixture.back();
        // Another table with the same first line is read the same way without a question.
        const QByteArray other =
            QByteArray("Rivers flow to the sea and ships go with them. ").repeated(10);
        fixture.dialogs.files = {
            write(fixture, u"other.csv"_s, "eins;zwei;drei\nDritte;z;" + other + "\n")};
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        QDialog &dialog = fixture.dialog();
        QTRY_COMPARE_WITH_TIMEOUT(choicesOf(dialog).rowCount(), 1, Patience);
        QVERIFY2(choicesOf(dialog).choices().first().fault.isEmpty(),
                 qPrintable(dumpModel(choicesOf(dialog))));
        QTRY_VERIFY_WITH_TIMEOUT(part<QTreeView>(dialog).hasFocus(), Patience);
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(part<QueueModel>(fixture.window()).rowCount(), 3, Patience);
    }

    /// A table that nobody has told about says what to do, and takes the answer without leaving.
    void unknownColumnsAreAsked()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.dialogs.files = {
            write(fixture, u"odd.csv"_s, "foo,bar\nhello,world\nanother,line\n")};
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        QPointer<QDialog> choice = &fixture.dialog();
        QTRY_COMPARE_WITH_TIMEOUT(choicesOf(*choice).rowCount(), 1, Patience);
        QVERIFY(!choicesOf(*choice).choices().first().fault.isEmpty());
        QAbstractButton *columns = buttonSaying(*choice, u"Columns"_s);
        QTRY_VERIFY_WITH_TIMEOUT(columns->isVisible() && columns->isEnabled(), Patience);
        columns->setFocus();
        fixture.press(Qt::Key_Space);
        QDialog &dialog = fixture.dialog();
        QTRY_COMPARE_WITH_TIMEOUT(part<QComboBox>(dialog, u"text"_s).count(), 3, Patience);
        part<QComboBox>(dialog, u"text"_s).setFocus();
        fixture.press(Qt::Key_End);
        QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(dialog, u"Use these columns"_s)->isEnabled(),
                                 Patience);
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(choice && choicesOf(*choice).checkedCount() == 1, Patience);
        QCOMPARE(count(*choice), u"1 of 1 chosen"_s);
        choice->reject();
    }

    /// The buttons mean what the words leave over.
    void narrowedByWords()
    {
        WindowFixture fixture;
        fixture.open();
        for (const char *name : {"oak", "beech", "lime"})
            write(fixture, QString::fromLatin1(name) + u".html"_s, page(QByteArray("The ") + name));
        fixture.dialogs.files = {fixture.dir.filePath(u"oak.html"_s),
                                 fixture.dir.filePath(u"beech.html"_s),
                                 fixture.dir.filePath(u"lime.html"_s)};
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        QDialog &dialog = fixture.dialog();
        QTRY_COMPARE_WITH_TIMEOUT(choicesOf(dialog).rowCount(), 3, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(part<QTreeView>(dialog).hasFocus(), Patience);
        QCOMPARE(choicesOf(dialog).choices().first().title, u"The oak"_s);
        fixture.press(Qt::Key_N, Qt::AltModifier); // none
        QTRY_COMPARE_WITH_TIMEOUT(choicesOf(dialog).checkedCount(), 0, Patience);
        QVERIFY(!buttonSaying(dialog, u"Add"_s)->isEnabled());
        part<QLineEdit>(dialog).setFocus();
        fixture.type(u"beech"_s);
        QTRY_COMPARE_WITH_TIMEOUT(part<QTreeView>(dialog).model()->rowCount(), 1, Patience);
        fixture.press(Qt::Key_L, Qt::AltModifier); // all
        QTRY_COMPARE_WITH_TIMEOUT(choicesOf(dialog).checkedCount(), 1, Patience);
        fixture.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(fixture.message().startsWith(u"1 article(s) added"_s),
                                  qPrintable(fixture.message()), Patience);
    }
};

RAPPORTEUR_TEST(TestChoosing)

#include "tst_choosing.moc"
