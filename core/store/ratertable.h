// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// Raters: one row for each distinct combination of kind, name, provider, model, settings and prompt.
class RaterTable
{
public:
    explicit RaterTable(Connection &db)
        : m_db(db)
    {}

    /// The row of this rater, made when there is none; `rater.id` is not looked at.
    [[nodiscard]] Result<RowId> idOf(const Rater &rater);
    /// The same without making one; 0: there is none.
    [[nodiscard]] Result<RowId> find(const Rater &rater);
    [[nodiscard]] Result<Rater> rater(RowId id);

private:
    Connection &m_db;
};

} // namespace rapporteur
