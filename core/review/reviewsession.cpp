// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewsession.h"

#include "core/base/storabletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewSession)
};

std::optional<Decision> copyOf(const Decision *decision)
{
    return decision ? std::optional(*decision) : std::nullopt;
}

} // namespace

ReviewSession::ReviewSession(Rubric rubric, QList<Evaluation> evaluations, Review review,
                             const Clock &clock, IdSource &ids)
    : m_rubric(std::move(rubric))
    , m_evaluations(std::move(evaluations))
    , m_review(std::move(review))
    , m_clock(clock)
    , m_ids(ids)
{}

const Evaluation *ReviewSession::base() const
{
    return evaluation(m_review.baseEvaluation.isEmpty() ? preferredBase(m_evaluations)
                                                        : m_review.baseEvaluation);
}

const Evaluation *ReviewSession::evaluation(const QString &id) const
{
    const auto found = std::ranges::find(m_evaluations, id, &Evaluation::id);
    return found == m_evaluations.constEnd() ? nullptr : &*found;
}

Headline ReviewSession::headline() const
{
    return reviewedHeadline(m_rubric, base(), m_review);
}

Issues ReviewSession::issues() const
{
    return reviewIssues(m_rubric, base(), m_review);
}

ReviewChange ReviewSession::newChange() const
{
    const QString id = m_ids.next();
    return {.id = id,
            .group = id,
            .article = m_review.article,
            .reviewer = m_review.reviewer,
            .at = m_clock.nowUtc(),
            .undoes = {},
            .parts = {}};
}

ReviewChange ReviewSession::contentChange(QList<ReviewPart> parts) const
{
    ReviewChange change = newChange();
    change.parts = std::move(parts);
    if (isNoOp(change))
        return change;
    const Evaluation *standing = base();
    if (m_review.baseEvaluation.isEmpty() && standing
        && std::ranges::none_of(change.parts, [](const auto &part) {
               return std::holds_alternative<BaseChange>(part);
           }))
        change.parts.prepend(BaseChange{{}, standing->id});
    if (m_cover && m_cover->blind && !m_review.blind)
        change.parts.prepend(MarkChange{ReviewMark::Blind, false, true});
    if (m_review.state != ReviewState::Draft) {
        change.parts.prepend(backToDraft());
    }
    return change;
}

Status ReviewSession::checkCell(CellKey cell) const
{
    if (!m_rubric.provision(cell.provision))
        return failure(ErrorKind::BadInput,
                       Words::tr("The rubric has no provision %1.").arg(cell.provision));
    if (cell.channel < 0 || cell.channel >= ChannelCount)
        return failure(ErrorKind::BadInput,
                       Words::tr("The rubric has no channel %1.").arg(cell.channel));
    return {};
}

Decision ReviewSession::newDecision(CellKey cell, Verdict verdict, Score value) const
{
    const Evaluation *standing = base();
    Decision decision{.cell = cell,
                      .verdict = verdict,
                      .value = value,
                      .evidence = {},
                      .reasonCode = {},
                      .reason = {},
                      .baseEvaluation = standing ? standing->id : QString(),
                      .decidedAt = m_clock.nowUtc(),
                      .blind = m_cover ? isCovered(cell.provision) : m_review.blind};
    const Decision *earlier = m_review.decision(cell);
    if (!earlier)
        return decision;
    decision.reason = earlier->reason;
    if (verdict == Verdict::Accept || verdict == Verdict::Override)
        decision.evidence = earlier->evidence;
    if (verdict != Verdict::Accept)
        decision.reasonCode = earlier->reasonCode;
    return decision;
}

Result<ReviewChange> ReviewSession::decide(CellKey cell, std::optional<Decision> after) const
{
    if (const Status known = checkCell(cell); !known)
        return std::unexpected(known.error());
    return contentChange({DecisionChange{cell, copyOf(m_review.decision(cell)), std::move(after)}});
}

Result<Decision> ReviewSession::acceptance(CellKey cell, const Evaluation *standing) const
{
    if (const Status known = checkCell(cell); !known)
        return std::unexpected(known.error());
    if (isCovered(cell.provision)) {
        return failure(
            ErrorKind::BadInput,
            Words::tr("You review blind, so there is no value to accept yet. Enter your own, "
                      "mark it as no data or abstain."));
    }
    if (!standing)
        return failure(
            ErrorKind::BadInput,
            Words::tr("There is no evaluation to accept. Evaluate the article or enter a value."));
    const ScoreRow *row = standing->row(cell.provision);
    if (!row) {
        return failure(
            ErrorKind::BadInput,
            Words::tr(
                "The evaluation by %1 has no row for %2. Enter a value or mark it as no data.")
                .arg(standing->rater.name, m_rubric.provision(cell.provision)->section));
    }
    Decision decision = newDecision(cell, Verdict::Accept,
                                    row->cells[static_cast<size_t>(cell.channel)].value);
    decision.baseEvaluation = standing->id;
    return decision;
}

Result<ReviewChange> ReviewSession::accept(CellKey cell) const
{
    return acceptance(cell, base()).and_then([&](const Decision &decision) {
        return decide(cell, decision);
    });
}

Result<ReviewChange> ReviewSession::acceptRow(int provision) const
{
    QList<ReviewPart> parts;
    for (int channel = 0; channel < ChannelCount; ++channel) {
        const CellKey cell{provision, channel};
        const Result<Decision> decision = acceptance(cell, base());
        if (!decision)
            return failureOf(decision);
        if (!m_review.decision(cell))
            parts.append(DecisionChange{cell, {}, *decision});
    }
    return contentChange(parts);
}

