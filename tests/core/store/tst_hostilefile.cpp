// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/registry.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

/// Workspaces that somebody prepared: an object too many, one too few or one that is defined otherwise.
class TestHostileFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangeObjectsAreNamed_data();
    void strangeObjectsAreNamed();
    void aTriggerInDisguiseIsNamed();
    void statisticsAreNoObjects();
    void newerFilesMayNotHideCode_data();
    void newerFilesMayNotHideCode();
    void hugeRowsAreRefused();
    void textIsReadAsItIs();
};

void TestHostileFile::strangeObjectsAreNamed_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("words");
    const QString strange =
        u"This workspace holds something that no workspace has: %1. It was not "
        "opened; ask where the file comes from, or salvage it into a new one."_s;
    const QString lacking = u"This workspace lacks a part: %1. It was not opened; use a backup, or "
                            "salvage it into a new file."_s;
    const QString otherwise = u"A part of this workspace is not what it should be: %1. It was not "
                              "opened; use a backup, or salvage it into a new file."_s;
    QTest::newRow("trigger")
        << QStringList{u"CREATE TRIGGER spy AFTER INSERT ON review BEGIN DELETE FROM decision; END"_s}
        << strange.arg(u"trigger spy"_s);
    QTest::newRow("view") << QStringList{u"CREATE VIEW people AS SELECT reviewer FROM review"_s}
                          << strange.arg(u"view people"_s);
    QTest::newRow("virtual table") << QStringList{u"CREATE VIRTUAL TABLE more USING fts5(a)"_s}
                                   << strange.arg(u"table more"_s);
    QTest::newRow("table") << QStringList{u"CREATE TABLE extra(a)"_s}
                           << strange.arg(u"table extra"_s);
    QTest::newRow("index") << QStringList{u"CREATE INDEX extra ON event(type)"_s}
                           << strange.arg(u"index extra"_s);
    QTest::newRow("a table is gone")
        << QStringList{u"DROP TABLE repair"_s} << lacking.arg(u"table repair"_s);
    QTest::newRow("a guard is gone") << QStringList{u"DROP TRIGGER journal_keeps_rows"_s}
                                     << lacking.arg(u"trigger journal_keeps_rows"_s);
    QTest::newRow("a guard that guards nothing") << QStringList{
        u"DROP TRIGGER journal_keeps_rows"_s,
        u"CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal BEGIN SELECT 1; "
        "END"_s} << otherwise.arg(u"trigger journal_keeps_rows"_s);
    QTest::newRow("a table with a column more")
        << QStringList{u"ALTER TABLE event ADD COLUMN code TEXT DEFAULT ''"_s}
        << otherwise.arg(u"table event"_s);
    QTest::newRow("a view in a table's place")
        << QStringList{u"DROP TABLE repair"_s, u"CREATE VIEW repair AS SELECT 1 AS evaluation"_s}
        << strange.arg(u"view repair"_s);
}

void TestHostileFile::strangeObjectsAreNamed()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, words);
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    tamper(store.path(), statements);
    const QByteArray before = hashOf(store.path());
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        for (const bool foreign : {false, true}) {
            const Error error = openError(store.path(), openedAs(access, foreign));
            QCOMPARE(error.text, words);
            QCOMPARE(error.kind, ErrorKind::Corrupt);
        }
    }
    QCOMPARE(hashOf(store.path()), before);
}

void TestHostileFile::aTriggerInDisguiseIsNamed()
{
    // SQL cannot make an object whose name begins like the library's own; an editor of bytes can.
    StoreFixture store;
    store.workspace.reset();
    tamper(store.path(),
           {u"CREATE TRIGGER sqlitex_stat9 AFTER INSERT ON journal BEGIN"
            " DELETE FROM decision; END"_s});
    QByteArray bytes = bytesIn(store.path());
    QCOMPARE(bytes.count("sqlitex_stat9"), 2);
    bytes.replace("sqlitex_stat9", "sqlite_stat99");
    writeBytes(store.path(), bytes);
    const Error error = openError(store.path());
    QCOMPARE(error.kind, ErrorKind::Corrupt);
    QVERIFY2(error.text.contains("trigger sqlite_stat99"_L1) || error.text.contains("damaged"_L1),
             qPrintable(error.text));
}

