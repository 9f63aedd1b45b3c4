// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/pagefacts.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestScript = 200'000;

/// What of some kind was seen on the page: names in order, and where the first was.
struct Seen {
    QStringList names;
    int row = -1;
    int count = 0;

    void note(const QString &name, int at)
    {
        ++count;
        row = row < 0 ? at : row;
        if (!names.contains(name))
            names.append(name);
    }
};

class HostFacts
{
public:
    HostFacts(const PageView &view, FactList &facts)
        : m_view(view)
        , m_facts(facts)
        , m_hidden(hiddenRows(view.page, view.signs))
        , m_site(siteOf(view.url.host()))
    {}

    void run()
    {
        for (int row = 0; row < m_view.page.size(); ++row) {
            if (m_view.page[row].isText)
                lookAtText(row);
            else
                lookAtElement(row);
        }
        if (m_view.metadata.free == false)
            m_paywall.note(u"isAccessibleForFree: false"_s, -1);
        report("trackers", m_trackers, int(m_trackers.names.size()));
        report("third_party_scripts", m_foreignScripts, m_foreignScripts.count);
        report("advertisements", m_advertisements, m_advertisements.count);
        report("cookie_banner", m_cookies, m_cookies.count);
        report("paywall", m_paywall, m_paywall.count);
        report("login_wall", m_login, m_login.count);
        report("embedded_media", m_media, m_media.count);
    }

private:
    void report(const char *id, const Seen &seen, int count)
    {
        m_facts.add(id, count > 0, count, seen.names.join(u", "_s), seen.row);
    }

    void lookAtElement(int row)
    {
        const GumboTag tag = m_view.page[row].tag;
        lookAtNames(row);
        if (tag == GUMBO_TAG_SCRIPT && !m_view.page.hasAttribute(row, "src")) {
            lookAtInlineScript(row);
            return;
        }
        const bool loads = tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_IFRAME
            || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_EMBED || tag == GUMBO_TAG_OBJECT
            || tag == GUMBO_TAG_VIDEO || tag == GUMBO_TAG_AUDIO || tag == GUMBO_TAG_LINK
            || tag == GUMBO_TAG_SOURCE;
        if (!loads)
            return;
        const QUrl url = addressOf(row, tag);
        if (!url.host().isEmpty())
            lookAtHost(url, row, tag);
        const bool player = tag == GUMBO_TAG_VIDEO || tag == GUMBO_TAG_AUDIO;
        if (player && !m_hidden[size_t(row)])
            m_media.note(url.host().isEmpty() ? QString::fromLatin1(m_view.page.name(row))
                                              : url.host(),
                         row);
    }

    QUrl addressOf(int row, GumboTag tag) const
    {
        const char *name = tag == GUMBO_TAG_LINK ? "href"
            : tag == GUMBO_TAG_OBJECT            ? "data"
                                                 : "src";
        QString text = m_view.page.attributeText(row, name);
        if (text.isEmpty())
            text = m_view.page.attributeText(row, "data-src");
        if (text.startsWith("data:"_L1))
            return {};
        if (text.startsWith("//"_L1))
            text.prepend("https:"_L1);
        const QUrl url(text);
        return m_view.url.isEmpty() ? url : m_view.url.resolved(url);
    }

    void lookAtHost(const QUrl &url, int row, GumboTag tag)
    {
        const QString host = url.host().toLower();
        const bool foreign = m_site.isEmpty() ? true : siteOf(host) != m_site;
        if (const QString known = KnownHosts::match(m_view.hosts.trackers.hosts, host);
            !known.isEmpty() && foreign)
            m_trackers.note(known, row);
        if (tag == GUMBO_TAG_SCRIPT && foreign)
            m_foreignScripts.note(host, row);
        if (tag != GUMBO_TAG_LINK)
            lookAtServices(url, host, row, tag);
    }

    void lookAtServices(const QUrl &url, const QString &host, int row, GumboTag tag)
    {
        if (!KnownHosts::match(m_view.hosts.advertisements.hosts, host).isEmpty())
            m_advertisements.note(host, row);
        if (const QString known = KnownHosts::match(m_view.hosts.cookieBanners.hosts, host);
            !known.isEmpty())
            m_cookies.note(known, row);
        if (const QString known = KnownHosts::match(m_view.hosts.paywalls.hosts, host);
            !known.isEmpty())
            m_paywall.note(known, row);
        const bool frame = tag == GUMBO_TAG_IFRAME || tag == GUMBO_TAG_EMBED
            || tag == GUMBO_TAG_OBJECT;
        const bool script = tag == GUMBO_TAG_SCRIPT;
        if ((frame || script)
            && !KnownHosts::matchAddress(m_view.hosts.mediaAddresses, bareAddress(url)).isEmpty())
            m_media.note(host, row);
    }

    /// What the class and id of an element are known for.
    struct NameMarks {
        QString cookies, advertisement, paywall, login;
    };

