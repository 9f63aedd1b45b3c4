// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/filesystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <cerrno>
#include <sqlite3.h>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Connection)
};

constexpr int BusyTimeoutMs = 2000;
constexpr int RowBytes = 200 << 20;
constexpr int IdleStatements = 200;

} // namespace

Error databaseError(sqlite3 *handle, int code, bool writing)
{
    const QString message = QString::fromUtf8(handle ? sqlite3_errmsg(handle)
                                                     : sqlite3_errstr(code));
    // The log's index cannot grow on a full disk either, and that is told as a plain input/output error.
    if ((code & 0xff) == SQLITE_IOERR && handle && sqlite3_system_errno(handle) == ENOSPC)
        code = SQLITE_FULL;
    const QString detail = QStringLiteral("%1 (%2)").arg(message).arg(code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::DiskFull,
                Words::tr("Not saved: the disk is full. Free some space and try again; what you "
                          "entered is still here."),
                detail};
    case SQLITE_IOERR:
        return {writing ? ErrorKind::Unwritable : ErrorKind::Unreadable,
                writing ? Words::tr("Not saved: the disk reports an error. Check the disk, or make "
                                    "a backup elsewhere.")
                        : Words::tr("The workspace cannot be read: the disk reports an error."),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupt,
                Words::tr("The workspace is damaged. Nothing was written; use a backup, or salvage "
                          "it into a new file."),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Unwritable, Words::tr("Not saved: the workspace cannot be written to."),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked,
                Words::tr("Not saved: another program is using the workspace. Try again."), detail};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Unreadable, Words::tr("The workspace file cannot be opened."), detail};
    case SQLITE_TOOBIG:
        return {ErrorKind::Limit,
                Words::tr("Not saved: a text or page is larger than a workspace can keep."),
                detail};
    default:
        return {ErrorKind::Internal,
                writing ? Words::tr("Not saved: the workspace refused the change.")
                        : Words::tr("The workspace could not answer."),
                detail};
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    // A URI is only ever made here, from a path that is known to be absolute; names of the user are not.
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    QByteArray name = path.toUtf8();
    if (mode == Mode::Memory) {
        name = ":memory:";
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    } else if (mode == Mode::Frozen) {
        name = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    } else {
        flags |= mode == Mode::Writer ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, mode));
    if (code != SQLITE_OK)
        return std::unexpected(databaseError(handle, code, false));
    if (const Status guarded = connection->guard(); !guarded)
        return std::unexpected(guarded.error());
    return connection;
}

Connection::~Connection()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

Status Connection::guard()
{
    sqlite3_busy_timeout(m_handle, BusyTimeoutMs);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, m_mode != Mode::Writer, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, RowBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(m_handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(m_handle, SQLITE_LIMIT_COMPOUND_SELECT, 20);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000);
    const bool reading = m_mode == Mode::Reader || m_mode == Mode::Frozen;
    static constexpr const char *Everywhere[] = {
        "PRAGMA cell_size_check = 1", "PRAGMA mmap_size = 0", "PRAGMA temp_store = MEMORY"};
    for (const char *sql : Everywhere) {
        if (Status done = run(sql); !done)
            return done;
    }
    if (Status done = run(reading ? "PRAGMA wal_autocheckpoint = 0"
                                  : "PRAGMA wal_autocheckpoint = 4000");
        !done)
        return done;
    if (Status done = run(reading ? "PRAGMA cache_size = -8000" : "PRAGMA cache_size = -32000");
        !done)
        return done;
    const Result<qint64> keys = integer("PRAGMA foreign_keys");
    if (!keys)
        return std::unexpected(keys.error());
    if (*keys != 1)
        return failure(ErrorKind::Internal,
                       Words::tr("The database library refuses to check references."));
    return {};
}

Status Connection::makeDurable()
{
    // A write-ahead log needs memory that all hosts share: in a network folder it is not begun. One that is
    // there already stays until the workspace is saved elsewhere.
    const char *path = sqlite3_db_filename(m_handle, "main");
    const bool network = path && isNetworkFileSystem(QFile::decodeName(path));
    Statement journal = query(network ? "PRAGMA journal_mode = DELETE"
                                      : "PRAGMA journal_mode = WAL");
    const QString mode = journal.next() ? journal.text(0) : QString();
    if (Status done = journal.status(); !done && !network)
        return done;
    journal.reset();
    const bool rollback = network && mode == QLatin1String("delete");
    if (Status done = run(rollback ? "PRAGMA synchronous = EXTRA" : "PRAGMA synchronous = FULL");
        !done)
        return done;
    if (Status done = run("PRAGMA journal_size_limit = 67108864"); !done)
        return done;
    const Result<qint64> level = integer("PRAGMA synchronous");
    if (!level)
        return std::unexpected(level.error());
    const bool durable = rollback ? *level == 3
                                  : *level == 2 && (network || mode == QLatin1String("wal"));
    if (!durable) {
        return failure(
            ErrorKind::Unwritable,
            Words::tr("The workspace cannot be written safely here: its disk does not support it."),
            QStringLiteral("journal_mode=%1 synchronous=%2").arg(mode).arg(*level));
    }
    return {};
}

Statement Connection::statement(const char *sql)
{
    const QByteArray key = QByteArray::fromRawData(sql, qsizetype(strlen(sql)));
    if (const auto found = m_idle.find(key); found != m_idle.end()) {
        sqlite3_stmt *statement = found.value();
        m_idle.erase(found);
        return {*this, statement};
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql, int(key.size()) + 1, SQLITE_PREPARE_PERSISTENT, &statement,
                       nullptr);
    return {*this, statement};
}

void Connection::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const QByteArray key(sqlite3_sql(statement));
    if (m_idle.size() >= IdleStatements || m_idle.contains(key))
        sqlite3_finalize(statement);
    else
        m_idle.insert(key, statement);
}

RowId Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Connection::lastError() const
{
    return databaseError(m_handle, sqlite3_extended_errcode(m_handle), m_mode == Mode::Writer);
}

} // namespace rapporteur
