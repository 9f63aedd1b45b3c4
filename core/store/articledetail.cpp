// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/articledetail.h"

#include "core/store/articletable.h"
#include "core/store/commenttable.h"
#include "core/store/queuereader.h"
#include "core/store/reviewtable.h"
#include "core/store/textversions.h"

#include <QJsonDocument>
#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

bool touches(const ReviewChange &change, CellKey cell)
{
    return std::ranges::any_of(change.parts, [&](const ReviewPart &part) {
        const auto *decided = std::get_if<DecisionChange>(&part);
        return decided && decided->cell == cell;
    });
}

/// Looks, once an article, whether its colleagues' changes are covered for the reviewer of a query.
class Covers
{
public:
    Covers(Connection &db, const HistoryQuery &query)
        : m_db(db)
        , m_query(query)
    {}

    [[nodiscard]] Result<bool> hide(const HistoryEntry &entry)
    {
        if (m_query.reviewer.isEmpty() || entry.change.reviewer == m_query.reviewer)
            return false;
        auto known = m_covered.constFind(entry.article);
        if (known == m_covered.cend()) {
            const Result<QueueRow> row = QueueReader(m_db).row(entry.article, m_query.reviewer,
                                                               m_query.blind);
            if (!row)
                return std::unexpected(row.error());
            known = m_covered.insert(entry.article, row->covered);
        }
        return *known;
    }

private:
    Connection &m_db;
    const HistoryQuery &m_query;
    QHash<RowId, bool> m_covered;
};

/// Moves a result's value to its place; false and its error when there is none.
template <typename T>
bool take(Result<T> result, T &place, Error &error)
{
    if (result)
        place = std::move(*result);
    else
        error = result.error();
    return result.has_value();
}

} // namespace

Result<ArticleDetail> articleDetail(Connection &db, const Rubric &rubric, RowId id,
                                    const QString &reviewer)
{
    ArticleDetail detail;
    Error error;
    if (!take(QueueReader(db).row(id, reviewer), detail.row, error))
        return std::unexpected(error);
    const Result<qint64> version = db.integer("SELECT text_version FROM article WHERE id = ?", id);
    if (!version)
        return std::unexpected(version.error());
    detail.textVersion = int(*version);
    if (!take(ArticleTable(db).document(id, detail.textVersion), detail.document, error)
        || !take(CommentTable(db).ofArticle(id), detail.comments, error)
        || !take(EvaluationTable(db).ofArticle(rubric, id), detail.evaluations, error)
        || !take(ReviewTable(db).ofArticle(id, reviewer), detail.reviews, error)) {
        return std::unexpected(error);
    }
    if (const Status followed = followText(db, detail); !followed)
        return std::unexpected(followed.error());
    detail.row.gate = detail.document.gate;
    for (const Evaluation &evaluation : std::as_const(detail.evaluations))
        detail.headlines.insert(evaluation.id, headline(rubric, evaluation));
    return detail;
}

Result<QList<HistoryEntry>> readHistory(Connection &db, const HistoryQuery &query)
{
    constexpr auto Columns = "SELECT sequence, at, author, kind, article, payload,"
                             " (SELECT title FROM article WHERE id = journal.article) FROM journal";
    const QByteArray sql = QByteArray(Columns) + (query.article ? " WHERE article = ?" : "")
        + " ORDER BY sequence DESC";
    Statement rows = db.statement(sql.constData());
    if (query.article)
        rows.bind(1, *query.article);
    Covers covers(db, query);
    QList<HistoryEntry> entries;
    while (entries.size() < query.limit && rows.next()) {
        HistoryEntry entry;
        entry.sequence = rows.integer(0);
        entry.at = rows.time(1);
        entry.author = rows.text(2);
        entry.kind = rows.text(3);
        entry.article = rows.integer(4);
        entry.title = rows.text(6);
        if (entry.kind == "review"_L1) {
            Result<ReviewChange> change = reviewChangeFromJson(
                QJsonDocument::fromJson(rows.bytes(5)).object());
            if (!change)
                return std::unexpected(change.error());
            entry.change = std::move(*change);
            if (query.cell && !touches(entry.change, *query.cell))
                continue;
            const Result<bool> covered = covers.hide(entry);
            if (!covered)
                return std::unexpected(covered.error());
            if (*covered)
                continue;
        } else if (query.cell) {
            continue;
        } else {
            entry.text = rows.text(5);
        }
        entries.append(std::move(entry));
    }
    if (const Status status = rows.status(); !status)
        return std::unexpected(status.error());
    return entries;
}

} // namespace rapporteur
