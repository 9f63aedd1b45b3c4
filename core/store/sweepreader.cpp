// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sweepreader.h"

#include "core/store/queuereader.h"

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestTitle = 300;

Status readMachine(Connection &db, int provision, SweepRow &row)
{
    Statement found = db.query(
        "SELECT s.first, s.second, s.evidence FROM article a JOIN score s ON s.evaluation ="
        " a.shown_evaluation AND s.provision = ? WHERE a.id = ?",
        provision, row.article);
    if (found.next()) {
        row.judged = true;
        row.machine = {found.score(0), found.score(1)};
        row.evidence = found.text(2);
    }
    return found.status();
}

Status readOwn(Connection &db, const QString &reviewer, int provision, SweepRow &row)
{
    Statement found = db.query(
        "SELECT d.channel, d.verdict, d.value, d.reason_code, d.reason FROM review r JOIN decision d"
        " ON d.review = r.id AND d.provision = ? WHERE r.reviewer = ? AND r.article = ?",
        provision, reviewer, row.article);
    while (found.next()) {
        const int channel = found.number(0);
        const std::optional<Verdict> verdict = verdictNamed(found.text(1));
        if (channel < 0 || channel >= ChannelCount || !verdict)
            continue;
        Decision decision;
        decision.cell = {provision, channel};
        decision.verdict = *verdict;
        decision.value = found.score(2);
        decision.reasonCode = found.text(3);
        decision.reason = found.text(4);
        row.own.at(static_cast<size_t>(channel)) = decision;
    }
    return found.status();
}

} // namespace

Result<QList<SweepRow>> readSweep(Connection &db, const QueueQuery &filter, int provision)
{
    QueueQuery all = filter;
    all.offset = 0;
    all.limit = static_cast<int>(MostSweepRows);
    QueueReader queue(db);
    const Result<QList<RowId>> ids = queue.orderedIds(all);
    if (!ids)
        return std::unexpected(ids.error());
    QList<SweepRow> rows;
    for (const RowId id : *ids) {
        const Result<QueueRow> head = queue.row(id, filter.reviewer, filter.blind);
        if (!head)
            return std::unexpected(head.error());
        SweepRow row;
        row.article = id;
        row.title = head->title.left(LongestTitle);
        row.covered = head->covered;
        if (!row.covered) {
            if (const Status read = readMachine(db, provision, row); !read)
                return std::unexpected(read.error());
        }
        if (const Status read = readOwn(db, filter.reviewer, provision, row); !read)
            return std::unexpected(read.error());
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace rapporteur
