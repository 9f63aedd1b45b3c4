// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// One row of the journal, before it has a number.
struct JournalEntry {
    QDateTime at;
    QString kind; ///< "review", "import", "evaluation", "run", "migration"
    QString author;
    RowId article = 0;
    QString change; ///< UUID of a change, evaluation or run; unique; may be empty
    QByteArray payload; ///< JSON
};

/// Appends in the transaction of the change itself. Numbers have no gap and each row is chained to the
/// one before by its hash, so that a missing or altered row is seen.
[[nodiscard]] Status appendToJournal(Connection &connection, const JournalEntry &entry);

/// The payload of a change, or nothing when the journal does not know it.
[[nodiscard]] Result<std::optional<QByteArray>> journalledChange(Connection &connection,
                                                                 const QString &change);

/// Walks the whole journal: a gap, a broken chain, each as an issue. Returns the number of rows.
[[nodiscard]] Result<qint64> checkJournal(Connection &connection, Issues &issues);

} // namespace rapporteur
