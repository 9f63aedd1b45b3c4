// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/base/messagestrip.h"
#include "ui/review/queuemodel.h"
#include "ui/shell/recentworkspaces.h"
#include "ui/shell/startwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QListWidget>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// The page a person sees first, and what it says when a file cannot be opened.
class TestStartPage : public QObject
{
    Q_OBJECT

private:
    /// A desk with its start page on screen.
    struct Fixture {
        explicit Fixture(const QString &rubricId)
            : files(rubricId)
            , desk(files.services)
        {
            files.workspace.reset();
            showStart();
        }
        void showStart()
        {
            desk.showStart();
            if (!QTest::qWaitForWindowActive(&start()))
                qFatal("the start page did not become active");
        }
        ~Fixture()
        {
            for (ReviewWindow *window : desk.windows())
                window->close();
            if (!QTest::qWaitFor([this] { return desk.windows().isEmpty(); }))
                qFatal("a window did not close");
            // They refer to what goes with this fixture.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        [[nodiscard]] StartWindow &start() { return *desk.startWindow(); }
        [[nodiscard]] QString error()
        {
            const auto *strip = start().findChild<MessageStrip *>();
            return strip->isShown() ? strip->text() : QString();
        }
        void write(const QString &name, const QByteArray &bytes) const
        {
            QFile file(files.dir.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("%s", qUtf8Printable(name));
        }

        WindowFixture files;
        Desk desk;
    };

private Q_SLOTS:
    void newWorkspace_data() { addRubricRows(); }
    void newWorkspace()
    {
        QFETCH(QString, rubricId);
        Fixture fixture(rubricId);
        fixture.files.dialogs.savePath = fixture.files.dir.filePath(u"mine.rapporteur"_s);
        QTest::keyClick(&fixture.start(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(fixture.desk.windows().size(), 1);
        QVERIFY(QFile::exists(fixture.files.dialogs.savePath));
        QVERIFY(!fixture.start().isVisible());
        QVERIFY(fixture.desk.windows().first()->windowTitle().contains(u"mine.rapporteur"_s));
        QCOMPARE(RecentWorkspaces(fixture.files.settings).paths(),
                 QStringList{fixture.files.dialogs.savePath});
        // A second one of that name is refused, and the first is left alone.
        fixture.desk.windows().first()->close();
        QTRY_COMPARE(fixture.desk.windows().size(), 0);
        fixture.showStart();
        QTest::keyClick(&fixture.start(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(fixture.error().contains(u"mine.rapporteur"_s));
    }

    void openAndRecent_data() { addRubricRows(); }
    void openAndRecent()
    {
        QFETCH(QString, rubricId);
        Fixture fixture(rubricId);
        fixture.files.dialogs.files = {fixture.files.path()};
        QTest::keyClick(&fixture.start(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(fixture.desk.windows().size(), 1);
        QCOMPARE(fixture.desk.windows().first()->workspace()->info().rubric.id, rubricId);
        fixture.desk.windows().first()->close();
        QTRY_COMPARE(fixture.desk.windows().size(), 0);

        fixture.showStart();
        auto &recent = part<QListWidget>(fixture.start(), u"recent"_s);
        QCOMPARE(recent.count(), 1);
        QVERIFY(recent.item(0)->text().startsWith(u"test "_s));
        recent.setFocus();
        recent.setCurrentRow(0);
        QTest::keyClick(&recent, Qt::Key_Return);
        QTRY_COMPARE(fixture.desk.windows().size(), 1);
        QCOMPARE(fixture.desk.windows().first()->workspace()->info().path, fixture.files.path());
    }

    void openTwiceShowsTheSameWindow_data() { addRubricRows(); }
    void openTwiceShowsTheSameWindow()
    {
        QFETCH(QString, rubricId);
        Fixture fixture(rubricId);
        fixture.desk.openWorkspace(fixture.files.path());
        QTRY_COMPARE(fixture.desk.windows().size(), 1);
        ReviewWindow *window = fixture.desk.windows().first();
        // Asked for once more by another name of the same file.
        fixture.showStart();
        fixture.desk.openWorkspace(fixture.files.dir.path() + u"/./test.rapporteur"_s);
        QTRY_VERIFY(!fixture.start().isVisible());
        QCOMPARE(fixture.desk.windows(), QList<ReviewWindow *>{window});
        QCOMPARE(window->workspace()->info().access, Access::ReadWrite);
    }

    void givingUp_data() { addRubricRows(); }
    void givingUp()
    {
        QFETCH(QString, rubricId);
        Fixture fixture(rubricId);
        QTest::keyClick(&fixture.start(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(fixture.files.dialogs.requests.size(), 1);
        QTest::keyClick(&fixture.start(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(fixture.files.dialogs.requests.size(), 2);
        QCOMPARE(fixture.error(), QString());
        QVERIFY(part<QAbstractButton>(fixture.start(), u"start.open"_s).isEnabled());
    }

    void whatCannotBeOpened_data()
    {
        QTest::addColumn<QString>("rubricId");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("said");
        for (const QString &id : shippedRubricIds()) {
            const auto add = [&id](const char *kind, const char *said) {
                QTest::addRow("%s %s", qPrintable(id), kind)
                    << id << QString::fromLatin1(kind) << QString::fromLatin1(said);
            };
            add("garbage", "is not a workspace");
            add("empty", "is empty");
            add("truncated", "is damaged");
            add("absent", "There is no workspace");
            add("folder", "is a folder");
            add("foreign", "belongs to another program");
            add("address", "is an address");
        }
    }
    void whatCannotBeOpened()
    {
        QFETCH(QString, rubricId);
        QFETCH(QString, kind);
        QFETCH(QString, said);
        Fixture fixture(rubricId);
        QFile whole(fixture.files.path());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        const QString name = u"bad.rapporteur"_s;
        if (kind == "garbage"_L1)
            fixture.write(name, "<html>no workspace at all</html>" + QByteArray(5000, 'x'));
        else if (kind == "empty"_L1)
            fixture.write(name, {});
        else if (kind == "truncated"_L1)
            fixture.write(name, bytes.left(6000));
        else if (kind == "folder"_L1)
            QVERIFY(QDir(fixture.files.dir.path()).mkdir(name));
        else if (kind == "foreign"_L1)
            fixture.write(name, bytes.replace(68, 4, "abcd"));
        const QString path = kind == "address"_L1 ? u"file://"_s + fixture.files.path()
                                                  : fixture.files.dir.filePath(name);
        fixture.files.dialogs.files = {path};
        QTest::keyClick(&fixture.start(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(!fixture.error().isEmpty());
        QVERIFY2(fixture.error().contains(said), qPrintable(fixture.error()));
        if (kind != "address"_L1)
            QVERIFY2(fixture.error().contains(name), qPrintable(fixture.error()));
        QVERIFY(fixture.desk.windows().isEmpty());
        // And everything can be tried again.
        QVERIFY(part<QAbstractButton>(fixture.start(), u"start.open"_s).isEnabled());
        fixture.files.dialogs.files = {fixture.files.path()};
        QTest::keyClick(&fixture.start(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(fixture.desk.windows().size(), 1);
    }

    void newerOneIsOpenedForReading_data() { addRubricRows(); }
    void newerOneIsOpenedForReading()
    {
        QFETCH(QString, rubricId);
        Fixture fixture(rubricId);
        QFile file(fixture.files.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        // The schema's number, big-endian at offset 60.
        QVERIFY(file.seek(60) && file.write(QByteArray("\0\0\0\x63", 4)) == 4);
        file.close();
        fixture.desk.openWorkspace(fixture.files.path());
        QTRY_VERIFY(!fixture.desk.windows().isEmpty() || !fixture.error().isEmpty());
        const QString said = fixture.desk.windows().isEmpty()
            ? fixture.error()
            : fixture.desk.windows().first()->strip().text();
        QVERIFY2(said.contains(u"newer"_s), qPrintable(said));
        if (!fixture.desk.windows().isEmpty())
            QCOMPARE(fixture.desk.windows().first()->workspace()->info().access, Access::ReadOnly);
    }

    void lockedOneIsOpenedForReading_data() { addRubricRows(); }
    void lockedOneIsOpenedForReading()
    {
        QFETCH(QString, rubricId);
        Fixture fixture(rubricId);
        const auto holder = await(Workspace::open(fixture.files.path(), fixture.files.clock));
        QVERIFY(holder);
        fixture.desk.openWorkspace(fixture.files.path());
        QTRY_COMPARE(fixture.desk.windows().size(), 1);
        ReviewWindow *window = fixture.desk.windows().first();
        QCOMPARE(window->workspace()->info().access, Access::ReadOnly);
        QVERIFY(window->strip().text().contains(u"reading only"_s));
    }

    void sampleIsScoredAndReady_data() { addRubricRows(); }
    void sampleIsScoredAndReady()
    {
        QFETCH(QString, rubricId);
        Fixture fixture(rubricId);
        QTest::keyClick(&fixture.start(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.desk.windows().size(), 1, 60'000);
        ReviewWindow *window = fixture.desk.windows().first();
        QTRY_VERIFY(window->article().isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), 60'000);
        const auto page = await(window->workspace()->queue({}));
        QVERIFY(page && page->total >= 10);
        for (const QueueRow &row : page->rows)
            QVERIFY2(row.evaluations > 0 || row.gate.blocked(), qPrintable(row.title));
        // The second time it is opened, not made anew.
        window->close();
        QTRY_COMPARE(fixture.desk.windows().size(), 0);
        fixture.showStart();
        QTest::keyClick(&fixture.start(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(fixture.desk.windows().size(), 1);
        const auto again = await(fixture.desk.windows().first()->workspace()->queue({}));
        QCOMPARE(again->total, page->total);
    }
};

RAPPORTEUR_TEST(TestStartPage)

#include "tst_startpage.moc"
