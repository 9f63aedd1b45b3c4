// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/blockwriter.h"
#include "core/content/knownhosts.h"
#include "core/content/pagemetadata.h"
#include "core/content/pagewords.h"

namespace rapporteur
{

/// Everything the facts are read from; all of it outlives the call.
struct PageView {
    const HtmlPage &page;
    const NodeSigns &signs;
    const PageMetadata &metadata;
    const BlockText &article;
    const std::vector<bool> &inArticle; ///< by row of the page
    QUrl url; ///< of the page; empty when unknown
    const KnownHosts &hosts = KnownHosts::shipped();
    const PageWords &words = PageWords::shipped();
};

/// The structural facts of a page, each with its evidence and its place in the source. A fact that was
/// looked for and not found is there with `present` false; one that cannot be known (https of a page
/// without address, shares of nothing) is left out.
[[nodiscard]] QList<PageFact> collectFacts(const PageView &view);

/// A fact with the place of the element that shows it.
class FactList
{
public:
    explicit FactList(const HtmlPage &page)
        : m_page(page)
    {}
    /// `row` −1: no place.
    void add(const char *id, bool present, int count, const QString &text = {}, int row = -1,
             double value = 0);
    [[nodiscard]] QList<PageFact> take() { return std::move(m_facts); }

private:
    const HtmlPage &m_page;
    QList<PageFact> m_facts;
};

/// The parts of collectFacts(): who and when, hosts and consent, reach and forms, links.
void addStatements(const PageView &view, FactList &facts);
void addHosts(const PageView &view, FactList &facts);
void addStructure(const PageView &view, FactList &facts);
void addLinks(const PageView &view, FactList &facts);

/// "news.example.co.uk" gives "example.co.uk": two hosts with the same one belong together.
[[nodiscard]] QString siteOf(const QString &host);
/// Address without scheme, "www." and fragment, lower-case host, for matching against known ones.
[[nodiscard]] QString bareAddress(const QUrl &url);
/// Whether the element or one around it is hidden from readers, by row.
[[nodiscard]] std::vector<bool> hiddenRows(const HtmlPage &page, const NodeSigns &signs);

} // namespace rapporteur
