// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/csvtable.h"
#include "core/sources/sourceitem.h"

#include <QMap>

namespace rapporteur
{

/// What a column of a table of articles may hold.
enum class ArticleField {
    Url,
    Title,
    Author,
    Site,
    Language,
    Published,
    Text,
    Html,
    Markdown,
    Summary
};

/// Which column holds what. A dialog shows it, a person corrects it, a program remembers it by the header.
struct ColumnMapping {
    QMap<ArticleField, int> columns; ///< counted from 0
    bool hasHeader = true;
    QChar separator = u',';

    /// Enough to make articles of: an address, or a text with its title or without.
    [[nodiscard]] bool isUsable() const;
    bool operator==(const ColumnMapping &) const = default;
};

[[nodiscard]] QString articleFieldName(ArticleField field); ///< "url", "title", …
[[nodiscard]] std::optional<ArticleField> articleFieldNamed(QStringView name);

/// A mapping by the names of the columns, in several languages; by what the columns hold where there is no header.
[[nodiscard]] ColumnMapping suggestedMapping(const CsvTable &table);

/// Articles of the rows. Rows without anything to load are issues with their line.
[[nodiscard]] SourceReading articlesOf(const CsvTable &table, const ColumnMapping &mapping,
                                       const QString &origin);

/// Both in one, with the suggested mapping.
[[nodiscard]] SourceReading readCsv(const QByteArray &bytes, const QString &origin);

} // namespace rapporteur
