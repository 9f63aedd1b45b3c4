// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/articletree.h"
#include "core/content/nodesigns.h"

namespace rapporteur
{

/// What one attempt at the article may use to tell it from its surroundings. The first attempt uses all;
/// later ones drop hints that may have thrown out the article itself.
struct ArticleHints {
    bool names = true; ///< take out what class, id and role call a menu, footer, comment area …
    bool weights = true; ///< let class and id count in scores
    bool cleaning = true; ///< take out lists of links, forms and the like from what was found
};

/// Tells what cannot belong to the article: hidden parts, the byline, empty boxes, the heading that repeats the
/// title and, as hints say, what is named like a part of the frame around it. Asked for each element once, in the
/// order of the page, before anything below it is changed.
class ArticleStripper
{
public:
    /// `seeksByline`: nothing else names the author, so the first byline is taken out and noted.
    ArticleStripper(const ArticleTree &tree, const std::vector<TextMeasure> &measures,
                    const NodeSigns &signs, const QString &title, const ArticleHints &hints,
                    bool seeksByline);

    /// Whether the element goes, with all below it.
    [[nodiscard]] bool goes(int node);
    /// The element that was taken for the byline, or -1.
    [[nodiscard]] int byline() const { return m_byline; }

private:
    [[nodiscard]] bool isByline(int node) const;
    [[nodiscard]] bool repeatsTitle(int node) const;
    [[nodiscard]] bool isSheltered(int node) const;
    [[nodiscard]] bool isEmptyBox(int node) const;

    const ArticleTree &m_tree;
    const std::vector<TextMeasure> &m_measures;
    const NodeSigns &m_signs;
    const QString &m_title;
    ArticleHints m_hints;
    bool m_seeksByline;
    int m_byline = -1;
    bool m_titleSeen = false;
};

/// How much of the words of `b` also stand in `a`, 0…1, by their length. Words are runs of Latin letters without
/// accents, digits and underscores: where there are none, nothing is alike.
[[nodiscard]] double titleSimilarity(const QString &a, const QString &b);

} // namespace rapporteur
