// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/articletree.h"

namespace rapporteur
{

/// Whether an element plays a video of a host whose videos belong to articles.
[[nodiscard]] bool showsVideo(const HtmlPage &page, int row);

/// Takes out images that only a script could fill, and puts the image for pages without scripts in the place of the
/// one before it. Takes out all "noscript" elements.
void showHiddenImages(ArticleTree &tree);

} // namespace rapporteur
