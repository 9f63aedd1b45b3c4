// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/headlessreview.h"

#include "core/review/reviewsession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewFile)
};

/// Collects the changes of one line on a session of its own; nothing leaves it before all are made.
class LineSession
{
public:
    LineSession(const Rubric &rubric, const ArticleDetail &article, const QString &reviewer,
                const Services &services)
        : m_article(article)
        , m_session(rubric, article.evaluations, reviewOf(article, reviewer), services.clock(),
                    services.ids())
    {}

    Status decide(const FileDecision &given)
    {
        Decision decision = given.decision;
        const Result<QString> base = evaluationOf(given.baseRater);
        if (!base)
            return std::unexpected(base.error());
        decision.baseEvaluation = *base;
        const Result<bool> made = make(m_session.take(decision));
        if (!made)
            return std::unexpected(made.error());
        applied.decisions += *made ? 1 : 0;
        return {};
    }

    Status annotate(const Annotation &given)
    {
        Annotation annotation = given;
        annotation.textVersion = m_article.textVersion;
        if (const Status anchored = anchor(annotation); !anchored)
            return anchored;
        if (holds(annotation))
            return {};
        const Result<bool> made = make(m_session.annotate(annotation));
        if (!made)
            return std::unexpected(made.error());
        applied.annotations += *made ? 1 : 0;
        return {};
    }

    Status change(const Result<ReviewChange> &change)
    {
        const Result<bool> made = make(change);
        return made ? Status() : std::unexpected(made.error());
    }

    [[nodiscard]] const ReviewSession &session() const { return m_session; }

    AppliedReview applied;
    QList<ReviewChange> changes;

private:
    static Review reviewOf(const ArticleDetail &article, const QString &reviewer)
    {
        const auto found = std::ranges::find(article.reviews, reviewer, &Review::reviewer);
        if (found != article.reviews.constEnd())
            return *found;
        Review review;
        review.article = article.row.id;
        review.reviewer = reviewer;
        return review;
    }

    /// True when the change changed something.
    Result<bool> make(const Result<ReviewChange> &made)
    {
        if (!made)
            return failureOf(made);
        if (isNoOp(*made))
            return false;
        ReviewChange change = *made;
        if (!changes.isEmpty())
            change.group = changes.first().id; // one act
        if (const Status applied = m_session.apply(change); !applied)
            return std::unexpected(applied.error());
        changes.append(change);
        return true;
    }

    /// The latest evaluation of the article by the rater of this name or model.
    Result<QString> evaluationOf(const QString &rater)
    {
        if (rater.isEmpty())
            return QString();
        const Evaluation *latest = nullptr;
        for (const Evaluation &evaluation : m_article.evaluations) {
            const bool named = evaluation.rater.name == rater || evaluation.rater.model == rater;
            if (named
                && (!latest || latest->target != Target::Article
                    || evaluation.target == Target::Article))
                latest = &evaluation;
        }
        if (!latest)
            return failure(ErrorKind::NotFound,
                           Words::tr("The article has no evaluation by “%1”.").arg(rater));
        return latest->id;
    }

    Status anchor(Annotation &annotation)
    {
        QStringView text = m_article.document.text;
        if (annotation.place == AnnotationPlace::Comment) {
            const auto &comments = m_article.comments.comments;
            const auto comment = std::ranges::find(comments, annotation.commentId,
                                                   &Comment::nativeId);
            if (comment == comments.constEnd())
                return failure(
                    ErrorKind::NotFound,
                    Words::tr("The discussion has no comment %1.").arg(annotation.commentId));
            if (annotation.exact.isEmpty())
                return {}; // the comment as a whole
            text = comment->text;
        }
        const QList<TextSpan> places = quotePlaces(annotation, text);
        if (places.isEmpty())
            return failure(
                ErrorKind::BadInput,
                Words::tr("The text does not hold the quote “%1”.").arg(annotation.exact));
        if (places.size() > 1) {
            return failure(
                ErrorKind::BadInput,
                Words::tr(
                    "The quote “%1” stands in the text more than once; give more of prefix or suffix.")
                    .arg(annotation.exact));
        }
        selectQuote(annotation, text, places.first());
        return {};
    }

    [[nodiscard]] bool holds(const Annotation &annotation) const
    {
        return std::ranges::any_of(m_session.review().annotations, [&](const Annotation &held) {
            return held.place == annotation.place && held.commentId == annotation.commentId
                && held.span == annotation.span && held.body == annotation.body
                && held.cell == annotation.cell;
        });
    }

    const ArticleDetail &m_article;
    ReviewSession m_session;
};

/// The error of one entry of a list, named by its place in the line.
Status inEntry(const Status &done, const char *list, qsizetype index)
{
    if (done)
        return done;
    Error error = done.error();
    error.text = u"%1[%2]: %3"_s.arg(QLatin1StringView(list)).arg(index).arg(error.text);
    return std::unexpected(error);
}

Status applyLine(LineSession &line, const FileReview &review)
{
    for (qsizetype i = 0; i < review.decisions.size(); ++i) {
        if (const Status done = inEntry(line.decide(review.decisions[i]), "decisions", i); !done)
            return done;
    }
    for (qsizetype i = 0; i < review.annotations.size(); ++i) {
        const Status done = inEntry(line.annotate(review.annotations[i]), "annotations", i);
        if (!done)
            return done;
    }
    if (review.note) {
        if (const Status done = line.change(line.session().setNote(*review.note)); !done)
            return done;
    }
    if (review.flag) {
        if (const Status done = line.change(
                line.session().setMark(ReviewMark::Flagged, *review.flag));
            !done)
            return done;
    }
    return review.submit ? line.change(line.session().submit(0)) : Status();
}

} // namespace

Result<AppliedReview> applyReview(Workspace &workspace, Services &services, const QString &reviewer,
                                  const FileReview &review)
{
    const Result<RowId> id = workspace.findArticle(review.article).result();
    if (!id)
        return failureOf(id);
    const Result<ArticleDetail> article = workspace.article(*id, reviewer).result();
    if (!article)
        return failureOf(article);
    LineSession line(workspace.rubric(), *article, reviewer, services);
    if (const Status done = applyLine(line, review); !done)
        return std::unexpected(done.error());
    if (!line.changes.isEmpty()) {
        if (const Status stored = workspace.applyChanges(line.changes).result(); !stored)
            return std::unexpected(stored.error());
    }
    line.applied.article = *id;
    line.applied.title = article->row.title;
    line.applied.state = line.session().review().state;
    line.applied.revision = line.session().review().revision;
    return line.applied;
}

} // namespace rapporteur::cli
