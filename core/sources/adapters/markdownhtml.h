// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

/// Markdown as HTML of the few elements that comments have: paragraphs, lists, quotes, code, links, emphasis.
/// Markup inside the Markdown is shown as text, pictures by their description.
[[nodiscard]] QString markdownHtml(const QString &markdown);

} // namespace rapporteur