Result<ReviewChange> ReviewSession::overrideCell(CellKey cell, double value) const
{
    if (!std::isfinite(value) || value < m_rubric.minimum || value > m_rubric.maximum) {
        return failure(ErrorKind::BadInput,
                       Words::tr("The value must be between %1 and %2.")
                           .arg(scoreText(m_rubric.minimum), scoreText(m_rubric.maximum)));
    }
    // A typed -0 is 0: the sign would only confuse.
    return decide(cell, newDecision(cell, Verdict::Override, rounded(value) + 0.0));
}

Result<ReviewChange> ReviewSession::markNoData(CellKey cell) const
{
    return decide(cell, newDecision(cell, Verdict::NoData, {}));
}

Result<ReviewChange> ReviewSession::abstain(CellKey cell) const
{
    return decide(cell, newDecision(cell, Verdict::Abstain, {}));
}

Result<ReviewChange> ReviewSession::revert(CellKey cell) const
{
    return decide(cell, {});
}

Status ReviewSession::checkDetails(const Decision &decision) const
{
    if (!decision.reasonCode.isEmpty() && !m_rubric.reasonCode(decision.reasonCode))
        return failure(ErrorKind::BadInput,
                       Words::tr("The rubric has no reason code “%1”.").arg(decision.reasonCode));
    if (!decision.reasonCode.isEmpty() && decision.verdict == Verdict::Accept)
        return failure(ErrorKind::BadInput, Words::tr("An acceptance has no reason code."));
    if (!decision.evidence.isEmpty() && !m_rubric.evidenceLevel(decision.evidence))
        return failure(
            ErrorKind::BadInput,
            Words::tr("The rubric has no evidence strength “%1”.").arg(decision.evidence));
    return {};
}

Result<ReviewChange> ReviewSession::take(Decision decision) const
{
    const Evaluation *standing = decision.baseEvaluation.isEmpty()
        ? base()
        : evaluation(decision.baseEvaluation);
    if (!standing && !decision.baseEvaluation.isEmpty())
        return failure(ErrorKind::NotFound,
                       Words::tr("The article has no evaluation %1.").arg(decision.baseEvaluation));
    if (const Status valid = checkDetails(decision); !valid)
        return std::unexpected(valid.error());
    if (decision.verdict == Verdict::Accept) {
        const Result<Decision> accepted = acceptance(decision.cell, standing);
        if (!accepted)
            return failureOf(accepted);
        if (decision.value && decision.value != accepted->value) {
            return failure(ErrorKind::BadInput,
                           Words::tr("The value %1 cannot be accepted: %2 gave %3.")
                               .arg(scoreText(decision.value), standing->rater.name,
                                    scoreText(accepted->value)));
        }
        decision.value = accepted->value;
    } else if (decision.verdict == Verdict::Override) {
        const Result<ReviewChange> valid = overrideCell(decision.cell,
                                                        decision.value.value_or(qQNaN()));
        if (!valid)
            return valid;
        decision.value = rounded(decision.value);
    } else if (decision.value) {
        return failure(ErrorKind::BadInput, Words::tr("No data and abstaining have no value."));
    }
    if (const EvidenceLevel *level = m_rubric.evidenceLevel(decision.evidence))
        decision.evidence = level->letter;
    decision.reason = storableText(decision.reason);
    decision.baseEvaluation = standing ? standing->id : QString();
    decision.decidedAt = m_clock.nowUtc();
    decision.blind = m_cover ? isCovered(decision.cell.provision) : m_review.blind;
    return decide(decision.cell, decision);
}

Result<ReviewChange> ReviewSession::setReason(CellKey cell, const QString &code,
                                              const QString &text) const
{
    std::optional<Decision> decision = copyOf(m_review.decision(cell));
    if (!decision)
        return failure(ErrorKind::BadInput,
                       Words::tr("Nothing is decided about this cell yet. Enter a value first."));
    decision->reasonCode = code;
    decision->reason = storableText(text);
    if (const Status valid = checkDetails(*decision); !valid)
        return std::unexpected(valid.error());
    return decide(cell, decision);
}

Result<ReviewChange> ReviewSession::setEvidence(CellKey cell, const QString &letter) const
{
    if (const Status known = checkCell(cell); !known)
        return std::unexpected(known.error());
    const EvidenceLevel *level = m_rubric.evidenceLevel(letter);
    if (!letter.isEmpty() && !level)
        return failure(ErrorKind::BadInput,
                       Words::tr("The rubric has no evidence strength “%1”.").arg(letter));
    const QString canonical = level ? level->letter : QString();
    QList<ReviewPart> parts;
    for (int channel = 0; channel < ChannelCount; ++channel) {
        const CellKey each{cell.provision, channel};
        const std::optional<Decision> before = copyOf(m_review.decision(each));
        std::optional<Decision> after = before;
        if (!before && channel == cell.channel) {
            const Result<Decision> accepted = acceptance(each, base());
            if (!accepted)
                return failureOf(accepted);
            after = *accepted;
        }
        if (!after || (channel != cell.channel && after->evidence.isEmpty()))
            continue;
        after->evidence = canonical;
        parts.append(DecisionChange{each, before, after});
    }
    return contentChange(parts);
}

Status ReviewSession::apply(const ReviewChange &change)
{
    return rapporteur::apply(change, m_review);
}

ReviewChange ReviewSession::inverse(const ReviewChange &change) const
{
    return inverted(change, m_ids.next(), m_clock.nowUtc());
}

void ReviewSession::addEvaluation(Evaluation evaluation)
{
    m_evaluations.append(std::move(evaluation));
}

} // namespace rapporteur
