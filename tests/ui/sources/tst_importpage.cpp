// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeldump.h"
#include "tests/ui/windowfixture.h"
#include "ui/review/queuemodel.h"
#include "ui/sources/importreportdialog.h"
#include "ui/sources/pastedialog.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Adding articles from files, a folder and the clipboard.
class TestImportPage : public QObject
{
    Q_OBJECT

private:
    static QString write(const WindowFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        const QString path = fixture.dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
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
    static QueueModel &modelOf(WindowFixture &fixture)
    {
        return *fixture.window().findChild<QueueModel *>();
    }

    /// Takes what is suggested in the dialog that shows what there is.
    static void accept(WindowFixture &fixture)
    {
        auto &view = part<QTreeView>(fixture.dialog());
        QTRY_VERIFY_WITH_TIMEOUT(view.hasFocus(), Patience);
        fixture.press(Qt::Key_Return);
    }

private Q_SLOTS:
    void filesGoodAndBroken_data() { addRubricRows(); }
    void filesGoodAndBroken()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        fixture.dialogs.files = {write(fixture, u"good.html"_s, page("Council")),
                                 write(fixture, u"broken.json"_s, "{\"id\": 12, "),
                                 fixture.dir.filePath(u"absent.html"_s)};
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        {
            // What went wrong comes first, with its file and the reason.
            auto &view = part<QTreeView>(fixture.dialog());
            QTRY_VERIFY_WITH_TIMEOUT(view.hasFocus(), Patience);
            const QString lines = dumpModel(*view.model());
            QVERIFY2(lines.contains(u"broken.json"_s) && lines.contains(u"absent.html"_s),
                     qPrintable(lines));
            QVERIFY2(lines.contains(u"Council | HTML page"_s), qPrintable(lines));
            // The reason of the current line stands below in full.
            const QString why = part<QLabel>(fixture.dialog(), u"choiceFault"_s).text();
            QVERIFY2(why.contains(u"absent.html"_s) || why.contains(u"broken.json"_s),
                     qPrintable(why));
        }
        accept(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.message().isEmpty(), Patience);
        QVERIFY2(fixture.message().startsWith(u"1 article(s) added"_s),
                 qPrintable(fixture.message()));
        QVERIFY(buttonSaying(fixture.window(), u"What failed: 2"_s));
        QTRY_COMPARE_WITH_TIMEOUT(modelOf(fixture).rowCount(), 1, Patience);
        // The first article of an empty workspace is opened.
        QTRY_VERIFY_WITH_TIMEOUT(fixture.article().isOpen(), Patience);

        buttonSaying(fixture.window(), u"Show the list"_s)->click();
        auto *report = qobject_cast<ImportReportDialog *>(fixture.dialogs.opened.data());
        QVERIFY(report);
        const QString lines = dumpModel(*report->findChild<QTreeView *>()->model());
        QVERIFY2(lines.contains(u"added | good.html | Council"_s), qPrintable(lines));
    }

    void sameFileTwice_data() { addRubricRows(); }
    void sameFileTwice()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        fixture.dialogs.files = {write(fixture, u"good.html"_s, page("Council"))};
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        accept(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.message().startsWith(u"1 article(s) added"_s), Patience);
        fixture.back();
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        accept(fixture);
        QTRY_VERIFY2_WITH_TIMEOUT(fixture.message().contains(u"1 known already"_s),
                                  qPrintable(fixture.message()), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(modelOf(fixture).rowCount(), 1, Patience);
    }

    void folderThenEvaluate_data() { addRubricRows(); }
    void folderThenEvaluate()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        for (int i = 0; i < 4; ++i)
            write(fixture, u"pages/%1.html"_s.arg(i), page("Council " + QByteArray::number(i)));
        fixture.dialogs.folder = fixture.dir.filePath(u"pages"_s);
        fixture.window().actions().action(u"add.folder"_s)->trigger();
        accept(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.message().isEmpty(), Patience);
        QVERIFY2(fixture.message().startsWith(u"4 article(s) added"_s),
                 qPrintable(fixture.message()));
        QAbstractButton *evaluate = buttonSaying(fixture.window(), u"Evaluate what is new"_s);
        QVERIFY(evaluate);
        evaluate->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            modelOf(fixture).row(3) && modelOf(fixture).row(3)->evaluations == 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), Patience);
    }

    void pastedText_data() { addRubricRows(); }
    void pastedText()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        fixture.window().actions().action(u"add.text"_s)->trigger();
        auto *dialog = qobject_cast<PasteDialog *>(fixture.dialogs.opened.data());
        QVERIFY(dialog);
        QAbstractButton *add = buttonSaying(*dialog, u"Add"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"A letter"_s);
        QVERIFY(!add->isEnabled());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(
            u"Dear council, <b>not bold</b>. "_s
            + u"We ask for a bench in the park. "_s.repeated(20));
        QVERIFY(add->isEnabled());
        add->click();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.article().isOpen(), Patience);
        QCOMPARE(fixture.article().detail().row.title, u"A letter"_s);
        QVERIFY(fixture.article().detail().document.text.contains(u"<b>not bold</b>"_s));
    }

    void givingUpAsksNothingMore_data() { addRubricRows(); }
    void givingUpAsksNothingMore()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        fixture.press(Qt::Key_I, Qt::ControlModifier);
        QCOMPARE(fixture.dialogs.requests.size(), 1);
        QVERIFY(!fixture.window().isBusy());
        QCOMPARE(fixture.message(), QString());
    }
};

RAPPORTEUR_TEST(TestImportPage)

#include "tst_importpage.moc"
