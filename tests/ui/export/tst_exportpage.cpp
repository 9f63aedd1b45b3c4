// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/chip.h"
#include "ui/base/messagestrip.h"
#include "ui/export/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Writing a dataset from the window.
class TestExportPage : public QObject
{
    Q_OBJECT

private:
    static QList<QByteArray> linesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }
    static ExportDialog &openDialog(WindowFixture &fixture)
    {
        fixture.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = qobject_cast<ExportDialog *>(fixture.dialogs.opened.data());
        if (!dialog)
            qFatal("no export dialog");
        return *dialog;
    }
    static QCheckBox &box(ExportDialog &dialog, const QString &text)
    {
        auto *found = qobject_cast<QCheckBox *>(buttonSaying(dialog, text));
        if (!found)
            qFatal("no box %s", qUtf8Printable(text));
        return *found;
    }
    /// One article of three is submitted, one is a draft.
    static RowId prepare(WindowFixture &fixture)
    {
        const RowId one = fixture.addArticle(u"One"_s);
        const RowId two = fixture.addArticle(u"Two"_s);
        fixture.addArticle(u"Three"_s);
        fixture.open();
        fixture.show(two);
        fixture.press(Qt::Key_A);
        fixture.show(one);
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        fixture.save();
        return one;
    }

private Q_SLOTS:
    void submittedReviews_data() { addRubricRows(); }
    void submittedReviews()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        prepare(fixture);
        ExportDialog &dialog = openDialog(fixture);
        auto &count = part<QLabel>(dialog, u"exportCount"_s);
        QTRY_COMPARE(count.text(), u"1 article(s)"_s);
        fixture.dialogs.savePath = fixture.dir.filePath(u"out.jsonl"_s);
        QPointer<ExportDialog> open(&dialog);
        buttonSaying(dialog, u"Export"_s)->click();
        QTRY_VERIFY(!open);
        QVERIFY(fixture.message().contains(u"out.jsonl"_s));
        QStringList titles;
        for (const QByteArray &line : linesOf(fixture.dialogs.savePath)) {
            const QJsonDocument json = QJsonDocument::fromJson(line);
            QVERIFY(json.isObject());
            if (line.contains("\"One\""))
                titles.append(u"One"_s);
            QVERIFY(!line.contains("\"Two\"") && !line.contains("\"Three\""));
        }
        QCOMPARE(titles.size(), 1);
    }

    void everythingThatIsShown_data() { addRubricRows(); }
    void everythingThatIsShown()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        prepare(fixture);
        QTest::mouseClick(&part<Chip>(fixture.window(), u"draft"_s), Qt::LeftButton);
        ExportDialog &dialog = openDialog(fixture);
        QVERIFY(box(dialog, u"Only what the queue shows now"_s).isChecked());
        box(dialog, u"Only submitted reviews"_s).click();
        auto &count = part<QLabel>(dialog, u"exportCount"_s);
        QTRY_COMPARE(count.text(), u"1 article(s)"_s);
        box(dialog, u"Only what the queue shows now"_s).click();
        QTRY_COMPARE(count.text(), u"3 article(s)"_s);
        QTRY_VERIFY(part<QLabel>(dialog, u"exportRows"_s).text().startsWith(u"3 row(s)"_s));
        auto *format = dialog.findChild<QComboBox *>();
        format->setCurrentIndex(format->findData(u"csv"_s));
        fixture.dialogs.savePath = fixture.dir.filePath(u"out.csv"_s);
        QPointer<ExportDialog> open(&dialog);
        buttonSaying(dialog, u"Export"_s)->click();
        QTRY_VERIFY(!open);
        QVERIFY(linesOf(fixture.dialogs.savePath).size() > 3);
        QCOMPARE(fixture.dialogs.requests.last().suffix, u"csv"_s);
    }

    void whatWillBeWrittenIsShownFirst()
    {
        WindowFixture fixture(u"udhr"_s);
        prepare(fixture);
        ExportDialog &dialog = openDialog(fixture);
        auto &rows = part<QLabel>(dialog, u"exportRows"_s);
        auto &beginning = part<QPlainTextEdit>(dialog, u"exportBeginning"_s);
        QTRY_VERIFY(rows.text().startsWith(u"1 row(s)"_s));
        QVERIFY2(rows.text().contains(u"drafts alone"_s) && rows.text().contains(u"not reviewed"_s),
                 qPrintable(rows.text()));
        QVERIFY(beginning.toPlainText().startsWith(u"{\"format\""_s));
        QVERIFY(beginning.isReadOnly());
        auto *format = dialog.findChild<QComboBox *>();
        format->setCurrentIndex(format->findData(u"csv"_s));
        QTRY_VERIFY(beginning.toPlainText().startsWith(u"article,url,"_s));
        format->setCurrentIndex(format->findData(u"label-studio"_s));
        QTRY_VERIFY(beginning.toPlainText().startsWith(u"config.xml"_s));
        QVERIFY(beginning.toPlainText().contains(u"tasks.json"_s));
    }

    void failureStaysAndIsTold_data() { addRubricRows(); }
    void failureStaysAndIsTold()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        prepare(fixture);
        ExportDialog &dialog = openDialog(fixture);
        QTRY_COMPARE(part<QLabel>(dialog, u"exportCount"_s).text(), u"1 article(s)"_s);
        fixture.dialogs.savePath = fixture.dir.filePath(u"no/such/folder/out.jsonl"_s);
        QPointer<ExportDialog> open(&dialog);
        buttonSaying(dialog, u"Export"_s)->click();
        QTRY_VERIFY(dialog.findChild<MessageStrip *>()->isShown());
        QVERIFY(open && open->isVisible());
        QVERIFY(dialog.findChild<MessageStrip *>()->text().contains(u"out.jsonl"_s));
        // Another place works at once.
        fixture.dialogs.savePath = fixture.dir.filePath(u"out.jsonl"_s);
        buttonSaying(dialog, u"Export"_s)->click();
        QTRY_VERIFY(!open);
        QVERIFY(QFile::exists(fixture.dialogs.savePath));
    }

    void nothingToExport_data() { addRubricRows(); }
    void nothingToExport()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        ExportDialog &dialog = openDialog(fixture);
        QTRY_COMPARE(part<QLabel>(dialog, u"exportCount"_s).text(), u"0 article(s)"_s);
        QVERIFY(!buttonSaying(dialog, u"Export"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

RAPPORTEUR_TEST(TestExportPage)

#include "tst_exportpage.moc"
