// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/metaelements.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

Stated firstOf(std::initializer_list<Stated> candidates)
{
    for (const Stated &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

MetaElements::MetaElements(const HtmlPage &page)
{
    for (int row = 0; row < page.size(); ++row) {
        if (page[row].isText || page[row].tag != GUMBO_TAG_META)
            continue;
        for (const char *attribute : {"property", "name", "itemprop", "http-equiv"})
            read(page, row, attribute);
    }
}

void MetaElements::read(const HtmlPage &page, int row, const char *attribute)
{
    if (!page.hasAttribute(row, attribute))
        return;
    const QString content = page.attributeText(row, "content");
    if (content.isEmpty())
        return;
    const QString names = page.attributeText(row, attribute).toLower();
    for (QString key : names.split(u' ', Qt::SkipEmptyParts))
        m_values.insert(key.replace(u'.', u':'), {content, row});
}

Stated MetaElements::first(std::initializer_list<QLatin1StringView> keys) const
{
    for (const QLatin1StringView key : keys) {
        if (const auto found = m_values.constFind(key); found != m_values.cend())
            return *found;
    }
    return {};
}

} // namespace rapporteur
