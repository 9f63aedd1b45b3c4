// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/scoring/casebook.h"

#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Earlier rulings on a provision, like cases first.
class TestCasebook : public QObject
{
    Q_OBJECT

    static SweepRow ruled(RowId article, Score machine, const QString &evidence, Verdict verdict,
                          Score value)
    {
        SweepRow row;
        row.article = article;
        row.machine[0] = machine;
        row.evidence = evidence;
        Decision decision;
        decision.verdict = verdict;
        decision.value = value;
        row.own[0] = decision;
        return row;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void likeCasesComeFirst()
    {
        const QList<SweepRow> rows{
            ruled(1, 0.2, u"H"_s, Verdict::Override, 0.5), // the article at hand
            ruled(2, 0.9, u"M"_s, Verdict::Override, 0.1),
            ruled(3, 0.2, u"L"_s, Verdict::NoData, {}),
            ruled(4, {}, u""_s, Verdict::Override, 0.3),
            ruled(5, 0.2, u"M"_s, Verdict::Override, -0.1),
            ruled(6, 0.2, u"M"_s, Verdict::Accept, 0.2),
            SweepRow{}};
        QList<RowId> order;
        for (const Ruling &ruling : rulingsLike(rows, 1, 0, 0.2, u"M"_s))
            order.append(ruling.article);
        QCOMPARE(order, (QList<RowId>{5, 3, 2, 4}));
    }

    void enterOpensTheRuling()
    {
        WindowFixture fixture;
        const RowId one = fixture.addArticle(u"A"_s);
        const RowId two = fixture.addArticle(u"B"_s);
        fixture.open();
        fixture.show(one);
        const CellKey cell = fixture.cell(3, 0);
        fixture.article().setCell(cell);
        fixture.type(u".7"_s);
        fixture.press(Qt::Key_Return);
        fixture.article().setCell(cell);
        fixture.press(Qt::Key_1);
        fixture.save();
        fixture.show(two);
        fixture.article().setCell(cell);
        fixture.press(Qt::Key_E);
        auto &table = part<QTableView>(fixture.dialog(), u"rulings"_s);
        QCOMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, 3).data().toString(), u"+0.70"_s);
        QCOMPARE(table.model()->index(0, 4).data().toString(),
                 fixture.rubric.reasonCodes.first().title.in(u"en"_s));
        fixture.press(Qt::Key_Return);
        QTRY_COMPARE(fixture.article().id(), one);
        QTRY_COMPARE(fixture.article().cell(), cell);
        // On another provision there is nothing to tell, and it says so.
        fixture.article().setCell(fixture.cell(0, 0));
        QTRY_VERIFY(!fixture.dialogs.opened);
        fixture.window().actions().action(u"cell.casebook"_s)->trigger();
        QTRY_VERIFY(fixture.dialogs.opened);
        bool told = false;
        for (const QString &text : labelTexts(*fixture.dialogs.opened))
            told = told || text.contains(u"not set the machine right"_s);
        QVERIFY(told);
    }
};

RAPPORTEUR_TEST(TestCasebook)
#include "tst_casebook.moc"
