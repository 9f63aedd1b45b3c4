// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sources/websites.h"
#include "ui/review/queuemodel.h"
#include "ui/sources/choicedialog.h"
#include "ui/sources/choicemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Adding from Hacker News and from feeds with the keyboard.
class TestListPage : public QObject
{
    Q_OBJECT

private:
    static ChoiceDialog &listing(WindowFixture &fixture)
    {
        ChoiceDialog *dialog = nullptr;
        const auto read = [&] {
            dialog = qobject_cast<ChoiceDialog *>(fixture.dialogs.opened.data());
            return dialog && !dialog->isReading();
        };
        if (!QTest::qWaitFor(read, Patience))
            qFatal("no list to choose from");
        return *dialog;
    }
    static QString countOf(ChoiceDialog &dialog)
    {
        return part<QLabel>(dialog, u"choiceCount"_s).text();
    }
    static QByteArray feed(const QString &base)
    {
        QByteArray entries;
        for (const char *name : {"one", "two", "three"})
            entries += "<item><title>Entry " + QByteArray(name) + "</title><link>" + base.toUtf8()
                + "/" + name + "</link></item>";
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>" + entries
            + "</channel></rss>";
    }

private Q_SLOTS:
    void aDiscussionById_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("id") << u"100"_s;
        QTest::newRow("short") << u"hn:100"_s;
        QTest::newRow("address") << u"https://news.ycombinator.com/item?id=100"_s;
    }
    void aDiscussionById()
    {
        QFETCH(QString, typed);
        WebStage stage;
        stage.addPage("/a", "Harbour");
        stage.server.addStory(100, u"Harbour"_s, stage.server.address("/a"));
        stage.server.addComment(101, 100, u"What a harbour."_s);
        stage.server.addComment(102, 101, u"And what a quay."_s);
        stage.fixture.press(Qt::Key_H, Qt::ControlModifier);
        QDialog &dialog = stage.fixture.dialog();
        QVERIFY(!buttonSaying(dialog, u"Load"_s)->isEnabled());
        stage.fixture.type(typed);
        QVERIFY(buttonSaying(dialog, u"Load"_s)->isEnabled());
        stage.fixture.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(), u"1 article(s) added"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(stage.fixture.article().isOpen(), Patience);
        QCOMPARE(stage.fixture.article().detail().comments.comments.size(), 2);
        QVERIFY(stage.fixture.article().detail().document.text.contains(u"In paragraph 3"_s));

        // F5 brings what was said since; what is known is not asked for twice over.
        stage.server.addComment(103, 100, u"A boat, too."_s);
        stage.fixture.back();
        stage.fixture.press(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.article().detail().comments.comments.size(), 3,
                                  Patience);
    }

    void aListIsChosenFrom_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list : {"top", "new", "best", "ask", "show", "job"})
            QTest::newRow(list) << QString::fromLatin1(list);
    }
    void aListIsChosenFrom()
    {
        QFETCH(QString, list);
        WebStage stage;
        stage.server.addStory(100, u"Harbour"_s);
        stage.server.addStory(200, u"Bridge"_s);
        stage.server.onPage("/v0/" + list.toLatin1() + "stories.json", "[200,100]");
        stage.fixture.press(Qt::Key_H, Qt::ControlModifier);
        QDialog &dialog = stage.fixture.dialog();
        stage.fixture.press(Qt::Key_L, Qt::AltModifier);
        auto &which = part<QComboBox>(dialog);
        which.setFocus();
        while (which.currentData().toString() != list)
            stage.fixture.press(Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(buttonSaying(dialog, u"Show the list"_s), Patience);
        stage.fixture.press(Qt::Key_Return);
        ChoiceDialog &choices = listing(stage.fixture);
        QCOMPARE(countOf(choices), u"2 of 2 chosen"_s);
        QCOMPARE(choices.model().choices()[0].title, u"Bridge"_s);
        QCOMPARE(choices.model().choices()[1].title, u"Harbour"_s);
        stage.fixture.press(Qt::Key_Space);
        stage.fixture.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(), u"1 article(s) added"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(stage.fixture.article().isOpen(), Patience);
        QCOMPARE(stage.fixture.article().detail().row.title, u"Harbour"_s);
    }

    void aSearchIsChosenFrom()
    {
        WebStage stage;
        stage.server.addStory(100, u"Harbour lights"_s);
        const QByteArray hits =
            R"({"hits":[{"objectID":"100","title":"Harbour lights","author":"ann",
            "created_at_i":1700000000,"points":7,"num_comments":0,"_tags":["story"]}],"nbHits":1})";
        for (const char *path : {"/api/v1/search", "/v0/search", "/api/v1/search_by_date"})
            stage.server.onPage(path, hits);
        stage.fixture.press(Qt::Key_H, Qt::ControlModifier);
        QDialog &dialog = stage.fixture.dialog();
        stage.fixture.press(Qt::Key_S, Qt::AltModifier);
        part<QLineEdit>(dialog, u"words"_s).setFocus();
        stage.fixture.type(u"harbour lights"_s);
        stage.fixture.press(Qt::Key_Return);
        ChoiceDialog &choices = listing(stage.fixture);
        const QList<SeenRequest> seen = stage.server.requests();
        QVERIFY2(choices.model().rowCount() == 1,
                 seen.isEmpty() ? "nothing was asked" : seen.last().target.constData());
        QCOMPARE(choices.model().choices()[0].title, u"Harbour lights"_s);
    }

    void theEntriesOfAFeed()
    {
        WebStage stage;
        stage.server.onPage("/feed", feed(stage.server.address("")),
                            "Content-Type: application/rss+xml\r\n");
        stage.addPage("/two", "Entry two");
        stage.fixture.dialogs.typed = stage.server.address("/feed");
        stage.fixture.window().actions().action(u"add.list"_s)->trigger();
        ChoiceDialog &choices = listing(stage.fixture);
        QCOMPARE(countOf(choices), u"3 of 3 chosen"_s);
        QCOMPARE(stage.server.requestsOf("/two"), 0);
        stage.fixture.press(Qt::Key_Space);
        stage.fixture.press(Qt::Key_End);
        stage.fixture.press(Qt::Key_Space);
        QCOMPARE(countOf(choices), u"1 of 3 chosen"_s);
        stage.fixture.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(), u"1 article(s) added"_s, Patience);
        QCOMPARE(stage.server.requestsOf("/two"), 1);
        QCOMPARE(stage.server.requestsOf("/one"), 0);
    }

    void whatIsNoListIsSaid()
    {
        WebStage stage;
        stage.addPage("/page", "Harbour");
        stage.fixture.dialogs.typed = stage.server.address("/page");
        stage.fixture.window().actions().action(u"add.list"_s)->trigger();
        ChoiceDialog &choices = listing(stage.fixture);
        QCOMPARE(choices.model().rowCount(), 0);
        QVERIFY2(labelTexts(choices).join(u'\n').contains(u"There is no list at "_s),
                 qPrintable(labelTexts(choices).join(u'\n')));
        stage.fixture.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fixture.dialogs.opened, Patience);
    }

    void aListThatDoesNotComeCanBeGivenUp()
    {
        WebStage stage;
        bool ended = false;
        stage.server.onScript("/feed", [&](EvilTurn &turn) {
            QObject::connect(&turn, &QObject::destroyed, &turn, [&] { ended = true; });
        });
        stage.fixture.dialogs.typed = stage.server.address("/feed");
        stage.fixture.window().actions().action(u"add.list"_s)->trigger();
        static_cast<void>(stage.fixture.dialog());
        QTRY_COMPARE_WITH_TIMEOUT(stage.server.requestsOf("/feed"), 1, Patience);
        stage.fixture.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fixture.dialogs.opened, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(ended, Patience); // nobody waits for the server any more
        QCOMPARE(part<QueueModel>(stage.fixture.window()).rowCount(), 0);
    }

    void anImportedFeedOffersItsEntries()
    {
        WebStage stage;
        stage.server.onPage("/feed", feed(stage.server.address("")),
                            "Content-Type: application/rss+xml\r\n");
        stage.fixture.press(Qt::Key_L, Qt::ControlModifier);
        static_cast<void>(stage.fixture.dialog());
        stage.fixture.type(stage.server.address("/feed"));
        stage.fixture.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.message(),
                                  u"0 article(s) added · 3 in a list to choose from"_s, Patience);
        buttonSaying(stage.fixture.window(), u"Choose from the list"_s)->click();
        QCOMPARE(countOf(listing(stage.fixture)), u"3 of 3 chosen"_s);
    }
};

RAPPORTEUR_TEST(TestListPage)

#include "tst_listpage.moc"
