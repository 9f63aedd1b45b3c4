// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/htmlpage.h"

#include <QDateTime>

namespace rapporteur
{

/// What a page says of its article in JSON-LD.
struct LinkedData {
    QString headline, name;
    QString author, site; ///< names of persons and organisations
    QString authorText, siteText; ///< the same where only a text is given
    QString language, url, licence, articleBody;
    QString published, modified; ///< as written
    std::optional<bool> free; ///< isAccessibleForFree, of the article, its page or a part of it
    bool isArticle = false; ///< some node has a type of article
    bool isPlain =
        false; ///< it stands where readers look: at the top or in the graph, with its vocabulary named
    int row = -1; ///< of the script
};

/// Reads all JSON-LD scripts of a page; broken ones are skipped. The first plain node with a type of article counts,
/// else the first such node whatever nests around it.
[[nodiscard]] LinkedData readLinkedData(const HtmlPage &page);

} // namespace rapporteur
