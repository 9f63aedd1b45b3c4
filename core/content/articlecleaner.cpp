// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articlecleaner.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr int shareLimit = 500; ///< a share bar is no longer than this, white space and all
constexpr int nearby = 4; ///< levels up to which code and figures shelter what they hold
constexpr int enoughCommas = 10; ///< running text, whatever else speaks against it

bool alwaysGoes(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_ASIDE:
        return true;
    default:
        return false;
    }
}

bool isControl(GumboTag tag)
{
    return tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_INPUT || tag == GUMBO_TAG_TEXTAREA
        || tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_BUTTON;
}

class Cleaner
{
public:
    Cleaner(ArticleTree &tree, int article, const NodeSigns &signs, const ArticleHints &hints)
        : m_tree(tree)
        , m_article(article)
        , m_signs(signs)
        , m_hints(hints)
    {}

    void run()
    {
        markPlaces();
        removeDoubtful(GUMBO_TAG_FORM);
        removeDoubtful(GUMBO_TAG_FIELDSET);
        removeAll([this](int node) { return alwaysGoes(m_tree[node].tag) && !isVideo(node); });
        removeShareBars();
        removeAll([this](int node) { return isControl(m_tree[node].tag) && !isVideo(node); });
        removeAll([this](int node) {
            const GumboTag tag = m_tree[node].tag;
            return (tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2) && weight(node) < 0;
        });
        removeMenuCells();
        removeDoubtful(GUMBO_TAG_TABLE);
        removeDoubtful(GUMBO_TAG_UL);
        removeDoubtful(GUMBO_TAG_DIV);
    }

private:
    /// Levels up to which what lies below is still in the place; in a data table all of it is.
    struct Places {
        int code = 0, figure = 0;
        bool dataTable = false;
    };

    int weight(int node) const
    {
        return m_hints.weights ? m_signs.classWeight(m_tree[node].row) : 0;
    }

    bool isVideo(int node) const { return m_tree.own(node).hasVideo; }

    void markPlaces()
    {
        m_isDataTable = dataTables(m_tree, m_article, NestedTables::Count);
        m_places.assign(size_t(m_tree.size()), {});
        for (const int node : m_tree.inOrder(m_article)) {
            if (node == m_article)
                continue;
            const int parent = m_tree[node].parent;
            const Places &around = m_places[size_t(parent)];
            const GumboTag above = m_tree[parent].tag;
            m_places[size_t(node)] = {
                above == GUMBO_TAG_CODE ? nearby : std::max(0, around.code - 1),
                above == GUMBO_TAG_FIGURE ? nearby : std::max(0, around.figure - 1),
                around.dataTable || m_isDataTable[size_t(parent)]};
        }
    }

    template <typename Test>
    void removeAll(Test test)
    {
        for (int node = m_tree.following(m_article, m_article); node >= 0;) {
            const bool goes = m_tree.isElement(node) && test(node);
            const int next = goes ? m_tree.followingOutside(node, m_article)
                                  : m_tree.following(node, m_article);
            if (goes)
                m_tree.remove(node);
            node = next;
        }
    }

    void removeShareBars()
    {
        const std::vector<TextMeasure> measures = m_tree.measures(m_article);
        removeAll([&](int node) {
            const bool withinBox = m_tree[node].parent != m_article;
            return withinBox && m_signs.has(m_tree[node].row, ShareSign)
                && measures[size_t(node)].rawLength < shareLimit;
        });
    }

    /// Pages laid out as a table keep their menu in a cell beside the text.
    void removeMenuCells()
    {
        if (!m_hints.weights)
            return;
        const std::vector<TextMeasure> measures = m_tree.measures(m_article);
        removeAll([&](int node) {
            const TextMeasure &own = measures[size_t(node)];
            const bool cell = m_tree[node].tag == GUMBO_TAG_TD && !m_places[size_t(node)].dataTable;
            return cell && own.linkDensity() > 0.5
                && own.length * 4 < measures[size_t(m_article)].length;
        });
    }

    /// One pass from the end to the beginning: a node is judged after what lies inside it.
    void removeDoubtful(GumboTag tag)
    {
        if (!m_hints.cleaning)
            return;
        std::vector<TextMeasure> measures(size_t(m_tree.size()));
        const std::vector<int> order = m_tree.inOrder(m_article);
        for (auto at = order.rbegin(); at != order.rend() && *at != m_article; ++at) {
            const ArticleNode &node = m_tree[*at];
            TextMeasure &measure = measures[size_t(*at)];
            measure.prepend(m_tree.own(*at));
            m_tree.settle(*at, measure);
            if (!node.isText && node.tag == tag && isDoubtful(*at, measure)) {
                m_tree.remove(*at);
                continue;
            }
            TextMeasure up = m_tree.handedUp(*at, measure);
            up.hasDataTable = up.hasDataTable || m_isDataTable[size_t(*at)];
            measures[size_t(node.parent)].prepend(up);
        }
    }

    bool isDoubtful(int node, const TextMeasure &measure) const
    {
        const GumboTag tag = m_tree[node].tag;
        const Places &places = m_places[size_t(node)];
        if (m_isDataTable[size_t(node)] || places.dataTable || places.code > 0
            || measure.hasDataTable)
            return false;
        if (weight(node) < 0)
            return true;
        if (measure.plainCommas >= enoughCommas || (measure.embeds > 0 && measure.hasVideo))
            return false;
        if (isLabelOfNothing(node, measure))
            return true;
        const bool isList = tag == GUMBO_TAG_UL
            || (measure.length > 0 && double(measure.listLength) / measure.length > 0.9);
        return looksDoubtful(node, measure, isList) && !(isList && isGallery(node, measure));
    }

