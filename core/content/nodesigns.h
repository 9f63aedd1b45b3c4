// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/htmlpage.h"

#include <QHash>

#include <vector>

namespace rapporteur
{

/// What the class, id, role and style of an element say about it. Words of page makers, not of one page.
enum NodeSign : unsigned {
    NoSign = 0,
    HiddenSign = 1, ///< not shown to a reader
    UnlikelySign = 2, ///< menus, footers, comment areas, banners …
    MaybeSign = 4, ///< yet may be the article after all
    GoodClass = 8,
    BadClass = 16,
    GoodId = 32,
    BadId = 64,
    BylineSign = 128,
    ShareSign = 256,
    RoleSign = 512, ///< navigation, dialogs and the like by their role
    ModalSign = 1024
};

/// Signs of every element of a page, found once; equal class and id strings are looked at once.
class NodeSigns
{
public:
    explicit NodeSigns(const HtmlPage &page);
    [[nodiscard]] unsigned of(int row) const { return row < 0 ? 0 : m_signs[size_t(row)]; }
    [[nodiscard]] bool has(int row, NodeSign sign) const { return of(row) & sign; }
    /// +25 for each of class and id that sounds like content, −25 for each that does not.
    [[nodiscard]] int classWeight(int row) const;

private:
    [[nodiscard]] unsigned nameSigns(std::string_view className, std::string_view id);

    std::vector<unsigned> m_signs;
    QHash<QByteArray, unsigned> m_known;
};

} // namespace rapporteur
