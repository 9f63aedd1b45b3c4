// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blindview.h"

#include "core/review/blindness.h"

#include <QCoreApplication>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::BlindView)
};

} // namespace

void cover(QueueRow &row)
{
    row.covered = true;
    row.weightedMean = row.setl = row.reviewedMean = std::nullopt;
    row.channelMeans = {};
    row.bandId.clear();
    row.spread = 0;
    row.contested = row.saysNotDoes = false;
}

ArticleDetail covered(ArticleDetail detail, const QSet<int> &visible, const QString &reviewer)
{
    cover(detail.row);
    for (Evaluation &evaluation : detail.evaluations)
        evaluation = covered(std::move(evaluation), visible);
    for (Review &review : detail.reviews) {
        if (review.reviewer != reviewer)
            review = covered(std::move(review), visible);
    }
    detail.headlines.clear();
    return detail;
}

void withhold(ArticleDetail &detail, const QString &reviewer)
{
    cover(detail.row);
    detail.evaluations.clear();
    detail.headlines.clear();
    detail.judgedVersions.clear();
    detail.reviews.removeIf([&](const Review &review) { return review.reviewer != reviewer; });
}

bool tellsValues(QueueSort sort)
{
    return sort == QueueSort::Score || sort == QueueSort::Setl || sort == QueueSort::Spread
        || sort == QueueSort::Usefulness;
}

bool tellsValues(const QString &state)
{
    return state == "contested"_L1 || state == "says_not_does"_L1;
}

bool tellsValues(const Event &event)
{
    // Imported timelines word these as they like; all of them may name a score.
    static const QStringList types{u"eval_success"_s,     u"validation_warn"_s, u"calibration"_s,
                                   u"model_divergence"_s, u"setl_spike"_s,      u"review_saved"_s};
    return types.contains(event.type);
}

void cover(Event &event)
{
    event.message = Words::tr("Covered while you review blind.");
    event.details = {};
}

} // namespace rapporteur
