// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/runs/importer.h"

namespace rapporteur::cli
{

/// What an import loaded, counted while its reports come in.
struct ImportTotals {
    int files = 0, added = 0, updated = 0, duplicate = 0, gated = 0, failed = 0, skipped = 0;
    int comments = 0, evaluations = 0, candidates = 0;

    void add(const ImportReport &report);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QJsonObject json() const; ///< {"type":"summary", …}
};

/// Prints what became of one file: a line for people, or one JSON line for each item.
void printReport(Console &console, const ImportReport &report, bool json);

} // namespace rapporteur::cli
