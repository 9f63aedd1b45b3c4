// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/journal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <array>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Schema)
};

// Times are milliseconds since 1970 in UTC. Texts are never NULL; figures are NULL for ND.
constexpr std::array Statements = {
    "CREATE TABLE workspace(key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",

    "CREATE TABLE rubric(id INTEGER PRIMARY KEY, name TEXT NOT NULL, version TEXT NOT NULL,"
    " sha256 TEXT NOT NULL UNIQUE, json BLOB NOT NULL)",

    // What the queue shows; no payload.
    "CREATE TABLE article(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, url TEXT NOT NULL,"
    " url_key TEXT NOT NULL, domain TEXT NOT NULL, title TEXT NOT NULL, title_key TEXT NOT NULL,"
    " author TEXT NOT NULL, site TEXT NOT NULL, language TEXT NOT NULL, published_at INTEGER,"
    " added_at INTEGER NOT NULL, source TEXT NOT NULL, gate TEXT NOT NULL, gate_confidence REAL NOT"
    " NULL, text_version INTEGER NOT NULL, text_sha256 TEXT NOT NULL, words INTEGER NOT NULL,"
    " content_type TEXT NOT NULL, flags INTEGER NOT NULL, shown_evaluation INTEGER, mean REAL,"
    " first_mean REAL, second_mean REAL, setl REAL, band TEXT NOT NULL, confidence REAL NOT NULL,"
    " spread REAL NOT NULL, usefulness REAL NOT NULL, comments INTEGER NOT NULL, evaluations"
    " INTEGER NOT NULL, reviews INTEGER NOT NULL)",
    "CREATE INDEX article_by_url ON article(url_key) WHERE url_key <> ''",
    "CREATE INDEX article_by_text ON article(text_sha256) WHERE text_sha256 <> ''",
    "CREATE INDEX article_by_added ON article(added_at, flags)",
    "CREATE INDEX article_by_title ON article(title_key, flags)",
    "CREATE INDEX article_by_mean ON article(mean, flags)",
    "CREATE INDEX article_by_setl ON article(setl, flags)",
    "CREATE INDEX article_by_spread ON article(spread, flags)",
    "CREATE INDEX article_by_published ON article(published_at, flags)",
    "CREATE INDEX article_by_usefulness ON article(usefulness, flags)",
    // How many articles have each set of flags: the queue's chips without a look at the articles.
    "CREATE TABLE article_count(flags INTEGER PRIMARY KEY, articles INTEGER NOT NULL)",
    "CREATE TRIGGER article_counted AFTER INSERT ON article BEGIN"
    " INSERT INTO article_count(flags, articles) VALUES (NEW.flags, 1)"
    " ON CONFLICT(flags) DO UPDATE SET articles = articles + 1; END",
    "CREATE TRIGGER article_recounted AFTER UPDATE OF flags ON article WHEN OLD.flags <> NEW.flags"
    " BEGIN UPDATE article_count SET articles = articles - 1 WHERE flags = OLD.flags; INSERT INTO"
    " article_count(flags, articles) VALUES (NEW.flags, 1) ON CONFLICT(flags) DO UPDATE SET"
    " articles = articles + 1; END",

    // Frozen texts: a re-fetch is a new version. `raw` only where it differs from the decoded page.
    "CREATE TABLE article_text(article INTEGER NOT NULL REFERENCES article(id), version INTEGER NOT"
    " NULL, text TEXT NOT NULL, structure BLOB NOT NULL, html BLOB, raw BLOB, right_to_left INTEGER"
    " NOT NULL, modified_at INTEGER, fetched_at INTEGER, url TEXT NOT NULL, charset TEXT NOT NULL,"
    " extractor TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY(article, version))",

    "CREATE TABLE thread(article INTEGER PRIMARY KEY REFERENCES article(id), source TEXT NOT NULL,"
    " root_id TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL, author TEXT NOT NULL,"
    " posted_at INTEGER, points INTEGER, claimed_count INTEGER, issues TEXT NOT NULL)",
    "CREATE TABLE comment(article INTEGER NOT NULL REFERENCES article(id), source_id TEXT NOT NULL,"
    " parent_id TEXT NOT NULL, parent INTEGER NOT NULL, position INTEGER NOT NULL, depth INTEGER"
    " NOT NULL, orphan INTEGER NOT NULL, author TEXT NOT NULL, posted_at INTEGER, state TEXT NOT"
    " NULL, score INTEGER, html TEXT NOT NULL, text TEXT NOT NULL, structure BLOB NOT NULL, url"
    " TEXT NOT NULL, PRIMARY KEY(article, source_id)) WITHOUT ROWID",

    "CREATE TABLE rater(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, provider"
    " TEXT NOT NULL, model TEXT NOT NULL, settings TEXT NOT NULL, prompt_sha256 TEXT NOT NULL,"
    " UNIQUE(kind, name, provider, model, settings, prompt_sha256))",

    "CREATE TABLE run(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, rater INTEGER NOT NULL"
    " REFERENCES rater(id), target TEXT NOT NULL, mode TEXT NOT NULL, seed INTEGER NOT NULL,"
    " max_attempts INTEGER NOT NULL, parked INTEGER NOT NULL, created_at INTEGER NOT NULL)",
    "CREATE TABLE job(id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id), article"
    " INTEGER NOT NULL REFERENCES article(id), position INTEGER NOT NULL, state TEXT NOT NULL,"
    " attempts INTEGER NOT NULL, last_error TEXT NOT NULL, not_before INTEGER, lease_owner TEXT NOT"
    " NULL, lease_until INTEGER, UNIQUE(run, article))",
    "CREATE INDEX job_by_state ON job(run, state, position)",
    "CREATE INDEX job_by_article ON job(article, id)",
    "CREATE INDEX job_by_owner ON job(lease_owner) WHERE lease_owner <> ''",
    // The ledger of questions to servers: a row is there before the question is sent. Texts that repeat from
    // question to question are kept once.
    "CREATE TABLE prompt_text(sha256 TEXT PRIMARY KEY, text BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE request(id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id), job"
    " INTEGER NOT NULL REFERENCES job(id), article INTEGER NOT NULL REFERENCES article(id), state"
    " TEXT NOT NULL, question TEXT NOT NULL, provider TEXT NOT NULL, origin TEXT NOT NULL, model"
    " TEXT NOT NULL, system_sha256 TEXT NOT NULL, prompt BLOB NOT NULL, means TEXT NOT NULL, paid"
    " INTEGER NOT NULL, sent_at INTEGER NOT NULL, ended_at INTEGER, status INTEGER NOT NULL,"
    " reply_model TEXT NOT NULL, request_id TEXT NOT NULL, fault TEXT NOT NULL, message TEXT NOT"
    " NULL, may_be_billed INTEGER NOT NULL, input_tokens INTEGER, cached_tokens INTEGER,"
    " output_tokens INTEGER, most INTEGER, cost INTEGER, reply BLOB NOT NULL)",
    "CREATE INDEX request_by_job ON request(job, id)",
    "CREATE INDEX request_by_question ON request(question, state)",
    // They hold all that a cap's sum needs: it is taken before each question.
    "CREATE INDEX request_by_run ON request(run, paid, state, may_be_billed, cost, most)",
    "CREATE INDEX request_by_time ON request(sent_at, paid, state, may_be_billed, cost, most)",

    "CREATE TABLE evaluation(id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, article INTEGER NOT"
    " NULL REFERENCES article(id), text_version INTEGER NOT NULL, rater INTEGER NOT NULL REFERENCES"
    " rater(id), run INTEGER REFERENCES run(id), mode TEXT NOT NULL, target TEXT NOT NULL,"
    " schema_version TEXT NOT NULL, started_at INTEGER, finished_at INTEGER, stored_at INTEGER NOT"
    " NULL, content_type TEXT NOT NULL, first_weight REAL, second_weight REAL, mean REAL,"
    " first_mean REAL, second_mean REAL, setl REAL, band TEXT NOT NULL, confidence REAL NOT NULL,"
    " says_not_does INTEGER NOT NULL, scored INTEGER NOT NULL, details BLOB NOT NULL, input_tokens"
    " INTEGER NOT NULL, output_tokens INTEGER NOT NULL, cost REAL, truncated_share REAL NOT NULL,"
    " reused INTEGER NOT NULL)",
    "CREATE INDEX evaluation_by_article ON evaluation(article, id)",
    "CREATE TABLE raw_answer(evaluation INTEGER PRIMARY KEY REFERENCES evaluation(id), reply BLOB NOT NULL)",
    "CREATE TABLE score(evaluation INTEGER NOT NULL REFERENCES evaluation(id), provision INTEGER"
    " NOT NULL, first_raw REAL, first REAL, first_note TEXT NOT NULL, second_raw REAL, second REAL,"
    " second_note TEXT NOT NULL, evidence TEXT NOT NULL, directions TEXT NOT NULL, claimed_combined"
    " REAL, claimed_modifier REAL, claimed_final REAL, claimed INTEGER, PRIMARY KEY(evaluation,"
    " provision)) WITHOUT ROWID",
    "CREATE TABLE witness(evaluation INTEGER NOT NULL REFERENCES evaluation(id), provision INTEGER"
    " NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, channel INTEGER NOT NULL, text TEXT"
    " NOT NULL, quote TEXT NOT NULL, grounding TEXT NOT NULL, place TEXT NOT NULL, comment TEXT NOT"
    " NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, similarity REAL NOT NULL, PRIMARY"
    " KEY(evaluation, provision, position)) WITHOUT ROWID",
    "CREATE TABLE repair(evaluation INTEGER NOT NULL REFERENCES evaluation(id), position INTEGER"
    " NOT NULL, provision INTEGER NOT NULL, channel INTEGER NOT NULL, code TEXT NOT NULL, before"
    " TEXT NOT NULL, after TEXT NOT NULL, PRIMARY KEY(evaluation, position)) WITHOUT ROWID",
    "CREATE TABLE domain_profile(domain TEXT NOT NULL, version INTEGER NOT NULL, json TEXT NOT"
    " NULL, evaluation INTEGER REFERENCES evaluation(id), at INTEGER NOT NULL, PRIMARY KEY(domain,"
    " version)) WITHOUT ROWID",

    "CREATE TABLE review(id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id),"
    " reviewer TEXT NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL, revision INTEGER NOT"
    " NULL, flagged INTEGER NOT NULL, blind INTEGER NOT NULL, gate_overruled INTEGER NOT NULL, note"
    " TEXT NOT NULL, base_evaluation TEXT NOT NULL, started_at INTEGER, updated_at INTEGER,"
    " submitted_at INTEGER, active_seconds INTEGER NOT NULL, reviewed_mean REAL, UNIQUE(reviewer,"
    " article))",
    "CREATE INDEX review_by_state ON review(reviewer, state, flagged, article)",
    "CREATE INDEX review_by_article ON review(article)",
    "CREATE TABLE decision(review INTEGER NOT NULL REFERENCES review(id), provision INTEGER NOT"
    " NULL, channel INTEGER NOT NULL, verdict TEXT NOT NULL, value REAL, evidence TEXT NOT NULL,"
    " reason_code TEXT NOT NULL, reason TEXT NOT NULL, base_evaluation TEXT NOT NULL, decided_at"
    " INTEGER, blind INTEGER NOT NULL, PRIMARY KEY(review, provision, channel)) WITHOUT ROWID",
    "CREATE TABLE annotation(id TEXT PRIMARY KEY, review INTEGER NOT NULL REFERENCES review(id),"
    " position INTEGER NOT NULL, place TEXT NOT NULL, comment TEXT NOT NULL, text_version INTEGER"
    " NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, exact TEXT NOT NULL, prefix TEXT"
    " NOT NULL, suffix TEXT NOT NULL, body TEXT NOT NULL, tags TEXT NOT NULL, provision INTEGER,"
    " channel INTEGER, author TEXT NOT NULL, created_at INTEGER)",
    "CREATE INDEX annotation_by_review ON annotation(review, position)",
    "CREATE TABLE review_revision(review INTEGER NOT NULL REFERENCES review(id), revision INTEGER"
    " NOT NULL, change TEXT NOT NULL, submitted_at INTEGER, json BLOB NOT NULL, PRIMARY KEY(review,"
    " revision, change)) WITHOUT ROWID",

    "CREATE TABLE event(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, type TEXT NOT NULL,"
    " severity INTEGER NOT NULL, article INTEGER REFERENCES article(id), message TEXT NOT NULL,"
    " details TEXT NOT NULL, investigated INTEGER NOT NULL, resolved INTEGER NOT NULL)",
    "CREATE INDEX event_by_article ON event(article, id)",

    // Append-only and chained: hash = SHA-256(hash of the row before, fields of this row).
    "CREATE TABLE journal(sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
    " author TEXT NOT NULL, article INTEGER, change TEXT NOT NULL, payload BLOB NOT NULL, hash BLOB"
    " NOT NULL)",
    "CREATE UNIQUE INDEX journal_by_change ON journal(change) WHERE change <> ''",
    "CREATE INDEX journal_by_article ON journal(article, sequence)",
    "CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal BEGIN"
    " SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER journal_keeps_words BEFORE UPDATE ON journal BEGIN"
    " SELECT RAISE(ABORT, 'the journal is append-only'); END",

    // Words only: the texts themselves are in the tables above.
    "CREATE VIRTUAL TABLE article_words USING fts5(title, text, content='', contentless_delete=1,"
    " tokenize='unicode61 remove_diacritics 2')",
    "CREATE VIRTUAL TABLE comment_words USING fts5(text, content='', contentless_delete=1,"
    " tokenize='unicode61 remove_diacritics 2')",
    "CREATE VIRTUAL TABLE note_words USING fts5(text, content='', contentless_delete=1,"
    " tokenize='unicode61 remove_diacritics 2')",
};

