// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/merging.h"

#include "core/export/exportfeed.h"
#include "core/export/mergesource.h"

#include <QCoreApplication>
#include <QUuid>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// What is here of the article already.
struct Local {
    RowId id = 0;
    std::optional<ArticleDetail> detail;
    QHash<QString, QSet<QString>> changes; ///< by reviewer
};

class Merge
{
public:
    Merge(Workspace &workspace, const QString &source, const MergeOptions &options)
        : m_workspace(workspace)
        , m_options(options)
    {
        report.origin = source;
    }

    Status take(const IncomingArticle &incoming)
    {
        Result<Local> local = find(incoming);
        if (!local)
            return std::unexpected(local.error());
        ++report.articles;
        ++(local->detail ? report.known : report.added);
        QList<ReviewChange> changes = newChanges(incoming, *local);
        compare(incoming, *local);
        ArticleImport import = importOf(incoming, *local);
        if (m_options.dryRun) {
            report.evaluations += unknownEvaluations(incoming, *local);
            report.changes += int(changes.size());
            return {};
        }
        const Result<QList<ImportResult>> stored = m_workspace.import({std::move(import)}).result();
        if (!stored)
            return std::unexpected(stored.error());
        report.evaluations += stored->first().evaluations;
        for (ReviewChange &change : changes)
            change.article = stored->first().article;
        if (const Status applied = m_workspace.applyChanges(changes).result(); !applied)
            return applied;
        report.changes += int(changes.size());
        return {};
    }

    MergeReport report;

private:
    Result<Local> find(const IncomingArticle &incoming);
    QList<ReviewChange> newChanges(const IncomingArticle &incoming, const Local &local);
    void compare(const IncomingArticle &incoming, const Local &local);
    void compareReviews(const IncomingArticle &incoming, const Review &here, const Review &there);
    [[nodiscard]] static int unknownEvaluations(const IncomingArticle &incoming,
                                                const Local &local);
    [[nodiscard]] ArticleImport importOf(const IncomingArticle &incoming, const Local &local);
    void conflict(const MergeConflict &conflict)
    {
        ++report.conflicts;
        if (report.conflictList.size() < MostConflicts)
            report.conflictList.append(conflict);
    }

    Workspace &m_workspace;
    const MergeOptions &m_options;
};

Result<Local> Merge::find(const IncomingArticle &incoming)
{
    constexpr int Everything = 1'000'000;
    Local local;
    const QueueRow &row = incoming.detail.row;
    QStringList names;
    if (!QUuid(row.uuid).isNull()) // anything else might be taken for the number of a row
        names.append(row.uuid);
    if (row.url.startsWith("http"_L1))
        names.append(row.url);
    for (const QString &name : std::as_const(names)) {
        const Result<RowId> found = m_workspace.findArticle(name).result();
        if (found) {
            local.id = *found;
            break;
        }
        if (found.error().kind != ErrorKind::NotFound)
            return std::unexpected(found.error());
    }
    if (local.id == 0)
        return local;
    Result<ArticleDetail> detail = m_workspace.article(local.id, {}).result();
    if (!detail)
        return std::unexpected(detail.error());
    local.detail = std::move(*detail);
    const auto history = m_workspace.history(local.id, {}, Everything).result();
    if (!history)
        return std::unexpected(history.error());
    for (const HistoryEntry &entry : *history) {
        if (entry.kind == "review"_L1)
            local.changes[entry.change.reviewer].insert(entry.change.id);
    }
    return local;
}

/// The changes that are not here yet, but for those of a person whose review went two ways.
QList<ReviewChange> Merge::newChanges(const IncomingArticle &incoming, const Local &local)
{
    QHash<QString, QSet<QString>> theirs;
    for (const ReviewChange &change : incoming.changes)
        theirs[change.reviewer].insert(change.id);
    QSet<QString> apart;
    for (const auto &[reviewer, ids] : theirs.asKeyValueRange()) {
        const QSet<QString> ours = local.changes.value(reviewer);
        if (!ids.contains(ours) && !ours.contains(ids)) {
            apart.insert(reviewer);
            ++report.keptApart;
        }
    }
    QList<ReviewChange> changes;
    for (const ReviewChange &change : incoming.changes) {
        if (!apart.contains(change.reviewer)
            && !local.changes.value(change.reviewer).contains(change.id))
            changes.append(change);
    }
    return changes;
}

