// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/htmlpage.h"

#include <QHash>

#include <initializer_list>

namespace rapporteur
{

/// A statement of the page about itself, with the element that makes it.
struct Stated {
    QString text;
    int row = -1;
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// The first that says anything.
[[nodiscard]] Stated firstOf(std::initializer_list<Stated> candidates);

/// What the meta elements of a page say, by lower-case name with ":" for ".". Where one name is given several times
/// the last counts, as it does for Readability.
class MetaElements
{
public:
    explicit MetaElements(const HtmlPage &page);
    [[nodiscard]] Stated first(std::initializer_list<QLatin1StringView> keys) const;

private:
    void read(const HtmlPage &page, int row, const char *attribute);

    QHash<QString, Stated> m_values;
};

} // namespace rapporteur
