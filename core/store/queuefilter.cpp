// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queuefilter.h"

#include "core/store/blindview.h"
#include "core/store/schema.h"
#include "core/store/searchtext.h"

#include <array>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array FlagNames = {
    FlagName{"gated"_L1, GatedFlag}, FlagName{"failed"_L1, FailedFlag},
    FlagName{"contested"_L1, ContestedFlag}, FlagName{"says_not_does"_L1, SaysNotDoesFlag}};

/// Articles with the term in title, text, discussion or somebody's notes. Words of one query may stand
/// in different places.
/// A blind reviewer's search looks into that person's own notes alone.
Result<QSet<RowId>> articlesWith(Connection &db, const QString &term, const QueueQuery &query)
{
    static constexpr const char *Places[] = {
        "SELECT rowid FROM article_words WHERE article_words MATCH ?",
        "SELECT rowid FROM comment_words WHERE comment_words MATCH ?"};
    QSet<RowId> ids;
    for (const char *place : Places) {
        Statement rows = db.query(place, term);
        while (rows.next())
            ids.insert(rows.integer(0));
        if (const Status status = rows.status(); !status)
            return std::unexpected(status.error());
    }
    Statement notes = query.blind
        ? db.query("SELECT article FROM review WHERE reviewer = ? AND id IN"
                   " (SELECT rowid FROM note_words WHERE note_words MATCH ?)",
                   query.reviewer, term)
        : db.query("SELECT article FROM review WHERE id IN"
                   " (SELECT rowid FROM note_words WHERE note_words MATCH ?)",
                   term);
    while (notes.next())
        ids.insert(notes.integer(0));
    if (const Status status = notes.status(); !status)
        return std::unexpected(status.error());
    return ids;
}

} // namespace

std::span<const FlagName> flagNames()
{
    return FlagNames;
}

Result<QueueFilter> QueueFilter::read(Connection &db, const QueueQuery &query)
{
    QueueFilter filter;
    filter.m_states = query.states;
    if (!query.articles.isEmpty())
        filter.m_among.emplace(query.articles.cbegin(), query.articles.cend());
    if (query.blind)
        filter.m_states.removeIf([](const QString &state) { return tellsValues(state); });
    filter.m_unreviewed = filter.m_states.contains("unreviewed"_L1);
    for (const FlagName &known : FlagNames)
        filter.m_flags |= filter.m_states.contains(known.name) ? known.flag : 0;
    if (const Status read = filter.readReviews(db, query.reviewer); !read)
        return std::unexpected(read.error());
    if (const Status read = filter.readWords(db, query); !read)
        return std::unexpected(read.error());
    return filter;
}

Status QueueFilter::readReviews(Connection &db, const QString &reviewer)
{
    const bool flagged = m_states.contains("flagged"_L1);
    const bool byReview = flagged || m_unreviewed || m_states.contains("draft"_L1)
        || m_states.contains("submitted"_L1) || m_states.contains("adjudicated"_L1);
    if (!byReview)
        return {};
    Statement rows = db.query("SELECT article, state, flagged FROM review WHERE reviewer = ?",
                              reviewer);
    while (rows.next()) {
        const QString state = rows.text(1);
        const bool begun = state != "unreviewed"_L1;
        if ((begun && m_states.contains(state)) || (flagged && rows.yes(2)))
            m_inState.insert(rows.integer(0));
        if (begun && m_unreviewed)
            m_begun.insert(rows.integer(0));
    }
    return rows.status();
}

Status QueueFilter::readWords(Connection &db, const QueueQuery &query)
{
    const QString &search = query.search;
    const QStringList terms = searchTerms(search);
    if (terms.isEmpty() && !search.trimmed().isEmpty())
        m_found.emplace(); // only signs were typed: no text has words like that
    for (const QString &term : terms) {
        Result<QSet<RowId>> ids = articlesWith(db, term, query);
        if (!ids)
            return std::unexpected(ids.error());
        if (m_found)
            m_found->intersect(*ids);
        else
            m_found = std::move(*ids);
    }
    return {};
}

} // namespace rapporteur
