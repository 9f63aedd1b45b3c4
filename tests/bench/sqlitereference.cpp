// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sqlitereference.h"

#include "tests/bench/benchrow.h"

#include <QProcess>

#include <sqlite3.h>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

class Database
{
public:
    explicit Database(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_db) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_db));
        run("PRAGMA page_size=8192");
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
    }
    ~Database() { sqlite3_close_v2(m_db); }
    Q_DISABLE_COPY_MOVE(Database)

    void run(const char *sql)
    {
        if (sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    }
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK)
            qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
        return statement;
    }
    [[nodiscard]] sqlite3_int64 lastRow() const { return sqlite3_last_insert_rowid(m_db); }

private:
    sqlite3 *m_db = nullptr;
};

void bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    sqlite3_bind_text16(statement, index, text.utf16(), static_cast<int>(text.size() * 2),
                        SQLITE_TRANSIENT);
}

void bindScore(sqlite3_stmt *statement, int index, Score score)
{
    if (score)
        sqlite3_bind_double(statement, index, *score);
    else
        sqlite3_bind_null(statement, index);
}

void step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("the reference could not write a row");
    sqlite3_reset(statement);
}

} // namespace

void sqliteReferenceImport(const QString &path, int articles, int evaluations, Generator &generator)
{
    Database db(path);
    db.run(
        "CREATE TABLE article(id INTEGER PRIMARY KEY, url TEXT UNIQUE, title TEXT, mean REAL, state TEXT);"
        "CREATE INDEX article_mean ON article(mean);"
        "CREATE TABLE article_text(article INTEGER, version INTEGER, text TEXT, PRIMARY KEY(article, version)) WITHOUT ROWID;"
        "CREATE TABLE evaluation(id INTEGER PRIMARY KEY, article INTEGER, uuid TEXT UNIQUE, summary TEXT);"
        "CREATE INDEX evaluation_article ON evaluation(article);"
        "CREATE TABLE score(evaluation INTEGER, provision INTEGER, e REAL, s REAL, evidence TEXT, note_e TEXT, note_s TEXT, fact TEXT,"
        " PRIMARY KEY(evaluation, provision)) WITHOUT ROWID;"
        "CREATE VIRTUAL TABLE search USING fts5(title, text, content='');");
    sqlite3_stmt *article = db.prepare(
        "INSERT INTO article(url, title, mean, state) VALUES(?,?,?,'unreviewed')");
    sqlite3_stmt *text = db.prepare("INSERT INTO article_text VALUES(?,1,?)");
    sqlite3_stmt *search = db.prepare("INSERT INTO search(rowid, title, text) VALUES(?,?,?)");
    sqlite3_stmt *evaluation = db.prepare(
        "INSERT INTO evaluation(article, uuid, summary) VALUES(?,?,?)");
    sqlite3_stmt *score = db.prepare("INSERT INTO score VALUES(?,?,?,?,?,?,?,?)");
    for (int i = 0; i < articles; ++i) {
        if (i % 500 == 0)
            db.run("BEGIN IMMEDIATE");
        const ArticleImport made = generator.article(i, evaluations);
        bindText(article, 1, made.document.url);
        bindText(article, 2, made.document.title);
        sqlite3_bind_double(article, 3, (i % 200) / 100.0 - 1);
        step(article);
        const sqlite3_int64 id = db.lastRow();
        sqlite3_bind_int64(text, 1, id);
        bindText(text, 2, made.document.text);
        step(text);
        sqlite3_bind_int64(search, 1, id);
        bindText(search, 2, made.document.title);
        bindText(search, 3, made.document.text);
        step(search);
        for (const Evaluation &one : made.evaluations) {
            sqlite3_bind_int64(evaluation, 1, id);
            bindText(evaluation, 2, one.id);
            bindText(evaluation, 3, one.labels.summary);
            step(evaluation);
            const sqlite3_int64 evaluationId = db.lastRow();
            for (const ScoreRow &row : one.rows) {
                sqlite3_bind_int64(score, 1, evaluationId);
                sqlite3_bind_int(score, 2, row.provision);
                bindScore(score, 3, row.cells[0].value);
                bindScore(score, 4, row.cells[1].value);
                bindText(score, 5, row.evidence);
                bindText(score, 6, row.cells[0].note);
                bindText(score, 7, row.cells[1].note);
                bindText(score, 8,
                         row.witnesses.isEmpty() ? QString() : row.witnesses.first().text);
                step(score);
            }
        }
        if (i % 500 == 499 || i + 1 == articles)
            db.run("COMMIT");
    }
    for (sqlite3_stmt *statement : {article, text, search, evaluation, score})
        sqlite3_finalize(statement);
}

double sqliteReferenceCommitMs(const QString &path)
{
    Database db(path);
    db.run("CREATE TABLE change(id INTEGER PRIMARY KEY, json TEXT)");
    return medianMs(100, [&](int) {
        db.run("INSERT INTO change(json) VALUES('{\"note\":\"a small change of a review\"}')");
    });
}

double sqliteReferenceExport(const QString &workspace, const QString &target)
{
    QProcess process;
    process.setStandardOutputFile(target);
    const QString sql =
        u"SELECT a.*, t.text, (SELECT json_group_array(json_object('p',s.provision,'e',s.value_first,'s',s.value_second,"
        "'evidence',s.evidence,'notes',s.notes)) FROM evaluation e JOIN score s ON s.evaluation=e.id WHERE e.article=a.id)"
        " FROM article a JOIN article_text t ON t.article=a.id ORDER BY a.id"_s;
    return secondsOf([&] {
        process.start(u"sqlite3"_s, {u"-readonly"_s, u"-json"_s, workspace, sql});
        process.waitForFinished(600'000);
        if (process.exitCode() != 0)
            qFatal("%s", process.readAllStandardError().constData());
    });
}

} // namespace rapporteur::bench
