// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator.h"

namespace rapporteur::bench
{

/// What the SQLite C API needs for the same rows: article, text, evaluation, a row a provision, full-text
/// index; prepared statements, WAL, synchronous=FULL, a transaction for every 500 articles.
void sqliteReferenceImport(const QString &path, int articles, int evaluations,
                           Generator &generator);

/// Median milliseconds of one small row with its own COMMIT, WAL and synchronous=FULL.
[[nodiscard]] double sqliteReferenceCommitMs(const QString &path);

/// Seconds that the sqlite3 command needs to write articles, texts and score rows of a workspace as JSON.
[[nodiscard]] double sqliteReferenceExport(const QString &workspace, const QString &target);

} // namespace rapporteur::bench
