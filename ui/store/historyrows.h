// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"

namespace rapporteur
{

/// One line of a history: one thing that changed.
struct HistoryRow {
    qint64 sequence = 0;
    int part = 0; ///< within the change
    QDateTime at;
    QString author;
    RowId article = 0;
    QString title; ///< of the article
    QString what, from, to, why;
    std::optional<CellKey> cell;
    bool operator==(const HistoryRow &) const = default;

    [[nodiscard]] qint64 key() const { return sequence * 4096 + part; }
};

/// The lines of some journal entries, in their order; a change with several parts gives several lines,
/// all but the state that merely follows from them.
[[nodiscard]] QList<HistoryRow> historyRows(const Rubric &rubric,
                                            const QList<HistoryEntry> &entries);

} // namespace rapporteur
