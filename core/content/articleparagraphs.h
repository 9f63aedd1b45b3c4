// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/articletree.h"

namespace rapporteur
{

/// Makes paragraphs of what stands between two or more line breaks in a row, as old pages set them apart.
void splitAtBreaks(ArticleTree &tree);

/// Turns what is laid out as divs into paragraphs. Knows the tree as it was when made: each div is to be settled
/// before anything below it is changed.
class ParagraphMaker
{
public:
    ParagraphMaker(ArticleTree &tree, const std::vector<TextMeasure> &measures);

    /// Wraps the loose text and inline elements of a div in paragraphs; a div around one paragraph gives way to it, a
    /// div without any block becomes one. Returns what stands in its place.
    int settle(int div);

private:
    bool wrapLooseText(int div);

    ArticleTree &m_tree;
    const std::vector<TextMeasure> &m_measures;
    std::vector<bool> m_phrasing, m_hasBlock;
};

} // namespace rapporteur
