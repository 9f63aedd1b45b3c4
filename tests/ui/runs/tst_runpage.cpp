// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/review/queuemodel.h"
#include "ui/runs/runline.h"
#include "ui/runs/runlog.h"
#include "ui/runs/runpanel.h"

#include <QProgressBar>
#include <QSignalSpy>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Runs: their progress, pausing, cancelling, and closing the window in the middle of one.
class TestRunPage : public QObject
{
    Q_OBJECT

private:
    /// More articles than can be scored before the next key.
    static constexpr int Many = 60;

    static void prepare(WindowFixture &fixture)
    {
        QList<ArticleImport> articles;
        for (int i = 0; i < Many; ++i) {
            ArticleImport article = articleImport(u"Article %1"_s.arg(i), {});
            article.document.text += u"\n\n"_s
                + u"Everybody may speak; nobody is asked for an account. "_s.repeated(300);
            articles.append(article);
        }
        QVERIFY(await(fixture.workspace->import(articles)));
    }
    static void start(WindowFixture &fixture) { fixture.press(Qt::Key_R, Qt::ControlModifier); }
    static QString figures(WindowFixture &fixture)
    {
        QStringList all;
        for (RunLine *line : part<RunPanel>(fixture.window()).findChildren<RunLine *>()) {
            if (!line->isHidden())
                all += labelTexts(*line);
        }
        return all.join(u' ');
    }
    static int evaluated(const WindowFixture &fixture)
    {
        const auto page = await(fixture.workspace->queue({}));
        int count = 0;
        for (const QueueRow &row : page->rows)
            count += row.evaluations;
        return count;
    }
    static void showPanel(WindowFixture &fixture)
    {
        fixture.window().actions().action(u"view.runs"_s)->trigger();
        fixture.window().actions().action(u"view.runs"_s)->trigger();
        part<QWidget>(fixture.window(), u"scores"_s).setFocus();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void progressToTheEnd_data() { addRubricRows(); }
    void progressToTheEnd()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        prepare(fixture);
        fixture.open();
        showPanel(fixture);
        auto &panel = part<RunPanel>(fixture.window());
        QVERIFY(labelTexts(panel).contains(u"No run under way"_s));
        start(fixture);
        QVERIFY(fixture.window().isBusy());
        // A second one waits for the first.
        start(fixture);
        QTRY_VERIFY(fixture.message().contains(u"A run is under way"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        QTRY_VERIFY2(figures(fixture).contains(u"60 of 60   done"_s), qPrintable(figures(fixture)));
        QCOMPARE(panel.findChild<QProgressBar *>()->value(), 60);
        QVERIFY(panel.log().index(0, 0).data().toString().contains(u"is done"_s));
        QCOMPARE(evaluated(fixture), Many);
        // The queue shows it without being asked.
        const auto &model = *fixture.window().findChild<QueueModel *>();
        QTRY_COMPARE(model.row(0)->evaluations, 1);
        buttonSaying(panel, u"Dismiss"_s)->click();
        QTRY_COMPARE(figures(fixture), QString());
    }

    void nothingToDo_data() { addRubricRows(); }
    void nothingToDo()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        fixture.open();
        start(fixture);
        QTRY_COMPARE(fixture.message(), u"There is nothing left to evaluate."_s);
        QVERIFY(!fixture.window().isBusy());
    }

    void pauseAndGoOn_data() { addRubricRows(); }
    void pauseAndGoOn()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        prepare(fixture);
        fixture.open();
        showPanel(fixture);
        auto &panel = part<RunPanel>(fixture.window());
        start(fixture);
        QTRY_VERIFY(buttonSaying(panel, u"Pause"_s));
        buttonSaying(panel, u"Pause"_s)->click();
        QTRY_VERIFY(!fixture.window().isBusy());
        QTRY_VERIFY2(figures(fixture).contains(u"paused"_s), qPrintable(figures(fixture)));
        QVERIFY(evaluated(fixture) < Many);
        buttonSaying(panel, u"Go on"_s)->click();
        // It is a run under way again, as the window knows: another one would have to wait.
        QTRY_VERIFY(fixture.window().isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        QTRY_VERIFY(figures(fixture).contains(u"done"_s));
        QCOMPARE(evaluated(fixture), Many);
    }

    void cancelled_data() { addRubricRows(); }
    void cancelled()
    {
        QFETCH(QString, rubricId);
        WindowFixture fixture(rubricId);
        prepare(fixture);
        fixture.open();
        showPanel(fixture);
        auto &panel = part<RunPanel>(fixture.window());
        start(fixture);
        QTRY_VERIFY(buttonSaying(panel, u"Cancel"_s));
        buttonSaying(panel, u"Cancel"_s)->click();
        QTRY_VERIFY(!fixture.window().isBusy());
        QTRY_VERIFY2(figures(fixture).contains(u"cancelled"_s), qPrintable(figures(fixture)));
        const int done = evaluated(fixture);
        QVERIFY(done < Many);
        // What was done is kept, and a new run does the rest.
        start(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(evaluated(fixture) == Many, 60'000);
        QTRY_VERIFY(!fixture.window().isBusy());
    }

    void closeInTheMiddle_data()
    {
        QTest::addColumn<QString>("rubricId");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("begun");
        for (const QString &id : shippedRubricIds()) {
            for (const QString &answer : {u"stay"_s, u"park"_s, u"finish"_s}) {
                for (const bool begun : {false, true})
                    QTest::addRow("%s %s %s", qPrintable(id), qPrintable(answer),
                                  begun ? "running" : "starting")
                        << id << answer << begun;
            }
        }
    }
    void closeInTheMiddle()
    {
        QFETCH(QString, rubricId);
        QFETCH(QString, answer);
        QFETCH(bool, begun);
        WindowFixture fixture(rubricId);
        prepare(fixture);
        fixture.open();
        showPanel(fixture);
        start(fixture);
        if (begun)
            QTRY_VERIFY(figures(fixture).contains(u"of 60"_s));
        fixture.dialogs.answer = answer;
        QSignalSpy closed(&fixture.window(), &ReviewWindow::closed);
        fixture.window().close();
        QCOMPARE(fixture.dialogs.questions.size(), 1);
        if (answer == "stay"_L1) {
            QVERIFY(fixture.window().isVisible());
            QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
            QCOMPARE(closed.size(), 0);
            QCOMPARE(evaluated(fixture), Many);
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(!closed.isEmpty(), 60'000);
        QCOMPARE(evaluated(fixture) < Many, answer == "park"_L1);
        fixture.close();
        fixture.open();
        if (answer != "park"_L1)
            return;
        // Offered again, and it goes on where it was.
        auto &panel = part<RunPanel>(fixture.window());
        QTRY_VERIFY(buttonSaying(panel, u"Go on"_s));
        buttonSaying(panel, u"Go on"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(evaluated(fixture) == Many, 60'000);
        QTRY_VERIFY(!fixture.window().isBusy());
    }

    void figuresInWords()
    {
        RunProgress progress;
        progress.counts = {.queued = 150, .running = 2, .waiting = 1, .stored = 45, .dead = 2};
        progress.perMinute = 3.14;
        progress.elapsedMs = 42'000;
        progress.remainingMs = 3'661'000;
        QCOMPARE(runFigures(progress),
                 u"45 of 200   3.1 a minute   2 running   1 waiting to try again   2 given up   "
                 "0:42 so far   about 1:01:01 left"_s);
        progress.parked = true;
        QVERIFY(runFigures(progress).contains(u"paused"_s));
        progress.parked = false;
        progress.error = Error{ErrorKind::DiskFull, u"The disk\nis full."_s, {}};
        QVERIFY(runFigures(progress).contains(u"stopped: The disk is full."_s));
        QCOMPARE(durationText(0), u"0:00"_s);
        QCOMPARE(durationText(59'999), u"0:59"_s);
        QCOMPARE(durationText(3'600'000), u"1:00:00"_s);
    }

    void logForgetsTheOldest()
    {
        RunLog log;
        const QAbstractItemModelTester tester(
            &log, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int i = 0; i < RunLog::Longest + 10; ++i)
            log.add({{}, Severity::Info, i, u"entry %1"_s.arg(i)});
        QCOMPARE(log.rowCount(), RunLog::Longest);
        QCOMPARE(log.index(0, 0).data().toString(), u"entry %1"_s.arg(RunLog::Longest + 9));
        QCOMPARE(log.index(RunLog::Longest - 1, 0).data().toString(), u"entry 10"_s);
    }
};

RAPPORTEUR_TEST(TestRunPage)

#include "tst_runpage.moc"
