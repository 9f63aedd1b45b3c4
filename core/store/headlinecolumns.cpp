// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/headlinecolumns.h"

#include "core/review/reviewsession.h"
#include "core/scoring/consensus.h"
#include "core/store/schema.h"

#include <QHash>
#include <cmath>

namespace rapporteur
{

namespace
{

constexpr double WordsPerMinute = 200;

struct Candidate {
    HeadlineColumns figures;
    ConsensusInput input;
};

} // namespace

Result<HeadlineColumns> headlineColumns(Connection &db, const Rubric &rubric, RowId article)
{
    Statement row = db.query(
        "SELECT e.id, e.uuid, r.id, r.kind, e.mode, e.target, e.started_at, e.finished_at, e.mean,"
        " e.first_mean, e.second_mean, e.setl, e.band, e.confidence, e.says_not_does,"
        " e.truncated_share, e.content_type FROM evaluation e JOIN rater r ON r.id = e.rater WHERE"
        " e.article = ? ORDER BY e.id",
        article);
    QList<Evaluation> heads;
    QHash<QString, Candidate> byUuid;
    QMap<RowId, ConsensusInput> latestOfRater;
    int count = 0;
    while (row.next()) {
        ++count;
        Evaluation head;
        head.id = row.text(1);
        head.rater.id = row.integer(2);
        head.rater.kind = raterKindNamed(row.text(3));
        head.mode = modeNamed(row.text(4));
        head.target = targetNamed(row.text(5));
        head.startedAt = row.time(6);
        head.finishedAt = row.time(7);
        Candidate candidate;
        candidate.figures = {.shown = row.integer(0),
                             .mean = row.score(8),
                             .channelMeans = {row.score(9), row.score(10)},
                             .setl = row.score(11),
                             .band = row.text(12),
                             .confidence = row.real(13),
                             .spread = 0,
                             .contentType = row.text(16),
                             .contested = false,
                             .saysNotDoes = row.yes(14),
                             .evaluations = 0};
        candidate.input = {head.mode, row.score(8), row.real(13), row.real(15)};
        if (head.target == Target::Article)
            latestOfRater.insert(head.rater.id, candidate.input);
        byUuid.insert(head.id, candidate);
        heads.append(std::move(head));
    }
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    HeadlineColumns columns = byUuid.value(preferredBase(heads)).figures;
    const Consensus all = consensus(rubric, latestOfRater.values());
    columns.spread = all.spread;
    columns.contested = all.contested;
    columns.evaluations = count;
    return columns;
}

double usefulness(const HeadlineColumns &figures, int words)
{
    if (figures.evaluations == 0)
        return 0;
    const double tension = std::abs(figures.setl.value_or(0)) / 2;
    const double minutes = 1 + words / WordsPerMinute;
    return (0.05 + figures.spread + tension) * (0.1 + figures.confidence) / minutes;
}

Status refreshHeadlineColumns(Connection &db, const Rubric &rubric, RowId article)
{
    const Result<HeadlineColumns> columns = headlineColumns(db, rubric, article);
    if (!columns)
        return std::unexpected(columns.error());
    const Result<qint64> words = db.integer("SELECT words FROM article WHERE id = ?", article);
    if (!words)
        return std::unexpected(words.error());
    const int set = (columns->contested ? ContestedFlag : 0)
        | (columns->saysNotDoes ? SaysNotDoesFlag : 0);
    Statement update = db.query(
        "UPDATE article SET mean = ?, first_mean = ?, second_mean = ?, setl = ?, band = ?,"
        " confidence = ?, spread = ?, usefulness = ?, content_type = CASE WHEN ?9 = '' THEN"
        " content_type ELSE ?9 END, evaluations = ?, flags = (flags & ?) | ?, shown_evaluation = ?"
        " WHERE id = ?",
        columns->mean, columns->channelMeans[0], columns->channelMeans[1], columns->setl,
        columns->band, columns->confidence, columns->spread, usefulness(*columns, int(*words)),
        columns->contentType, columns->evaluations, ~(ContestedFlag | SaysNotDoesFlag), set);
    if (columns->shown)
        update.bind(13, columns->shown);
    else
        update.bind(13, nullptr);
    update.bind(14, article);
    return update.run();
}

Status setArticleFlag(Connection &db, RowId article, int flag, bool on)
{
    return db.run("UPDATE article SET flags = (flags & ?) | ? WHERE id = ? AND (flags & ?) <> ?",
                  ~flag, on ? flag : 0, article, flag, on ? flag : 0);
}

} // namespace rapporteur
