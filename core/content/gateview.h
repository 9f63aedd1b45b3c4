// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur
{

class HtmlPage;
class NodeSigns;

/// What the content gate looks at, gathered in one walk. Texts are in lower case, white space collapsed.
struct GateView {
    QString text; ///< what a visitor reads, at most its beginning
    QString hiddenText; ///< what a visitor without scripts would read, and other hidden parts
    QString title;
    QString headings; ///< of the first two levels
    QStringList buttons; ///< what can be pressed, and links that look so
    QByteArrayView markup; ///< as parsed, at most its beginning
    int words = 0; ///< of the whole visible text
    int scripts = 0, images = 0;
    bool password = false; ///< asks for one
    bool refresh = false; ///< sends its visitors elsewhere by itself
    bool ownElements = false; ///< elements with names of their own, which scripts fill
    bool emptyRoot = false; ///< an empty place that scripts of web applications fill
};

[[nodiscard]] GateView gateView(const HtmlPage &page, const NodeSigns &signs, const QString &title);
/// Of text without a page around it.
[[nodiscard]] GateView gateView(const QString &text);

} // namespace rapporteur
