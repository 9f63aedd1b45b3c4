// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backuppolicy.h"
#include "core/store/workspacelock.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Backups: whole or not there, never in the place of something better, and as many as were promised.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverything_data() { addRubricRows(); }
    void holdsEverything();
    void replacesAnOlderBackup();
    void refusesBadTargets_data();
    void refusesBadTargets();
    void anEmptyWorkspaceReplacesNoBackup();
    void whileOthersWrite();
    void automaticWhenSomethingChanged();
    void keepsFiveAndOneADay();
    void theNewestIsNeverSurplus();
    void aClockThatGoesBackPutsNothingOff();
};

void TestBackup::holdsEverything()
{
    QFETCH(const QString, rubricId);
    StoreFixture store(rubricId);
    const RowId article = store.addArticles(3).first();
    const Evaluation evaluation = evaluationNumber(store.rubric, 3);
    SUCCEEDS(store.workspace->storeEvaluation(article, 1, evaluation, "{}").result());
    SUCCEEDS(store.workspace
                 ->applyChanges(
                     {changeOf(u"a"_s, article, u"ana"_s, {NoteChange{{}, u"n"_s}}, store.clock)})
                 .result());
    const QString target = store.path(u"copy.rapporteur"_s);
    SUCCEEDS(store.workspace->backup(target).result());
    QVERIFY(!QFileInfo::exists(target + u"-wal"_s) && !QFileInfo::exists(target + u"-journal"_s));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(target) & others));
    VALUE(copy, Workspace::open(target, store.clock).takeResult());
    QCOMPARE(copy->info().notice, QString());
    QCOMPARE(checkCodes(*copy), QStringList());
    for (RowId id = 1; id <= 3; ++id) {
        VALUE(original, store.workspace->article(id, u"ana"_s).result());
        VALUE(kept, copy->article(id, u"ana"_s).result());
        QCOMPARE(kept.document, original.document);
        QCOMPARE(kept.evaluations, original.evaluations);
        QCOMPARE(kept.reviews, original.reviews);
    }
}

void TestBackup::replacesAnOlderBackup()
{
    StoreFixture store;
    store.addArticles(1);
    const QString target = store.path(u"copy.rapporteur"_s);
    SUCCEEDS(store.workspace->backup(target).result());
    store.addArticles(4);
    // Somebody looked into the backup meanwhile, which leaves files beside it.
    {
        VALUE(looked,
              Workspace::open(target, store.clock, openedAs(Access::ReadOnly)).takeResult());
        QCOMPARE(looked->queue({}).result().value().total, 1);
    }
    SUCCEEDS(store.workspace->backup(target).result());
    VALUE(copy, Workspace::open(target, store.clock).takeResult());
    QCOMPARE(copy->queue({}).result().value().total, 4);
    QCOMPARE(checkCodes(*copy), QStringList());
}

void TestBackup::refusesBadTargets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("itself") << u"test.rapporteur"_s << ErrorKind::Unwritable
                            << u"A workspace cannot be its own backup. Choose another name."_s;
    QTest::newRow("itself by another name")
        << u"link.rapporteur"_s << ErrorKind::Unwritable
        << u"A workspace cannot be its own backup. Choose another name."_s;
    QTest::newRow("a file of another kind")
        << u"letter.txt"_s << ErrorKind::Unwritable
        << u"%1 is no backup of a workspace and was left as it is. Choose another name."_s;
    QTest::newRow("a folder")
        << u"folder"_s << ErrorKind::Unwritable
        << u"%1 is no backup of a workspace and was left as it is. Choose another name."_s;
    QTest::newRow("a link to nowhere")
        << u"broken"_s << ErrorKind::Unwritable
        << u"%1 is no backup of a workspace and was left as it is. Choose another name."_s;
    QTest::newRow("a workspace in use")
        << u"used.rapporteur"_s << ErrorKind::Locked
        << u"%1 is a workspace that is in use and was left as it is. Choose another name."_s;
    QTest::newRow("no such folder") << u"absent/copy.rapporteur"_s << ErrorKind::Unwritable
                                    << u"Not saved: %1 could not be written."_s;
    QTest::newRow("below a file") << u"letter.txt/copy.rapporteur"_s << ErrorKind::Unwritable
                                  << u"Not saved: %1 could not be written."_s;
}

void TestBackup::refusesBadTargets()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, words);
    StoreFixture store;
    store.addArticles(1);
    writeBytes(store.path(u"letter.txt"_s), "Dear colleague");
    QVERIFY(QDir().mkdir(store.path(u"folder"_s)));
    QVERIFY(QFile::link(store.path(), store.path(u"link.rapporteur"_s)));
    QVERIFY(QFile::link(store.path(u"nowhere"_s), store.path(u"broken"_s)));
    VALUE(used,
          Workspace::create(store.path(u"used.rapporteur"_s), store.rubric, store.clock)
              .takeResult());
    const QStringList before = filesBeside(store.path(), {});
    const QString target = store.path(name);
    const Status refused = store.workspace->backup(target).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().text, words.contains("%1"_L1) ? words.arg(target) : words);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(filesBeside(store.path(), {}), before);
    QCOMPARE(bytesIn(store.path(u"letter.txt"_s)), QByteArray("Dear colleague"));
    QCOMPARE(used->queue({}).result().value().total, 0);
    QCOMPARE(checkCodes(*store.workspace), QStringList());
}

