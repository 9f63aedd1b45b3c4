// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/articlereader.h"
#include "core/export/bundle.h"
#include "core/export/exportfeed.h"
#include "core/export/linereader.h"

namespace rapporteur::bundle
{

using namespace Qt::StringLiterals;

namespace
{

bool isCompared(const Evaluation &evaluation)
{
    return evaluation.mode != Mode::Lite && evaluation.target == Target::Article;
}

class Filler
{
public:
    Filler(const Rubric &rubric, const QList<AgreementRater> &raters, AgreementCounter &counter)
        : m_rubric(rubric)
        , m_counter(counter)
    {
        for (qsizetype i = 0; i < raters.size(); ++i)
            m_places.insert(raters[i].key, i);
    }

    void add(const ArticleDetail &article)
    {
        JudgedArticle judged = m_counter.blank();
        judged.contentType = article.row.contentType.isEmpty() ? m_rubric.defaultContentType
                                                               : article.row.contentType;
        QHash<QString, const Evaluation *> latest; // the last of a rater stands
        for (const Evaluation &evaluation : article.evaluations) {
            if (isCompared(evaluation))
                latest[raterKey(evaluation.rater)] = &evaluation;
        }
        for (const auto &[key, evaluation] : latest.asKeyValueRange()) {
            for (const ScoreRow &row : evaluation->rows) {
                for (int channel = 0; channel < ChannelCount; ++channel)
                    say(judged, key, {row.provision, channel}, row.cells.at(size_t(channel)).value);
            }
        }
        for (const Review &review : article.reviews) {
            if (!isSubmitted(review))
                continue;
            const QString key = reviewerKey(review.reviewer);
            for (const Decision &decision : review.decisions) {
                if (decision.verdict == Verdict::Abstain)
                    m_counter.addAbstained(m_places.value(key), 1);
                else
                    say(judged, key, decision.cell, decision.value);
            }
        }
        m_counter.add(judged);
    }

private:
    void say(JudgedArticle &judged, const QString &key, CellKey cell, Score value)
    {
        const int row = m_rubric.rowOf(cell.provision);
        if (row >= 0)
            judged.cells.at(size_t((row * ChannelCount + cell.channel) * m_places.size()
                                   + m_places.value(key))) = Judgement::of(value);
    }

    const Rubric &m_rubric;
    AgreementCounter &m_counter;
    QHash<QString, qsizetype> m_places;
};

} // namespace

void Raters::add(const ArticleDetail &article)
{
    for (const Review &review : article.reviews) {
        if (!isSubmitted(review))
            continue;
        AgreementRater &rater = m_people[reviewerKey(review.reviewer)];
        rater.key = reviewerKey(review.reviewer);
        rater.name = review.reviewer;
        rater.kind = raterKindName(RaterKind::Person);
    }
    for (const Evaluation &evaluation : article.evaluations) {
        if (!isCompared(evaluation))
            continue;
        AgreementRater &rater = m_machines[raterKey(evaluation.rater)];
        rater.key = raterKey(evaluation.rater);
        rater.name = evaluation.rater.name;
        rater.kind = raterKindName(evaluation.rater.kind);
    }
}

Result<AgreementReport> agreementOf(ExportFiles &files, const Rubric &rubric,
                                    const QList<AgreementRater> &raters)
{
    AgreementCounter counter(rubric, raters, {});
    if (raters.size() < 2) // a report without figures, that says who there is
        return counter.report();
    const Result<std::unique_ptr<QIODevice>> articles = files.written(Articles);
    if (!articles)
        return failureOf(articles);
    Filler filler(rubric, raters, counter);
    const Status read = forEachJsonLine(
        **articles, Articles, [&](const QJsonObject &line) -> Status {
            const Result<ArticleDetail> article = articleFromJson(rubric, line);
            if (!article)
                return std::unexpected(article.error());
            filler.add(*article);
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return counter.report();
}

} // namespace rapporteur::bundle
