// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/articletext.h"

#include "core/content/articlecleaner.h"
#include "core/content/nodesigns.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestAddress = 2000;

bool isSkipped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_MAP:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_RP:
        return true;
    default:
        return false;
    }
}

/// Elements that stand on lines of their own without changing what kind of text they hold.
bool isPlainBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

std::optional<InlineKind> inlineKind(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return InlineKind::Emphasis;
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B:
        return InlineKind::Strong;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return InlineKind::Code;
    default:
        return std::nullopt;
    }
}

/// What text directly inside an open element becomes.
struct Context {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    int listDepth = 0;
    bool ordered = false;
    bool inDataTable = false;
    bool inRow = false;
};

struct Frame {
    int node = -1;
    Context context;
    int number = 0; ///< of the last item, in a list
    bool isBlock = false;
    bool hasInline = false;
};

class TextWalk
{
public:
    TextWalk(const ArticleTree &tree, int top, const QUrl &base, qsizetype limit)
        : m_tree(tree)
        , m_top(top)
        , m_base(base)
        , m_writer(limit)
        , m_dataTables(dataTables(tree, top, NestedTables::Ignored))
    {}

    BlockText run()
    {
        m_open.push_back({m_top, {}});
        int node = m_tree[m_top].first;
        while (node >= 0 && !m_writer.isFull()) {
            const bool enters = visit(node);
            int next = enters ? m_tree[node].first : -1;
            for (int at = node; next < 0 && at != m_top; at = m_tree[at].parent) {
                if (m_open.back().node == at)
                    leave();
                next = m_tree[at].next;
            }
            node = next;
        }
        while (m_open.size() > 1)
            leave();
        return m_writer.take();
    }

private:
    /// Whether to go on with the children.
    bool visit(int node)
    {
        const ArticleNode &own = m_tree[node];
        if (own.isText) {
            addText(own.row);
            return false;
        }
        if (isSkipped(own.tag) || isAnnotation(own))
            return false;
        if (own.tag == GUMBO_TAG_BR) {
            m_writer.addLineBreak();
            return false;
        }
        enter(node);
        return true;
    }

    /// The second telling of a formula, in TeX or the like.
    bool isAnnotation(const ArticleNode &own) const
    {
        return own.tag == GUMBO_TAG_UNKNOWN && own.row >= 0
            && m_tree.page().name(own.row).startsWith("annotation");
    }

    void addText(int row)
    {
        const QString text = toQString(m_tree.page().text(row));
        if (!m_marker.isEmpty() && !QStringView(text).trimmed().isEmpty())
            m_markerUsed = true;
        m_writer.addText(text);
        if (m_markerUsed) {
            m_marker.clear();
            m_markerUsed = false;
        }
    }

    void begin(const Context &context)
    {
        if (context.inRow)
            m_writer.addText(u" ");
        else
            m_writer.setBlock(context.kind, context.level,
                              context.kind == BlockKind::ListItem ? m_marker : QString());
    }

    void enter(int node)
    {
        const ArticleNode &own = m_tree[node];
        Frame frame{node, m_open.back().context, 0, false, false};
        if (changesBlock(own, frame)) {
            frame.isBlock = true;
            if (own.tag != GUMBO_TAG_TR && frame.context.inRow
                && (own.tag == GUMBO_TAG_TD || own.tag == GUMBO_TAG_TH))
                m_writer.addCellBreak();
            begin(frame.context);
        } else {
            openInline(own, frame);
        }
        if (frame.isBlock || frame.hasInline)
            m_open.push_back(std::move(frame));
    }

    bool changesBlock(const ArticleNode &own, Frame &frame)
    {
        Context &context = frame.context;
        if (isHeading(own.tag)) {
            context.kind = BlockKind::Heading;
            context.level = own.tag - GUMBO_TAG_H1 + 1;
        } else if (own.tag == GUMBO_TAG_BLOCKQUOTE) {
            context.level = context.kind == BlockKind::Quote ? context.level + 1 : 1;
            context.kind = BlockKind::Quote;
        } else if (own.tag == GUMBO_TAG_PRE) {
            if (!context.inRow)
                context.kind = BlockKind::Code;
            context.level = 0;
        } else if (own.tag == GUMBO_TAG_FIGCAPTION || own.tag == GUMBO_TAG_CAPTION) {
            context.kind = BlockKind::Caption;
            context.level = 0;
            context.inRow = false;
        } else if (own.tag == GUMBO_TAG_LI) {
            beginItem(context);
        } else if (own.tag == GUMBO_TAG_TR && context.inDataTable && !context.inRow) {
            context.kind = BlockKind::TableRow;
            context.level = 0;
            m_writer.setBlock(context.kind);
            context.inRow = true;
        } else if (isPlainBlock(own.tag)) {
            adjust(own, frame);
        } else {
            return false;
        }
        return true;
    }

