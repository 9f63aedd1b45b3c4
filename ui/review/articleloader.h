// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QCache>

namespace rapporteur
{

class ReviewKeeper;

/// Brings articles on screen: reads them in the store's threads, keeps the last few and the neighbours
/// ready, and shows only the one asked for last when several are asked for quickly.
class ArticleLoader : public QObject
{
    Q_OBJECT

public:
    ArticleLoader(const WindowContext &context, const ReviewKeeper &keeper,
                  QObject *parent = nullptr);

    void open(RowId article);
    /// Reads the shown article again and shows it anew: its text or discussion is another one now.
    void reopen();
    /// Reads an article ahead, so that opening it later shows it at once.
    void prefetch(RowId article);
    /// The article that is shown or will be once it is read; 0: none.
    [[nodiscard]] RowId current() const { return m_wanted; }

Q_SIGNALS:
    void opening(rapporteur::RowId article); ///< asked for; `OpenArticle::opened` follows
    void failed(const rapporteur::Error &error);

private:
    void show(ArticleDetail detail);
    void refresh(const QList<RowId> &articles);

    WindowContext m_context;
    const ReviewKeeper &m_keeper;
    QCache<RowId, ArticleDetail> m_ready;
    QSet<RowId> m_reading;
    QSet<RowId> m_outdated; ///< changed while they were being read
    int m_round = 0; ///< of reading the shown article again; an earlier answer is dropped
    RowId m_wanted = 0;
};

} // namespace rapporteur
