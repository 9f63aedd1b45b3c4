// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modeldump.h"
#include "tests/ui/windowfixture.h"
#include "ui/store/historypanel.h"

#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Who changed what, as the panel tells it.
class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    /// What, from, to and why of each line; times and authors aside.
    static QStringList lines(const HistoryPanel::Model &model)
    {
        QStringList all;
        for (const HistoryRow &row : model.rows())
            all.append(u"%1: %2 → %3 %4"_s.arg(row.what, row.from, row.to, row.why).trimmed());
        return all;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everyChange_data() { addRubricRows(); }
    void everyChange()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        auto &panel = part<HistoryPanel>(fixture.window());
        const Provision &first = fixture.rubric.provisions.first();
        const QString cell = u"%1 %2 · %3"_s.arg(QString::number(first.number),
                                                 first.shortTitle.in(u"en"_s),
                                                 fixture.rubric.channels[0].letter);
        const QString code = fixture.rubric.reasonCodes.first().title.in(u"en"_s);
        fixture.press(Qt::Key_Space);
        fixture.press(Qt::Key_N);
        fixture.press(Qt::Key_1);
        fixture.press(Qt::Key_F);
        fixture.press(Qt::Key_Tab);
        fixture.press(Qt::Key_A);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        const QString other = u"%1 %2 · %3"_s.arg(QString::number(first.number),
                                                  first.shortTitle.in(u"en"_s),
                                                  fixture.rubric.channels[1].letter);
        const QStringList expected = {u"review: draft → submitted"_s,
                                      other + u": abstained → undecided taken back"_s,
                                      other + u": undecided → abstained"_s,
                                      u"flag: off → on"_s,
                                      cell + u": no data → no data "_s + code,
                                      cell + u": accepted +0.20 → no data"_s,
                                      cell + u": undecided → accepted +0.20"_s};
        QTRY_COMPARE(lines(panel.model()).mid(0, expected.size()), expected);
        for (const HistoryRow &row : panel.model().rows().mid(0, expected.size())) {
            QCOMPARE(row.author, u"ana"_s);
            QCOMPARE(row.at, fixture.clock.nowUtc());
        }

        // Of one cell alone, following the hand.
        panel.setCellOnly(true);
        QTRY_COMPARE(lines(panel.model()), expected.mid(1, 2));
        fixture.article().setCell({first.number, 0});
        QTRY_COMPARE(lines(panel.model()), expected.mid(4, 3));
    }

    void enterGoesToTheCell_data() { addRubricRows(); }
    void enterGoesToTheCell()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.addArticle(u"One"_s);
        fixture.open();
        const CellKey decided = fixture.article().cell();
        fixture.press(Qt::Key_N);
        auto &panel = part<HistoryPanel>(fixture.window());
        fixture.window().actions().action(u"view.history"_s)->trigger();
        fixture.window().actions().action(u"view.history"_s)->trigger();
        QTRY_VERIFY(panel.isVisible());
        QTRY_VERIFY(panel.model().rowCount() > 0 && panel.model().rows().first().cell);
        fixture.article().setCell(fixture.cell(3, 1));
        auto *table = panel.findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(panel.model().index(0, 0));
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.article().cell(), decided);
    }
};

RAPPORTEUR_TEST(TestHistoryPage)

#include "tst_historypage.moc"
