// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// What is no workspace is refused by name and left as it was; what is one opens.
class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpens_data() { addRubricRows(); }
    void createsAndOpens();
    void neverOverwrites_data();
    void neverOverwrites();
    void createNeedsAFolder();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void refusesNamesThatAreNoFiles_data();
    void refusesNamesThatAreNoFiles();
    void oddNamesAreOrdinaryFiles_data();
    void oddNamesAreOrdinaryFiles();
    void aLinkMeansItsFile();
    void aDatabaseOfAnotherProgramIsForeign();
    void aNewerSchemaIsRefused();
    void aNewerReadableSchemaOpensForReading();
    void anUnfinishedWorkspaceIsRefused();
    void readOnlyOnRequestWritesNothing();
};

void TestWorkspaceFile::createsAndOpens()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    QCOMPARE(store.workspace->info().path, store.path());
    QCOMPARE(store.workspace->info().access, Access::ReadWrite);
    QCOMPARE(store.workspace->info().schema, SchemaVersion);
    QCOMPARE(store.workspace->info().notice, QString());
    QCOMPARE(store.workspace->rubric().sha256, store.rubric.sha256);
    SUCCEEDS(store.reopen());
    QCOMPARE(store.workspace->rubric().id, rubricId);
    QCOMPARE(store.workspace->rubric().provisions.size(), store.rubric.provisions.size());
    QCOMPARE(checkCodes(*store.workspace), QStringList());
    VALUE(history, store.workspace->history({}, {}).result());
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().kind, u"migration"_s);
    QVERIFY(history.first().text.contains(rubricId));

    store.workspace.reset();
    QCOMPARE(filesBeside(store.path(), {u"test.rapporteur"_s}), QStringList());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(store.path()) & others)); // nobody else's business
}

void TestWorkspaceFile::neverOverwrites_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("a workspace") << u"test.rapporteur"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a link to nowhere") << u"link"_s;
}

void TestWorkspaceFile::neverOverwrites()
{
    QFETCH(const QString, name);
    const StoreFixture store;
    const QString path = store.path(name);
    writeBytes(store.path(u"file"_s), "mine");
    QVERIFY(QDir().mkdir(store.path(u"folder"_s)));
    QVERIFY(QFile::link(store.path(u"nowhere"_s), store.path(u"link"_s)));
    const auto made = Workspace::create(path, store.rubric, store.clock).takeResult();
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Unwritable);
    QCOMPARE(made.error().text,
             path + u" exists already and was left as it is. Choose another name."_s);
    QCOMPARE(bytesIn(store.path(u"file"_s)), QByteArray("mine"));
    QVERIFY(!QFile::exists(store.path(u"nowhere"_s)));
}

void TestWorkspaceFile::createNeedsAFolder()
{
    const StoreFixture store;
    const QString path = store.path(u"absent/new.rapporteur"_s);
    const auto made = Workspace::create(path, store.rubric, store.clock).takeResult();
    QCOMPARE(made.error().kind, ErrorKind::NotFound);
    QCOMPARE(made.error().text, u"The folder %1 does not exist."_s.arg(store.path(u"absent"_s)));
    for (const QString &name : {QString(), u"file:new.rapporteur"_s}) {
        const auto odd = Workspace::create(name, store.rubric, store.clock).takeResult();
        QCOMPARE(odd.error().kind, ErrorKind::BadInput);
        QCOMPARE(odd.error().text, u"\"%1\" is not the path of a file."_s.arg(name));
    }
}

void TestWorkspaceFile::refusesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    const QString other = u"%1 is not a workspace: it is another kind of file."_s;
    const QString cut = u"%1 is cut off: only %2 bytes are left. Use a backup."_s;
    QTest::newRow("empty") << QByteArray() << ErrorKind::BadInput
                           << u"%1 is empty. It is not a workspace."_s;
    QTest::newRow("garbage") << QByteArray(9216, 'g') << ErrorKind::BadInput << other;
    QTest::newRow("one byte") << QByteArray("x") << ErrorKind::BadInput << other;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorKind::BadInput << other;
    QTest::newRow("text") << QByteArray("<html>A page</html>") << ErrorKind::BadInput << other;
    QTest::newRow("half of the magic")
        << QByteArray("SQLite f") << ErrorKind::Corrupt << cut.arg(u"%1"_s, u"8"_s);
    QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16) << ErrorKind::Corrupt
                                 << cut.arg(u"%1"_s, u"16"_s);
    QTest::newRow("magic and garbage")
        << "SQLite format 3" + QByteArray(4081, '\0') << ErrorKind::Foreign
        << u"%1 is a database that belongs to another program. It was not opened."_s;
}

