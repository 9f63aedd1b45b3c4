// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/agreementquery.h"
#include "tests/ui/windowfixture.h"
#include "ui/scoring/agreementdialog.h"
#include "ui/shell/windowmemory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Agreement in the window: the figures of the store as a table, and nothing of what is covered.
class TestAgreementPage : public QObject
{
    Q_OBJECT

private:
    static AgreementDialog &openDialog(WindowFixture &fixture)
    {
        fixture.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = qobject_cast<AgreementDialog *>(fixture.dialogs.opened.data());
        if (!dialog)
            qFatal("no agreement");
        return *dialog;
    }
    static QString cell(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void figuresAreThoseOfTheStore_data() { addRubricRows(); }
    void figuresAreThoseOfTheStore()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.addArticle(u"Two"_s);
        fixture.open();
        AgreementDialog &dialog = openDialog(fixture);
        auto &table = part<QTableView>(dialog, u"agreementTable"_s);
        QTRY_COMPARE(table.model()->rowCount(), 3); // all, and each channel
        const auto report = await(fixture.workspace->agreement({}));
        QVERIFY(report.has_value());
        QCOMPARE(cell(table, 0, 1), QLocale().toString(report->whole.figures.judged));
        QCOMPARE(cell(table, 0, 5),
                 QLocale().toString(*report->whole.figures.of(Statistic::Alpha) + 0.0, 'f', 3));
        QVERIFY(table.model()->index(0, 5).data(Qt::AccessibleTextRole).toString().size() > 5);
        auto *by = dialog.findChild<QComboBox *>();
        by->setFocus();
        QTest::keyClick(by, Qt::Key_Down); // pairs
        QTRY_COMPARE(table.model()->rowCount(), 2);
        QVERIFY(cell(table, 1, 0).contains(u" and "_s));
        by->setCurrentIndex(by->count() - 1);
        QTRY_COMPARE(table.model()->rowCount(), 1 + int(fixture.rubric.provisions.size()));
        auto &raters = part<QLabel>(dialog, u"agreementRaters"_s);
        QVERIFY2(raters.text().contains(u"2 article(s)"_s), qPrintable(raters.text()));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void whatIsCoveredTakesNoPart_data()
    {
        QTest::addColumn<bool>("submits");
        QTest::newRow("nothing is submitted") << false;
        QTest::newRow("one article is submitted") << true;
    }
    void whatIsCoveredTakesNoPart()
    {
        QFETCH(bool, submits);
        WindowFixture fixture(u"udhr"_s);
        const RowId one = fixture.addArticle(u"One"_s);
        fixture.addArticle(u"Two"_s);
        WindowMemory memory;
        memory.blind = {true, BlindScope::Article};
        QVERIFY(await(fixture.workspace->setValue(WindowMemory::key(), memory.toBytes())));
        fixture.open();
        if (submits) {
            fixture.show(one);
            fixture.press(Qt::Key_N);
            fixture.press(Qt::Key_S, Qt::ControlModifier);
            fixture.save();
        }
        AgreementDialog &dialog = openDialog(fixture);
        auto &raters = part<QLabel>(dialog, u"agreementRaters"_s);
        auto &table = part<QTableView>(dialog, u"agreementTable"_s);
        QTRY_VERIFY(raters.text().contains(u"you review blind"_s));
        QCOMPARE(cell(table, 0, 1) != u"0"_s, submits);
        QCOMPARE(raters.text().contains(u"1 article(s)"_s), submits);
        QVERIFY(!raters.text().contains(u"2 article(s)"_s));
    }

    void tooFewRatersAreSaid()
    {
        WindowFixture fixture(u"udhr"_s);
        fixture.open();
        AgreementDialog &dialog = openDialog(fixture);
        auto &raters = part<QLabel>(dialog, u"agreementRaters"_s);
        QTRY_VERIFY2(raters.text().contains(u"two raters"_s), qPrintable(raters.text()));
        QCOMPARE(part<QTableView>(dialog, u"agreementTable"_s).model()->rowCount(), 0);
    }
};

RAPPORTEUR_TEST(TestAgreementPage)

#include "tst_agreementpage.moc"
