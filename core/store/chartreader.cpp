// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chartreader.h"

#include "core/store/queuereader.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestTitle = 300;
constexpr qsizetype LongestName = 200;

qint8 hundredths(Score value)
{
    return value ? static_cast<qint8>(std::clamp(std::lround(*value * 100), -100L, 100L))
                 : ChartArticle::NoData;
}

int stepOf(const Rubric &rubric, double value)
{
    const double share = (value - rubric.minimum) / (rubric.maximum - rubric.minimum);
    return std::clamp(static_cast<int>(share * ChartSteps), 0, ChartSteps - 1);
}

} // namespace

Score ChartArticle::cell(qsizetype row, int channel) const
{
    const qint8 value = cells.value(row * ChannelCount + channel, Unknown);
    return value == NoData || value == Unknown ? Score() : Score(value / 100.0);
}

Result<ChartData> ChartReader::read(const QueueQuery &filter)
{
    QueueQuery all = filter;
    all.offset = 0;
    all.limit = std::numeric_limits<int>::max();
    Result<QList<RowId>> ids = QueueReader(m_db).orderedIds(all);
    if (!ids)
        return std::unexpected(ids.error());
    ChartData data;
    data.leftOut = static_cast<int>(std::max<qsizetype>(0, ids->size() - MostChartArticles));
    ids->resize(std::min(ids->size(), MostChartArticles));
    for (const RowId id : std::as_const(*ids)) {
        // A chart pools values, so that even decisions of one's own on a covered article stay out of it.
        const Result<QueueRow> row = QueueReader(m_db).row(id, filter.reviewer, filter.blind);
        if (!row)
            return std::unexpected(row.error());
        if (row->covered) {
            ++data.covered;
            continue;
        }
        if (const Status done = readArticle(*row, filter.reviewer, data); !done)
            return std::unexpected(done.error());
    }
    data.raters = m_raters.values();
    std::ranges::stable_sort(data.raters, std::ranges::greater(), &ChartRater::values);
    return data;
}

Status ChartReader::readArticle(const QueueRow &row, const QString &reviewer, ChartData &data)
{
    const Result<qint64> shown = m_db.integer(
        "SELECT coalesce(shown_evaluation, 0) FROM article WHERE id = ?", row.id);
    if (!shown)
        return std::unexpected(shown.error());
    ChartArticle article{
        .id = row.id,
        .title = row.title.left(LongestTitle),
        .mean = row.reviewedMean ? row.reviewedMean : row.weightedMean,
        .setl = row.setl,
        .channelMeans = row.channelMeans,
        .cells = QList<qint8>(m_rubric.provisions.size() * ChannelCount, ChartArticle::Unknown)};
    if (const Status done = readValues(row.id, *shown, article); !done)
        return done;
    if (const Status done = readDecisions(row.id, reviewer, article, data); !done)
        return done;
    data.articles.append(std::move(article));
    return {};
}

Status ChartReader::readValues(RowId id, RowId shown, ChartArticle &article)
{
    Statement rows = m_db.query(
        "SELECT e.id, r.kind, r.name, s.provision, s.first, s.second FROM evaluation e JOIN rater r"
        " ON r.id = e.rater JOIN score s ON s.evaluation = e.id WHERE e.article = ?",
        id);
    while (rows.next()) {
        const PerChannel<Score> values{rows.score(4), rows.score(5)};
        const int at = m_rubric.rowOf(static_cast<int>(rows.integer(3)));
        for (int channel = 0; channel < ChannelCount; ++channel) {
            const Score value = values.at(static_cast<size_t>(channel));
            count(id, raterKindNamed(rows.text(1)), rows.text(2), value);
            if (rows.integer(0) == shown && at >= 0)
                article.cells[at * ChannelCount + channel] = hundredths(value);
        }
    }
    return rows.status();
}

Status ChartReader::readDecisions(RowId id, const QString &reviewer, ChartArticle &article,
                                  ChartData &data)
{
    Statement rows = m_db.query(
        "SELECT d.provision, d.channel, d.verdict, d.value, CASE d.channel WHEN 0 THEN s.first ELSE"
        " s.second END FROM review v JOIN decision d ON d.review = v.id LEFT JOIN evaluation e ON"
        " e.uuid = d.base_evaluation LEFT JOIN score s ON s.evaluation = e.id AND s.provision ="
        " d.provision WHERE v.article = ? AND v.reviewer = ?",
        id, reviewer);
    while (rows.next()) {
        const CellKey cell{static_cast<int>(rows.integer(0)), static_cast<int>(rows.integer(1))};
        if (rows.text(2) == "abstain"_L1)
            continue;
        const Score human = rows.score(3), machine = rows.score(4);
        if (const int at = m_rubric.rowOf(cell.provision); at >= 0)
            article.cells[at * ChannelCount + cell.channel] = hundredths(human);
        count(id, RaterKind::Person, reviewer, human);
        if (human && machine)
            data.pairs.append({id, cell, *machine, *human});
    }
    return rows.status();
}

void ChartReader::count(RowId article, RaterKind kind, const QString &name, Score value)
{
    ChartRater &rater = m_raters[raterKindName(kind) + u' ' + name];
    if (rater.counts.isEmpty()) {
        rater.name = name.left(LongestName);
        rater.kind = kind;
        rater.counts.resize(ChartSteps);
        rater.articles.resize(ChartSteps);
    }
    if (!value) {
        ++rater.noData;
        return;
    }
    const int step = stepOf(m_rubric, *value);
    ++rater.counts[step];
    ++rater.values;
    rater.articles[step].insert(article);
}

} // namespace rapporteur
