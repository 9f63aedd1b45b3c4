// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/jsonld.h"
#include "core/content/metaelements.h"
#include "core/content/nodesigns.h"

#include <QUrl>

namespace rapporteur
{

/// What a page says about itself: plain JSON-LD before meta elements before markup and other data.
struct PageMetadata {
    Stated title, author, site, language, canonical, licence;
    Stated otherAuthor; ///< from places less sure than a byline in the text
    Stated published, modified; ///< as written
    QDateTime publishedAt, modifiedAt;
    QString heading; ///< <title> as it stands
    bool rightToLeft = false;
    std::optional<bool> free; ///< says itself whether one must pay
    QString articleBody; ///< plain text of the article if the page carries it as data
};

[[nodiscard]] PageMetadata readMetadata(const HtmlPage &page, const NodeSigns &signs,
                                        const QUrl &base);

/// Names the author by the byline found in the text, else by the less sure places, when nothing better did.
void completeAuthor(PageMetadata &metadata, const HtmlPage &page, int bylineRow);

} // namespace rapporteur
