// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/review/bulkacts.h"
#include "ui/review/reviewkeeper.h"

#include <QListView>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Several rows of the queue at once, and back in one step.
class TestBulkActs : public QObject
{
    Q_OBJECT

    static void act(WindowFixture &fixture, const QString &id)
    {
        QSignalSpy told(&part<BulkActs>(fixture.window()), &BulkActs::told);
        fixture.window().actions().action(id)->trigger();
        if (!QTest::qWaitFor([&] { return told.count() > 0; }))
            qFatal("the act did not end");
        fixture.save();
    }

    static void selectAll(WindowFixture &fixture, int rows)
    {
        auto &list = part<QListView>(fixture.window(), u"queue"_s);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        for (int i = 1; i < rows; ++i)
            fixture.press(Qt::Key_Down, Qt::ShiftModifier);
        if (list.selectionModel()->selectedIndexes().size() != rows)
            qFatal("the rows were not selected");
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void flagAcceptSubmitAndBack()
    {
        WindowFixture fixture;
        QList<RowId> articles;
        for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
            articles.append(fixture.addArticle(title));
        fixture.open();
        selectAll(fixture, 3);
        const RowId shown = fixture.article().id();
        act(fixture, u"bulk.flag"_s);
        for (const RowId article : std::as_const(articles))
            QVERIFY(fixture.stored(article).flagged);
        QCOMPARE(fixture.message(), u"3 article(s) changed."_s);
        QCOMPARE(fixture.article().id(), shown); // nothing else was opened
        QVERIFY(fixture.review().flagged);
        // One step back for all of them.
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        fixture.save();
        for (const RowId article : std::as_const(articles))
            QVERIFY(!fixture.stored(article).flagged);
        fixture.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.save();
        QVERIFY(fixture.stored(articles[1]).flagged);
        // What is decided stays as it is; the rest is accepted.
        fixture.article().propose(
            fixture.article().session().overrideCell(fixture.cell(0, 0), 0.9));
        fixture.save();
        act(fixture, u"bulk.accept"_s);
        const auto cells = fixture.rubric.provisions.size() * ChannelCount;
        for (const RowId article : std::as_const(articles))
            QCOMPARE(fixture.stored(article).decisions.size(), cells);
        QCOMPARE(fixture.stored(shown).decision(fixture.cell(0, 0))->value, Score(0.9));
        act(fixture, u"bulk.submit"_s);
        for (const RowId article : std::as_const(articles))
            QCOMPARE(fixture.stored(article).state, ReviewState::Submitted);
        // Again: there is nothing left to do, and it says so.
        act(fixture, u"bulk.submit"_s);
        QCOMPARE(fixture.message(), u"0 article(s) changed. 3 left as they were."_s);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        fixture.save();
        QCOMPARE(fixture.stored(articles[2]).state, ReviewState::Draft);
        const auto report = await(fixture.workspace->check());
        QVERIFY(report);
        QVERIFY(report->issues.isEmpty());
    }

    void coveredArticlesAreNotAccepted()
    {
        WindowFixture fixture;
        const RowId one = fixture.addArticle(u"A"_s);
        const RowId two = fixture.addArticle(u"B"_s);
        WindowMemory memory;
        memory.blind.on = true;
        QVERIFY(await(fixture.workspace->setValue(WindowMemory::key(), memory.toBytes())));
        fixture.open();
        selectAll(fixture, 2);
        act(fixture, u"bulk.accept"_s);
        QCOMPARE(fixture.message(), u"0 article(s) changed. 2 left as they were."_s);
        QVERIFY(fixture.stored(one).decisions.isEmpty());
        QVERIFY(fixture.stored(two).decisions.isEmpty());
    }
};

RAPPORTEUR_TEST(TestBulkActs)
#include "tst_bulkacts.moc"
