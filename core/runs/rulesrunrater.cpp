// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/runs/conductor.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rapporteur
{

namespace
{

class RulesRunRater final : public RunRater
{
public:
    RulesRunRater(const Rubric &rubric, const Lexicon &lexicon)
        : m_rubric(rubric)
        , m_rules(rubric, lexicon)
    {}

    [[nodiscard]] Rater rater() const override { return m_rules.rater(); }

    [[nodiscard]] Result<Answer> evaluate(const ArticleDetail &article, const Job &job) override
    {
        // A rater that was given nothing must not say "no data": nothing was judged.
        if (job.target == Target::Discussion) {
            if (article.comments.comments.isEmpty())
                return failure(ErrorKind::NotFound,
                               QCoreApplication::translate(
                                   "Conductor", "The article has no discussion to evaluate."));
            return answer(m_rules.rateDiscussion(article.comments));
        }
        if (article.document.text.isEmpty()) {
            return failure(ErrorKind::NotFound,
                           QCoreApplication::translate(
                               "Conductor",
                               "The text is unavailable, so there is nothing to evaluate. Import "
                               "the page itself."));
        }
        return answer(m_rules.rate(article.document));
    }

private:
    [[nodiscard]] Answer answer(const Evaluation &evaluation) const
    {
        return {evaluation,
                QJsonDocument(answerToJson(m_rubric, evaluation)).toJson(QJsonDocument::Compact)};
    }

    Rubric m_rubric;
    RulesRater m_rules;
};

} // namespace

std::unique_ptr<RunRater> rulesRunRater(const Rubric &rubric, const Lexicon &lexicon)
{
    return std::make_unique<RulesRunRater>(rubric, lexicon);
}

} // namespace rapporteur
