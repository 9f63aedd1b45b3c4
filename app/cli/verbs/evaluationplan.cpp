// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/evaluationplan.h"

#include <QSet>

#include <algorithm>

namespace rapporteur::cli
{

namespace
{

constexpr int PageSize = 1000;

bool sameRater(const Rater &a, const Rater &b)
{
    return a.kind == b.kind && a.name == b.name && a.provider == b.provider && a.model == b.model
        && a.settings == b.settings;
}

/// What of an article can be read by a rater; empty when nothing can.
std::optional<Target> readable(const QueueRow &row, std::optional<Target> wanted)
{
    const bool text = row.words > 0, discussion = row.comments > 0;
    if (wanted)
        return (*wanted == Target::Article ? text : discussion) ? wanted : std::nullopt;
    if (text)
        return Target::Article;
    return discussion ? std::optional(Target::Discussion) : std::nullopt;
}

class Planner
{
public:
    explicit Planner(std::optional<Target> target)
        : m_target(target)
    {}

    void take(const QueueRow &row, bool named)
    {
        const std::optional<Target> target = readable(row, m_target);
        const bool walled = row.gate.blocked() && target != Target::Discussion;
        if (walled && !named)
            ++plan.gated;
        else if (!target)
            ++plan.withoutText;
        else
            (*target == Target::Article ? m_texts : m_discussions).append(row.id);
    }

    EvaluationPlan finish()
    {
        if (!m_texts.isEmpty())
            plan.runs.append({Target::Article, m_texts});
        if (!m_discussions.isEmpty())
            plan.runs.append({Target::Discussion, m_discussions});
        return std::move(plan);
    }

    EvaluationPlan plan;

private:
    std::optional<Target> m_target;
    QList<RowId> m_texts, m_discussions;
};

Status takeAll(const Workspace &workspace, Planner &planner)
{
    QueueQuery query;
    query.limit = PageSize;
    for (;; query.offset += PageSize) {
        const Result<QueuePage> page = workspace.queue(query).result();
        if (!page)
            return std::unexpected(page.error());
        for (const QueueRow &row : page->rows)
            planner.take(row, false);
        if (query.offset + page->rows.size() >= page->total || page->rows.isEmpty())
            return {};
    }
}

Status takeNamed(const Workspace &workspace, const QStringList &names, Planner &planner)
{
    for (const QString &name : names) {
        const Result<RowId> id = workspace.findArticle(name).result();
        if (!id)
            return std::unexpected(id.error());
        const Result<ArticleDetail> article = workspace.article(*id, {}).result();
        if (!article)
            return std::unexpected(article.error());
        planner.take(article->row, true);
    }
    return {};
}

} // namespace

Result<EvaluationPlan> planEvaluation(const Workspace &workspace, const EvaluateSettings &settings,
                                      const Rater &rater)
{
    Planner planner(settings.target);
    const Result<QList<Run>> open = workspace.openRuns().result();
    if (!open)
        return failureOf(open);
    for (const Run &run : *open) {
        if (sameRater(run.rater, rater) && run.mode == settings.mode)
            planner.plan.unfinished.append(run);
    }
    const Status looked = settings.articles.isEmpty()
        ? takeAll(workspace, planner)
        : takeNamed(workspace, settings.articles, planner);
    if (!looked)
        return std::unexpected(looked.error());
    return planner.finish();
}

Result<int> forecastCalls(
    const Workspace &workspace, const EvaluationPlan &plan, const EvaluateSettings &settings,
    const Rater &rater,
    const std::function<void(const ArticleDetail &article, Target target)> &visit)
{
    const RunSelection selection = settings.selection;
    int calls = 0;
    for (const Run &run : plan.unfinished) {
        const Result<RunCounts> counts = workspace.runCounts(run.id).result();
        if (!counts)
            return failureOf(counts);
        calls += counts->open();
    }
    QHash<RowId, Target> wanted;
    for (const PlannedRun &run : plan.runs) {
        for (const RowId article : run.articles)
            wanted.insert(article, run.target);
    }
    if (selection == RunSelection::All && !visit)
        return calls + static_cast<int>(wanted.size());
    const Status read = workspace
                            .forEachArticle(
                                {},
                                [&](const ArticleDetail &article) {
                                    const auto target = wanted.constFind(article.row.id);
                                    if (target == wanted.constEnd())
                                        return true;
                                    const bool evaluated = std::ranges::any_of(
                                        article.evaluations, [&](const Evaluation &evaluation) {
                                            return evaluation.target == *target
                                                && evaluation.mode == settings.mode
                                                && sameRater(evaluation.rater, rater);
                                        });
                                    const bool due = selection == RunSelection::All
                                        || (selection == RunSelection::New ? !evaluated
                                                                           : article.row.failed);
                                    if (due) {
                                        ++calls;
                                        if (visit)
                                            visit(article, *target);
                                    }
                                    return true;
                                })
                            .result();
    if (!read)
        return std::unexpected(read.error());
    return calls;
}

} // namespace rapporteur::cli