void TestBackup::anEmptyWorkspaceReplacesNoBackup()
{
    StoreFixture full, empty;
    full.addArticles(2);
    const QString target = full.path(u"copy.rapporteur"_s);
    SUCCEEDS(full.workspace->backup(target).result());
    const QByteArray before = hashOf(target);
    const Status refused = empty.workspace->backup(target).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unwritable);
    QCOMPARE(
        refused.error().text,
        u"No backup was made: this workspace is empty, and %1 holds 2 article(s). Choose another "
        "name."_s.arg(target));
    QCOMPARE(hashOf(target), before);
    SUCCEEDS(empty.workspace->backup(empty.path(u"own.rapporteur"_s)).result()); // control
    SUCCEEDS(empty.workspace->backup(empty.path(u"own.rapporteur"_s)).result());
}

void TestBackup::whileOthersWrite()
{
    StoreFixture store;
    store.addArticles(5);
    QList<QFuture<Result<QList<ImportResult>>>> imports;
    for (int i = 10; i < 60; ++i)
        imports.append(store.workspace->import({articleNumber(i)}));
    const QString target = store.path(u"copy.rapporteur"_s);
    SUCCEEDS(store.workspace->backup(target).result());
    VALUE(copy, Workspace::open(target, store.clock).takeResult());
    QCOMPARE(checkCodes(*copy), QStringList()); // one state of the workspace, whichever
    QCOMPARE_GE(copy->queue({}).result().value().total, 5);
    for (auto &import : imports)
        QVERIFY(import.result());
}

void TestBackup::automaticWhenSomethingChanged()
{
    StoreFixture store;
    store.addArticles(1);
    VALUE(first, store.workspace->automaticBackup().result());
    QCOMPARE(first, store.path() + u".backups/20260102-030405-2.rapporteur"_s);
    VALUE(again, store.workspace->automaticBackup().result());
    QCOMPARE(again, QString()); // nothing changed
    QVERIFY(store.workspace->import({articleNumber(2)}).result());
    VALUE(tooSoon, store.workspace->automaticBackup().result());
    QCOMPARE(tooSoon, QString());
    store.clock.advanceMs(30 * 60'000);
    VALUE(second, store.workspace->automaticBackup().result());
    QVERIFY2(second.endsWith("20260102-033405-3.rapporteur"_L1), qPrintable(second));
    store.clock.advanceMs(3'600'000);
    VALUE(unchanged, store.workspace->automaticBackup().result());
    QCOMPARE(unchanged, QString());
    QCOMPARE(BackupPolicy::list(store.path()).size(), 2);
    writeBytes(BackupPolicy::folderFor(store.path()) + u"/letter.txt"_s, "mine");
    QCOMPARE(BackupPolicy::list(store.path()).size(), 2);

    // Where the folder cannot be made, that is said.
    StoreFixture other;
    writeBytes(BackupPolicy::folderFor(other.path()), "in the way");
    const auto refused = other.workspace->automaticBackup().result();
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(BackupPolicy::folderFor(other.path())),
             qPrintable(refused.error().text));
}

namespace
{

QList<AutomaticBackup> hourly(int hours, const QDateTime &last)
{
    QList<AutomaticBackup> backups;
    for (int i = 0; i < hours; ++i)
        backups.append({u"backup-%1"_s.arg(i), last.addSecs(-3600LL * i), 1000 - i});
    return backups;
}

} // namespace

void TestBackup::keepsFiveAndOneADay()
{
    const QDateTime now(QDate(2026, 5, 20), QTime(18, 0), QTimeZone::UTC);
    const QList<AutomaticBackup> all = hourly(24 * 20, now);
    const QList<AutomaticBackup> surplus = BackupPolicy::surplus(all, now);
    QList<AutomaticBackup> kept = all;
    kept.removeIf([&](const AutomaticBackup &backup) { return surplus.contains(backup); });
    QStringList times;
    for (const AutomaticBackup &backup : kept)
        times.append(backup.at.toString(u"dd.HH"_s));
    QCOMPARE(times,
             (QStringList{u"20.18"_s, u"20.17"_s, u"20.16"_s, u"20.15"_s, u"20.14"_s, u"19.23"_s,
                          u"18.23"_s, u"17.23"_s, u"16.23"_s, u"15.23"_s, u"14.23"_s, u"13.23"_s}));
    QCOMPARE(BackupPolicy::surplus(kept, now), QList<AutomaticBackup>());
    QCOMPARE(BackupPolicy::surplus({}, now), QList<AutomaticBackup>());
}

void TestBackup::theNewestIsNeverSurplus()
{
    const QDateTime now(QDate(2026, 5, 20), QTime(18, 0), QTimeZone::UTC);
    for (const int years : {-30, 0, 30}) {
        const QList<AutomaticBackup> old = hourly(40, now.addYears(years));
        QVERIFY(!BackupPolicy::surplus(old, now).contains(old.first()));
        QCOMPARE_GE(old.size() - BackupPolicy::surplus(old, now).size(), 5);
    }
}

void TestBackup::aClockThatGoesBackPutsNothingOff()
{
    const QDateTime now(QDate(2026, 5, 20), QTime(18, 0), QTimeZone::UTC);
    const QList<AutomaticBackup> future{{u"a"_s, now.addYears(1), 10}};
    QVERIFY(BackupPolicy::isDue(future, 11, now));
    QVERIFY(!BackupPolicy::isDue(future, 10, now));
    QVERIFY(BackupPolicy::isDue({}, 1, now));
    const QList<AutomaticBackup> fresh{{u"a"_s, now.addSecs(-1799), 10}};
    QVERIFY(!BackupPolicy::isDue(fresh, 11, now));
    QVERIFY(BackupPolicy::isDue(fresh, 11, now.addSecs(1)));
}

RAPPORTEUR_TEST(TestBackup)

#include "tst_backup.moc"