    static QString markOf(const KnownHosts::Marks &marks, const QString &id,
                          const QStringList &classes)
    {
        if (marks.ids.contains(id))
            return u'#' + id;
        for (const QString &name : classes) {
            if (marks.classes.contains(name))
                return u'.' + name;
        }
        for (const QString &prefix : marks.idPrefixes) {
            if (id.startsWith(prefix))
                return u'#' + id;
        }
        return {};
    }

    /// Looked up once for each pair of class and id: pages repeat the same ones over and over.
    const NameMarks &marksOf(std::string_view className, std::string_view id)
    {
        QByteArray key(className.data(), qsizetype(className.size()));
        key.append('\n').append(id.data(), qsizetype(id.size()));
        if (const auto known = m_nameMarks.constFind(key); known != m_nameMarks.cend())
            return *known;
        const QStringList classes = toQString(className).toLower().split(u' ', Qt::SkipEmptyParts);
        const QString idText = toQString(id).toLower();
        const KnownHosts &hosts = m_view.hosts;
        return *m_nameMarks.insert(key,
                                   {markOf(hosts.cookieBanners, idText, classes),
                                    markOf(hosts.advertisements, idText, classes),
                                    markOf(hosts.paywalls, idText, classes),
                                    markOf(hosts.loginWalls, idText, classes)});
    }

    void lookAtNames(int row)
    {
        const HtmlPage &page = m_view.page;
        if (page[row].node->v.element.attributes.length == 0)
            return;
        const std::string_view className = page.attribute(row, "class"),
                               id = page.attribute(row, "id");
        if (className.empty() && id.empty())
            return;
        const NameMarks &marks = marksOf(className, id);
        if (!marks.cookies.isEmpty())
            m_cookies.note(marks.cookies, row);
        if (!marks.advertisement.isEmpty())
            m_advertisements.note(marks.advertisement, row);
        if (m_hidden[size_t(row)]) // waits for a visitor who has read too much
            return;
        if (!marks.paywall.isEmpty())
            m_paywall.note(marks.paywall, row);
        if (!marks.login.isEmpty())
            m_login.note(marks.login, row);
    }

    /// Loaders name the host they load from: every "//host" of a script is looked up.
    void lookAtInlineScript(int row)
    {
        for (int at = row + 1; at < m_view.page[row].end; ++at) {
            const std::string_view script = m_view.page.text(at).substr(0, longestScript);
            for (size_t slash = script.find("//"sv); slash != std::string_view::npos;
                 slash = script.find("//"sv, slash + 2))
                lookAtScriptHost(script.substr(slash + 2), row);
        }
    }

    void lookAtScriptHost(std::string_view text, int row)
    {
        size_t length = 0;
        const auto isHost = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '.' || c == '-';
        };
        while (length < text.size() && length < 100 && isHost(text[length]))
            ++length;
        if (length < 4 || !text.substr(0, length).contains('.'))
            return;
        const QString host = toQString(text.substr(0, length)).toLower();
        if (const QString known = KnownHosts::match(m_view.hosts.trackers.hosts, host);
            !known.isEmpty() && (m_site.isEmpty() || siteOf(host) != m_site))
            m_trackers.note(known, row);
        if (const QString known = KnownHosts::match(m_view.hosts.cookieBanners.hosts, host);
            !known.isEmpty())
            m_cookies.note(known, row);
    }

    /// Wordings of walls and banners count outside the article only: the article may be about them.
    void lookAtText(int row)
    {
        const GumboTag parent = m_view.page[row].parent >= 0
            ? m_view.page[m_view.page[row].parent].tag
            : GUMBO_TAG_UNKNOWN;
        if (parent == GUMBO_TAG_SCRIPT || parent == GUMBO_TAG_STYLE || m_hidden[size_t(row)]
            || m_view.inArticle[size_t(row)])
            return;
        const std::string_view utf8 = m_view.page.text(row);
        if (utf8.size() < 8 || utf8.size() > 2000)
            return;
        const QString text = toQString(utf8).toLower().simplified();
        const auto look = [&](const QStringList &phrases, Seen &seen) {
            if (const QString phrase = PageWords::match(phrases, text); !phrase.isEmpty())
                seen.note(u"“%1”"_s.arg(phrase), row);
        };
        look(m_cookiePhrases, m_cookies);
        look(m_paywallPhrases, m_paywall);
        look(m_loginPhrases, m_login);
    }

    const PageView &m_view;
    FactList &m_facts;
    std::vector<bool> m_hidden;
    QString m_site;
    QStringList m_cookiePhrases = m_view.hosts.phrases(u"cookie_consent"_s,
                                                       m_view.metadata.language.text);
    QStringList m_paywallPhrases = m_view.hosts.phrases(u"paywall"_s,
                                                        m_view.metadata.language.text);
    QStringList m_loginPhrases = m_view.hosts.phrases(u"login_wall"_s,
                                                      m_view.metadata.language.text);
    QHash<QByteArray, NameMarks> m_nameMarks;
    Seen m_trackers, m_foreignScripts, m_advertisements, m_cookies, m_paywall, m_login, m_media;
};

} // namespace

void addHosts(const PageView &view, FactList &facts)
{
    HostFacts(view, facts).run();
}

} // namespace rapporteur
