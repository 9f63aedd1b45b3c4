// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exportcells.h"

#include "core/review/reviewsession.h"

#include <QCoreApplication>

namespace rapporteur
{

Standing standingOf(const ArticleDetail &article, const QString &reviewer)
{
    const auto worth = [&](const Review &review) {
        return std::tuple(!reviewer.isEmpty() && review.reviewer == reviewer,
                          review.submittedAt.isValid(),
                          review.submittedAt.isValid() ? review.submittedAt : review.updatedAt);
    };
    Standing standing;
    for (const Review &review : article.reviews) {
        if ((!review.decisions.isEmpty() || !review.labels.isEmpty())
            && (!standing.review || worth(*standing.review) < worth(review)))
            standing.review = &review;
    }
    const QString id = standing.review && !standing.review->baseEvaluation.isEmpty()
        ? standing.review->baseEvaluation
        : preferredBase(article.evaluations);
    const auto base = std::ranges::find(article.evaluations, id, &Evaluation::id);
    standing.base = base == article.evaluations.constEnd() ? nullptr : &*base;
    return standing;
}

void forEachCell(const ArticleDetail &article,
                 const std::function<void(const ExportedCell &)> &take)
{
    for (const Evaluation &evaluation : article.evaluations) {
        for (const ScoreRow &row : evaluation.rows) {
            for (int channel = 0; channel < ChannelCount; ++channel) {
                const CellKey key{row.provision, channel};
                bool judged = false;
                for (const Review &review : article.reviews) {
                    const Decision *decision = review.decision(key);
                    if (!decision || decision->baseEvaluation != evaluation.id)
                        continue;
                    judged = true;
                    take({key, &evaluation, &row, &review, decision});
                }
                if (!judged)
                    take({key, &evaluation, &row, nullptr, nullptr});
            }
        }
    }
    for (const Review &review : article.reviews) {
        for (const auto &[key, decision] : review.decisions.asKeyValueRange()) {
            const auto base = std::ranges::find(article.evaluations, decision.baseEvaluation,
                                                &Evaluation::id);
            if (base == article.evaluations.constEnd() || !base->row(key.provision))
                take({key, nullptr, nullptr, &review, &decision});
        }
    }
}

Status writeAll(QIODevice &out, QByteArrayView bytes)
{
    if (out.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    return failure(
        ErrorKind::Unwritable,
        QCoreApplication::translate("Export", "Not exported: %1.").arg(out.errorString()));
}

} // namespace rapporteur
