// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/content/commenttree.h"
#include "core/evaluation/evaluation.h"
#include "core/review/reviewchange.h"

namespace rapporteur
{

/// What an import hands to the store: one article with everything that came with it, stored whole or not
/// at all.
struct ArticleImport {
    QString origin; ///< for messages
    Document document;
    QByteArray payload; ///< raw bytes as they came, kept compressed
    QDateTime fetchedAt;
    std::optional<CommentTree> comments;
    std::optional<SourceThread> thread; ///< its description (title, points, claimed count)
    QList<Evaluation> evaluations; ///< already read and grounded
    QList<QByteArray> rawAnswers; ///< one for each evaluation
    QString contentType; ///< as told by the source; may be empty
    QList<SourceEvent> events; ///< what happened to it where it comes from
    Issues issues;
    QString uuid; ///< of the article where it comes from, kept here too; empty: a new one
};

enum class ImportOutcome { Added, Updated, Duplicate, Gated };
/// "added", "updated", "duplicate", "gated": the word of events and machine-readable reports.
[[nodiscard]] QString outcomeName(ImportOutcome outcome);

struct ImportResult {
    QString origin, title;
    RowId article = 0;
    ImportOutcome outcome = ImportOutcome::Added;
    int comments = 0, evaluations = 0; ///< newly stored
};

/// A row of the queue: read without touching a payload.
struct QueueRow {
    RowId id = 0;
    QString uuid, title, url, domain, language;
    QString contentType; ///< code of the shown evaluation
    Gate gate;
    ReviewState state = ReviewState::Unreviewed; ///< of the current reviewer
    bool flagged = false;
    bool failed = false; ///< the last job for it is dead
    bool covered = false; ///< reviewed blind: what others think of it has been taken out
    Score weightedMean; ///< of the shown evaluation
    PerChannel<Score> channelMeans;
    Score setl;
    Score reviewedMean; ///< after the current reviewer's decisions, if any
    QString bandId;
    double spread = 0; ///< of the raters' weighted means
    bool contested = false, saysNotDoes = false;
    int comments = 0, evaluations = 0, reviews = 0, words = 0;
    QDateTime addedAt, publishedAt;
    bool operator==(const QueueRow &) const = default;
};

enum class QueueSort { Added, Title, Score, Setl, Spread, Published, Usefulness };

struct QueueQuery {
    QString reviewer; ///< whose states are shown
    QStringList
        states; ///< "unreviewed", "draft", "submitted", "flagged", "gated", "failed", "contested",
    ///< "says_not_does"; empty: all; several: any of them
    QString search; ///< words over title, text, comments and notes
    QList<RowId> articles; ///< these alone, in the order of the query; empty: no such limit
    bool blind = false; ///< the reviewer begins reviews blind: untouched articles are covered
    QueueSort sort = QueueSort::Added;
    bool descending = false;
    int offset = 0, limit = 200;
    bool operator==(const QueueQuery &) const = default;
};

struct QueuePage {
    QList<QueueRow> rows;
    int total = 0; ///< rows of the filter, all pages
    QMap<QString, int> stateCounts; ///< for the chips, over the whole workspace
};

/// One frozen text of an article; a re-fetch that found another text made the next one.
struct TextVersion {
    int version = 1;
    QDateTime fetchedAt; ///< invalid when unknown
    QString url, extractor, sha256;
    qint64 characters = 0; ///< Unicode code points
    bool operator==(const TextVersion &) const = default;
};

/// Everything the window needs to show one article.
struct ArticleDetail {
    QueueRow row;
    Document document; ///< without `source`, which is read on demand
    int textVersion = 1;
    CommentTree comments;
    QList<Evaluation> evaluations; ///< oldest first; spans are those of the current text
    QMap<QString, Headline> headlines; ///< by evaluation id
    QMap<QString, int> judgedVersions; ///< the text version each evaluation saw, by its id
    QList<Review> reviews; ///< of everybody; the current reviewer's first
};

/// One line of a history: who changed what from what to what, when and why.
struct HistoryEntry {
    qint64 sequence = 0; ///< of the journal
    QDateTime at;
    QString author;
    QString kind; ///< "review", "import", "evaluation", "run", "migration"
    RowId article = 0;
    QString title; ///< of the article
    ReviewChange change; ///< for kind "review"
    QString text; ///< for the others
};

struct HistoryQuery {
    std::optional<RowId> article; ///< empty: the whole workspace
    std::optional<CellKey> cell;
    int limit = 1000; ///< newest first
    QString reviewer; ///< whose blind reviews cover what colleagues changed; empty: nobody's
    bool blind = false; ///< the reviewer begins reviews blind
};

} // namespace rapporteur