void TestHostileFile::statisticsAreNoObjects()
{
    StoreFixture store;
    store.addArticles(2);
    store.workspace.reset();
    tamper(store.path(), {u"ANALYZE"_s});
    QCOMPARE(openError(store.path()).text, QString());
}

void TestHostileFile::newerFilesMayNotHideCode_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("object");
    QTest::newRow("view in a table's place")
        << QStringList{u"DROP TABLE repair"_s,
                       u"CREATE VIEW repair AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                       " FROM n) SELECT i AS evaluation FROM n"_s}
        << u"table repair"_s;
    QTest::newRow("virtual table in a table's place")
        << QStringList{u"DROP TABLE repair"_s,
                       u"CREATE VIRTUAL TABLE repair USING fts5(evaluation)"_s}
        << u"table repair"_s;
    QTest::newRow("another virtual table")
        << QStringList{u"DROP TABLE note_words"_s,
                       u"CREATE VIRTUAL TABLE note_words USING fts5(text, content='event')"_s}
        << u"table note_words"_s;
}

void TestHostileFile::newerFilesMayNotHideCode()
{
    QFETCH(QStringList, statements);
    QFETCH(const QString, object);
    StoreFixture store;
    store.workspace.reset();
    tamper(store.path(), statements << u"PRAGMA user_version = 3"_s);
    const QByteArray before = hashOf(store.path());
    const Error error = openError(store.path());
    QCOMPARE(error.kind, ErrorKind::Corrupt);
    QVERIFY2(error.text.contains(object), qPrintable(error.text));
    QCOMPARE(hashOf(store.path()), before);
}

void TestHostileFile::hugeRowsAreRefused()
{
    // A row may hold two hundred megabytes at most: one that says it holds more is no reason to fall over.
    StoreFixture store;
    const RowId article = store.addArticles(1).first();
    store.workspace.reset();
    const auto db = Connection::open(store.path(), Connection::Mode::Writer);
    QVERIFY(db);
    const Status refused = (*db)->run("UPDATE article_text SET html = zeroblob(300000000)");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Limit);
    QCOMPARE(refused.error().text,
             u"Not saved: a text or page is larger than a workspace can keep."_s);
    const Status bound = (*db)->run("UPDATE article_text SET text = ?",
                                    Utf8{QByteArray(210 << 20, 'x')});
    QVERIFY2(!bound, "a text that is too large must not be stored as nothing");
    QCOMPARE(bound.error().kind, ErrorKind::Limit);
    const auto kept = (*db)->integer(
        "SELECT count(*) FROM article_text WHERE article = ? AND text <> ''", article);
    QCOMPARE(kept.value_or(0), 1);
}

void TestHostileFile::textIsReadAsItIs()
{
    // Rows that a colleague wrote with another program: bytes that are no UTF-8, types that do not fit.
    StoreFixture store;
    store.addArticles(1);
    store.workspace.reset();
    tamper(store.path(),
           {u"UPDATE article SET title = CAST(x'c328ff00fe' AS TEXT), words = 'many',"
            " mean = 'high', added_at = 9223372036854775807"_s,
            u"UPDATE article_text SET structure = x'00', html = x'28b52ffd00'"_s});
    SUCCEEDS(store.reopen());
    VALUE(page, store.workspace->queue({}).result());
    QCOMPARE(page.rows.size(), 1);
    QVERIFY(page.rows.first().title.contains(QChar(QChar::ReplacementCharacter)));
    const auto detail = store.workspace->article(1, {}).result();
    if (!detail)
        QVERIFY(!detail.error().text.isEmpty());
    const auto source = store.workspace->articleSource(1, 1).result();
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Corrupt);
}

RAPPORTEUR_TEST(TestHostileFile)

#include "tst_hostilefile.moc"
