// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QJsonValue>

namespace rapporteur
{

struct Review;

/// A story label, or a part of a supplementary signal: something beside the cells that can be decided.
struct LabelField {
    enum class Story { No, Theme, Sentiment, Summary, Tensions };

    QString id; ///< "theme", "sentiment", "summary", "tensions", or "signal.part"
    Story story = Story::No;
    QString signal; ///< id of its signal; empty for a story label
    SignalPart part; ///< kind, range, options and title; a story label has no title of its own
    bool operator==(const LabelField &) const = default;
};

/// All of a rubric: the four story labels, then each part of each signal.
[[nodiscard]] QList<LabelField> labelFields(const Rubric &rubric);
[[nodiscard]] std::optional<LabelField> labelField(const Rubric &rubric, const QString &id);

/// What an evaluation says: a number, an option's id, a text, a list of these, a yes or no (null: not
/// applicable), findings {part, evidence}, or tensions {a, b, label}. Undefined where it says nothing.
[[nodiscard]] QJsonValue labelValue(const Evaluation &evaluation, const LabelField &field);

/// The value as the field keeps it. BadInput says what it should have been: out of range, an option or a
/// provision that the rubric does not have, another type.
[[nodiscard]] Result<QJsonValue> checkedLabel(const Rubric &rubric, const LabelField &field,
                                              const QJsonValue &value);

/// The evaluation's labels and signals with a person's decisions on top. What is without data, or abstained
/// from, is left out.
struct EffectiveLabels {
    StoryLabels story;
    QJsonObject supplementary;
    bool operator==(const EffectiveLabels &) const = default;
};
[[nodiscard]] EffectiveLabels effectiveLabels(const Rubric &rubric, const Evaluation *base,
                                              const Review &review);

} // namespace rapporteur
