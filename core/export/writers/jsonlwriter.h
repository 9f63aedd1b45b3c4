// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/codepoints.h"
#include "core/export/jsonstream.h"
#include "core/export/writer.h"

namespace rapporteur
{

/// JSON lines, the lossless format: one article a line with its text, comments, evaluations (raw, repaired
/// and claimed values, witnesses and where they were found), reviews, annotations and the history of each
/// cell. All positions count Unicode code points of the text they refer to, end excluded. ND is null.
class JsonlWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &) override { return {}; }

private:
    Rubric m_rubric;
    ExportOptions m_options;
    QByteArray m_line; ///< kept between articles for its capacity
};

/// The texts of one article, prepared for counting code points.
class ArticleTexts
{
public:
    explicit ArticleTexts(const ExportArticle &article);

    /// Positions in the text that a grounding or an annotation refers to; nullptr for an unknown comment.
    [[nodiscard]] const CodePoints *article() const { return &m_article; }
    [[nodiscard]] const CodePoints *source() const { return &m_source; }
    [[nodiscard]] const CodePoints *comment(const QString &id);

private:
    const CommentTree &m_comments;
    CodePoints m_article, m_source;
    std::optional<QHash<QString, const Comment *>> m_byId;
    QHash<QString, std::shared_ptr<CodePoints>> m_counted;
};

// The parts of a line, in files of their own.
void writeArticle(JsonStream &json, const ExportArticle &article);
void writeEvaluation(JsonStream &json, const Rubric &rubric, const Evaluation &evaluation,
                     const Headline &headline, ArticleTexts &texts);
void writeReview(JsonStream &json, const Rubric &rubric, const ArticleDetail &article,
                 const Review &review, ArticleTexts &texts);
void writeHistory(JsonStream &json, const Rubric &rubric, const QList<HistoryEntry> &history);
/// The changes of the journal whole, for reading back.
void writeChanges(JsonStream &json, const QList<HistoryEntry> &history);

/// Writes start and end of a span in code points of a text.
void writePosition(JsonStream &json, const CodePoints &text, TextSpan span);
/// {"provision", "section", "channel"} of a cell; channels by their ids.
void writeCell(JsonStream &json, const Rubric &rubric, CellKey cell);

} // namespace rapporteur
