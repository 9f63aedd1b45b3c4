// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacelock.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>

#include <csignal>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// One program writes, a second one reads and says who holds the workspace; locks of the dead are taken over.
class TestWorkspaceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondProgramReads();
    void theSameProgramReadsToo();
    void readersNeedNoLock();
    void takesOverWhatNobodyHolds_data();
    void takesOverWhatNobodyHolds();
    void takesOverFromTheKilled();
    void leavesWhatAnotherHostHolds();
    void aFolderInItsPlaceIsNamed();
    void isGoneAfterClosing();
};

namespace
{

QByteArray lockOf(qint64 process, const QByteArray &program, const QByteArray &host)
{
    return QByteArray::number(process) + '\n' + program + '\n' + host + '\n'
        + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
}

/// A process id that nobody has: the one of a child that is gone.
qint64 deadProcess()
{
    QProcess child;
    child.start(u"true"_s, QStringList());
    child.waitForStarted();
    const qint64 id = child.processId();
    child.waitForFinished();
    return id;
}

/// Another program that holds the workspace until it goes out of scope.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(programPath(u"workspace-writer"_s), {u"hold"_s, path});
        while (!said.contains('\n') || !said.contains("holding")) {
            if (!m_process.waitForReadyRead(30'000))
                qFatal("workspace-writer says nothing");
            said += m_process.readAllStandardOutput();
        }
    }
    ~Holder()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

    QByteArray said;

private:
    QProcess m_process;
};

} // namespace

void TestWorkspaceLock::aSecondProgramReads()
{
    StoreFixture store;
    store.addArticles(2);
    store.workspace.reset();
    {
        const Holder first(store.path());
        QVERIFY2(first.said.contains("holding write"), first.said.constData());
        SUCCEEDS(store.reopen());
        const WorkspaceInfo info = store.workspace->info();
        QCOMPARE(info.access, Access::ReadOnly);
        const QString start = u"workspace-writer on %1 (process %2) has had this workspace open "
                              "since "_s.arg(QSysInfo::machineHostName())
                                  .arg(first.id());
        QVERIFY2(info.notice.startsWith(start), qPrintable(info.notice));
        QVERIFY2(info.notice.endsWith("It is open here for reading only."_L1),
                 qPrintable(info.notice));
        VALUE(page, store.workspace->queue({}).result());
        QCOMPARE(page.total, 2);
        const Status refused = store.workspace->setValue(u"k"_s, "v").result();
        QVERIFY2(!refused && refused.error().text.contains(start), "the refusal says who holds it");
        store.workspace.reset();
        QVERIFY(QFile::exists(WorkspaceLock::pathFor(store.path()))); // it is not ours
    }
    SUCCEEDS(store.reopen()); // the first program is gone
    QCOMPARE(store.workspace->info().access, Access::ReadWrite);
    QCOMPARE(store.workspace->info().notice, QString());
    const Holder second(store.path());
    QVERIFY2(second.said.contains("holding read"), second.said.constData());
}

void TestWorkspaceLock::theSameProgramReadsToo()
{
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    {
        VALUE(second, Workspace::open(store.path(), store.clock).takeResult());
        QCOMPARE(second->info().access, Access::ReadOnly);
    }
    // Closing the second must not have dropped the locks of the first.
    SUCCEEDS(store.workspace
                 ->applyChanges(
                     {changeOf(u"c"_s, article, u"ana"_s, {NoteChange{{}, u"n"_s}}, store.clock)})
                 .result());
    const Holder other(store.path());
    QVERIFY2(other.said.contains("holding read"), other.said.constData());
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestWorkspaceLock::readersNeedNoLock()
{
    StoreFixture store;
    store.workspace.reset();
    SUCCEEDS(store.reopen(openedAs(Access::ReadOnly)));
    QVERIFY(!QFile::exists(WorkspaceLock::pathFor(store.path())));
    VALUE(writer, Workspace::open(store.path(), store.clock).takeResult());
    QCOMPARE(writer->info().access, Access::ReadWrite);
    QVERIFY(writer->import({articleNumber(1)}).result());
    VALUE(page, store.workspace->queue({}).result());
    QCOMPARE(page.total, 1); // and see what the writer wrote
}

void TestWorkspaceLock::takesOverWhatNobodyHolds_data()
{
    QTest::addColumn<QByteArray>("lock");
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    QTest::newRow("of a dead process") << lockOf(deadProcess(), "rapporteur", host);
    QTest::newRow("of a process id that another program has by now")
        << lockOf(QCoreApplication::applicationPid(), "something-else", host);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << "\0\xff\xfe not a lock \n\n\n"_ba;
    QTest::newRow("text") << QByteArray("locked by me\n");
    QTest::newRow("long") << QByteArray(1 << 20, 'x');
}

void TestWorkspaceLock::takesOverWhatNobodyHolds()
{
    QFETCH(const QByteArray, lock);
    StoreFixture store;
    store.workspace.reset();
    writeBytes(WorkspaceLock::pathFor(store.path()), lock);
    SUCCEEDS(store.reopen());
    QCOMPARE(store.workspace->info().access, Access::ReadWrite);
    QCOMPARE(store.workspace->info().notice, QString());
    QVERIFY(store.workspace->import({articleNumber(1)}).result());
}

void TestWorkspaceLock::takesOverFromTheKilled()
{
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    Holder first(store.path());
    QVERIFY(first.said.contains("holding write"));
    first.kill();
    QVERIFY(QFile::exists(WorkspaceLock::pathFor(store.path())));
    SUCCEEDS(store.reopen());
    QCOMPARE(store.workspace->info().access, Access::ReadWrite);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestWorkspaceLock::leavesWhatAnotherHostHolds()
{
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    const QByteArray foreign = lockOf(4711, "rapporteur", "elsewhere");
    writeBytes(WorkspaceLock::pathFor(store.path()), foreign);
    const QByteArray before = hashOf(store.path());
    SUCCEEDS(store.reopen());
    QCOMPARE(store.workspace->info().access, Access::ReadOnly);
    QVERIFY2(store.workspace->info().notice.startsWith(
                 "rapporteur on elsewhere (process 4711) has had this workspace open since"_L1),
             qPrintable(store.workspace->info().notice));
    store.workspace.reset();
    QCOMPARE(bytesIn(WorkspaceLock::pathFor(store.path())), foreign);
    QCOMPARE(hashOf(store.path()), before);
}

void TestWorkspaceLock::aFolderInItsPlaceIsNamed()
{
    StoreFixture store;
    store.workspace.reset();
    QVERIFY(QDir().mkdir(WorkspaceLock::pathFor(store.path())));
    SUCCEEDS(store.reopen());
    QCOMPARE(store.workspace->info().access, Access::ReadOnly);
    QCOMPARE(store.workspace->info().notice,
             u"No lock can be made beside the workspace: %1 is a folder. Remove it. It is open for "
             "reading only."_s.arg(WorkspaceLock::pathFor(store.path())));
}

void TestWorkspaceLock::isGoneAfterClosing()
{
    StoreFixture store;
    QVERIFY(QFile::exists(WorkspaceLock::pathFor(store.path())));
    store.workspace.reset();
    QCOMPARE(filesBeside(store.path(), {u"test.rapporteur"_s}), QStringList());
}

RAPPORTEUR_TEST(TestWorkspaceLock)

#include "tst_workspacelock.moc"
