// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writer.h"
#include "tests/ui/everytext.h"
#include "tests/ui/windowfixture.h"
#include "ui/review/queuepane.h"
#include "ui/store/eventspanel.h"
#include "ui/store/historypanel.h"

#include <QBuffer>
#include <QListView>
#include <QSignalSpy>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr double ModelShift = 0.137; // so that no value of a model is a usual one

/// A window on two articles with values of two models and of a colleague that are nowhere else.
class BlindFixture : public WindowFixture
{
public:
    explicit BlindFixture(double shift = ModelShift)
    {
        for (const QString &title : {u"One"_s, u"Two"_s})
            articles.append(add(articleImport(
                title,
                {machineEvaluation(rubric, ids.next(), u"model-a"_s, shift),
                 machineEvaluation(rubric, ids.next(), u"model-b"_s, shift + 0.15)})));
        for (const RowId article : std::as_const(articles))
            colleague(article);
    }

    /// Switches blind on before anything is on screen.
    void openBlind(BlindScope scope = BlindScope::Article)
    {
        WindowMemory memory;
        memory.sort = QueueSort::Title;
        memory.descending = false;
        memory.blind = {true, scope};
        if (!await(workspace->setValue(WindowMemory::key(), memory.toBytes())))
            qFatal("the memory was not kept");
        open();
    }

    [[nodiscard]] QString exported()
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        ExportOptions options;
        options.filter = part<QueuePane>(window()).query();
        const ExportFormat *format = exportFormat(u"jsonl");
        if (!format || !exportTo(*workspace, *format, out, options))
            qFatal("not exported");
        return QString::fromUtf8(out.data());
    }

    QList<RowId> articles;

private:
    void colleague(RowId article)
    {
        const auto detail = await(workspace->article(article, u"bea"_s));
        Review empty;
        empty.article = article;
        empty.reviewer = u"bea"_s;
        ReviewSession session(rubric, detail->evaluations, empty, clock, ids);
        const auto make = [&](const Result<ReviewChange> &change) {
            if (!change || !session.apply(*change) || !await(workspace->applyChanges({*change})))
                qFatal("the colleague's review was not stored");
        };
        make(session.overrideCell(cell(0, 0), 0.773));
        make(session.setReason(cell(0, 0), rubric.reasonCodes.first().id, u"zebra"_s));
        make(session.setNote(u"giraffe"_s));
        make(session.submit(3));
    }
};

/// Everything that only a model or the colleague can have said.
QStringList secrets()
{
    return {u"0.34"_s,  u"0.337"_s,   u"0.16"_s,        u"0.163"_s,    u"0.49"_s,
            u"0.487"_s, u"0.77"_s,    u"zebra"_s,       u"giraffe"_s,  u"Free to read."_s,
            u"0.773"_s, u"a forum"_s, u"are welcome"_s, u"positive"_s, u"Neutral"_s};
}

/// (-1, -1) when there is none.
QPoint firstDifference(const QImage &one, const QImage &other)
{
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (!other.valid(x, y) || one.pixel(x, y) != other.pixel(x, y))
                return {x, y};
        }
    }
    return {-1, -1};
}

QStringList leaksIn(const QString &text)
{
    QStringList found;
    for (const QString &secret : secrets()) {
        if (text.contains(secret))
            found.append(secret);
    }
    return found;
}

} // namespace

/// A blind reviewer sees, hears, finds and exports nothing of what others think until that is committed.
class TestBlindPage : public QObject
{
    Q_OBJECT

    static QStringList walk(BlindFixture &fixture)
    {
        // Every place that is open or can be opened by its command.
        for (const QString &pane : {u"events"_s, u"history"_s, u"note"_s, u"runs"_s}) {
            fixture.window().actions().action(u"view."_s + pane)->setChecked(false);
            fixture.window().actions().action(u"view."_s + pane)->trigger();
        }
        settle(fixture);
        return leaksIn(everyText(fixture.window()).join(u'\n'));
    }