void TestWorkspaceFile::refusesWhatIsNoWorkspace()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"odd.rapporteur"_s);
    writeBytes(path, bytes);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const Error error = openError(path, openedAs(access));
        QCOMPARE(error.text, words.arg(path));
        QCOMPARE(error.kind, kind);
        QCOMPARE(bytesIn(path), bytes);
        QCOMPARE(filesBeside(path, {u"odd.rapporteur"_s}), QStringList());
    }
}

void TestWorkspaceFile::refusesNamesThatAreNoFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << ErrorKind::NotFound << u"No workspace was named."_s;
    QTest::newRow("missing") << u"absent.rapporteur"_s << ErrorKind::NotFound
                             << u"There is no workspace %1."_s;
    QTest::newRow("folder") << u"folder"_s << ErrorKind::BadInput
                            << u"%1 is a folder, not a workspace."_s;
    QTest::newRow("broken link") << u"broken"_s << ErrorKind::NotFound
                                 << u"%1 is a link to a file that does not exist."_s;
    QTest::newRow("link to a folder")
        << u"linked"_s << ErrorKind::BadInput << u"%1 is a folder, not a workspace."_s;
    QTest::newRow("device") << u"/dev/null"_s << ErrorKind::BadInput
                            << u"%1 is not a regular file."_s;
    QTest::newRow("below a file") << u"test.rapporteur/x"_s << ErrorKind::NotFound
                                  << u"There is no workspace %1."_s;
    for (const QString &name :
         {u"file:x?mode=memory"_s, u"file:/x.db?mode=memory"_s, u"file::memory:"_s})
        QTest::newRow(qPrintable(name))
            << name << ErrorKind::NotFound
            << u"\"%1\" is an address, not the path of a file. Give the path itself."_s;
    QTest::newRow("memory") << u":memory:"_s << ErrorKind::NotFound
                            << u"There is no workspace %1."_s;
    QTest::newRow("question mark") << u"test.rapporteur?mode=memory"_s << ErrorKind::NotFound
                                   << u"There is no workspace %1."_s;
}

void TestWorkspaceFile::refusesNamesThatAreNoFiles()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, words);
    StoreFixture store;
    store.workspace.reset();
    QVERIFY(QDir().mkdir(store.path(u"folder"_s)));
    QVERIFY(QFile::link(store.path(u"nowhere"_s), store.path(u"broken"_s)));
    QVERIFY(QFile::link(store.path(u"folder"_s), store.path(u"linked"_s)));
    const bool whole = name.isEmpty() || name.startsWith(u'/') || name.contains(u':');
    const QString path = whole ? name : store.path(name);
    const QStringList before = filesBeside(store.path(), {});
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const Error error = openError(path, openedAs(access));
        QCOMPARE(error.text, words.contains("%1"_L1) ? words.arg(path) : words);
        QCOMPARE(error.kind, kind);
        QCOMPARE(filesBeside(store.path(), {}), before); // nothing was made
    }
}

void TestWorkspaceFile::oddNamesAreOrdinaryFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"a?mode=memory"_s, u"per%cent%20"_s, u"hash#tag"_s, u"with space"_s, u"ünïcödé 文"_s,
          u"quote\"'"_s, u"file:x"_s, u"line\nbreak"_s, u"-dash"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestWorkspaceFile::oddNamesAreOrdinaryFiles()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const FixedClock clock;
    {
        VALUE(made, Workspace::create(path, rubricOf(u"udhr"_s), clock).takeResult());
        QVERIFY(made->import({articleNumber(1)}).result());
    }
    QCOMPARE(filesBeside(path, {}), QStringList{name});
    {
        VALUE(opened, Workspace::open(path, clock).takeResult());
        VALUE(page, opened->queue({}).result());
        QCOMPARE(page.total, 1);
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    VALUE(opened, Workspace::open(path, clock, openedAs(Access::ReadOnly)).takeResult());
    VALUE(page, opened->queue({}).result());
    QCOMPARE(page.total, 1);
}

void TestWorkspaceFile::aLinkMeansItsFile()
{
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    QVERIFY(QFile::link(store.path(), store.path(u"link.rapporteur"_s)));
    VALUE(opened, Workspace::open(store.path(u"link.rapporteur"_s), store.clock).takeResult());
    QCOMPARE(opened->info().path, QFileInfo(store.path()).canonicalFilePath());
    // The lock is that of the file: its other name does not give a second writer.
    VALUE(second, Workspace::open(store.path(), store.clock).takeResult());
    QCOMPARE(second->info().access, Access::ReadOnly);
}

