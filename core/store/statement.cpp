// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <sqlite3.h>

namespace rapporteur
{

namespace
{

constexpr int ShortText = 48;

const char *const NothingToBind = "";

} // namespace

QByteArray storableUtf8(QStringView text)
{
    bool clean = true;
    for (qsizetype i = 0; i < text.size() && clean; ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            clean = !c.isNull() && !c.isSurrogate();
    }
    if (clean)
        return text.toUtf8();
    QString copy = text.toString();
    for (qsizetype i = 0; i < copy.size(); ++i) {
        const QChar c = copy.at(i);
        if (c.isHighSurrogate() && i + 1 < copy.size() && copy.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate())
            copy[i] = QChar(QChar::ReplacementCharacter);
    }
    return copy.toUtf8();
}

Statement::Statement(Connection &connection, sqlite3_stmt *statement)
    : m_connection(&connection)
    , m_statement(statement)
    , m_code(statement ? SQLITE_OK : SQLITE_ERROR)
{
    if (!statement)
        m_code = sqlite3_extended_errcode(connection.m_handle);
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_held(std::move(other.m_held))
    , m_code(other.m_code)
    , m_refused(other.m_refused)
{}

Statement::~Statement()
{
    if (m_statement)
        m_connection->giveBack(m_statement);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bind(int index, const Score &value)
{
    if (value)
        sqlite3_bind_double(m_statement, index, *value);
    else
        sqlite3_bind_null(m_statement, index);
}

void Statement::hold(int index, QByteArray bytes)
{
    if (m_held.size() <= size_t(index))
        m_held.resize(size_t(index) + 1);
    m_held[size_t(index)] = std::move(bytes);
}

void Statement::bound(int code)
{
    // The statement would run all the same, with nothing in the value's place.
    if (code != SQLITE_OK)
        m_refused = code;
}

void Statement::bind(int index, const QString &value)
{
    // Codes, letters and names need no conversion and no memory of their own.
    std::array<char, ShortText> plain;
    const auto isPlain = [](QChar c) { return c.unicode() > 0 && c.unicode() < 0x80; };
    if (value.size() <= ShortText && std::ranges::all_of(value, isPlain)) {
        std::ranges::transform(value, plain.begin(), [](QChar c) { return c.toLatin1(); });
        sqlite3_bind_text(m_statement, index, plain.data(), int(value.size()), SQLITE_TRANSIENT);
        return;
    }
    bind(index, Utf8{storableUtf8(value)});
}

void Statement::bind(int index, const Utf8 &value)
{
    if (value.bytes.isEmpty()) {
        sqlite3_bind_text(m_statement, index, NothingToBind, 0, SQLITE_STATIC);
        return;
    }
    hold(index, value.bytes);
    bound(sqlite3_bind_text64(m_statement, index, value.bytes.constData(),
                              sqlite3_uint64(value.bytes.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, const QByteArray &value)
{
    if (value.isEmpty()) {
        sqlite3_bind_zeroblob(m_statement, index, 0);
        return;
    }
    hold(index, value);
    bound(sqlite3_bind_blob64(m_statement, index, value.constData(), sqlite3_uint64(value.size()),
                              SQLITE_STATIC));
}

void Statement::bind(int index, const QDateTime &value)
{
    if (value.isValid())
        sqlite3_bind_int64(m_statement, index, value.toMSecsSinceEpoch());
    else
        sqlite3_bind_null(m_statement, index);
}

void Statement::bind(int index, std::nullptr_t)
{
    sqlite3_bind_null(m_statement, index);
}

void Statement::bindFrom(int index, const Statement &row, int column)
{
    sqlite3_bind_value(m_statement, index, sqlite3_column_value(row.m_statement, column));
}

bool Statement::next()
{
    if (!m_statement)
        return false;
    if (m_refused != SQLITE_OK) {
        m_code = m_refused;
        return false;
    }
    m_code = sqlite3_step(m_statement);
    if (m_code == SQLITE_ROW)
        return true;
    if (m_code == SQLITE_DONE)
        m_code = SQLITE_OK;
    else
        m_code = sqlite3_extended_errcode(m_connection->m_handle);
    return false;
}

Status Statement::run()
{
    while (next()) {
    }
    Status result = status();
    reset();
    return result;
}

Status Statement::status() const
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE)
        return {};
    return std::unexpected(databaseError(m_connection->m_handle, m_code,
                                         m_connection->m_mode == Connection::Mode::Writer));
}

void Statement::reset()
{
    m_refused = SQLITE_OK;
    if (m_statement)
        sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

Score Statement::score(int column) const
{
    return isNull(column) ? Score() : Score(real(column));
}

QString Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(data ? data : "",
                             data ? sqlite3_column_bytes(m_statement, column) : 0);
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, data ? sqlite3_column_bytes(m_statement, column) : 0};
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::UTC);
}

} // namespace rapporteur
