// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewsession.h"
#include "tests/core/store/storefixture.h"

namespace rapporteur::testing
{

class SeededIds final : public IdSource
{
public:
    [[nodiscard]] QString next() override
    {
        return QStringLiteral("id-%1").arg(++m_count, 5, 10, QChar(u'0'));
    }

private:
    int m_count = 0;
};

/// A session over the stored state of an article, and a hand that posts what it makes.
class Desk
{
public:
    Desk(StoreFixture &store, RowId article, IdSource &ids)
        : m_store(store)
        , m_article(article)
        , m_ids(ids)
    {}
    ReviewSession open()
    {
        const ArticleDetail detail =
            m_store.workspace->article(m_article, QStringLiteral("ana")).result().value();
        Review review;
        review.article = m_article;
        review.reviewer = QStringLiteral("ana");
        if (!detail.reviews.isEmpty() && detail.reviews.first().reviewer == review.reviewer)
            review = detail.reviews.first();
        return {m_store.rubric, detail.evaluations, review, m_store.clock, m_ids};
    }
    Review stored() { return open().review(); }
    [[nodiscard]] Status post(const ReviewChange &change)
    {
        return m_store.workspace->applyChanges({change}).result();
    }

private:
    StoreFixture &m_store;
    RowId m_article;
    IdSource &m_ids;
};

inline RowId evaluatedArticle(StoreFixture &store)
{
    const RowId article = store.addArticles(1).first();
    const Status stored = store.workspace
                              ->storeEvaluation(article, 1, evaluationNumber(store.rubric, 3), "{}")
                              .result();
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text));
    return article;
}

} // namespace rapporteur::testing
