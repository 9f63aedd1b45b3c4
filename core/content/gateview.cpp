// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/gateview.h"

#include "core/content/document.h"
#include "core/content/htmlpage.h"
#include "core/content/nodesigns.h"
#include "core/content/pagefacts.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace rapporteur
{

namespace
{

constexpr qsizetype textRead = 20'000;
constexpr qsizetype markupRead = 300'000;
constexpr qsizetype headingsRead = 1000;
constexpr qsizetype mostButtons = 200;
constexpr qsizetype longestButton = 60;

class Gatherer
{
public:
    Gatherer(const HtmlPage &page, const NodeSigns &signs)
        : m_page(page)
        , m_hidden(hiddenRows(page, signs))
    {}

    GateView run()
    {
        for (int row = 0; row < m_page.size(); ++row) {
            if (m_page[row].isText)
                lookAtText(row);
            else
                lookAtElement(row);
        }
        m_view.words += wordsOf(m_waiting);
        m_view.text = m_view.text.simplified().toLower();
        m_view.hiddenText = m_view.hiddenText.simplified().toLower();
        m_view.headings = m_view.headings.simplified().toLower();
        const QByteArray &markup = m_page.guard().utf8;
        m_view.markup = QByteArrayView(markup).first(qMin(markup.size(), markupRead));
        return std::move(m_view);
    }

private:
    static int wordsOf(const QString &text)
    {
        Document counted;
        counted.text = text;
        return counted.wordCount();
    }

    void lookAtText(int row)
    {
        const int parent = m_page[row].parent;
        const GumboTag tag = parent < 0 ? GUMBO_TAG_UNKNOWN : m_page[parent].tag;
        if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TITLE)
            return;
        const QString text = toQString(m_page.text(row)) + u' ';
        QString &target = m_hidden[size_t(row)] ? m_view.hiddenText : m_view.text;
        if (target.size() < textRead)
            target += text;
        if (m_hidden[size_t(row)])
            return;
        m_waiting += text;
        if (m_waiting.size() > textRead) {
            m_view.words += wordsOf(m_waiting);
            m_waiting.clear();
        }
    }

    void lookAtElement(int row)
    {
        const GumboTag tag = m_page[row].tag;
        m_view.scripts += tag == GUMBO_TAG_SCRIPT;
        m_view.images += tag == GUMBO_TAG_IMG;
        m_view.refresh = m_view.refresh || (tag == GUMBO_TAG_META && isRefresh(row));
        if (m_hidden[size_t(row)])
            return;
        m_view.password = m_view.password || m_page.attribute(row, "type") == "password"sv;
        lookForRoot(row);
        if ((tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2) && m_view.headings.size() < headingsRead)
            m_view.headings += m_page.textBelow(row, headingsRead) + u'\n';
        lookForButton(row);
    }

    bool isRefresh(int row) const
    {
        return m_page.attributeText(row, "http-equiv").compare("refresh"_L1, Qt::CaseInsensitive)
            == 0
            && m_page.attributeText(row, "content").contains("url"_L1, Qt::CaseInsensitive);
    }

    void lookForRoot(int row)
    {
        const PageNode &node = m_page[row];
        if (node.tag == GUMBO_TAG_UNKNOWN && m_page.name(row).contains('-'))
            m_view.ownElements = true;
        static const QStringList roots = {u"root"_s,       u"app"_s,      u"__next"_s, u"__nuxt"_s,
                                          u"react-root"_s, u"main-app"_s, u"q-app"_s,  u"svelte"_s,
                                          u"___gatsby"_s,  u"app-root"_s, u"mount"_s};
        if (node.end == row + 1 && roots.contains(m_page.attributeText(row, "id").toLower()))
            m_view.emptyRoot = true;
    }

    void lookForButton(int row)
    {
        const GumboTag tag = m_page[row].tag;
        const bool input = tag == GUMBO_TAG_INPUT
            && (m_page.attribute(row, "type") == "submit"sv
                || m_page.attribute(row, "type") == "button"sv);
        const bool looksSo = tag == GUMBO_TAG_A
            && (m_page.attribute(row, "role") == "button"sv
                || m_page.attributeText(row, "class").contains("btn"_L1, Qt::CaseInsensitive)
                || m_page.attributeText(row, "class").contains("button"_L1, Qt::CaseInsensitive));
        if ((!input && !looksSo && tag != GUMBO_TAG_BUTTON) || m_view.buttons.size() >= mostButtons)
            return;
        const QString text = input ? m_page.attributeText(row, "value")
                                   : m_page.textBelow(row, longestButton + 1);
        if (!text.isEmpty() && text.size() <= longestButton)
            m_view.buttons.append(text.toLower());
    }

    const HtmlPage &m_page;
    std::vector<bool> m_hidden;
    GateView m_view;
    QString m_waiting; ///< visible text whose words are still to be counted
};

} // namespace

GateView gateView(const HtmlPage &page, const NodeSigns &signs, const QString &title)
{
    GateView view = Gatherer(page, signs).run();
    view.title = title.simplified().toLower();
    return view;
}

GateView gateView(const QString &text)
{
    GateView view;
    Document counted;
    counted.text = text.first(qMin(text.size(), textRead));
    view.words = counted.wordCount();
    view.text = counted.text.simplified().toLower();
    return view;
}

} // namespace rapporteur
