// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcells.h"

namespace rapporteur
{

/// CSV as RFC 4180 has it, one row for each cell of each evaluation; a person's decision stands in the row
/// of the evaluation it judged, one row for each person, and in a row of its own when it judged none. ND is
/// an empty field, and so is what nobody said; the verdict tells "nd" and "abstain" apart. A row that an
/// evaluation does not have (spot mode) has no line.
class CsvWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &) override { return {}; }

    /// Names of the columns, in order.
    [[nodiscard]] static const QStringList &columns();

private:
    void writeRow(const ArticleDetail &article, const ExportedCell &cell);

    Rubric m_rubric;
    ExportOptions m_options;
    QByteArray m_rows;
    int m_count = 0;
};

/// A text field: quoted when it has to be. `spreadsheetSafe` puts one apostrophe before each character that
/// could begin a formula: = + - @ and their full-width forms at the start or after a separator, line end or
/// quote inside (programs split once more there), white space and apostrophes between them not counted; tab
/// and line ends at the start. Importers get the text back by taking one apostrophe away before each.
[[nodiscard]] QByteArray csvText(QStringView text, bool spreadsheetSafe);

} // namespace rapporteur
