// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queuereader.h"

#include "core/store/blindview.h"
#include "core/store/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::QueueReader)
};

const char *sortColumn(QueueSort sort)
{
    switch (sort) {
    case QueueSort::Title:
        return "a.title_key";
    case QueueSort::Score:
        return "a.mean";
    case QueueSort::Setl:
        return "a.setl";
    case QueueSort::Spread:
        return "a.spread";
    case QueueSort::Published:
        return "a.published_at";
    case QueueSort::Usefulness:
        return "a.usefulness";
    case QueueSort::Added:
        break;
    }
    return "a.added_at";
}

/// All articles in order, read from the sort index alone.
QByteArray inOrder(QueueQuery query)
{
    // An order by scores would tell a blind reviewer what is covered.
    if (query.blind && tellsValues(query.sort))
        query.sort = QueueSort::Added;
    const QByteArray direction = query.descending ? " DESC" : "";
    return QByteArray("SELECT a.id, a.flags FROM article a ORDER BY ") + sortColumn(query.sort)
        + direction + " NULLS LAST, a.id" + direction;
}

/// Whether what is most useful comes first: then what the reviewer has finished comes last, whatever its worth was.
bool asksForUseful(const QueueQuery &query)
{
    return query.sort == QueueSort::Usefulness && query.descending && !query.blind
        && !query.reviewer.isEmpty();
}

QueueRow readRow(Statement &row, bool reviewed, bool blind)
{
    QueueRow result;
    result.id = row.integer(0);
    result.uuid = row.text(1);
    result.title = row.text(2);
    result.url = row.text(3);
    result.domain = row.text(4);
    result.language = row.text(5);
    result.contentType = row.text(6);
    result.gate.category = row.text(7);
    result.gate.confidence = row.real(8);
    const int flags = row.number(9);
    result.failed = flags & FailedFlag;
    result.contested = flags & ContestedFlag;
    result.saysNotDoes = flags & SaysNotDoesFlag;
    result.weightedMean = row.score(10);
    result.channelMeans = {row.score(11), row.score(12)};
    result.setl = row.score(13);
    result.bandId = row.text(14);
    result.spread = row.real(15);
    result.comments = row.number(16);
    result.evaluations = row.number(17);
    result.reviews = row.number(18);
    result.words = row.number(19);
    result.addedAt = row.time(20);
    result.publishedAt = row.time(21);
    if (reviewed) {
        result.state = reviewStateNamed(row.text(22));
        result.flagged = row.yes(23);
        result.reviewedMean = row.score(24);
    }
    const bool begunBlind = reviewed && row.yes(25) && row.number(26) == 0;
    if (begunBlind
        || (blind && result.state == ReviewState::Unreviewed && (!reviewed || row.number(26) == 0)))
        cover(result);
    return result;
}

} // namespace

Result<QMap<QString, int>> QueueReader::counts(const QString &reviewer, int &articles)
{
    QMap<QString, int> counts;
    articles = 0;
    Statement flags = m_db.query("SELECT flags, articles FROM article_count");
    while (flags.next()) {
        articles += flags.number(1);
        for (const FlagName &known : flagNames()) {
            if (flags.number(0) & known.flag)
                counts[known.name] += flags.number(1);
        }
    }
    if (const Status status = flags.status(); !status)
        return std::unexpected(status.error());
    int begun = 0;
    Statement states = m_db.query("SELECT state, flagged, count(*) FROM review WHERE reviewer = ?"
                                  " GROUP BY state, flagged",
                                  reviewer);
    while (states.next()) {
        if (states.text(0) != "unreviewed"_L1) {
            counts[states.text(0)] += states.number(2);
            begun += states.number(2);
        }
        if (states.yes(1))
            counts[u"flagged"_s] += states.number(2);
    }
    if (const Status status = states.status(); !status)
        return std::unexpected(status.error());
    counts[u"unreviewed"_s] = articles - begun;
    return counts;
}

