// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelbook.h"
#include "tests/ui/evaluation/askingwindow.h"
#include "ui/evaluation/evaluatedialog.h"
#include "ui/evaluation/questionpage.h"
#include "ui/evaluation/raterpicker.h"
#include "ui/review/queuemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Who evaluates what: chosen, foreseen, looked at and begun by keyboard, with servers on the loopback.
class TestEvaluatePage : public QObject
{
    Q_OBJECT

private:
    static ModelSetup setupAt(const QString &address, const QString &model, bool priced = true,
                              const QString &preset = u"compatible"_s)
    {
        ModelSetup setup;
        const ServerPreset kind = shippedServerPreset(preset).value();
        setup.server = {kind, serverAddress(kind, address).value(), model};
        if (priced)
            setup.prices = {.input = 1'000'000,
                            .output = 2'000'000,
                            .cachedInput = {},
                            .cacheWrite = {},
                            .request = {}};
        return setup;
    }
    static void keepBook(const WindowFixture &fixture, const QList<ModelSetup> &models)
    {
        QVERIFY(await(fixture.workspace->setValue(QString::fromLatin1(ModelBookKey),
                                                  modelBookToJson(models))));
    }
    static EvaluateDialog &openDialog(WindowFixture &fixture)
    {
        auto &dialog = openByKey<EvaluateDialog>(fixture);
        const auto *list = dialog.findChild<QListWidget *>(u"raters"_s);
        if (!QTest::qWaitFor([&] { return list->count() > 1; }))
            qFatal("the models are not there");
        return dialog;
    }
    static QString forecast(EvaluateDialog &dialog)
    {
        return part<QLabel>(dialog, u"forecast"_s).text();
    }
    /// Ticks or unticks a rater with the space bar.
    static void toggle(EvaluateDialog &dialog, int row)
    {
        pressIn(dialog, Qt::Key_T, Qt::AltModifier);
        auto &list = part<QListWidget>(dialog, u"raters"_s);
        QTest::keyClick(&list, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Space);
    }
    static void choose(EvaluateDialog &dialog, const QString &box, const QString &text)
    {
        auto &field = part<QComboBox>(dialog, box);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Home);
        while (!field.currentText().startsWith(text) && field.currentIndex() + 1 < field.count())
            QTest::keyClick(&field, Qt::Key_Down);
        QVERIFY2(field.currentText().startsWith(text), qPrintable(field.currentText()));
    }
    static QStringList ratersOf(const WindowFixture &fixture, RowId article)
    {
        QStringList names;
        const auto detail = await(fixture.workspace->article(article, u"ana"_s));
        for (const Evaluation &evaluation : detail->evaluations)
            names.append(evaluation.rater.name + u' ' + modeName(evaluation.mode));
        names.sort();
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void severalRatersAtOnce()
    {
        WindowFixture fixture;
        const RowId first = fixture.add(articleImport(u"First"_s, {}));
        const RowId second = fixture.add(articleImport(u"Second"_s, {}));
        ModelServer one(fixture.wallClock), two(fixture.wallClock);
        for (ModelServer *server : {&one, &two})
            server->always(answering(wholeAnswer(fixture.rubric)));
        keepBook(
            fixture,
            {setupAt(one.address(), u"model-x"_s), setupAt(two.address(), u"model-y"_s, false)});
        fixture.open();
        EvaluateDialog &dialog = openDialog(fixture);
        toggle(dialog, 0);
        toggle(dialog, 1);
        QTRY_VERIFY2(forecast(dialog).contains(u"model-x: 2 question(s)"_s)
                         && forecast(dialog).contains(u"model-y: 2 question(s)"_s),
                     qPrintable(forecast(dialog)));
        const QStringList lines = forecast(dialog).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Built-in rules"_s));
        QVERIFY2(lines[1].contains(u"; $"_s), qPrintable(lines[1]));
        QVERIFY(lines[2].endsWith(u"no cost"_s)); // on the own machine, without a price
        QCOMPARE(questionsOf(one) + questionsOf(two), 0);
        pressIn(dialog, Qt::Key_Return);
        QTRY_VERIFY(fixture.window().isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        const QStringList all{u"Built-in rules full"_s, u"model-x full"_s, u"model-y full"_s};
        QCOMPARE(ratersOf(fixture, first).size(), 3);
        QCOMPARE(ratersOf(fixture, second).sliced(1), all.sliced(1));
        QCOMPARE(questionsOf(one), 2);
        QCOMPARE(questionsOf(two), 2);
        // Once more: nothing is new to anybody, so nobody is asked.
        EvaluateDialog &again = openDialog(fixture);
        QTRY_VERIFY2(forecast(again).contains(u"nothing to ask"_s), qPrintable(forecast(again)));
    }

    void whatIsShownIsWhatIsSent()
    {
        WindowFixture fixture;
        fixture.add(articleImport(u"First"_s, {}));
        ModelServer server(fixture.wallClock);
        server.always(answering(wholeAnswer(fixture.rubric)));
        keepBook(fixture, {setupAt(server.address(), u"model-x"_s)});
        fixture.open();
        EvaluateDialog &dialog = openDialog(fixture);
        choose(dialog, u"mode"_s, u"Spot"_s);
        pressIn(dialog, Qt::Key_S, Qt::AltModifier);
        auto *page = &dialogOf<QuestionPage>(fixture);
        const auto *words = page->findChild<QPlainTextEdit *>(u"questionWords"_s);
        QTRY_VERIFY(words->toPlainText().contains(u"Everything described here can be tried"_s));
        const QString figures = page->findChild<QLabel *>(u"questionFigures"_s)->text();
        QVERIFY2(figures.contains(u"tokens"_s)
                     && figures.contains(server.address() + u"/chat/completions"_s),
                 qPrintable(figures));
        const QJsonObject shown =
            QJsonDocument::fromJson(
                part<QPlainTextEdit>(*page, u"questionMessage"_s).toPlainText().toUtf8())
                .object();
        QCOMPARE(server.requests().size(), 0);
        pressIn(*page, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.dialogs.opened || !fixture.dialogs.opened->isVisible());
        dialog.activateWindow();
        pressIn(dialog, Qt::Key_Return);
        QTRY_COMPARE(questionsOf(server), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isBusy(), 60'000);
        // The same but for the random word.
        QJsonObject sent = server.requests().last().json();
        QCOMPARE(shown.keys(), sent.keys());
        for (const QString &key : sent.keys()) {
            if (key != "messages"_L1)
                QCOMPARE(shown[key], sent[key]);
        }
        const auto length = [](const QJsonObject &message) {
            qsizetype characters = 0;
            for (const QJsonValue &part : message[u"messages"_s].toArray())
                characters += part[u"content"_s].toString().size();
            return characters;
        };
        QCOMPARE(length(shown), length(sent));
    }

    void onlyWhatTheQueueShows()
    {
        WindowFixture fixture;
        const RowId first = fixture.add(articleImport(u"Housing"_s, {}));
        const RowId second = fixture.add(articleImport(u"Weather"_s, {}));
        ModelServer server(fixture.wallClock);
        server.always(answering(wholeAnswer(fixture.rubric)));
        keepBook(fixture, {setupAt(server.address(), u"model-x"_s)});
        fixture.open();
        fixture.press(Qt::Key_Slash);
        fixture.type(u"Housing"_s);
        QTRY_COMPARE(fixture.window().findChild<QueueModel *>()->rowCount(), 1);
        fixture.press(Qt::Key_Return);
        EvaluateDialog &dialog = openDialog(fixture);
        choose(dialog, u"which"_s, u"What the queue shows"_s);
        QTRY_VERIFY2(forecast(dialog).contains(u"1 question(s),"_s), qPrintable(forecast(dialog)));
        pressIn(dialog, Qt::Key_Return);
        QTRY_COMPARE(ratersOf(fixture, first), QStringList{u"model-x full"_s});
        QTRY_VERIFY(!fixture.window().isBusy());
        QCOMPARE(ratersOf(fixture, second), QStringList());
    }

    void withoutAPriceTheProgramAsksFirst()
    {
        WindowFixture fixture;
        fixture.add(articleImport(u"First"_s, {}));
        keepBook(fixture,
                 {setupAt(u"https://api.openai.com/v1"_s, u"model-x"_s, false, u"openai"_s)});
        fixture.open();
        EvaluateDialog &dialog = openDialog(fixture);
        QSignalSpy chosen(&dialog, &EvaluateDialog::chosen);
        QTRY_VERIFY2(forecast(dialog).contains(u"the cost is unknown"_s),
                     qPrintable(forecast(dialog)));
        fixture.dialogs.answer = u"stay"_s;
        pressIn(dialog, Qt::Key_Return);
        QTRY_COMPARE(fixture.dialogs.questions.size(), 1);
        QVERIFY(fixture.dialogs.questions.first().text.contains(u"model-x"_s));
        QTest::qWait(0);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(dialog.isVisible());
        fixture.dialogs.answer = u"ask"_s;
        pressIn(dialog, Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        // There is no key for it, which is said before anything is asked.
        QTRY_VERIFY2(fixture.message().contains(u"There is no key for OpenAI"_s),
                     qPrintable(fixture.message()));
        QVERIFY(!fixture.window().isBusy());
    }

    void aCapIsKeptAndStopsTheRun()
    {
        WindowFixture fixture;
        fixture.add(articleImport(u"First"_s, {}));
        fixture.add(articleImport(u"Second"_s, {}));
        ModelServer server(fixture.wallClock);
        server.always(answering(wholeAnswer(fixture.rubric)));
        keepBook(fixture, {setupAt(server.address(), u"model-x"_s)});
        fixture.open();
        EvaluateDialog &dialog = openDialog(fixture);
        typeInto(dialog, Qt::Key_U, u"lots"_s);
        pressIn(dialog, Qt::Key_Return);
        QTRY_VERIFY(labelTexts(dialog).join(u' ').contains(u"“lots” is no amount of dollars"_s));
        typeInto(dialog, Qt::Key_U, u"0.000001"_s);
        pressIn(dialog, Qt::Key_Tab);
        QTRY_VERIFY2(forecast(dialog).contains(u"(the run stops at $0.000001)"_s),
                     qPrintable(forecast(dialog)));
        pressIn(dialog, Qt::Key_Return);
        QTRY_VERIFY2(fixture.message().contains(u"The cap of $0.000001 for this run is reached"_s),
                     qPrintable(fixture.message()));
        QTRY_VERIFY(!fixture.window().isBusy());
        QCOMPARE(questionsOf(server), 0);
        EvaluateDialog &again = openDialog(fixture);
        QTRY_COMPARE(part<QLineEdit>(again, u"runCap"_s).text(), u"0.000001"_s);
    }

    void modelsAreRemoved()
    {
        WindowFixture fixture;
        keepBook(fixture,
                 {setupAt(u"http://127.0.0.1:9/v1"_s, u"model-x"_s),
                  setupAt(u"http://127.0.0.1:9/v1"_s, u"model-y"_s)});
        fixture.open();
        EvaluateDialog &dialog = openDialog(fixture);
        pressIn(dialog, Qt::Key_T, Qt::AltModifier);
        auto &list = part<QListWidget>(dialog, u"raters"_s);
        QTest::keyClick(&list, Qt::Key_Home);
        QVERIFY(!buttonSaying(dialog, u"Remove"_s)->isEnabled());
        QTest::keyClick(&list, Qt::Key_Down);
        pressIn(dialog, Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(list.count(), 2);
        QVERIFY(list.item(1)->text().startsWith(u"model-y"_s));
        pressIn(dialog, Qt::Key_Escape);
        QVERIFY(!await(fixture.workspace->value(QString::fromLatin1(ModelBookKey)))
                     ->contains("model-x"));
    }
};

RAPPORTEUR_TEST(TestEvaluatePage)

#include "tst_evaluatepage.moc"
