// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sources/websites.h"
#include "ui/content/versionbar.h"
#include "ui/review/queuemodel.h"
#include "ui/shell/statusline.h"
#include "ui/sources/failuresdialog.h"
#include "ui/sources/importactions.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Adding from the web with the keyboard: addresses, loading again, what failed.
class TestWebPage : public QObject
{
    Q_OBJECT

private:
    static QueueModel &queueOf(WindowFixture &fixture)
    {
        return *fixture.window().findChild<QueueModel *>();
    }
    /// Opens the dialog for addresses and types into it, ending with the key that loads.
    static void load(WindowFixture &fixture, const QStringList &lines)
    {
        fixture.press(Qt::Key_L, Qt::ControlModifier);
        QDialog &dialog = fixture.dialog();
        QCOMPARE(dialog.objectName(), u"webDialog"_s);
        for (const QString &line : lines) {
            fixture.type(line);
            fixture.press(Qt::Key_Return);
        }
        fixture.press(Qt::Key_Return, Qt::ControlModifier);
        fixture.back();
    }
    static QTreeView &failuresOf(WindowFixture &fixture)
    {
        fixture.window().actions().action(u"add.failed"_s)->trigger();
        return part<QTreeView>(fixture.dialog());
    }

private Q_SLOTS:
    void addressesOneALine()
    {
        WebStage stage;
        stage.addPage("/a", "Harbour");
        stage.addPage("/b", "Bridge");
        stage.fixture.press(Qt::Key_L, Qt::ControlModifier);
        QDialog &dialog = stage.fixture.dialog();
        for (const QString &line :
             {stage.server.address("/a"), stage.server.address("/b"), stage.server.address("/a"),
              u"no address at all"_s, u"ftp://example.org/x"_s, u"file:///etc/passwd"_s}) {
            stage.fixture.type(line);
            stage.fixture.press(Qt::Key_Return);
        }
        auto &count = part<QLabel>(dialog, u"addressCount"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count.text(), u"2 to load · 1 twice · 3 cannot be loaded"_s,
                                  Patience);
        QCOMPARE(stage.server.requests().size(), 0); // nothing is asked before the person says so
        stage.fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(), u"2 article(s) added"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(queueOf(stage.fixture).rowCount(), 2, Patience);
        QCOMPARE(stage.server.requestsOf("/a"), 1);
    }

