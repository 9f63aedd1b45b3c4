// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rapporteur
{

/// What a file or an answer is made of. JSON dialects are told apart after parsing.
enum class SourceFormat {
    Auto,
    Html,
    Markdown,
    Text,
    Json,
    JsonLines,
    Csv,
    Feed, ///< RSS or Atom
    Archive, ///< WARC, ARC, WACZ or MHTML
    ObservatoryPage, ///< the text of an item page, as copied from a browser
    Binary
};

/// Decides by the bytes first, by the name where bytes leave it open (Markdown and text look alike).
[[nodiscard]] SourceFormat detectSourceFormat(const QByteArray &bytes, const QString &name);

[[nodiscard]] QString sourceFormatName(SourceFormat format); ///< "html", "markdown", …
[[nodiscard]] std::optional<SourceFormat> sourceFormatNamed(QStringView name);

} // namespace rapporteur
