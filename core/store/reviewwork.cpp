// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reviewwork.h"

#include "core/base/storabletext.h"
#include "core/store/derivedreview.h"
#include "core/store/eventtable.h"
#include "core/store/journal.h"
#include "core/store/reviewtable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReviewWork)
};

void makeStorable(std::optional<Decision> &decision)
{
    if (decision)
        decision->reason = storableText(std::move(decision->reason));
}

void makeStorable(std::optional<LabelDecision> &decision)
{
    if (decision)
        decision->reason = storableText(std::move(decision->reason));
}

void makeStorable(std::optional<Annotation> &annotation)
{
    if (!annotation)
        return;
    annotation->body = storableText(std::move(annotation->body));
    for (QString *text : {&annotation->exact, &annotation->prefix, &annotation->suffix}) {
        const QString clean = storableText(*text);
        // A quote must stay as long as the stretch it quotes.
        *text = clean.size() == text->size() ? clean : QString::fromUtf8(storableUtf8(*text));
    }
    for (QString &tag : annotation->tags)
        tag = storableText(std::move(tag));
}

bool holds(const ReviewChange &change, auto &&test)
{
    return std::ranges::any_of(change.parts, test);
}

/// One person's change of one review, at work.
class ChangeWork
{
public:
    ChangeWork(WriteContext &context, const ReviewChange &change)
        : m_context(context)
        , m_change(change)
        , m_reviews(context.db)
    {}
    Status run();

private:
    [[nodiscard]] Status journal();
    [[nodiscard]] Status submitted(const StateChange &change);
    [[nodiscard]] Status refreshFigures();
    [[nodiscard]] Status refreshWords();
    [[nodiscard]] Status refreshArticle(ReviewState before);

    WriteContext &m_context;
    const ReviewChange &m_change;
    ReviewTable m_reviews;
    RowId m_row = 0;
    Review m_after;
};

Status ChangeWork::run()
{
    Result<StoredReview> stored = m_reviews.review(m_change.article, m_change.reviewer);
    if (!stored)
        return std::unexpected(stored.error());
    m_after = stored->review;
    if (Status applied = apply(m_change, m_after); !applied)
        return applied;
    const Result<RowId> row = m_reviews.store(stored->row, m_after, m_change);
    if (!row)
        return std::unexpected(row.error());
    m_row = *row;
    Status done = journal();
    for (const ReviewPart &part : m_change.parts) {
        if (const auto *state = std::get_if<StateChange>(&part);
            done && state && state->after == ReviewState::Submitted)
            done = submitted(*state);
    }
    if (done)
        done = refreshFigures();
    if (done)
        done = refreshWords();
    if (done)
        done = refreshArticle(stored->review.state);
    m_context.touched.insert(m_change.article);
    return done;
}

Status ChangeWork::journal()
{
    return appendToJournal(
        m_context.db,
        {.at = m_change.at,
         .kind = u"review"_s,
         .author = m_change.reviewer,
         .article = m_change.article,
         .change = m_change.id,
         .payload = QJsonDocument(toJson(m_change)).toJson(QJsonDocument::Compact)});
}

Status ChangeWork::submitted(const StateChange &change)
{
    if (Status kept = m_reviews.keepRevision(m_row, m_after, m_change.id); !kept)
        return kept;
    const int decided = int(m_after.decisions.size());
    const Result<RowId> event =
        EventTable(m_context.db)
            .add({.id = 0,
                  .at = m_change.at,
                  .type = u"review_saved"_s,
                  .severity = Severity::Info,
                  .article = m_change.article,
                  .message = Words::tr("%1 submitted revision %2.")
                                 .arg(m_change.reviewer)
                                 .arg(change.revisionAfter),
                  .details = {{u"reviewer"_s, m_change.reviewer},
                              {u"revision"_s, change.revisionAfter},
                              {u"decisions"_s, decided},
                              {u"active_seconds"_s, change.activeSecondsAfter}},
                  .investigated = false,
                  .resolved = false});
    if (!event)
        return std::unexpected(event.error());
    return {};
}

Status ChangeWork::refreshFigures()
{
    const bool bears = holds(m_change, [](const ReviewPart &part) {
        return std::holds_alternative<DecisionChange>(part)
            || std::holds_alternative<BaseChange>(part);
    });
    if (!bears)
        return {};
    const Result<Score> mean = reviewedMean(m_context.db, m_context.rubric, m_after);
    if (!mean)
        return std::unexpected(mean.error());
    return m_reviews.setReviewedMean(m_row, *mean);
}

Status ChangeWork::refreshWords()
{
    const bool bears = holds(m_change, [](const ReviewPart &part) {
        return std::holds_alternative<DecisionChange>(part)
            || std::holds_alternative<LabelChange>(part) || std::holds_alternative<NoteChange>(part)
            || std::holds_alternative<AnnotationChange>(part);
    });
    return bears ? indexNotes(m_context.db, m_row, m_after) : Status();
}

Status ChangeWork::refreshArticle(ReviewState before)
{
    Status done;
    if ((before == ReviewState::Unreviewed) != (m_after.state == ReviewState::Unreviewed)) {
        done = m_context.db.run(
            "UPDATE article SET reviews = (SELECT count(*) FROM review WHERE article = ?1"
            " AND state <> 'unreviewed') WHERE id = ?1",
            m_change.article);
    }
    const bool overruled = holds(m_change, [](const ReviewPart &part) {
        const auto *mark = std::get_if<MarkChange>(&part);
        return mark && mark->mark == ReviewMark::GateOverruled;
    });
    return done && overruled ? refreshGateFlag(m_context.db, m_change.article) : done;
}

} // namespace

ReviewChange storable(ReviewChange change)
{
    for (ReviewPart &part : change.parts) {
        if (auto *decided = std::get_if<DecisionChange>(&part)) {
            makeStorable(decided->before);
            makeStorable(decided->after);
        } else if (auto *labelled = std::get_if<LabelChange>(&part)) {
            makeStorable(labelled->before);
            makeStorable(labelled->after);
        } else if (auto *annotated = std::get_if<AnnotationChange>(&part)) {
            makeStorable(annotated->before);
            makeStorable(annotated->after);
        } else if (auto *note = std::get_if<NoteChange>(&part)) {
            note->before = storableText(std::move(note->before));
            note->after = storableText(std::move(note->after));
        }
    }
    return change;
}

Status storeChanges(WriteContext &context, const QList<ReviewChange> &changes)
{
    for (const ReviewChange &change : changes) {
        if (isNoOp(change))
            continue;
        const Result<std::optional<QByteArray>> known = journalledChange(context.db, change.id);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            continue;
        const Result<qint64> article = context.db.integer("SELECT id FROM article WHERE id = ?",
                                                          change.article);
        if (!article)
            return std::unexpected(article.error());
        if (*article == 0) {
            return failure(ErrorKind::NotFound,
                           Words::tr("Not saved: there is no article number %1 in this workspace.")
                               .arg(change.article));
        }
        if (Status done = ChangeWork(context, change).run(); !done)
            return done;
    }
    return {};
}

bool areStored(Connection &db, const QList<ReviewChange> &changes)
{
    return std::ranges::all_of(changes, [&](const ReviewChange &change) {
        if (isNoOp(change))
            return true;
        const Result<std::optional<QByteArray>> known = journalledChange(db, change.id);
        return known && known->has_value();
    });
}

} // namespace rapporteur