    bool looksDoubtful(int node, const TextMeasure &measure, bool isList) const
    {
        const bool inFigure = m_places[size_t(node)].figure > 0;
        const double links = measure.linkDensity();
        const int own = weight(node);
        const double headings = measure.length > 0 ? double(measure.headingLength) / measure.length
                                                   : 0;
        const int items = measure.listItems - 100;
        if (!inFigure && measure.images > 1 && double(measure.paragraphs) / measure.images < 0.5)
            return true;
        if (!isList && items > measure.paragraphs)
            return true;
        if (measure.inputs > measure.paragraphs / 3)
            return true;
        const bool noPicture = measure.images == 0 || measure.images > 2;
        if (!isList && !inFigure && headings < 0.9 && measure.length < 25 && noPicture && links > 0)
            return true;
        if (!isList && own < 25 && links > 0.2)
            return true;
        if (own >= 25 && links > 0.5)
            return true;
        if ((measure.embeds == 1 && measure.length < 75) || measure.embeds > 1)
            return true;
        return measure.images == 0 && !measure.hasTextBlock;
    }

    /// A box whose only word is "Advertisement" or "Loading…", in the languages of the web.
    bool isLabelOfNothing(int node, const TextMeasure &measure) const
    {
        static const QRegularExpression label(
            u"^(ad(vertising|vertisement)?|pub(licité)?|werb(ung)?|anzeige|广告|реклама|anuncio|"
            u"publicidad|"
            "((loading|正在加载|загрузка|chargement|cargando)(…|\\.\\.\\.)?))$"_s,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        return measure.length > 0 && measure.length < 25
            && label.match(m_tree.textBelow(node, 30)).hasMatch();
    }

    /// A list with as many pictures as items (maybe none of either), and nothing nested, is content.
    bool isGallery(int node, const TextMeasure &measure) const
    {
        for (int child = m_tree[node].first; child >= 0; child = m_tree[child].next) {
            if (m_tree.isElement(child) && m_tree.elementCount(child) > 1)
                return false;
        }
        return measure.images == measure.listItems;
    }

    ArticleTree &m_tree;
    int m_article;
    const NodeSigns &m_signs;
    ArticleHints m_hints;
    std::vector<bool> m_isDataTable;
    std::vector<Places> m_places;
};

/// What speaks for data in a table, gathered from its descendants.
struct TableShape {
    int table = -1;
    size_t around = 0; ///< the table it lies in, counted from 1; 0 for none
    int rows = 0, columns = 0, cellsInRow = 0;
    bool headed = false, nested = false;
};

int spanOf(const ArticleTree &tree, int node, const char *name)
{
    const int row = tree[node].row;
    bool good = false;
    const int span = row < 0 ? 1 : tree.page().attributeText(row, name).toInt(&good);
    return good && span > 0 && span <= 1000 ? span : 1;
}

void countCell(const ArticleTree &tree, int node, TableShape &shape)
{
    const GumboTag tag = tree[node].tag;
    if (tag == GUMBO_TAG_TR) {
        shape.rows += spanOf(tree, node, "rowspan");
        shape.cellsInRow = 0;
    } else if (tag == GUMBO_TAG_TD) {
        shape.cellsInRow += spanOf(tree, node, "colspan");
        shape.columns = std::max(shape.columns, shape.cellsInRow);
    }
    const bool heading = tag == GUMBO_TAG_TH || tag == GUMBO_TAG_COL || tag == GUMBO_TAG_COLGROUP
        || tag == GUMBO_TAG_TFOOT || tag == GUMBO_TAG_THEAD;
    const bool captioned = tag == GUMBO_TAG_CAPTION && tree[node].first >= 0;
    shape.headed = shape.headed || heading || captioned;
}

bool isData(const ArticleTree &tree, const TableShape &shape)
{
    const int row = tree[shape.table].row;
    if (row >= 0) {
        if (tree.page().attribute(row, "role") == "presentation"
            || tree.page().attribute(row, "datatable") == "0")
            return false;
        if (!tree.page().attribute(row, "summary").empty())
            return true;
    }
    if (shape.headed)
        return true;
    if (shape.nested || shape.rows <= 1 || shape.columns <= 1)
        return false;
    return shape.rows >= 10 || shape.columns > 4 || shape.rows * shape.columns > 10;
}

} // namespace

std::vector<bool> dataTables(const ArticleTree &tree, int top, NestedTables nested)
{
    std::vector<bool> result(size_t(tree.size()), false);
    std::vector<TableShape> shapes;
    std::vector<size_t> shapeOf(size_t(tree.size()),
                                0); // of the innermost table around a node, counted from 1
    for (const int node : tree.inOrder(top)) {
        const size_t around = node == top ? 0 : shapeOf[size_t(tree[node].parent)];
        shapeOf[size_t(node)] = around;
        if (!tree.isElement(node))
            continue;
        if (tree[node].tag == GUMBO_TAG_TABLE) {
            if (around > 0)
                shapes[around - 1].nested = true;
            shapes.push_back({node, around});
            shapeOf[size_t(node)] = shapes.size();
        } else if (around > 0) {
            countCell(tree, node, shapes[around - 1]);
        }
    }
    for (auto shape = shapes.rbegin(); shape != shapes.rend(); ++shape) {
        result[size_t(shape->table)] = isData(tree, *shape);
        if (nested == NestedTables::Count && shape->around > 0 && shape->headed)
            shapes[shape->around - 1].headed = true;
    }
    return result;
}

void cleanArticle(ArticleTree &tree, int article, const NodeSigns &signs, const ArticleHints &hints)
{
    Cleaner(tree, article, signs, hints).run();
}

} // namespace rapporteur
