// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storefixture.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>

#include <unistd.h>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Workspaces that may not be written to, opened by a program without the rights of an administrator.
class TestReadOnlyPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadOnlyFileOpensForReading();
    void aReadOnlyFolderOpensForReading();
    void aLogInAReadOnlyFolderIsNamed();
};

namespace
{

/// What a program says that opens the workspace without the rights of an administrator.
QString saidWithoutPrivileges(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList arguments{programPath(u"workspace-writer"_s), u"hold"_s, path};
    if (geteuid() == 0) {
        const QString dropped = u"-dac_override,-dac_read_search"_s;
        process.start(u"setpriv"_s,
                      QStringList{u"--bounding-set="_s + dropped, u"--inh-caps="_s + dropped}
                          + arguments);
    } else {
        process.start(arguments.first(), arguments.sliced(1));
    }
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

constexpr auto Everything = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

} // namespace

void TestReadOnlyPlaces::aReadOnlyFileOpensForReading()
{
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner));
    const QByteArray before = hashOf(store.path());
    QCOMPARE(saidWithoutPrivileges(store.path()),
             u"opened\nnotice The file may not be written to. It is open for reading only.\n"
             "1 articles\nholding read The file may not be written to. It is open for reading "
             "only.\n"_s);
    QCOMPARE(hashOf(store.path()), before);
    QVERIFY(QFile::setPermissions(store.path(), QFile::WriteOwner)); // control: rights do count
    const QString unreadable = saidWithoutPrivileges(store.path());
    QVERIFY2(unreadable.contains(u"%1 cannot be read: "_s.arg(store.path())),
             qPrintable(unreadable));
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner));
    QCOMPARE(hashOf(store.path()), before);
}

void TestReadOnlyPlaces::aReadOnlyFolderOpensForReading()
{
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    const QString folder = QFileInfo(store.path()).path();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto again = qScopeGuard([&] { QFile::setPermissions(folder, Everything); });
    const QByteArray before = hashOf(store.path());
    QCOMPARE(
        saidWithoutPrivileges(store.path()),
        u"opened\nnotice The folder of the workspace may not be written to. It is open for reading "
        "only.\n1 articles\nholding read The folder of the workspace may not be written to. It is "
        "open for reading only.\n"_s);
    QCOMPARE(hashOf(store.path()), before);
    QCOMPARE(filesBeside(store.path(), {u"test.rapporteur"_s}), QStringList());
}

void TestReadOnlyPlaces::aLogInAReadOnlyFolderIsNamed()
{
    // A crash left changes in the log, and here nobody can take them over.
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    SUCCEEDS(store.reopen());
    QVERIFY(store.workspace->import({articleNumber(2)}).result());
    const QString folder = store.path(u"locked"_s);
    QVERIFY(QDir().mkdir(folder));
    for (const QString &suffix : {QString(), u"-wal"_s})
        QVERIFY(QFile::copy(store.path() + suffix, folder + u"/copy.rapporteur"_s + suffix));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto again = qScopeGuard([&] { QFile::setPermissions(folder, Everything); });
    const QString said = saidWithoutPrivileges(folder + u"/copy.rapporteur"_s);
    QVERIFY2(said.contains("1 articles\n"_L1), qPrintable(said));
    QVERIFY2(
        said.contains("Its last changes are in a log that cannot be read here. Copy the file and "
                      "its log to a folder of yours."_L1),
        qPrintable(said));
}

RAPPORTEUR_TEST(TestReadOnlyPlaces)

#include "tst_readonlyplaces.moc"
