// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/htmlpage.h"

#include <QStringList>

namespace rapporteur
{

/// The headings of a page that may repeat its title.
struct TitleHeadings {
    QStringList first, second; ///< texts of h1 and h2, as they stand
};
[[nodiscard]] TitleHeadings titleHeadings(const HtmlPage &page);

/// The title of the article from the title of its page: without the site's name before or after it, or the only h1
/// where the title says too little or too much. The rules are those of Mozilla Readability.
[[nodiscard]] QString articleTitle(const QString &pageTitle, const TitleHeadings &headings);

} // namespace rapporteur
