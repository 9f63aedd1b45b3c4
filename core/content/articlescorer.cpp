// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlescorer.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace rapporteur
{

namespace
{

constexpr int shortestParagraph = 25;
constexpr int pointGivingLevels = 5;
constexpr size_t candidatesKept = 5;
constexpr size_t candidatesToAgree = 3;
constexpr double nearlyAsGood = 0.75;

int startingScore(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_DIV:
        return 5;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_BLOCKQUOTE:
        return 3;
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_FORM:
        return -3;
    case GUMBO_TAG_TH:
        return -5;
    default:
        return isHeading(tag) ? -5 : 0;
    }
}

class Scorer
{
public:
    Scorer(ArticleTree &tree, const NodeSigns &signs, const ArticleHints &hints)
        : m_tree(tree)
        , m_signs(signs)
        , m_hints(hints)
    {}

    int run(const std::vector<int> &counting)
    {
        m_measures = m_tree.measures(m_tree.root());
        for (const int node : counting)
            givePoints(node);
        scaleByLinks();
        const int best = bestBox();
        return best < 0 || best == m_tree.root() ? wholeBody() : gather(best);
    }

private:
    int parentOf(int node) const { return m_tree[node].parent; }
    double &score(int node) { return m_scores.at(node); }
    bool hasScore(int node) const { return m_scores.contains(node); }
    const TextMeasure &measure(int node) const { return m_measures[size_t(node)]; }

    void begin(int node)
    {
        if (m_scores.contains(node))
            return;
        const int weight = m_hints.weights ? m_signs.classWeight(m_tree[node].row) : 0;
        m_scores[node] = startingScore(m_tree[node].tag) + weight;
        m_order.push_back(node);
    }

    void givePoints(int node)
    {
        const TextMeasure &own = measure(node);
        if (parentOf(node) < 0 || own.length < shortestParagraph)
            return;
        const double points = 2 + own.commas + std::min(own.length / 100, 3);
        int above = parentOf(node);
        for (int level = 0; level < pointGivingLevels && above >= 0;
             ++level, above = parentOf(above)) {
            begin(above);
            score(above) += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }

    void scaleByLinks()
    {
        for (const int node : m_order)
            score(node) *= 1 - measure(node).linkDensity();
        std::ranges::stable_sort(m_order, [this](int a, int b) { return score(a) > score(b); });
    }

    std::unordered_set<int> ancestorsOf(int node) const
    {
        std::unordered_set<int> all;
        for (int above = parentOf(node); above >= 0; above = parentOf(above))
            all.insert(above);
        return all;
    }

    int bestBox()
    {
        if (m_order.empty())
            return -1;
        int best = m_order.front();
        if (best == m_tree.root())
            return best;
        best = sharedBox(best);
        begin(best);
        best = onlyChildsParent(risingBox(best));
        begin(best);
        return best;
    }

    /// When several boxes are nearly as good, the article is what holds them.
    int sharedBox(int best)
    {
        std::vector<std::unordered_set<int>> rivals;
        for (size_t i = 1; i < std::min(candidatesKept, m_order.size()); ++i) {
            if (score(m_order[i]) / score(best) >= nearlyAsGood)
                rivals.push_back(ancestorsOf(m_order[i]));
        }
        if (rivals.size() < candidatesToAgree)
            return best;
        for (int above = parentOf(best); above > m_tree.root(); above = parentOf(above)) {
            const auto sharing = std::ranges::count_if(
                rivals, [&](const auto &set) { return set.contains(above); });
            if (size_t(sharing) >= candidatesToAgree)
                return above;
        }
        return best;
    }

    /// Walks up as long as scores do not fall too far; the first rise shows more text above.
    int risingBox(int best)
    {
        double last = score(best);
        const double threshold = last / 3;
        for (int above = parentOf(best); above > m_tree.root(); above = parentOf(above)) {
            if (!hasScore(above))
                continue;
            if (score(above) < threshold)
                break;
            if (score(above) > last)
                return above;
            last = score(above);
        }
        return best;
    }

    int onlyChildsParent(int best) const
    {
        while (parentOf(best) > m_tree.root() && m_tree.elementCount(parentOf(best)) == 1)
            best = parentOf(best);
        return best;
    }

    int wholeBody()
    {
        const int article = m_tree.make(GUMBO_TAG_DIV);
        while (m_tree[m_tree.root()].first >= 0)
            m_tree.append(article, m_tree[m_tree.root()].first);
        const int holder = m_tree.make(GUMBO_TAG_DIV);
        m_tree.append(holder, article);
        return holder;
    }

    std::string_view classOf(int node) const
    {
        const int row = m_tree[node].row;
        return row < 0 ? std::string_view() : m_tree.page().attribute(row, "class");
    }

    bool belongs(int node, int best)
    {
        if (node == best)
            return true;
        const double threshold = std::max(10.0, score(best) * 0.2);
        const bool alike = !classOf(best).empty() && classOf(best) == classOf(node);
        if (hasScore(node) && score(node) + (alike ? score(best) * 0.2 : 0) >= threshold)
            return true;
        if (m_tree[node].tag != GUMBO_TAG_P)
            return false;
        const TextMeasure &own = measure(node);
        if (own.length > 80)
            return own.linkDensity() < 0.25;
        return own.length > 0 && own.linkLength == 0 && endsSentence(m_tree.textBelow(node));
    }

    static bool endsSentence(const QString &text)
    {
        return text.endsWith(u'.') || text.contains(u". ");
    }

    int gather(int best)
    {
        std::vector<int> siblings;
        for (int node = m_tree[parentOf(best)].first; node >= 0; node = m_tree[node].next) {
            if (m_tree.isElement(node) && belongs(node, best))
                siblings.push_back(node);
        }
        const int article = m_tree.make(GUMBO_TAG_DIV);
        for (const int node : siblings) {
            if (!keepsTag(m_tree[node].tag))
                m_tree.setTag(node, GUMBO_TAG_DIV);
            m_tree.append(article, node);
        }
        return article;
    }

    static bool keepsTag(GumboTag tag)
    {
        return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_SECTION
            || tag == GUMBO_TAG_P || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_UL;
    }

    ArticleTree &m_tree;
    const NodeSigns &m_signs;
    ArticleHints m_hints;
    std::vector<TextMeasure> m_measures;
    std::unordered_map<int, double> m_scores;
    std::vector<int> m_order; ///< scored nodes, later sorted by score
};

} // namespace

int gatherArticle(ArticleTree &tree, const std::vector<int> &counting, const NodeSigns &signs,
                  const ArticleHints &hints)
{
    return Scorer(tree, signs, hints).run(counting);
}

} // namespace rapporteur
