// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/bulkacts.h"

#include "ui/review/decisionactions.h"
#include "ui/review/reviewkeeper.h"

namespace rapporteur
{

using namespace Qt::StringLiterals;

/// One act under way: articles still to read, and what has been made of those read.
struct BulkActs::Work {
    Act act = Act::Flag;
    QString group;
    QList<RowId> left;
    QList<ReviewChange> changes;
    QList<Review> reviews;
    int untouched = 0;
};

BulkActs::BulkActs(const WindowContext &context, ReviewKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_keeper(keeper)
{
    const auto add = [this](const QString &id, const QString &text, Act act) {
        m_actions.append(m_context.actions.add(
            {.id = id, .text = text, .section = tr("Selected articles"), .edits = true}, this,
            [this, act] { run(act); }));
    };
    add(u"bulk.flag"_s, tr("Flag the selected articles"), Act::Flag);
    add(u"bulk.unflag"_s, tr("Take the flag off the selected articles"), Act::Unflag);
    add(u"bulk.accept"_s, tr("Accept what is undecided in the selected articles"), Act::AcceptRest);
    add(u"bulk.submit"_s, tr("Submit the selected reviews"), Act::Submit);
    setSelected({});
}

void BulkActs::setSelected(const QList<RowId> &articles)
{
    m_selected = articles;
    const bool can = !articles.isEmpty() && !m_context.article.isReadOnly();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(can);
}

void BulkActs::run(Act act)
{
    if (m_running || m_selected.isEmpty())
        return;
    if (m_selected.size() > MostArticles) {
        Q_EMIT failed({ErrorKind::BadInput,
                       tr("Nothing was changed: at most %n article(s) can be changed in one step. "
                          "Select fewer.",
                          nullptr, static_cast<int>(MostArticles)),
                       {}});
        return;
    }
    Q_EMIT submitting();
    m_keeper.flush();
    m_running = true;
    auto work = std::make_shared<Work>();
    work->act = act;
    work->group = m_context.ids.next();
    work->left = m_selected;
    readNext(work);
}

void BulkActs::readNext(const std::shared_ptr<Work> &work)
{
    if (work->left.isEmpty()) {
        finish(*work);
        return;
    }
    m_context.workspace->article(work->left.takeFirst(), m_context.reviewer)
        .then(this, [this, work](const Result<ArticleDetail> &detail) {
            if (!detail) {
                m_running = false;
                Q_EMIT failed(detail.error());
                return;
            }
            take(*work, *detail);
            readNext(work);
        });
}

void BulkActs::take(Work &work, const ArticleDetail &detail) const
{
    const RowId article = detail.row.id;
    Review review;
    review.article = article;
    review.reviewer = m_context.reviewer;
    if (!detail.reviews.isEmpty() && detail.reviews.first().reviewer == m_context.reviewer)
        review = detail.reviews.first();
    // The window may know more than the store has written.
    if (const std::optional<Review> known = m_keeper.knownReview(article))
        review = *known;
    const BlindRule &rule = m_context.article.blindRule();
    ReviewSession session(m_context.article.rubric(), detail.evaluations, review, m_context.clock,
                          m_context.ids);
    session.setCover({.blind = isBlind(rule, review), .visible = committedRows(rule, review)});
    const bool shown = m_context.article.id() == article;
    std::optional<ReviewChange> change = changeOf(work.act,
                                                  shown ? m_context.article.session() : session);
    if (!change || isNoOp(*change)) {
        ++work.untouched;
        return;
    }
    change->group = work.group;
    work.changes.append(*change);
    work.reviews.append(review);
}

std::optional<ReviewChange> BulkActs::changeOf(Act act, const ReviewSession &session) const
{
    Result<ReviewChange> change;
    switch (act) {
    case Act::Flag:
    case Act::Unflag:
        change = session.setMark(ReviewMark::Flagged, act == Act::Flag);
        break;
    case Act::Submit:
        change = session.submit(0);
        break;
    case Act::AcceptRest: {
        QList<Result<ReviewChange>> all;
        for (const Provision &provision : session.rubric().provisions) {
            for (int channel = 0; channel < ChannelCount; ++channel) {
                const CellKey cell{provision.number, channel};
                if (!session.review().decision(cell))
                    all.append(session.accept(cell));
            }
        }
        return joined(all);
    }
    }
    return change ? std::optional(*change) : std::nullopt;
}

void BulkActs::finish(const Work &work)
{
    m_running = false;
    const auto count = static_cast<int>(work.changes.size());
    QString title;
    switch (work.act) {
    case Act::Flag:
        title = tr("flag %n article(s)", nullptr, count);
        break;
    case Act::Unflag:
        title = tr("unflag %n article(s)", nullptr, count);
        break;
    case Act::AcceptRest:
        title = tr("accept the rest of %n article(s)", nullptr, count);
        break;
    case Act::Submit:
        title = tr("submit %n review(s)", nullptr, count);
        break;
    }
    m_keeper.keepAll(work.changes, work.reviews, title);
    QString message = tr("%n article(s) changed.", nullptr, count);
    if (work.untouched > 0)
        message += u' ' + tr("%n left as they were.", nullptr, work.untouched);
    Q_EMIT told(message);
}

} // namespace rapporteur