    void givingUpAsksNobody()
    {
        WebStage stage;
        stage.fixture.press(Qt::Key_L, Qt::ControlModifier);
        static_cast<void>(stage.fixture.dialog());
        stage.fixture.type(stage.server.address("/a"));
        stage.fixture.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fixture.dialogs.opened, Patience);
        QVERIFY(!stage.fixture.window().isBusy());
        QCOMPARE(stage.server.requests().size(), 0);
    }

    void knownAddressesAreSaidAndBecomeVersions()
    {
        WebStage stage;
        stage.addPage("/a", "Harbour");
        load(stage.fixture, {stage.server.address("/a")});
        QTRY_VERIFY_WITH_TIMEOUT(stage.fixture.article().isOpen(), Patience);
        QCOMPARE(stage.fixture.article().detail().textVersion, 1);
        auto &versions = part<VersionBar>(stage.fixture.window());
        QVERIFY(!versions.isVisible());

        stage.fixture.press(Qt::Key_L, Qt::ControlModifier);
        QDialog &dialog = stage.fixture.dialog();
        stage.fixture.type(stage.server.address("/a"));
        QTRY_COMPARE_WITH_TIMEOUT(
            part<QLabel>(dialog, u"addressCount"_s).text(),
            u"1 to load · 1 known already: another text becomes a new version"_s, Patience);
        stage.fixture.press(Qt::Key_Escape);
        stage.fixture.back();

        // The same again is no new version, another text is.
        stage.fixture.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(),
                                  u"0 article(s) added · 1 known already"_s, Patience);
        QCOMPARE(stage.fixture.article().detail().textVersion, 1);
        stage.addPage("/a", "Harbour and quay");
        stage.fixture.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.article().detail().textVersion, 2, Patience);
        QVERIFY(stage.fixture.article().detail().document.text.contains(u"Harbour and quay"_s));
        QTRY_VERIFY_WITH_TIMEOUT(versions.isVisible(), Patience);
        QCOMPARE(queueOf(stage.fixture).rowCount(), 1);
    }

    void whatFailedIsWorkedOff()
    {
        WebStage stage;
        stage.addPage("/a", "Harbour");
        load(stage.fixture,
             {stage.server.address("/a"), stage.server.address("/gone"),
              stage.server.address("/lost")});
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(),
                                  u"1 article(s) added · 2 could not be loaded"_s, Patience);
        QVERIFY(buttonSaying(stage.fixture.window(), u"What failed: 2"_s));

        QTreeView &list = failuresOf(stage.fixture);
        QCOMPARE(list.model()->rowCount(), 2);
        QTest::keySequence(&list, QKeySequence::Copy); // nothing chosen: all of it
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(stage.server.address("/lost") + u'\t'), qPrintable(lines[0]));

        // The server has it again: Enter tries all, and what came is no longer in the list.
        stage.addPage("/gone", "Back again");
        stage.fixture.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(),
                                  u"1 article(s) added · 1 could not be loaded"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(queueOf(stage.fixture).rowCount(), 2, Patience);

        // The rest is kept with the workspace, until it is dismissed.
        stage.fixture.close();
        stage.fixture.open();
        auto &actions = part<ImportActions>(stage.fixture.window());
        QTRY_COMPARE_WITH_TIMEOUT(actions.failures(), 1, Patience);
        QTreeView &again = failuresOf(stage.fixture);
        stage.fixture.press(Qt::Key_Down);
        stage.fixture.press(Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(again.model()->rowCount(), 0, Patience);
        QCOMPARE(actions.failures(), 0);
    }

    void aHostOfTheOwnNetworkIsAskedFor_data()
    {
        QTest::addColumn<bool>("allowed");
        QTest::newRow("allowed") << true;
        QTest::newRow("not allowed") << false;
    }
    void aHostOfTheOwnNetworkIsAskedFor()
    {
        QFETCH(bool, allowed);
        WebStage stage(false);
        stage.addPage("/a", "Harbour");
        load(stage.fixture, {stage.server.address("/a")});
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(),
                                  u"0 article(s) added · 1 could not be loaded"_s, Patience);
        QCOMPARE(stage.server.connections(), 0);
        static_cast<void>(failuresOf(stage.fixture));
        stage.fixture.dialogs.answer = allowed ? u"allow"_s : u"stay"_s;
        stage.fixture.press(Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.dialogs.questions.size(), 1, Patience);
        QVERIFY(stage.fixture.dialogs.questions[0].text.startsWith(
            u"127.0.0.1:%1 lies in your own network"_s.arg(stage.server.serverPort())));
        if (allowed) {
            QTRY_COMPARE_WITH_TIMEOUT(queueOf(stage.fixture).rowCount(), 1, Patience);
            QCOMPARE(part<ImportActions>(stage.fixture.window()).failures(), 0);
        } else {
            QCoreApplication::processEvents();
            QVERIFY(!stage.fixture.window().isBusy());
            QCOMPARE(stage.server.connections(), 0);
        }
    }

    void stoppingKeepsWhatIsThere()
    {
        WebStage stage;
        stage.addPage("/a", "Harbour");
        stage.server.onScript("/silent", [](EvilTurn &) {});
        load(stage.fixture, {stage.server.address("/a"), stage.server.address("/silent")});
        QTRY_COMPARE_WITH_TIMEOUT(stage.server.requestsOf("/silent"), 1, Patience);
        QVERIFY(stage.fixture.window().isBusy());
        auto *stop = part<StatusLine>(stage.fixture.window()).findChild<QToolButton *>();
        QVERIFY(stop && stop->isVisible());
        stop->setFocus();
        stage.fixture.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fixture.window().isBusy(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(queueOf(stage.fixture).rowCount(), 1, Patience);
    }

    void aPageThatIsAWallCanBeOverruled()
    {
        WebStage stage;
        stage.server.onPage(
            "/wall",
            "<!doctype html><html><head><title>Log in</title></head><body><h1>Log in</h1><form>"
            "<input name=u><input type=password name=p><button>Sign in</button></form></body>"
            "</html>",
            "Content-Type: text/html\r\n");
        load(stage.fixture, {stage.server.address("/wall")});
        QTRY_VERIFY2_WITH_TIMEOUT(stage.fixture.message().contains(u"1 behind a wall"_s),
                                  qPrintable(stage.fixture.message()), Patience);
    }
};

RAPPORTEUR_TEST(TestWebPage)

#include "tst_webpage.moc"
