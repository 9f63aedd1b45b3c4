// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/pagefacts.h"

#include "core/base/storabletext.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestEvidence = 400;

/// The licence a page names or links to, with the name of a well-known one.
void addLicence(const PageView &view, FactList &facts)
{
    const auto nameOf = [&](const QString &address) -> QString {
        for (const auto &[known, name] : view.hosts.licences) {
            if (address.contains(known))
                return u"%1 (%2)"_s.arg(name, address);
        }
        return {};
    };
    if (const Stated &licence = view.metadata.licence; !licence.isEmpty()) {
        const QString name = nameOf(licence.text);
        facts.add("licence", true, 1, name.isEmpty() ? licence.text : name, licence.row);
        return;
    }
    for (int row = 0; row < view.page.size(); ++row) {
        if (view.page[row].isText || view.page[row].tag != GUMBO_TAG_A)
            continue;
        if (const QString name = nameOf(view.page.attributeText(row, "href")); !name.isEmpty()) {
            facts.add("licence", true, 1, name, row);
            return;
        }
    }
    facts.add("licence", false, 0);
}

} // namespace

void FactList::add(const char *id, bool present, int count, const QString &text, int row,
                   double value)
{
    PageFact fact{QString::fromLatin1(id),           present,     count, value,
                  cappedText(text, longestEvidence), std::nullopt};
    if (row >= 0)
        fact.source = m_page.sourceSpan(row, text);
    m_facts.append(std::move(fact));
}

QString siteOf(const QString &host)
{
    static const QSet<QString> second = {u"co"_s,  u"com"_s,  u"org"_s, u"net"_s, u"gov"_s,
                                         u"gob"_s, u"gouv"_s, u"ac"_s,  u"edu"_s, u"or"_s,
                                         u"ne"_s,  u"go"_s,   u"nic"_s};
    const QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    qsizetype kept = 2;
    if (labels.size() > 2 && labels.last().size() == 2
        && second.contains(labels[labels.size() - 2]))
        kept = 3;
    return labels.mid(qMax<qsizetype>(0, labels.size() - kept)).join(u'.');
}

QString bareAddress(const QUrl &url)
{
    QString host = url.host().toLower();
    if (host.startsWith("www."_L1))
        host = host.sliced(4);
    const QString query = url.query().isEmpty() ? QString() : u'?' + url.query();
    return host + url.path() + query;
}

std::vector<bool> hiddenRows(const HtmlPage &page, const NodeSigns &signs)
{
    std::vector<bool> hidden(size_t(page.size()), false);
    for (int row = 0; row < page.size(); ++row) {
        const GumboTag tag = page[row].tag;
        const bool own = signs.has(row, HiddenSign)
            || (!page[row].isText && (tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_TEMPLATE));
        hidden[size_t(row)] = own || (page[row].parent >= 0 && hidden[size_t(page[row].parent)]);
    }
    return hidden;
}

void addStatements(const PageView &view, FactList &facts)
{
    if (const QString scheme = view.url.scheme(); scheme == "http"_L1 || scheme == "https"_L1)
        facts.add("https", scheme == "https"_L1, scheme == "https"_L1,
                  view.url.toString(QUrl::RemoveFragment));
    const auto state = [&](const char *id, const Stated &stated, bool good) {
        facts.add(id, good, good, good ? stated.text : QString(), good ? stated.row : -1);
    };
    const PageMetadata &metadata = view.metadata;
    state("author", metadata.author, !metadata.author.isEmpty());
    state("published", metadata.published, metadata.publishedAt.isValid());
    state("modified", metadata.modified, metadata.modifiedAt.isValid());
    state("language", metadata.language, !metadata.language.isEmpty());
    addLicence(view, facts);
}

QList<PageFact> collectFacts(const PageView &view)
{
    FactList facts(view.page);
    addStatements(view, facts);
    addHosts(view, facts);
    addStructure(view, facts);
    addLinks(view, facts);
    return facts.take();
}

} // namespace rapporteur