void Merge::compareReviews(const IncomingArticle &incoming, const Review &here, const Review &there)
{
    for (const Decision &decision : there.decisions) {
        const Decision *ours = here.decision(decision.cell);
        if (!ours || ours->verdict == Verdict::Abstain || decision.verdict == Verdict::Abstain
            || ours->value == decision.value)
            continue;
        conflict({incoming.detail.row.uuid, incoming.detail.row.title, decision.cell, here.reviewer,
                  there.reviewer, ours->value, decision.value});
    }
}

void Merge::compare(const IncomingArticle &incoming, const Local &local)
{
    if (!local.detail)
        return;
    for (const Review &there : incoming.detail.reviews) {
        for (const Review &here : local.detail->reviews) {
            const bool same = here.reviewer == there.reviewer;
            if (!same && isSubmitted(here) && isSubmitted(there)) {
                compareReviews(incoming, here, there);
            } else if (same && report.keptApart > 0) {
                QSet<QString> theirs;
                for (const ReviewChange &change : incoming.changes) {
                    if (change.reviewer == there.reviewer)
                        theirs.insert(change.id);
                }
                const QSet<QString> ours = local.changes.value(here.reviewer);
                if (!theirs.contains(ours) && !ours.contains(theirs))
                    compareReviews(incoming, here, there);
            }
        }
    }
}

int Merge::unknownEvaluations(const IncomingArticle &incoming, const Local &local)
{
    return int(std::ranges::count_if(incoming.detail.evaluations, [&](const Evaluation &one) {
        return !local.detail
            || !std::ranges::contains(local.detail->evaluations, one.id, &Evaluation::id);
    }));
}

ArticleImport Merge::importOf(const IncomingArticle &incoming, const Local &local)
{
    const ArticleDetail &detail = incoming.detail;
    ArticleImport import;
    import.origin = report.origin;
    if (const QUuid uuid(detail.row.uuid); !uuid.isNull())
        import.uuid = uuid.toString(QUuid::WithoutBraces);
    import.document = detail.document;
    import.document.url = detail.row.url;
    import.document.source = incoming.pageSource;
    import.fetchedAt = detail.row.addedAt;
    if (detail.evaluations.isEmpty())
        import.contentType = detail.row.contentType;
    if (!detail.comments.comments.isEmpty())
        import.comments = detail.comments;
    import.evaluations = detail.evaluations;
    import.rawAnswers = incoming.rawAnswers;
    import.rawAnswers.resize(import.evaluations.size());
    if (!local.detail)
        return import;
    import.document.source.clear(); // the one here stays
    if (detail.document.text.isEmpty() || detail.document.text == local.detail->document.text)
        return import;
    ++report.otherText;
    import.document.text.clear();
    import.document.blocks.clear();
    import.document.inlines.clear();
    for (Evaluation &evaluation : import.evaluations) {
        for (ScoreRow &row : evaluation.rows) {
            for (Witness &witness : row.witnesses) {
                if (witness.grounding.place != GroundingPlace::Comment)
                    witness.grounding.span = {}; // it counts another text
            }
        }
    }
    return import;
}

} // namespace

Result<MergeReport> mergeFrom(Workspace &workspace, const QString &source, const Clock &clock,
                              const MergeOptions &options,
                              const std::function<bool(int articles)> &goOn)
{
    Merge merge(workspace, source, options);
    const Status read = forEachIncoming(
        source, workspace.rubric(), clock, merge.report.lost,
        [&](const IncomingArticle &incoming) -> Status {
            if (Status taken = merge.take(incoming); !taken)
                return taken;
            if (goOn && !goOn(merge.report.articles))
                return failure(ErrorKind::Cancelled,
                               Words::tr("Stopped; what was taken stays, and the rest can be taken "
                                         "by merging again."));
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return merge.report;
}

} // namespace rapporteur
