// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backuppolicy.h"
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <random>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Damaged workspaces: named as such, never written to, and no person's work is ever shown otherwise than it
/// was given without a word about it.
class TestDamagedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truncatedAtEveryPage();
    void flippedBitsAreNeverSilentAboutReviews_data() { addRubricRows(); }
    void flippedBitsAreNeverSilentAboutReviews();
    void theNewestBackupIsNamed();
    void aDamagedRubricIsSeen();
    void anAlteredTextIsSeen();
    void aDeletedLogIsSeen();
    void theLogOfAnotherWorkspaceIsSeen();
    void anOlderCopyInItsPlaceIsSeen();
    void openingKeepsTheLogOfACrash();
};

namespace
{

/// A workspace with people's work and machines' on three articles.
void fill(StoreFixture &store)
{
    const QList<RowId> articles = store.addArticles(3);
    for (const RowId article : articles) {
        const Evaluation evaluation = evaluationNumber(store.rubric, int(article));
        (void)store.workspace->storeEvaluation(article, 1, evaluation, "{\"raw\": 1}").result();
        const CellKey cell{store.rubric.provisions.first().number, 0};
        const Decision decision = overriding(cell, 0.3, evaluation.id, store.clock);
        const QString id = u"change-%1"_s.arg(article);
        (void)store.workspace
            ->applyChanges({changeOf(id, article, u"ana"_s,
                                     {DecisionChange{cell, {}, decision},
                                      NoteChange{{}, u"Note on %1"_s.arg(article)}, StateChange{}},
                                     store.clock)})
            .result();
    }
}

/// What people did and what they did it to; an error's words where it cannot be read.
QStringList workOf(const Workspace &workspace)
{
    QStringList work;
    for (RowId article = 1; article <= 3; ++article) {
        const auto detail = workspace.article(article, u"ana"_s).result();
        if (!detail) {
            work.append(u"error: "_s + detail.error().text);
            continue;
        }
        work.append(detail->document.text);
        for (const Review &review : detail->reviews)
            work.append(QString::fromUtf8(QJsonDocument(toJson(review)).toJson()));
    }
    return work;
}

} // namespace

void TestDamagedFile::truncatedAtEveryPage()
{
    StoreFixture store;
    fill(store);
    store.workspace.reset();
    const QByteArray whole = bytesIn(store.path());
    const qsizetype pages = whole.size() / PageSize;
    QCOMPARE_GE(pages, 40);
    int cuts = 0;
    for (qsizetype page = 1; page < pages; ++page) {
        for (const qsizetype size : {page * PageSize, page * PageSize + 1234}) {
            const QByteArray cut = whole.first(size);
            writeBytes(store.path(), cut);
            const Error error = openError(store.path());
            QCOMPARE(error.kind, ErrorKind::Corrupt);
            QCOMPARE(
                error.text,
                u"%1 is damaged: it should be %2 bytes long and has %3. Nothing was written to "
                "it. Use a backup, or salvage it into a new file."_s.arg(store.path())
                    .arg(whole.size())
                    .arg(size));
            QVERIFY(bytesIn(store.path()) == cut);
            QCOMPARE(filesBeside(store.path(), {u"test.rapporteur"_s}), QStringList());
            ++cuts;
        }
    }
    QCOMPARE_GE(cuts, 80);
    writeBytes(store.path(), whole); // control: uncut it opens
    QCOMPARE(openError(store.path()).text, QString());
}

void TestDamagedFile::flippedBitsAreNeverSilentAboutReviews()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    fill(store);
    const QStringList work = workOf(*store.workspace);
    store.workspace.reset();
    const QByteArray whole = bytesIn(store.path());
    std::mt19937 random(7);
    int refused = 0, found = 0, harmless = 0;
    for (qsizetype page = 0; page < whole.size() / PageSize; ++page) {
        QByteArray damaged = whole;
        for (int flips = 0; flips < 4; ++flips) {
            const qsizetype at = page * PageSize + qsizetype(random() % PageSize);
            damaged[at] = char(damaged[at] ^ (1 << random() % 8));
        }
        writeBytes(store.path(), damaged);
        auto opened = Workspace::open(store.path(), store.clock, openedAs(Access::ReadOnly, true))
                          .takeResult();
        if (!opened) {
            ++refused;
            QVERIFY2(opened.error().text.contains(store.path())
                         || opened.error().text.contains("workspace"_L1),
                     qPrintable(opened.error().text));
        } else if (!checkCodes(**opened).isEmpty()) {
            ++found;
        } else {
            ++harmless;
            QCOMPARE(workOf(**opened), work);
        }
        if (opened)
            opened->reset();
        QVERIFY2(bytesIn(store.path()) == damaged, "a damaged file was written to");
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(store.path() + suffix);
    }
    QCOMPARE_GE(refused, 5);
    QCOMPARE_GE(refused + found + harmless, 40);
}

