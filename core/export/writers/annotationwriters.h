// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcells.h"
#include "core/export/writers/jsonlwriter.h"

namespace rapporteur
{

/// A stretch of the article's text that supports a cell: evidence that was found in it, or a person's mark.
struct TextMark {
    qsizetype start = 0, end = 0; ///< Unicode code points, end excluded
    QString exact; ///< the words themselves
    QString kind; ///< "fact", "inference", "note"
    std::optional<CellKey> cell; ///< channel -1: of the provision as a whole
    QString body; ///< what is said about it
    QString author; ///< rater or reviewer
    QString source; ///< identifier of the evaluation or annotation
    QDateTime at;
    QString promptSha256; ///< of a machine
    QString reviewState; ///< of a person's review, as the next two
    int revision = 0;
    bool blind = false;
    bool human = false;

    void of(const Review &review); ///< takes who made it, and how far the review is
};
/// All marks of the article's text, machines' first, in the order of the evaluations.
[[nodiscard]] QList<TextMark> textMarks(const ArticleDetail &article);

/// "Article 19 (editorial)".
[[nodiscard]] QString cellLabel(const Rubric &rubric, CellKey cell);

/// A UUID that is the same for the same words (version 5).
[[nodiscard]] QString derivedUuid(const QString &words);

/// Tasks for Label Studio and the labelling configuration that fits them: one number for each cell, the marks as
/// labelled stretches, the class, and a note. Evaluations are predictions, reviews annotations. An ND or undecided
/// cell has no result. Articles without text are left out.
class LabelStudioWriter final : public FolderWriter
{
public:
    Status begin(ExportFiles &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(ExportFiles &out, const ExportArticle &article) override;
    Status end(ExportFiles &out) override;

private:
    Rubric m_rubric;
    QStringList m_people; ///< their numbers are their places, from 1
    int m_tasks = 0;
};

/// The labelling configuration of a rubric, XML.
[[nodiscard]] QByteArray labelStudioConfig(const Rubric &rubric);

/// Records for Argilla 2 (`records.json` and `.argilla/`): one for each provision that anybody scored, the two
/// channels as questions with the classes and ND as labels; machines' values are suggestions, people's responses.
/// `reviews.jsonl` says who the users are.
class ArgillaWriter final : public FolderWriter
{
public:
    Status begin(ExportFiles &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(ExportFiles &out, const ExportArticle &article) override;
    Status end(ExportFiles &out) override;

private:
    Rubric m_rubric;
    ExportOptions m_options;
    int m_records = 0;
};

/// doccano's sequence labelling, one article a line: its text and the marks with the cell they support as label.
/// Marks may overlap: allow that in the project. Articles without marks are left out.
class DoccanoWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &) override { return {}; }

private:
    Rubric m_rubric;
    ExportOptions m_options;
};

/// A W3C annotation collection (JSON-LD) of all marks in articles and comments, with quote and position
/// selectors; positions count code points of the text whose SHA-256 stands in the state.
class WebAnnotationWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &out) override;

private:
    Rubric m_rubric;
    ExportOptions m_options;
    int m_count = 0;
};

} // namespace rapporteur
