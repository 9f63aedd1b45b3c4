// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faultrun.h"
#include "tests/core/store/reviewdesk.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What others do to the file of an open workspace, and folders that are not of this machine.
class TestOutsideChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplacedFileIsNotWritten_data();
    void aReplacedFileIsNotWritten();
    void aNetworkFolderIsToldAndHasNoLog_data();
    void aNetworkFolderIsToldAndHasNoLog();
};

namespace
{

/// Byte 18 of a database file: 1 with a rollback journal, 2 with a write-ahead log.
int writeVersion(const QString &path)
{
    return bytesIn(path).at(18);
}

} // namespace

void TestOutsideChanges::aReplacedFileIsNotWritten_data()
{
    QTest::addColumn<bool>("putBack");
    QTest::newRow("replaced by a copy") << true;
    QTest::newRow("removed") << false;
}

void TestOutsideChanges::aReplacedFileIsNotWritten()
{
    QFETCH(const bool, putBack);
    StoreFixture store;
    store.addArticles(2);
    QString copy = store.path(u"copy.rapporteur"_s);
    SUCCEEDS(store.workspace->backup(copy).result());
    const QByteArray before = hashOf(copy);
    QVERIFY(QFile::remove(store.path()));
    if (putBack)
        QVERIFY(QFile::rename(std::exchange(copy, store.path()), store.path()));

    const auto refused = store.workspace->import({articleNumber(3)}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().text,
             u"Not saved: the file %1 was replaced or removed by another program. Save a copy "
             "elsewhere, then compare the two."_s.arg(store.path()));
    QCOMPARE(QFile::exists(store.path()), putBack);
    QCOMPARE(hashOf(copy), before);

    // What the message advises works, and holds what the open workspace holds.
    const QString rescued = store.path(u"rescued.rapporteur"_s);
    SUCCEEDS(store.workspace->backup(rescued).result());
    VALUE(opened, Workspace::open(rescued, store.clock).takeResult());
    VALUE(page, opened->queue({}).result());
    QCOMPARE(page.total, 2);
}

void TestOutsideChanges::aNetworkFolderIsToldAndHasNoLog_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QStringList>("notices");
    QTest::addColumn<int>("version");
    QTest::newRow("network") << u"network"_s << QStringList{u"This"_s} << 1;
    QTest::newRow("control: the same folder as it is") << QString() << QStringList() << 2;
}

void TestOutsideChanges::aNetworkFolderIsToldAndHasNoLog()
{
#ifdef RAPPORTEUR_SANITIZED
    QSKIP("A sanitizer must be loaded before anything else.");
#endif
    QFETCH(const QString, mode);
    QFETCH(const QStringList, notices);
    QFETCH(const int, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"far.rapporteur"_s);
    const Fault fault{.mode = mode};
    QCOMPARE(runFaulty({u"create"_s, path}, fault).exitCode, 0);
    const FaultRun run = runFaulty({u"import"_s, path, u"3"_s}, fault);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.told(u"notice"_s), notices);
    if (!notices.isEmpty())
        QVERIFY2(run.lines.contains(u"notice This workspace lies in a network folder, where a lost "
                                    "connection can damage it. Keep it on a local disk, or use a "
                                    "team database."_s),
                 qPrintable(run.lines.join(u'\n')));
    QCOMPARE(writeVersion(path), version);
    const SystemClock clock;
    VALUE(opened, Workspace::open(path, clock).takeResult());
    VALUE(page, opened->queue({}).result());
    QVERIFY(page.total > 0);
}

RAPPORTEUR_TEST(TestOutsideChanges)

#include "tst_outsidechanges.moc"
