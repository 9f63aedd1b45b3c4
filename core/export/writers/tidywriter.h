// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exportcells.h"
#include "core/export/jsonstream.h"

namespace rapporteur
{

/// JSON lines, one row a cell: every line has the same keys in the same order, null where there is nothing to say.
/// `value` is what stands in the row, `author` who says it ("human" or "machine"), `state` what kind of value it
/// is: "scored", "nd" or "abstained".
class TidyWriter final : public ExportWriter
{
public:
    Status begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(QIODevice &out, const ExportArticle &article) override;
    Status end(QIODevice &) override { return {}; }

private:
    Rubric m_rubric;
    QByteArray m_rows;
};

/// A column of the rows above, with its type ("string", "float64", "int64", "bool") and what it means.
struct CellColumn {
    QLatin1StringView name, type;
    const char *meaning;
};
[[nodiscard]] std::span<const CellColumn> cellColumns();
/// One such row, without a line end.
void writeCellRow(JsonStream &json, const Rubric &rubric, const ArticleDetail &article,
                  const ExportedCell &cell);

} // namespace rapporteur
