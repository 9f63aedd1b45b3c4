// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/answerreader.h"
#include "core/sources/adapters/sourceformat.h"
#include "core/sources/sourceitem.h"
#include "core/store/article.h"

namespace rapporteur
{

enum class FetchFault;

/// What the items of some bytes became. `error` is set when nothing could be made of them.
struct Prepared {
    QList<ArticleImport> articles;
    Issues issues;
    std::optional<Error> error;
    QList<ImportResult> known = {}; ///< in the workspace already and unchanged: nothing to store
    QList<SourceCandidate> candidates = {}; ///< of a list: stored only when somebody chooses them
    std::optional<FetchFault> fault = {}; ///< why the web did not give it
};

/// What preparing needs to know besides the bytes. Copied into pool threads.
struct PreparationContext {
    Rubric rubric;
    QDateTime fetchedAt; ///< for items without a time of their own
    bool wholeEntries =
        false; ///< entries of lists that carry all of their text are taken as articles
};

/// An answer to read for an article, and what is known of its rater besides the answer itself.
struct StoredAnswer {
    QByteArray raw;
    QString origin; ///< for messages
    std::optional<Rater> rater; ///< empty: an importer's, named by the document
    std::optional<Target> target;
    std::optional<Mode> mode;
    Completeness completeness = Completeness::Required;
};

/// Reads, grounds and adds answers to an article whose document and comments are set. One that cannot be
/// read becomes an issue of severity Error.
void addAnswers(ArticleImport &article, const QList<StoredAnswer> &answers,
                const PreparationContext &context);

/// Makes an article of an item: extraction, comment tree, evaluations read and grounded. Whole values in,
/// whole values out; any thread. What was survivable is in the article's issues. An item without a page
/// (an exported evaluation, a bare discussion) becomes an article without text, never a gated one.
[[nodiscard]] Result<ArticleImport> prepareItem(const SourceItem &item,
                                                const PreparationContext &context);

/// Prepares all items of a reading.
[[nodiscard]] Prepared prepareReading(SourceReading reading, const PreparationContext &context,
                                      const QString &origin = {});

/// Reads bytes of any known format and prepares all their items.
[[nodiscard]] Prepared prepareBytes(const QByteArray &bytes, const QString &origin,
                                    SourceFormat format, const PreparationContext &context);

} // namespace rapporteur
