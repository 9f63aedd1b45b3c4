// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelbook.h"
#include "tests/ui/evaluation/askingwindow.h"
#include "ui/evaluation/evaluatedialog.h"
#include "ui/runs/deadletters.h"
#include "ui/runs/runline.h"
#include "ui/runs/runpanel.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTableView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Runs that ask models, in the window: what the panel tells of servers, pausing, closing, and what was given up.
class TestModelRuns : public QObject
{
    Q_OBJECT

private:
    /// A workspace with articles and with models that nothing but these servers answer for.
    static void prepare(WindowFixture &fixture, int articles,
                        const QList<const ModelServer *> &servers, int atOnce = 2)
    {
        QList<ArticleImport> imports;
        for (int i = 0; i < articles; ++i)
            imports.append(articleImport(u"Article %1"_s.arg(i), {}));
        QVERIFY(await(fixture.workspace->import(imports)));
        QList<ModelSetup> book;
        for (const ModelServer *server : servers) {
            ModelSetup setup;
            const ServerPreset kind = shippedServerPreset(u"compatible"_s).value();
            setup.server = {kind, serverAddress(kind, server->address()).value(),
                            u"model-%1"_s.arg(book.size() + 1)};
            setup.prices = {.input = 1'000'000,
                            .output = 2'000'000,
                            .cachedInput = {},
                            .cacheWrite = {},
                            .request = {}};
            setup.concurrency = atOnce;
            book.append(setup);
        }
        QVERIFY(await(
            fixture.workspace->setValue(QString::fromLatin1(ModelBookKey), modelBookToJson(book))));
    }
    /// Asks all models of the book.
    static void start(WindowFixture &fixture)
    {
        QDialog &dialog = openByKey<EvaluateDialog>(fixture);
        auto &list = part<QListWidget>(dialog, u"raters"_s);
        QTRY_VERIFY(list.count() > 1);
        for (int i = 1; i < list.count(); ++i)
            list.item(i)->setCheckState(Qt::Checked);
        pressIn(dialog, Qt::Key_Return);
        QTRY_VERIFY(fixture.window().isBusy());
    }
    static QString lines(WindowFixture &fixture)
    {
        QStringList all;
        for (RunLine *line : part<RunPanel>(fixture.window()).findChildren<RunLine *>()) {
            if (!line->isHidden())
                all += labelTexts(*line);
        }
        return all.join(u" | "_s);
    }
    static int evaluated(const WindowFixture &fixture)
    {
        const auto page = await(fixture.workspace->queue({}));
        int count = 0;
        for (const QueueRow &row : page->rows)
            count += row.evaluations;
        return count;
    }
    static void showPane(WindowFixture &fixture, const QString &id)
    {
        fixture.window().actions().action(u"view."_s + id)->trigger();
        fixture.window().actions().action(u"view."_s + id)->trigger();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void whatWasGivenUpIsTriedAgain()
    {
        WindowFixture fixture;
        ModelServer server(fixture.wallClock);
        server.always(refusing(403, errorBody("This key may not use this model.")));
        prepare(fixture, 3, {&server});
        fixture.open();
        start(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        showPane(fixture, u"dead"_s);
        auto &table = part<QTableView>(fixture.window(), u"deadLetters"_s);
        QTRY_COMPARE(table.model()->rowCount(), 3);
        QCOMPARE(table.model()->index(0, 1).data().toString(), u"model-1"_s);
        QVERIFY(!table.model()->index(0, 3).data().toString().isEmpty());
        // One of them.
        const QString title = table.model()->index(1, 0).data().toString();
        server.always(answering(wholeAnswer(fixture.rubric)));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        QTest::keyClick(&table, Qt::Key_Down);
        fixture.window().actions().action(u"dead.replay"_s)->trigger();
        QTRY_COMPARE(table.model()->rowCount(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        QCOMPARE(evaluated(fixture), 1);
        QVERIFY(table.model()->index(0, 0).data().toString() != title);
        QVERIFY(table.model()->index(1, 0).data().toString() != title);
        // All of them.
        fixture.window().actions().action(u"dead.replayAll"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(evaluated(fixture), 3, 60'000);
        QTRY_VERIFY(!fixture.window().isBusy());
        QTRY_COMPARE(table.model()->rowCount(), 0);
        QVERIFY(!fixture.window().actions().action(u"dead.replayAll"_s)->isEnabled());
        QCOMPARE(questionsOf(server), 6);
    }

    void theLineOfARunTriesAgainWhatItGaveUp()
    {
        WindowFixture fixture;
        ModelServer server(fixture.wallClock);
        server.then(refusing(403, errorBody("Not today.")));
        server.always(answering(wholeAnswer(fixture.rubric)));
        prepare(fixture, 2, {&server});
        fixture.open();
        showPane(fixture, u"runs"_s);
        start(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        auto &panel = part<RunPanel>(fixture.window());
        QTRY_VERIFY2(lines(fixture).contains(u"1 given up"_s), qPrintable(lines(fixture)));
        buttonSaying(panel, u"Try again"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(evaluated(fixture), 2, 60'000);
        QCOMPARE(questionsOf(server), 3);
    }

    void serversTellHowTheyAre()
    {
        WindowFixture fixture;
        ModelServer limited(fixture.wallClock), poor(fixture.wallClock), well(fixture.wallClock);
        limited.always(refusing(429, errorBody("slow down"), "Retry-After: 50\r\n"));
        poor.always(refusing(402, errorBody("Insufficient credits")));
        well.always(answering(wholeAnswer(fixture.rubric)));
        prepare(fixture, 3, {&limited, &poor, &well});
        fixture.open();
        showPane(fixture, u"runs"_s);
        start(fixture);
        QTRY_VERIFY2(lines(fixture).contains(u"asks to wait, next try in 0:"_s),
                     qPrintable(lines(fixture)));
        QTRY_VERIFY2(lines(fixture).contains(u"$0.006 spent"_s), qPrintable(lines(fixture)));
        QTRY_VERIFY2(lines(fixture).contains(u"stopped:"_s)
                         && lines(fixture).contains(u"credit"_s, Qt::CaseInsensitive),
                     qPrintable(lines(fixture)));
        QTRY_COMPARE(evaluated(fixture), 3);
        // Nothing more went to those that asked for peace.
        const int asked = questionsOf(limited) + questionsOf(poor);
        QVERIFY(questionsOf(limited) <= 2 && questionsOf(poor) <= 2);
        // Parking does not wait for the server's own wait.
        fixture.dialogs.answer = u"park"_s;
        QSignalSpy closed(&fixture.window(), &ReviewWindow::closed);
        fixture.window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!closed.isEmpty(), 20'000);
        QCOMPARE(questionsOf(limited) + questionsOf(poor), asked);
        // Both are offered again.
        fixture.close();
        fixture.open();
        QTRY_COMPARE(part<RunPanel>(fixture.window()).findChildren<RunLine *>().size(), 2);
    }

    void aRunThatAServerParkedGoesOnByItself()
    {
        WindowFixture fixture;
        fixture.clock.setNow(fixture.wallClock.nowUtc());
        ModelServer server(fixture.wallClock);
        server.then(refusing(429, errorBody("slow down"), "Retry-After: 3600\r\n"));
        server.always(answering(wholeAnswer(fixture.rubric)));
        prepare(fixture, 3, {&server}, 1);
        fixture.open();
        showPane(fixture, u"runs"_s);
        start(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        QTRY_VERIFY2(lines(fixture).contains(u"goes on by itself at"_s),
                     qPrintable(lines(fixture)));
        QCOMPARE(questionsOf(server), 1);
        fixture.clock.advanceMs(3590 * 1000); // not yet
        QSignalSpy look(fixture.window().findChild<QTimer *>(u"goOnWhenDue"_s), &QTimer::timeout);
        QVERIFY(look.wait() && look.wait());
        QVERIFY(!fixture.window().isBusy());
        QCOMPARE(questionsOf(server), 1);
        fixture.clock.advanceMs(60 * 1000);
        QTRY_COMPARE_WITH_TIMEOUT(evaluated(fixture), 3, 60'000);
        QTRY_VERIFY(!fixture.window().isBusy());
    }

    void moreThanAPersonWantedToBeToldOf()
    {
        WindowFixture fixture;
        ModelServer server(fixture.wallClock);
        server.always(answering(wholeAnswer(fixture.rubric)));
        prepare(fixture, 4, {&server}, 1);
        fixture.open();
        QDialog &dialog = openByKey<EvaluateDialog>(fixture);
        QTRY_VERIFY(part<QListWidget>(dialog, u"raters"_s).count() > 1);
        typeInto(dialog, Qt::Key_L, u"0.003"_s);
        pressIn(dialog, Qt::Key_Return);
        QTRY_COMPARE(fixture.message(),
                     u"More than $0.003 is spent or under way; the run goes on."_s);
        QVERIFY(buttonSaying(fixture.window(), u"Pause"_s));
        QTRY_COMPARE_WITH_TIMEOUT(evaluated(fixture), 4, 60'000);
    }

    void pausedAndTakenUpAgain()
    {
        WindowFixture fixture;
        ModelServer server(fixture.wallClock);
        const QByteArray answer = wholeAnswer(fixture.rubric);
        server.always([answer](ModelTurn &turn) {
            turn.later(20, [&turn, answer] { answering(answer)(turn); });
        });
        prepare(fixture, 12, {&server});
        fixture.open();
        showPane(fixture, u"runs"_s);
        start(fixture);
        auto &panel = part<RunPanel>(fixture.window());
        QTRY_VERIFY(evaluated(fixture) > 0);
        buttonSaying(panel, u"Pause"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        QTRY_VERIFY2(lines(fixture).contains(u"paused"_s), qPrintable(lines(fixture)));
        const int done = evaluated(fixture);
        QVERIFY(done < 12);
        QCOMPARE(questionsOf(server), done); // all that was under way came in and is kept
        buttonSaying(panel, u"Go on"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(evaluated(fixture), 12, 60'000);
        QTRY_VERIFY(!fixture.window().isBusy());
        QCOMPARE(questionsOf(server), 12);
        QVERIFY(server.mostAtOnce() <= 2);
    }
};

RAPPORTEUR_TEST(TestModelRuns)

#include "tst_modelruns.moc"
