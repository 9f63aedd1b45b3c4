// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/chartdata.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// Reads what the charts show of the articles of a filter. Three small queries an article, no payload.
class ChartReader
{
public:
    ChartReader(Connection &db, const Rubric &rubric)
        : m_db(db)
        , m_rubric(rubric)
    {}

    [[nodiscard]] Result<ChartData> read(const QueueQuery &filter);

private:
    [[nodiscard]] Status readArticle(const QueueRow &row, const QString &reviewer, ChartData &data);
    [[nodiscard]] Status readValues(RowId id, RowId shown, ChartArticle &article);
    [[nodiscard]] Status readDecisions(RowId id, const QString &reviewer, ChartArticle &article,
                                       ChartData &data);
    void count(RowId article, RaterKind kind, const QString &name, Score value);

    Connection &m_db;
    const Rubric &m_rubric;
    QMap<QString, ChartRater> m_raters;
};

} // namespace rapporteur
