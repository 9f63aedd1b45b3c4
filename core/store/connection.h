// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/rubric/score.h"

#include <QDateTime>
#include <QHash>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace rapporteur
{

/// Text that is UTF-8 and storable already; bound without another conversion.
struct Utf8 {
    QByteArray bytes;
};

class Connection;

/// A prepared statement, borrowed from its connection's cache and given back when it goes out of scope.
/// Parameters are counted from 1, columns from 0. After an error `next` is false and `status` tells it.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds all parameters in order, for the next round.
    template <typename... Values>
    Statement &with(const Values &...values)
    {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, bool value) { bind(index, qint64(value)); }
    void bind(int index, double value);
    void bind(int index, const Score &value); ///< ND is NULL
    void bind(int index, const QString &value); ///< U+0000 and lone surrogates become U+FFFD
    void bind(int index, const Utf8 &value);
    void bind(int index, const QByteArray &value); ///< bytes
    void bind(int index, const QDateTime &value); ///< milliseconds since 1970 UTC; invalid is NULL
    void bind(int index, std::nullptr_t);
    void bindFrom(int index, const Statement &row, int column); ///< a value as it is

    [[nodiscard]] bool next(); ///< true while there is a row
    [[nodiscard]] Status run(); ///< to the end, then ready for other values
    [[nodiscard]] Status status() const;
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return int(integer(column)); }
    [[nodiscard]] bool yes(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] Score score(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime time(int column) const;

private:
    friend class Connection;
    Statement(Connection &connection, sqlite3_stmt *statement);
    void hold(int index, QByteArray bytes);
    void bound(int code);

    Connection *m_connection;
    sqlite3_stmt *m_statement;
    std::vector<QByteArray> m_held; ///< bound texts, alive until the next reset
    int m_code;
    int m_refused = 0; ///< why a value could not be bound
};

/// One connection to one database. The only place, with Statement, that knows the driver: everything
/// above speaks portable SQL. Used by one thread at a time.
class Connection
{
public:
    enum class Mode {
        Writer, ///< the one that writes and checkpoints
        Reader, ///< read-only, never checkpoints
        Frozen, ///< read-only, for a file that cannot have side files (a read-only folder)
        Memory ///< a database of its own in memory
    };

    /// Opens `path` (absolute, checked by the caller) and sets and reads back every guard.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Turns on what a workspace needs of its writing connection: WAL and synchronous=FULL.
    [[nodiscard]] Status makeDurable();

    [[nodiscard]] Statement statement(const char *sql);
    template <typename... Values>
    [[nodiscard]] Statement query(const char *sql, const Values &...values)
    {
        Statement result = statement(sql);
        result.with(values...);
        return result;
    }
    template <typename... Values>
    [[nodiscard]] Status run(const char *sql, const Values &...values)
    {
        return statement(sql).with(values...).run();
    }
    /// First column of the first row, 0 when there is none.
    template <typename... Values>
    [[nodiscard]] Result<qint64> integer(const char *sql, const Values &...values)
    {
        Statement result = query(sql, values...);
        const qint64 value = result.next() ? result.integer(0) : 0;
        if (const Status status = result.status(); !status)
            return std::unexpected(status.error());
        return value;
    }

    [[nodiscard]] RowId lastInsertId() const;
    [[nodiscard]] int changes() const; ///< rows of the last INSERT, UPDATE or DELETE
    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] Error lastError() const;
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; } ///< for backup only

private:
    friend class Statement;
    Connection(sqlite3 *handle, Mode mode)
        : m_handle(handle)
        , m_mode(mode)
    {}
    [[nodiscard]] Status guard();
    void giveBack(sqlite3_stmt *statement);

    sqlite3 *m_handle;
    Mode m_mode;
    QHash<QByteArray, sqlite3_stmt *> m_idle; ///< prepared, not in use
};

/// What a code of the driver means, in words. `writing`: something was to be saved.
[[nodiscard]] Error databaseError(sqlite3 *handle, int code, bool writing);

/// The text as UTF-8 that any store can keep: U+0000 and lone surrogates become U+FFFD.
[[nodiscard]] QByteArray storableUtf8(QStringView text);

} // namespace rapporteur