    /// Until the panes show what they read from the store just now.
    static void settle(BlindFixture &fixture)
    {
        auto &events = part<EventsPanel>(fixture.window());
        auto &history = part<HistoryPanel>(fixture.window());
        QSignalSpy eventsRead(&events, &EventsPanel::loaded);
        QSignalSpy historyRead(&history, &HistoryPanel::loaded);
        events.load();
        history.setCellOnly(true);
        history.setCellOnly(false);
        const auto list = part<QListView>(fixture.window(), u"queue"_s).model();
        const bool done = QTest::qWaitFor([&] {
            return eventsRead.count() > 0 && historyRead.count() > 0 && list->rowCount() == 2;
        });
        if (!done)
            qFatal("the panes did not settle");
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void theHistoryOfTheWorkspaceIsCovered()
    {
        const auto authors = [](BlindFixture &fixture) {
            fixture.window().actions().action(u"view.history"_s)->setChecked(false);
            fixture.window().actions().action(u"view.history"_s)->trigger();
            auto &panel = part<HistoryPanel>(fixture.window());
            panel.setEverything(true);
            QSignalSpy read(&panel, &HistoryPanel::loaded);
            panel.load();
            if (!QTest::qWaitFor([&] { return read.count() > 0; }))
                qFatal("the history was not read");
            QStringList all;
            for (const HistoryRow &row : panel.model().rows())
                all.append(row.author);
            return all;
        };
        BlindFixture seeing;
        seeing.open();
        QCOMPARE(authors(seeing).count(u"bea"_s), 8); // the control: four lines an article
        BlindFixture fixture;
        fixture.openBlind();
        const QStringList found = authors(fixture);
        QVERIFY(!found.isEmpty());
        QVERIFY(!found.contains(u"bea"_s));
    }

    void everyPlaceIsCovered()
    {
        // The control: without the cover the same walk finds all of it.
        BlindFixture seeing;
        seeing.open();
        const QStringList found = walk(seeing);
        for (const QString &secret : {u"0.34"_s, u"0.16"_s, u"0.49"_s, u"0.77"_s, u"zebra"_s,
                                      u"Free to read."_s, u"positive"_s})
            QVERIFY2(found.contains(secret), qPrintable(secret + u" is not found by the walk"_s));
        QVERIFY(leaksIn(seeing.exported()).contains(u"zebra"_s));

        BlindFixture fixture;
        fixture.openBlind();
        QVERIFY(fixture.article().isBlind());
        QCOMPARE(walk(fixture), QStringList());
        QCOMPARE(leaksIn(fixture.exported()), QStringList());
        // Nothing comes out while the cells are walked and decided.
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        for (int i = 0; i < 6; ++i) {
            fixture.press(Qt::Key_N);
            fixture.press(Qt::Key_Tab);
            fixture.press(Qt::Key_N);
            fixture.press(Qt::Key_Down);
        }
        fixture.save();
        QCOMPARE(walk(fixture), QStringList());
        QCOMPARE(leaksIn(fixture.exported()), QStringList());
    }

    void theirValuesLeaveNoTraceInThePicture()
    {
        const auto picture = [](double shift, bool blind) {
            BlindFixture fixture(shift);
            blind ? fixture.openBlind() : static_cast<void>(fixture.open());
            settle(fixture);
            fixture.window().resize(1300, 860); // the panes are arranged anew, whatever came first
            fixture.window().setFocus();
            // Layouts and answers of the store may still be on their way.
            QImage now;
            const bool still = QTest::qWaitFor([&] {
                const QImage before = std::exchange(now, fixture.window().grab().toImage());
                return before == now;
            });
            if (!still)
                qFatal("the window does not come to rest");
            return now;
        };
        QVERIFY(picture(ModelShift, false) != picture(-0.3, false));
        const QImage one = picture(ModelShift, true), other = picture(-0.3, true);
        QCOMPARE(firstDifference(one, other), QPoint(-1, -1));
    }

    void searchAndOrderTellNothing()
    {
        BlindFixture fixture;
        fixture.openBlind();
        auto &queue = part<QueuePane>(fixture.window());
        auto &list = part<QListView>(fixture.window(), u"queue"_s);
        QTRY_COMPARE(list.model()->rowCount(), 2);
        queue.search(u"zebra"_s);
        QTRY_COMPARE(list.model()->rowCount(), 0);
        queue.search({});
        QTRY_COMPARE(list.model()->rowCount(), 2);
        fixture.press(Qt::Key_B); // nothing was begun: off at once
        QVERIFY(!fixture.article().isBlind());
        queue.search(u"zebra"_s);
        QTRY_COMPARE(list.model()->rowCount(), 2);
        QueueQuery query = queue.query();
        query.sort = QueueSort::Spread;
        query.states = {u"contested"_s, u"draft"_s};
        queue.setQuery(query);
        fixture.press(Qt::Key_B);
        QCOMPARE(queue.query().sort, QueueSort::Added);
        QCOMPARE(queue.query().states, QStringList{u"draft"_s});
    }

    void acceptingIsRefused()
    {
        BlindFixture fixture;
        fixture.openBlind();
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        fixture.press(Qt::Key_Space);
        QVERIFY(fixture.review().decisions.isEmpty());
        QVERIFY(fixture.message().contains(u"blind"_s));
        // D fills the rest, so that a blind review can be finished by keyboard.
        fixture.press(Qt::Key_D);
        QCOMPARE(fixture.review().decisions.size(), fixture.rubric.provisions.size() * 2);
        for (const Decision &decision : fixture.review().decisions)
            QVERIFY(decision.blind && decision.verdict == Verdict::NoData);
    }

    void submittingReveals()
    {
        BlindFixture fixture;
        fixture.openBlind();
        const RowId first = fixture.article().id();
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        fixture.type(u".4"_s);
        fixture.press(Qt::Key_Return);
        fixture.press(Qt::Key_S, Qt::ControlModifier);
        fixture.save();
        QVERIFY(!fixture.article().isBlind());
        QVERIFY(walk(fixture).contains(u"0.34"_s));
        QVERIFY(fixture.stored(first).blind);
        QVERIFY(fixture.stored(first).decision(fixture.cell(0, 0))->blind);
        // What is changed now is told: in the table of changes and above it.
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        fixture.type(u".3"_s);
        fixture.press(Qt::Key_Return);
        fixture.save();
        QVERIFY(!fixture.stored(first).decision(fixture.cell(0, 0))->blind);
        const auto told = [&fixture] {
            return everyText(fixture.window()).join(u'\n').contains(u"after the reveal"_s);
        };
        QTRY_VERIFY(told());
        // The other article is still covered.
        fixture.show(fixture.articles.last());
        QVERIFY(fixture.article().isBlind());
    }

    void rowByRow()
    {
        BlindFixture fixture;
        fixture.openBlind(BlindScope::Row);
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        const int first = fixture.cell(0, 0).provision;
        fixture.type(u".4"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.article().isCovered(first));
        fixture.press(Qt::Key_Tab);
        fixture.press(Qt::Key_N);
        QVERIFY(!fixture.article().isCovered(first));
        QVERIFY(fixture.article().isCovered(fixture.cell(1, 0).provision));
        // Undone or not, it has been seen: what is decided about it now is not blind.
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.article().isCovered(first));
        fixture.press(Qt::Key_A);
        QVERIFY(!fixture.review().decision(fixture.cell(0, 1))->blind);
    }

    void uncoveringAsksAndIsRecorded()
    {
        BlindFixture fixture;
        fixture.openBlind();
        const RowId id = fixture.article().id();
        part<QTreeView>(fixture.window(), u"scores"_s).setFocus();
        fixture.press(Qt::Key_N);
        fixture.dialogs.answer = u"keep"_s;
        fixture.press(Qt::Key_B);
        QVERIFY(fixture.article().isBlind());
        fixture.press(Qt::Key_B);
        fixture.dialogs.answer = u"uncover"_s;
        fixture.press(Qt::Key_B);
        QTRY_VERIFY(!fixture.article().isBlind());
        fixture.save();
        QVERIFY(!fixture.stored(id).blind);
        QVERIFY(fixture.stored(id).decision(fixture.cell(0, 0))->blind);
        // Undoing the uncovering covers nothing that was seen.
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!fixture.article().isBlind());
    }
};

RAPPORTEUR_TEST(TestBlindPage)
#include "tst_blindpage.moc"
