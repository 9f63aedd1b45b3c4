// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

namespace rapporteur
{

class ReviewKeeper;

/// What can be done to all selected rows of the queue at once, as one step that can be undone: flag, take the flag
/// away, accept what is undecided, submit. What an article does not allow (nothing to accept, covered while
/// reviewing blind) is left as it is, and how many that were is told.
class BulkActs : public QObject
{
    Q_OBJECT

public:
    enum class Act { Flag, Unflag, AcceptRest, Submit };
    /// More articles are not changed in one step.
    static constexpr qsizetype MostArticles = 1000;

    BulkActs(const WindowContext &context, ReviewKeeper &keeper, QObject *parent = nullptr);

    /// For the list's own menu.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void setSelected(const QList<RowId> &articles);

Q_SIGNALS:
    void submitting(); ///< whatever is being typed counts
    void told(const QString &message);
    void failed(const rapporteur::Error &error);

private:
    struct Work;

    void run(Act act);
    void readNext(const std::shared_ptr<Work> &work);
    void take(Work &work, const ArticleDetail &detail) const;
    void finish(const Work &work);
    [[nodiscard]] std::optional<ReviewChange> changeOf(Act act, const ReviewSession &session) const;

    WindowContext m_context;
    ReviewKeeper &m_keeper;
    QList<QAction *> m_actions;
    QList<RowId> m_selected;
    bool m_running = false;
};

} // namespace rapporteur
