// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/pagefacts.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Links that lead past menus stand at the very top of a page.
constexpr int skipLinkReach = 20;
constexpr qsizetype longestLinkText = 80;

struct FoundLink {
    QString text;
    int row = -1;
};

class LinkFacts
{
public:
    LinkFacts(const PageView &view, FactList &facts)
        : m_view(view)
        , m_page(view.page)
        , m_facts(facts)
        , m_site(siteOf(view.url.host()))
    {}

    void run()
    {
        for (int row = 0; row < m_page.size(); ++row) {
            if (!m_page[row].isText && m_page[row].tag == GUMBO_TAG_A
                && m_page.hasAttribute(row, "href"))
                look(row);
        }
        m_facts.add("skip_link", m_skip.row >= 0, m_skip.row >= 0, m_skip.text, m_skip.row);
        for (const char *id : {"privacy_link", "terms_link", "contact_link", "accessibility_link",
                               "corrections_link", "about_link"}) {
            const FoundLink found = m_named.value(QString::fromLatin1(id));
            m_facts.add(id, found.row >= 0, found.row >= 0, found.text, found.row);
        }
        m_facts.add("share_buttons", m_shares > 0, m_shares, m_shareHosts.join(u", "_s),
                    m_shareRow);
        if (m_external > 0) {
            const double share = double(m_encrypted) / m_external;
            m_facts.add("encrypted_links_share", m_encrypted > 0, m_encrypted, {}, m_plainRow,
                        share);
        }
        reportReferences();
    }

private:
    void look(int row)
    {
        ++m_links;
        const QString href = m_page.attributeText(row, "href");
        const QString text = linkText(row);
        if (m_links <= skipLinkReach && m_skip.row < 0 && href.startsWith(u'#')) {
            const bool byClass = m_page.attributeText(row, "class").toLower().contains("skip"_L1);
            if (byClass || !PageWords::match(m_view.words.skipLink, text).isEmpty())
                m_skip = {text, row};
        }
        const QUrl url = m_view.url.isEmpty() ? QUrl(href) : m_view.url.resolved(QUrl(href));
        if (!href.startsWith(u'#') && !href.startsWith("javascript:"_L1))
            lookForNamed(row, url, text);
        const QString scheme = url.scheme();
        if ((scheme != "http"_L1 && scheme != "https"_L1) || url.host().isEmpty())
            return;
        const QString bare = bareAddress(url);
        if (const QString known = KnownHosts::matchAddress(m_view.hosts.shareAddresses, bare);
            !known.isEmpty()) {
            m_shareRow = m_shares++ == 0 ? row : m_shareRow;
            if (!m_shareHosts.contains(url.host()))
                m_shareHosts.append(url.host());
        } else if (siteOf(url.host()) != m_site) {
            ++m_external;
            m_encrypted += scheme == "https"_L1;
            m_plainRow = m_plainRow < 0 && scheme == "http"_L1 ? row : m_plainRow;
        }
    }

    QString linkText(int row) const
    {
        QString text = m_page.textBelow(row, longestLinkText + 1).toLower();
        if (text.isEmpty())
            text = m_page.attributeText(row, "aria-label").toLower();
        return text.isEmpty() ? m_page.attributeText(row, "title").toLower() : text;
    }

    void lookForNamed(int row, const QUrl &url, const QString &text)
    {
        if (m_view.inArticle[size_t(row)] || text.size() > longestLinkText)
            return;
        if (url.scheme() == "mailto"_L1) {
            if (!m_named.contains(u"contact_link"_s))
                m_named.insert(u"contact_link"_s, {url.path(), row});
            return;
        }
        const QString path = url.path().toLower();
        for (auto kind = m_view.words.links.cbegin(); kind != m_view.words.links.cend(); ++kind) {
            if (m_named.contains(kind.key()))
                continue;
            if (!PageWords::match(kind->texts, text).isEmpty() || hasPart(path, kind->paths))
                m_named.insert(kind.key(), {text.isEmpty() ? path : text, row});
        }
    }

    /// A part of a path that begins or ends with one of the words, short enough to be a page of its own.
    static bool hasPart(const QString &path, const QStringList &words)
    {
        for (const QStringView part : QStringView(path).split(u'/', Qt::SkipEmptyParts)) {
            if (part.size() > 40)
                continue;
            for (const QString &word : words) {
                if (part == word
                    || (part.startsWith(word)
                        && (part[word.size()] == u'-' || part[word.size()] == u'.'
                            || part[word.size()] == u'_'))
                    || (part.endsWith(word) && part[part.size() - word.size() - 1] == u'-'))
                    return true;
            }
        }
        return false;
    }

    /// Pages elsewhere that the text of the article itself links to.
    void reportReferences()
    {
        QStringList targets, hosts;
        for (const InlineMark &mark : m_view.article.inlines) {
            if (mark.kind != InlineKind::Link)
                continue;
            const QUrl url(mark.target);
            const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
            const QString bare = bareAddress(url);
            if (!web || url.host().isEmpty() || siteOf(url.host()) == m_site
                || m_seen.contains(bare)
                || !KnownHosts::matchAddress(m_view.hosts.shareAddresses, bare).isEmpty())
                continue;
            m_seen.insert(bare);
            targets.append(bare);
            if (!hosts.contains(url.host()))
                hosts.append(url.host());
        }
        m_facts.add("references", !targets.isEmpty(), int(targets.size()), hosts.join(u", "_s));
    }

    const PageView &m_view;
    const HtmlPage &m_page;
    FactList &m_facts;
    QString m_site;
    FoundLink m_skip;
    QHash<QString, FoundLink> m_named;
    QStringList m_shareHosts;
    QSet<QString> m_seen;
    int m_links = 0, m_shares = 0, m_shareRow = -1;
    int m_external = 0, m_encrypted = 0, m_plainRow = -1;
};

} // namespace

void addLinks(const PageView &view, FactList &facts)
{
    LinkFacts(view, facts).run();
}

} // namespace rapporteur
