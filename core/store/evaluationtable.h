// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/headline.h"
#include "core/store/connection.h"

namespace rapporteur
{

/// An evaluation on its way into the store, with what was computed beforehand.
struct EvaluationRecord {
    Evaluation evaluation;
    Headline headline;
    QByteArray details; ///< JSON
    QByteArray rawAnswer; ///< compressed
};

/// Computes what can be computed outside the writer's thread.
[[nodiscard]] EvaluationRecord prepareEvaluation(const Rubric &rubric, Evaluation evaluation,
                                                 const QByteArray &rawAnswer);

/// Evaluations with their scores, witnesses, repairs and raw answers. Rows are only ever added.
class EvaluationTable
{
public:
    explicit EvaluationTable(Connection &db)
        : m_db(db)
    {}

    [[nodiscard]] Result<bool> has(const QString &uuid);
    /// Adds it under the rater's row. `run` 0: none.
    [[nodiscard]] Result<RowId> insert(RowId article, int textVersion,
                                       const EvaluationRecord &record, RowId run,
                                       const QDateTime &now);
    /// Whole evaluations of an article, oldest first.
    [[nodiscard]] Result<QList<Evaluation>> ofArticle(const Rubric &rubric, RowId article);
    [[nodiscard]] Result<std::optional<Evaluation>> byUuid(const Rubric &rubric,
                                                           const QString &uuid);
    [[nodiscard]] Result<QByteArray> rawAnswer(const QString &uuid);

    /// The latest profile of a domain, empty when there is none.
    [[nodiscard]] Result<QList<DomainElement>> domainProfile(const QString &domain);
    /// Keeps a profile as the domain's next version, unless it equals the latest.
    [[nodiscard]] Status keepDomainProfile(const QString &domain, const Evaluation &evaluation,
                                           RowId row, const QDateTime &now);

private:
    [[nodiscard]] Status insertRows(RowId id, const Evaluation &evaluation);
    [[nodiscard]] Status insertRepairs(RowId id, const Evaluation &evaluation);
    [[nodiscard]] Result<Evaluation> read(Statement &row, const Rubric &rubric);
    [[nodiscard]] Status readRows(RowId id, const Rubric &rubric, Evaluation &evaluation);
    [[nodiscard]] Status readRepairs(RowId id, Evaluation &evaluation);

    Connection &m_db;
};

} // namespace rapporteur