// What came after the first schema, which every older workspace gets when it is opened for writing.
constexpr std::array Additions = {
    "CREATE TABLE label_decision(review INTEGER NOT NULL REFERENCES review(id), field TEXT NOT NULL,"
    " verdict TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, base_evaluation TEXT NOT"
    " NULL, decided_at INTEGER, blind INTEGER NOT NULL, PRIMARY KEY(review, field)) WITHOUT ROWID",
};

constexpr std::array WordTables = {"article_words", "comment_words", "note_words"};

/// Tables that the full-text module makes itself; their exact text is the library's business.
bool isShadowTable(const QString &name)
{
    for (const char *table : WordTables) {
        for (const char *suffix : {"_data", "_idx", "_docsize", "_config"}) {
            if (name == QLatin1String(table) + QLatin1String(suffix))
                return true;
        }
    }
    return false;
}

using SchemaMap = QMap<QString, QString>;

Result<SchemaMap> schemaOf(Connection &connection)
{
    SchemaMap objects;
    Statement rows = connection.query(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema LIMIT 1000");
    while (rows.next()) {
        const QString name = rows.text(1);
        if (rows.text(0) == QLatin1String("table") && name.startsWith(QLatin1String("sqlite_stat")))
            continue; // left by ANALYZE: statistics, no code
        objects.insert(rows.text(0) + u' ' + name, isShadowTable(name) ? QString() : rows.text(2));
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return objects;
}

Status makeFirst(Connection &connection)
{
    for (const char *sql : Statements) {
        if (Status done = connection.run(sql); !done)
            return done;
    }
    return connection.run("PRAGMA application_id = 1380996178");
}

Status addLater(Connection &connection)
{
    for (const char *sql : Additions) {
        if (Status done = connection.run(sql); !done)
            return done;
    }
    return connection.run("PRAGMA user_version = 2");
}

Result<SchemaMap> expectedSchema(int version)
{
    const Result<std::unique_ptr<Connection>> model = Connection::open({},
                                                                       Connection::Mode::Memory);
    if (!model)
        return std::unexpected(model.error());
    const Status made = version == OldestSchema ? makeFirst(**model) : makeSchema(**model);
    if (!made)
        return std::unexpected(made.error());
    return schemaOf(**model);
}

std::unexpected<Error> lacks(const QString &object)
{
    return failure(ErrorKind::Corrupt,
                   Words::tr("This workspace lacks a part: %1. It was not opened; use a backup, or "
                             "salvage it into a new file.")
                       .arg(object));
}

std::unexpected<Error> isOtherwise(const QString &object, const QString &sql)
{
    return failure(ErrorKind::Corrupt,
                   Words::tr("A part of this workspace is not what it should be: %1. It was not "
                             "opened; use a backup, or salvage it into a new file.")
                       .arg(object),
                   sql);
}

} // namespace

std::span<const char *const> schemaStatements()
{
    return Statements;
}

Status makeSchema(Connection &connection)
{
    Status done = makeFirst(connection);
    return done ? addLater(connection) : done;
}

Status migrate(Connection &connection, const QDateTime &now, const QString &program)
{
    Status done = connection.run("BEGIN IMMEDIATE");
    if (done)
        done = addLater(connection);
    if (done)
        done = connection.run("UPDATE workspace SET value = ? WHERE key = 'readable_by'",
                              QByteArray::number(ReadableBy));
    if (done) {
        const QJsonObject payload{{QStringLiteral("schema"), SchemaVersion},
                                  {QStringLiteral("program"), program}};
        done = appendToJournal(connection,
                               {.at = now,
                                .kind = QStringLiteral("migration"),
                                .author = program,
                                .article = 0,
                                .change = {},
                                .payload = QJsonDocument(payload).toJson(QJsonDocument::Compact)});
    }
    if (!done) {
        static_cast<void>(connection.run("ROLLBACK"));
        return done;
    }
    return connection.run("COMMIT");
}

Status checkSchema(Connection &connection, int version)
{
    const Result<SchemaMap> expected = expectedSchema(version);
    if (!expected)
        return std::unexpected(expected.error());
    const Result<SchemaMap> found = schemaOf(connection);
    if (!found)
        return std::unexpected(found.error());
    for (auto it = found->begin(); it != found->end(); ++it) {
        if (!expected->contains(it.key()))
            return failure(
                ErrorKind::Corrupt,
                Words::tr(
                    "This workspace holds something that no workspace has: %1. It was not opened; "
                    "ask where the file comes from, or salvage it into a new one.")
                    .arg(it.key()),
                it.value());
    }
    for (auto it = expected->begin(); it != expected->end(); ++it) {
        const auto same = found->find(it.key());
        if (same == found->end())
            return lacks(it.key());
        if (same.value() != it.value())
            return isOtherwise(it.key(), same.value());
    }
    return {};
}

Status checkNewerSchema(Connection &connection)
{
    const Result<SchemaMap> expected = expectedSchema(SchemaVersion);
    if (!expected)
        return std::unexpected(expected.error());
    const Result<SchemaMap> found = schemaOf(connection);
    if (!found)
        return std::unexpected(found.error());
    for (auto it = expected->begin(); it != expected->end(); ++it) {
        if (!it.key().startsWith(QLatin1String("table ")))
            continue;
        const auto same = found->find(it.key());
        if (same == found->end())
            return lacks(it.key());
        const bool plain = it.value().startsWith(QLatin1String("CREATE TABLE "));
        if (plain ? !same.value().startsWith(QLatin1String("CREATE TABLE "))
                  : same.value() != it.value())
            return isOtherwise(it.key(), same.value());
    }
    return {};
}

} // namespace rapporteur
