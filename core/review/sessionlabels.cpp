// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storabletext.h"
#include "core/review/labelfield.h"
#include "core/review/reviewsession.h"

#include <QCoreApplication>

// Story labels and supplementary signals of a session; cells are in reviewsession.cpp.

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewSession)
};

Error unknownField(const QString &field)
{
    return {ErrorKind::BadInput, Words::tr("The rubric has no label “%1”.").arg(field), {}};
}

std::optional<LabelDecision> copyOf(const LabelDecision *decision)
{
    return decision ? std::optional(*decision) : std::nullopt;
}

} // namespace

Result<ReviewChange> ReviewSession::decideLabel(const QString &field, Verdict verdict,
                                                const QJsonValue &value) const
{
    if (!labelField(m_rubric, field))
        return std::unexpected(unknownField(field));
    const Evaluation *standing = base();
    const LabelDecision *earlier = m_review.label(field);
    const LabelDecision after{.field = field,
                              .verdict = verdict,
                              .value = value,
                              .reason = earlier ? earlier->reason : QString(),
                              .baseEvaluation = standing ? standing->id : QString(),
                              .decidedAt = m_clock.nowUtc(),
                              .blind = m_cover ? m_cover->blind : m_review.blind};
    return contentChange({LabelChange{field, copyOf(earlier), after}});
}

Result<ReviewChange> ReviewSession::acceptLabel(const QString &field) const
{
    const std::optional<LabelField> known = labelField(m_rubric, field);
    if (!known)
        return std::unexpected(unknownField(field));
    if (m_cover && m_cover->blind)
        return failure(ErrorKind::BadInput,
                       Words::tr("You review blind, so there is no value to accept yet. Enter your "
                                 "own, mark it as no data or abstain."));
    const Evaluation *standing = base();
    if (!standing)
        return failure(
            ErrorKind::BadInput,
            Words::tr("There is no evaluation to accept. Evaluate the article or enter a value."));
    const QJsonValue value = labelValue(*standing, *known);
    return decideLabel(field, Verdict::Accept, value.isUndefined() ? QJsonValue() : value);
}

Result<ReviewChange> ReviewSession::overrideLabel(const QString &field,
                                                  const QJsonValue &value) const
{
    const std::optional<LabelField> known = labelField(m_rubric, field);
    if (!known)
        return std::unexpected(unknownField(field));
    const Result<QJsonValue> fit = checkedLabel(m_rubric, *known, value);
    if (!fit)
        return failureOf(fit);
    return decideLabel(field, Verdict::Override, *fit);
}

Result<ReviewChange> ReviewSession::markLabelNoData(const QString &field) const
{
    return decideLabel(field, Verdict::NoData, {});
}

Result<ReviewChange> ReviewSession::abstainLabel(const QString &field) const
{
    return decideLabel(field, Verdict::Abstain, {});
}

Result<ReviewChange> ReviewSession::revertLabel(const QString &field) const
{
    if (!labelField(m_rubric, field))
        return std::unexpected(unknownField(field));
    return contentChange({LabelChange{field, copyOf(m_review.label(field)), {}}});
}

Result<ReviewChange> ReviewSession::setLabelReason(const QString &field, const QString &text) const
{
    std::optional<LabelDecision> decision = copyOf(m_review.label(field));
    if (!decision)
        return failure(ErrorKind::BadInput,
                       Words::tr("Nothing is decided about this label yet. Enter a value first."));
    decision->reason = storableText(text);
    return contentChange({LabelChange{field, copyOf(m_review.label(field)), decision}});
}

} // namespace rapporteur