Result<QueuePage> QueueReader::page(const QueueQuery &query)
{
    QueuePage page;
    int articles = 0;
    Result<QMap<QString, int>> chips = counts(query.reviewer, articles);
    if (!chips)
        return std::unexpected(chips.error());
    page.stateCounts = std::move(*chips);
    if (query.blind)
        page.stateCounts.removeIf([](const auto &count) { return tellsValues(count.key()); });
    const Result<QueueFilter> filter = QueueFilter::read(m_db, query);
    if (!filter)
        return std::unexpected(filter.error());
    const bool whole = filter->everything() && !asksForUseful(query);
    Result<QList<RowId>> ids = whole ? firstIds(query) : matchingIds(query, *filter, page.total);
    if (!ids)
        return std::unexpected(ids.error());
    if (filter->everything())
        page.total = articles;
    for (const RowId id : std::as_const(*ids)) {
        Result<QueueRow> one = row(id, query.reviewer, query.blind);
        if (!one)
            return std::unexpected(one.error());
        page.rows.append(std::move(*one));
    }
    return page;
}

Result<QList<RowId>> QueueReader::firstIds(const QueueQuery &query)
{
    const QByteArray sql = inOrder(query) + " LIMIT ? OFFSET ?";
    Statement rows = m_db.query(sql.constData(), query.limit, query.offset);
    QList<RowId> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return ids;
}

Result<QSet<RowId>> QueueReader::finished(const QueueQuery &query)
{
    QSet<RowId> articles;
    if (!asksForUseful(query))
        return articles;
    Statement rows = m_db.query(
        "SELECT article FROM review WHERE reviewer = ? AND state IN ('submitted', 'adjudicated')",
        query.reviewer);
    while (rows.next())
        articles.insert(rows.integer(0));
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return articles;
}

Result<QList<RowId>> QueueReader::matchingIds(const QueueQuery &query, const QueueFilter &filter,
                                              int &total)
{
    const Result<QSet<RowId>> done = finished(query);
    if (!done)
        return std::unexpected(done.error());
    const QByteArray sql = inOrder(query);
    Statement rows = m_db.query(sql.constData());
    QList<RowId> ids, last;
    total = 0;
    const auto take = [&](RowId id) {
        if (total >= query.offset && ids.size() < query.limit)
            ids.append(id);
        ++total;
    };
    while (rows.next()) {
        const RowId id = rows.integer(0);
        if (!filter.matches(id, rows.number(1)))
            continue;
        if (done->contains(id))
            last.append(id);
        else
            take(id);
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    std::ranges::for_each(last, take);
    return ids;
}

Result<QList<RowId>> QueueReader::orderedIds(const QueueQuery &query)
{
    const Result<QueueFilter> filter = QueueFilter::read(m_db, query);
    if (!filter)
        return std::unexpected(filter.error());
    int total = 0;
    return filter->everything() && !asksForUseful(query) ? firstIds(query)
                                                         : matchingIds(query, *filter, total);
}

Result<QList<RowId>> QueueReader::ids(const QueueQuery &query)
{
    const Result<QueueFilter> filter = QueueFilter::read(m_db, query);
    if (!filter)
        return std::unexpected(filter.error());
    Statement rows = m_db.query("SELECT id, flags FROM article ORDER BY id");
    QList<RowId> ids;
    while (rows.next()) {
        if (filter->matches(rows.integer(0), rows.number(1)))
            ids.append(rows.integer(0));
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return ids;
}

Result<QueueRow> QueueReader::row(RowId article, const QString &reviewer, bool blind)
{
    Statement row = m_db.query(
        "SELECT a.id, a.uuid, a.title, a.url, a.domain, a.language, a.content_type, a.gate,"
        " a.gate_confidence, a.flags, a.mean, a.first_mean, a.second_mean, a.setl, a.band,"
        " a.spread, a.comments, a.evaluations, a.reviews, a.words, a.added_at, a.published_at,"
        " r.state, r.flagged, r.reviewed_mean, r.blind, r.revision FROM article a LEFT JOIN review r ON r.reviewer = ?"
        " AND r.article = a.id WHERE a.id = ?",
        reviewer, article);
    if (row.next())
        return readRow(row, !row.isNull(22), blind);
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return failure(ErrorKind::NotFound,
                   Words::tr("There is no article number %1 in this workspace.").arg(article));
}

Result<QSet<RowId>> QueueReader::covered(const QString &reviewer, bool blind)
{
    QSet<RowId> articles;
    Statement rows = m_db.query(
        "SELECT a.id FROM article a LEFT JOIN review r ON r.reviewer = ? AND r.article = a.id"
        " WHERE (r.blind <> 0 AND r.revision = 0)"
        " OR (? AND (r.id IS NULL OR (r.state = 'unreviewed' AND r.revision = 0)))",
        reviewer, blind);
    while (rows.next())
        articles.insert(rows.integer(0));
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return articles;
}

} // namespace rapporteur
