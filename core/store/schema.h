// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <span>

namespace rapporteur
{

inline constexpr int SchemaVersion = 2;
inline constexpr int OldestSchema =
    1; ///< that is still opened, and migrated when it may be written
/// The oldest program that can still read what this one writes; a newer file names it in its
/// "readable_by" value, so that an older program knows "newer but readable" from "newer, refuse".
inline constexpr int ReadableBy = 2;
inline constexpr qint64 ApplicationId = 0x52505452; ///< "RPTR", bytes 68–71 of the file
inline constexpr int PageSize = 8192;

/// Bits of `article.flags`; every sort index carries them, so that a filter costs one index scan.
enum ArticleFlag : int { GatedFlag = 1, FailedFlag = 2, ContestedFlag = 4, SaysNotDoesFlag = 8 };

/// Every statement that makes an empty workspace, in order: the only description of the schema.
[[nodiscard]] std::span<const char *const> schemaStatements();

/// Makes the tables in an empty database and writes application id and schema number.
[[nodiscard]] Status makeSchema(Connection &connection);

/// Brings a workspace of an older schema to the present one, in one transaction with its journal entry.
[[nodiscard]] Status migrate(Connection &connection, const QDateTime &now, const QString &program);

/// Compares the schema of a database with the expected one of that version. Corrupt names the first object that is
/// missing, unexpected (a strange trigger or view) or defined otherwise.
[[nodiscard]] Status checkSchema(Connection &connection, int version = SchemaVersion);

/// The same for a schema of a newer program that is to be read: every table that this program asks must
/// be a table, and must run no code of its own.
[[nodiscard]] Status checkNewerSchema(Connection &connection);

} // namespace rapporteur