void TestWorkspaceFile::aDatabaseOfAnotherProgramIsForeign()
{
    StoreFixture store;
    store.workspace.reset();
    tamper(store.path(), {u"PRAGMA application_id = 252006673"_s});
    const QByteArray before = hashOf(store.path());
    const Error error = openError(store.path());
    QCOMPARE(error.kind, ErrorKind::Foreign);
    QCOMPARE(error.text,
             store.path()
                 + u" is a database that belongs to another program. It was not opened."_s);
    QCOMPARE(hashOf(store.path()), before);
}

void TestWorkspaceFile::aNewerSchemaIsRefused()
{
    StoreFixture store;
    store.workspace.reset();
    tamper(store.path(),
           {u"UPDATE workspace SET value = '3' WHERE key = 'readable_by'"_s,
            u"PRAGMA user_version = 3"_s});
    const QByteArray before = hashOf(store.path());
    const Error error = openError(store.path());
    QCOMPARE(error.kind, ErrorKind::Newer);
    QCOMPARE(error.text,
             u"%1 was made by a newer version of this program (schema 3, this version knows 2). "
             "It was not opened; install the newer version."_s.arg(store.path()));
    QCOMPARE(hashOf(store.path()), before);
    QCOMPARE(filesBeside(store.path(), {u"test.rapporteur"_s}), QStringList());
}

void TestWorkspaceFile::aNewerReadableSchemaOpensForReading()
{
    StoreFixture store;
    store.addArticles(2);
    store.workspace.reset();
    tamper(store.path(),
           {u"ALTER TABLE article ADD COLUMN mood TEXT NOT NULL DEFAULT ''"_s,
            u"PRAGMA user_version = 7"_s});
    const QByteArray before = hashOf(store.path());
    SUCCEEDS(store.reopen());
    QCOMPARE(store.workspace->info().access, Access::ReadOnly);
    QCOMPARE(store.workspace->info().schema, 7);
    QCOMPARE(store.workspace->info().notice,
             u"This workspace was made by a newer version of this program (schema 7, this version "
             "knows 2). It is open for reading only."_s);
    VALUE(page, store.workspace->queue({}).result());
    QCOMPARE(page.rows.size(), 2);
    const auto refused = store.workspace->import({articleNumber(3)}).result();
    QCOMPARE(refused.error().kind, ErrorKind::Unwritable);
    QVERIFY2(refused.error().text.startsWith(
                 "Not saved: the workspace is open for reading only. This workspace was made"_L1),
             qPrintable(refused.error().text));
    store.workspace.reset();
    QCOMPARE(hashOf(store.path()), before); // never downgraded
}

void TestWorkspaceFile::anUnfinishedWorkspaceIsRefused()
{
    StoreFixture store;
    store.workspace.reset();
    tamper(store.path(), {u"PRAGMA user_version = 0"_s});
    const QByteArray before = hashOf(store.path());
    const Error error = openError(store.path());
    QCOMPARE(error.kind, ErrorKind::Corrupt);
    QCOMPARE(error.text,
             store.path() + u" is not a complete workspace: its schema has the number 0."_s);
    QCOMPARE(hashOf(store.path()), before);
}

void TestWorkspaceFile::readOnlyOnRequestWritesNothing()
{
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    const QByteArray before = hashOf(store.path());
    SUCCEEDS(store.reopen(openedAs(Access::ReadOnly)));
    QCOMPARE(store.workspace->info().access, Access::ReadOnly);
    const RowId article = 1;
    const ReviewChange change = changeOf(u"c"_s, article, u"ana"_s, {NoteChange{{}, u"n"_s}},
                                         store.clock);
    const QList<Status> refused{
        store.workspace->applyChanges({change}).result(), store.workspace->addEvent({}).result(),
        store.workspace->setValue(u"k"_s, "v").result(),
        store.workspace->storeEvaluation(article, 1, evaluationNumber(store.rubric, 1), "{}")
            .result(),
        store.workspace->cancelRun(1).result()};
    for (const Status &status : refused) {
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Unwritable);
        QCOMPARE(status.error().text, u"Not saved: the workspace is open for reading only."_s);
    }
    VALUE(detail, store.workspace->article(article, u"ana"_s).result());
    QCOMPARE(detail.reviews.size(), 0);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
    store.workspace.reset();
    QCOMPARE(hashOf(store.path()), before);
}

RAPPORTEUR_TEST(TestWorkspaceFile)

#include "tst_workspacefile.moc"
