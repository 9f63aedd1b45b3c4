// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/agreementreport.h"
#include "core/store/article.h"

#include <map>

namespace rapporteur
{

/// How one rater that is no person does: a model with one prompt and one set of settings, or the rules. Shares are
/// of what stands beside them; empty where there is nothing to take a share of.
struct ReportCard {
    QString key; ///< see `raterKey`
    Rater rater;
    qint64 evaluations = 0;
    qint64 reviews = 0; ///< submitted reviews that judged an article which it evaluated
    AgreementReport
        agreement; ///< rater 0: it, rater 1: people, one article for each review; bias is it minus people
    qint64 scored = 0, noData = 0, zeros = 0; ///< its cells; zeros: exactly 0
    qint64 missed = 0; ///< cells that it left ND and people scored
    qint64 invented = 0; ///< cells that it scored and people called ND
    qint64 facts = 0, absentFacts = 0; ///< that were looked up, and of these not found
    qint64 repairedCells = 0; ///< of the scored and ND ones
    qint64 kept = 0, corrected = 0; ///< its cells that submitted reviews accepted or changed
    QMap<QString, qint64> reasons; ///< of the corrected ones, by reason code
    double cost = 0; ///< US dollars, of the priced evaluations
    qint64 priced = 0; ///< evaluations whose cost is known
    double seconds = 0; ///< from start to end, the middle of all evaluations that tell both

    [[nodiscard]] Score costPerKeptCell() const;
};

/// Takes articles one after another and makes the cards.
class ReportCards
{
public:
    explicit ReportCards(const Rubric &rubric, const AgreementOptions &options = {});
    void add(const ArticleDetail &article);
    /// In the order of the raters' keys.
    [[nodiscard]] QList<ReportCard> cards() const;

private:
    struct Counted {
        ReportCard card;
        std::vector<JudgedArticle> judged; ///< one for each review
        std::vector<double> seconds;
    };
    [[nodiscard]] Counted &countedOf(const Rater &rater);
    void addCells(Counted &counted, const Evaluation &evaluation);
    void addReview(Counted &counted, const Evaluation &evaluation, const Review &review);

    Rubric m_rubric;
    AgreementOptions m_options;
    std::map<QString, Counted> m_counted;
};

/// For machines.
[[nodiscard]] QJsonObject toJson(const ReportCard &card);
/// For people: a page of Markdown about all cards, side by side where several prompts of one model are among them.
[[nodiscard]] QByteArray reportCardText(const Rubric &rubric, const QList<ReportCard> &cards);

} // namespace rapporteur
