// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/jsontree.h"

#include <QCoreApplication>

namespace rapporteur
{

/// Context of every text that reading an answer shows.
struct AnswerReader {
    Q_DECLARE_TR_FUNCTIONS(AnswerReader)
};

/// Whose field is being read, for the record of repairs.
struct FieldOwner {
    int provision = -1;
    int channel = -1;
};

/// Reads single fields of an answer into values, and records each change that this took.
class AnswerFields
{
public:
    AnswerFields(const Rubric &rubric, Evaluation &evaluation, Issues &issues);

    [[nodiscard]] const Rubric &rubric() const { return m_rubric; }
    [[nodiscard]] Evaluation &evaluation() { return m_evaluation; }

    void repair(FieldOwner owner, const QString &code, const QString &before,
                const QString &after = {});
    void warn(const QString &code, const QString &text, const QString &place);

    /// A number; "0.5" and "+0.5" in quotes count, ND words and null are missing, anything else is missing
    /// and a repair.
    [[nodiscard]] std::optional<double> number(JsonNode node, FieldOwner owner = {});
    /// The same clamped to a range.
    [[nodiscard]] std::optional<double> numberIn(JsonNode node, double minimum, double maximum,
                                                 FieldOwner owner = {});
    /// Text of a string, number or `{text}` object, storable and capped.
    [[nodiscard]] QString text(JsonNode node) const;
    /// The quote of a `{text, quote}` object.
    [[nodiscard]] QString quote(JsonNode node) const;
    /// The elements of a list. A single text counts as a list of its parts between commas, an object as a
    /// list of one, each a repair; null is the empty list.
    [[nodiscard]] QList<JsonNode> list(JsonNode node, FieldOwner owner = {});
    /// The same as texts.
    [[nodiscard]] QStringList texts(JsonNode node, FieldOwner owner = {});
    /// The provision that a section name or number means, or nullptr; a spelling that is not the rubric's
    /// own is a repair when `record` is set.
    [[nodiscard]] const Provision *provision(JsonNode node, bool record);
    /// The term that a text names by id, name or title, whatever the case, or nullptr.
    [[nodiscard]] const Term *term(const QList<Term> &terms, const QString &text) const;

private:
    const Rubric &m_rubric;
    Evaluation &m_evaluation;
    Issues &m_issues;
};

/// A short form of a value for the record of repairs.
[[nodiscard]] QString repairText(double value);

} // namespace rapporteur
