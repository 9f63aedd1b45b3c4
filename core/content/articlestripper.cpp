// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlestripper.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr int longestByline = 100;
constexpr double sameTitle = 0.75;
constexpr int shelterReach = 4; ///< levels; further in, a table is the layout of the page
constexpr qsizetype longestHeading = 500;

bool mayBeEmptyBox(GumboTag tag)
{
    return tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_SECTION || tag == GUMBO_TAG_HEADER
        || isHeading(tag);
}

QStringList words(const QString &text)
{
    static const QRegularExpression gap(u"[^a-z0-9_]+"_s);
    return text.toLower().split(gap, Qt::SkipEmptyParts);
}

} // namespace

ArticleStripper::ArticleStripper(const ArticleTree &tree, const std::vector<TextMeasure> &measures,
                                 const NodeSigns &signs, const QString &title,
                                 const ArticleHints &hints, bool seeksByline)
    : m_tree(tree)
    , m_measures(measures)
    , m_signs(signs)
    , m_title(title)
    , m_hints(hints)
    , m_seeksByline(seeksByline)
{}

bool ArticleStripper::goes(int node)
{
    const ArticleNode &own = m_tree[node];
    const unsigned signs = m_signs.of(own.row);
    if (signs & (HiddenSign | ModalSign))
        return true;
    if (m_seeksByline && m_byline < 0 && (signs & BylineSign) && isByline(node)) {
        m_byline = node;
        return true;
    }
    if (!m_titleSeen && repeatsTitle(node)) {
        m_titleSeen = true;
        return true;
    }
    if (m_hints.names) {
        const bool named = (signs & UnlikelySign) && !(signs & MaybeSign);
        const bool exempt = own.tag == GUMBO_TAG_BODY || own.tag == GUMBO_TAG_A;
        if ((named && !exempt && !isSheltered(node)) || (signs & RoleSign))
            return true;
    }
    return mayBeEmptyBox(own.tag) && isEmptyBox(node);
}

bool ArticleStripper::isByline(int node) const
{
    const int length = m_measures[size_t(node)].trimmedLength();
    return length > 0 && length < longestByline;
}

bool ArticleStripper::repeatsTitle(int node) const
{
    const ArticleNode &own = m_tree[node];
    if ((own.tag != GUMBO_TAG_H1 && own.tag != GUMBO_TAG_H2) || m_title.isEmpty())
        return false;
    return titleSimilarity(m_title, m_tree.textBelow(node, longestHeading)) > sameTitle;
}

/// Tables and code may use names such as "header" for their own parts.
bool ArticleStripper::isSheltered(int node) const
{
    int above = m_tree[node].parent;
    for (int level = 0; level < shelterReach && above >= 0; ++level, above = m_tree[above].parent) {
        if (m_tree[above].tag == GUMBO_TAG_TABLE || m_tree[above].tag == GUMBO_TAG_CODE)
            return true;
    }
    return false;
}

bool ArticleStripper::isEmptyBox(int node) const
{
    if (m_measures[size_t(node)].length > 0)
        return false;
    for (int child = m_tree[node].first; child >= 0; child = m_tree[child].next) {
        const GumboTag tag = m_tree[child].tag;
        if (m_tree.isElement(child) && tag != GUMBO_TAG_BR && tag != GUMBO_TAG_HR)
            return false;
    }
    return true;
}

double titleSimilarity(const QString &a, const QString &b)
{
    const QStringList left = words(a), right = words(b);
    if (left.isEmpty() || right.isEmpty())
        return 0;
    const QSet<QString> known(left.begin(), left.end());
    QStringList other;
    for (const QString &word : right) {
        if (!known.contains(word))
            other.append(word);
    }
    return 1 - double(other.join(u' ').size()) / double(right.join(u' ').size());
}

} // namespace rapporteur
