// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

/// The character that an HTML entity of that name stands for ("nbsp", "eacute", "mdash"); empty for names
/// that are not known. Knows those of HTML 4.
[[nodiscard]] QString entityNamed(QStringView name);

/// Text with its entities decoded once, named and numbered; what is no entity stays as written.
[[nodiscard]] QString decodedEntities(const QString &text);

/// Text escaped for markup.
[[nodiscard]] inline QString escapedMarkup(const QString &text)
{
    return text.toHtmlEscaped();
}

/// The words of a piece of HTML on one line, without tags, scripts and styles, at most `limit` UTF-16 units.
[[nodiscard]] QString wordsOfHtml(const QString &html, qsizetype limit);

} // namespace rapporteur