void TestDamagedFile::theNewestBackupIsNamed()
{
    StoreFixture store;
    fill(store);
    VALUE(backup, store.workspace->automaticBackup().result());
    QVERIFY(!backup.isEmpty());
    store.workspace.reset();
    const QByteArray cut = bytesIn(store.path()).first(10 * PageSize);
    writeBytes(store.path(), cut);
    const QString junk = BackupPolicy::fileFor(store.path(), 999'999, store.clock.nowUtc());
    writeBytes(junk, "no backup at all");
    const Error error = openError(store.path());
    QCOMPARE(error.kind, ErrorKind::Corrupt);
    QVERIFY2(error.text.endsWith(u" The newest backup is %1."_s.arg(backup)),
             qPrintable(error.text));
    QVERIFY(bytesIn(store.path()) == cut);
    VALUE(restored, Workspace::open(backup, store.clock, openedAs(Access::ReadOnly)).takeResult());
    QCOMPARE(checkCodes(*restored), QStringList());
}

void TestDamagedFile::aDamagedRubricIsSeen()
{
    StoreFixture store;
    store.workspace.reset();
    tamper(store.path(), {u"UPDATE rubric SET json = replace(json, '0.4', '0.5')"_s});
    const QByteArray before = hashOf(store.path());
    const Error error = openError(store.path());
    QCOMPARE(error.kind, ErrorKind::Corrupt);
    QCOMPARE(
        error.text,
        store.path()
            + u" is damaged: its rubric is not the one that was stored. Nothing was written to "
              "it. Use a backup, or salvage it into a new file."_s);
    QCOMPARE(hashOf(store.path()), before);
}

void TestDamagedFile::anAlteredTextIsSeen()
{
    StoreFixture store;
    fill(store);
    store.workspace.reset();
    tamper(store.path(),
           {u"UPDATE article_text SET text = replace(text, 'lends', 'sells') WHERE article = 2"_s});
    SUCCEEDS(store.reopen());
    VALUE(report, store.workspace->check().result());
    QCOMPARE(report.issues.size(), 1);
    QCOMPARE(report.issues.first().code, u"text-altered"_s);
    QCOMPARE(report.issues.first().place, u"article[2].text[1]"_s);
    QCOMPARE(report.issues.first().text,
             u"The text of article 2 is not the one that was stored."_s);
}

namespace
{

/// The files as a crash would leave them now, under another name.
void copyAsAfterACrash(const QString &from, const QString &to)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile::remove(to + suffix);
        if (!QFile::copy(from + suffix, to + suffix))
            qFatal("%s", qPrintable(from + suffix));
    }
}

} // namespace

void TestDamagedFile::aDeletedLogIsSeen()
{
    StoreFixture store;
    fill(store);
    const QString crashed = store.path(u"crashed.rapporteur"_s);
    copyAsAfterACrash(store.path(), crashed);
    QVERIFY(QFile::remove(crashed + u"-wal"_s));
    VALUE(opened, Workspace::open(crashed, store.clock).takeResult());
    QCOMPARE(
        opened->info().notice,
        u"The workspace was not closed properly last time, and its log is gone: what was saved "
        "last may be missing. Compare it with the newest backup."_s);
    // Control: with its log nothing is missing, and that is said too.
    opened.reset();
    copyAsAfterACrash(store.path(), crashed);
    VALUE(whole, Workspace::open(crashed, store.clock).takeResult());
    QCOMPARE(
        whole->info().notice,
        u"The workspace was not closed properly last time. Everything that was saved is here."_s);
    QCOMPARE(workOf(*whole), workOf(*store.workspace));
    QCOMPARE(checkCodes(*whole), QStringList());
}

void TestDamagedFile::theLogOfAnotherWorkspaceIsSeen()
{
    StoreFixture store, other;
    fill(store);
    for (int i = 0; i < 3; ++i)
        fill(other);
    const QString crashed = store.path(u"crashed.rapporteur"_s);
    copyAsAfterACrash(store.path(), crashed);
    QVERIFY(QFile::remove(crashed + u"-wal"_s));
    QVERIFY(QFile::copy(other.path() + u"-wal"_s, crashed + u"-wal"_s));
    QVERIFY(QFile::remove(crashed + u"-shm"_s));
    const QByteArray before = hashOf(crashed);
    auto opened = Workspace::open(crashed, store.clock).takeResult();
    if (opened)
        QVERIFY2(!checkCodes(**opened).isEmpty() || workOf(**opened) == workOf(*other.workspace),
                 "another workspace's log was taken in without a word");
    else
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    if (!opened)
        QCOMPARE(hashOf(crashed), before);
}

void TestDamagedFile::anOlderCopyInItsPlaceIsSeen()
{
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    const QByteArray older = bytesIn(store.path());
    SUCCEEDS(store.reopen());
    store.addArticles(3);
    VALUE(backup, store.workspace->automaticBackup().result());
    store.workspace.reset();
    writeBytes(store.path(), older);
    SUCCEEDS(store.reopen());
    QCOMPARE(store.workspace->info().notice,
             u"The backup %1 holds more than this workspace: changes are missing here. Compare the "
             "two before you go on."_s.arg(backup));
}

void TestDamagedFile::openingKeepsTheLogOfACrash()
{
    // What is refused after a crash keeps its log too: it is all that is left of the last changes.
    StoreFixture store;
    fill(store);
    const QString crashed = store.path(u"crashed.rapporteur"_s);
    copyAsAfterACrash(store.path(), crashed);
    QByteArray main = bytesIn(crashed);
    main[18] = 9; // a file format of the future, in the header
    main[19] = 9;
    writeBytes(crashed, main);
    const QByteArray log = hashOf(crashed + u"-wal"_s);
    auto opened = Workspace::open(crashed, store.clock).takeResult();
    if (opened)
        QCOMPARE(workOf(**opened), workOf(*store.workspace)); // the log holds the header, too
    else
        QCOMPARE(hashOf(crashed + u"-wal"_s), log);
}

RAPPORTEUR_TEST(TestDamagedFile)

#include "tst_damagedfile.moc"
