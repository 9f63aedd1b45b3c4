// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "tests/core/store/reviewdesk.h"
#include "tests/support/registry.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// A workspace of the first schema gets what came later when it is opened for writing, and can be read before.
class TestMigration : public QObject
{
    Q_OBJECT

    /// Makes the closed workspace what the first schema was.
    static void age(const StoreFixture &store)
    {
        tamper(store.path(),
               {u"DROP TABLE label_decision"_s,
                u"UPDATE workspace SET value = '1' WHERE key = 'readable_by'"_s,
                u"PRAGMA user_version = 1"_s});
    }

private Q_SLOTS:
    void anOlderWorkspaceIsMigrated()
    {
        StoreFixture store;
        const RowId article = evaluatedArticle(store);
        SeededIds ids;
        Desk desk(store, article, ids);
        ReviewSession session = desk.open();
        const auto decided = session.overrideCell({store.rubric.provisions.first().number, 0}, 0.4);
        QVERIFY(decided);
        SUCCEEDS(desk.post(*decided));
        store.workspace.reset();
        age(store);
        SUCCEEDS(store.reopen());
        QCOMPARE(store.workspace->info().access, Access::ReadWrite);
        QCOMPARE(store.workspace->info().schema, SchemaVersion);
        QCOMPARE(checkCodes(*store.workspace), QStringList());
        VALUE(history, store.workspace->history({}, {}).result());
        QCOMPARE(history.first().kind, u"migration"_s);
        // What was there is there, and labels can be decided and read again.
        ReviewSession later = desk.open();
        QCOMPARE(later.review().decisions.size(), 1);
        const auto theme = later.overrideLabel(u"theme"_s, u"mine"_s);
        QVERIFY(theme);
        SUCCEEDS(later.apply(*theme));
        SUCCEEDS(desk.post(*theme));
        SUCCEEDS(store.reopen());
        QCOMPARE(desk.stored().labels, later.review().labels);
        QCOMPARE(checkCodes(*store.workspace), QStringList());
        const ReviewChange back = later.inverse(*theme);
        SUCCEEDS(desk.post(back));
        QVERIFY(desk.stored().labels.isEmpty());
        QCOMPARE(checkCodes(*store.workspace), QStringList());
    }

    void forReadingItStaysAsItIs()
    {
        StoreFixture store;
        store.addArticles(1);
        store.workspace.reset();
        age(store);
        const QByteArray before = hashOf(store.path());
        SUCCEEDS(store.reopen(openedAs(Access::ReadOnly)));
        QCOMPARE(store.workspace->info().schema, 1);
        VALUE(detail, store.workspace->article(1, u"ana"_s).result());
        QCOMPARE(detail.reviews.size(), 0);
        store.workspace.reset();
        QCOMPARE(hashOf(store.path()), before);
    }

    void aStrangeOldWorkspaceIsRefused()
    {
        StoreFixture store;
        store.workspace.reset();
        age(store);
        tamper(store.path(), {u"CREATE TABLE label_decision(review INTEGER)"_s});
        const QByteArray before = hashOf(store.path());
        QCOMPARE(openError(store.path()).kind, ErrorKind::Corrupt);
        QCOMPARE(hashOf(store.path()), before);
    }
};

RAPPORTEUR_TEST(TestMigration)
#include "tst_migration.moc"
