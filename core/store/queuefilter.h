// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/article.h"
#include "core/store/connection.h"

#include <QSet>
#include <span>

namespace rapporteur
{

/// Name and bit of a state that an article has for everybody.
struct FlagName {
    QLatin1StringView name;
    int flag;
};
[[nodiscard]] std::span<const FlagName> flagNames();

/// Which articles a query means. What depends on a person or on words is read once, as sets of article
/// numbers; then each article costs a look or two, however many filters there are.
class QueueFilter
{
public:
    [[nodiscard]] static Result<QueueFilter> read(Connection &db, const QueueQuery &query);

    [[nodiscard]] bool everything() const { return m_states.isEmpty() && !m_found && !m_among; }
    [[nodiscard]] bool matches(RowId article, int flags) const
    {
        return hasState(article, flags) && (!m_found || m_found->contains(article))
            && (!m_among || m_among->contains(article));
    }

private:
    [[nodiscard]] Status readReviews(Connection &db, const QString &reviewer);
    [[nodiscard]] Status readWords(Connection &db, const QueueQuery &query);
    [[nodiscard]] bool hasState(RowId article, int flags) const
    {
        return m_states.isEmpty() || (flags & m_flags) || m_inState.contains(article)
            || (m_unreviewed && !m_begun.contains(article));
    }

    QStringList m_states;
    int m_flags = 0;
    bool m_unreviewed = false;
    QSet<RowId> m_inState; ///< the person's reviews in one of the states
    QSet<RowId> m_begun; ///< articles that the person has begun
    std::optional<QSet<RowId>> m_found; ///< articles with all the words
    std::optional<QSet<RowId>> m_among; ///< articles that somebody picked
};

} // namespace rapporteur