    void adjust(const ArticleNode &own, Frame &frame)
    {
        Context &context = frame.context;
        if (own.tag == GUMBO_TAG_UL || own.tag == GUMBO_TAG_OL || own.tag == GUMBO_TAG_MENU) {
            ++context.listDepth;
            context.ordered = own.tag == GUMBO_TAG_OL;
            bool good = false;
            const int start = own.row < 0
                ? 1
                : m_tree.page().attributeText(own.row, "start").toInt(&good);
            frame.number = good && start > -10'000 && start < 1'000'000 ? start - 1 : 0;
        } else if (own.tag == GUMBO_TAG_TABLE) {
            const bool data = m_dataTables[size_t(frame.node)];
            context.inDataTable = data || context.inRow;
        }
    }

    void beginItem(Context &context)
    {
        Frame *list = nullptr;
        for (auto frame = m_open.rbegin(); frame != m_open.rend() && !list; ++frame) {
            const GumboTag tag = m_tree[frame->node].tag;
            if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL || tag == GUMBO_TAG_MENU)
                list = &*frame;
            else if (tag == GUMBO_TAG_LI)
                break;
        }
        if (!context.inRow)
            context.kind = BlockKind::ListItem;
        context.level = qMax(1, context.listDepth);
        m_marker = list && context.ordered ? u"%1."_s.arg(++list->number) : u"•"_s;
    }

    void openInline(const ArticleNode &own, Frame &frame)
    {
        if (own.tag == GUMBO_TAG_A && own.row >= 0) {
            const QString target = absolute(m_tree.page().attributeText(own.row, "href"));
            if (target.isEmpty())
                return;
            m_writer.openInline(InlineKind::Link, target);
            frame.hasInline = true;
        } else if (const auto kind = inlineKind(own.tag);
                   kind && frame.context.kind != BlockKind::Code) {
            m_writer.openInline(*kind);
            frame.hasInline = true;
        }
    }

    QString absolute(const QString &href) const
    {
        if (href.isEmpty() || href.size() > longestAddress)
            return {};
        const QUrl url = m_base.isEmpty() ? QUrl(href) : m_base.resolved(QUrl(href));
        static const QStringList schemes = {u"http"_s, u"https"_s, u"mailto"_s, u"ftp"_s, u""_s};
        return url.isValid() && schemes.contains(url.scheme()) ? url.toString() : QString();
    }

    void leave()
    {
        const Frame frame = std::move(m_open.back());
        m_open.pop_back();
        if (frame.hasInline)
            m_writer.closeInline();
        if (!frame.isBlock)
            return;
        if (m_tree[frame.node].tag == GUMBO_TAG_LI)
            m_marker.clear();
        begin(m_open.back().context);
    }

    const ArticleTree &m_tree;
    int m_top;
    QUrl m_base;
    BlockWriter m_writer;
    std::vector<bool> m_dataTables;
    std::vector<Frame> m_open;
    QString m_marker; ///< of the item whose first text is still to come
    bool m_markerUsed = false;
};

} // namespace

BlockText articleText(const ArticleTree &tree, int top, const QUrl &base, qsizetype limit)
{
    return TextWalk(tree, top, base, limit).run();
}

BlockText fragmentText(const QString &html, const QUrl &base, qsizetype limit)
{
    if (!html.contains(u'<') && !html.contains(u'&')) {
        BlockWriter writer(limit);
        writer.addText(html);
        return writer.take();
    }
    const std::unique_ptr<HtmlPage> page = HtmlPage::fragment(html);
    ArticleTree tree(*page, 0);
    const NodeSigns signs(*page);
    for (int node = tree.following(0, 0); node >= 0;) {
        const bool hidden = tree.isElement(node) && signs.has(tree[node].row, HiddenSign);
        const int next = hidden ? tree.followingOutside(node, 0) : tree.following(node, 0);
        if (hidden)
            tree.remove(node);
        node = next;
    }
    return articleText(tree, 0, base, limit);
}

} // namespace rapporteur
