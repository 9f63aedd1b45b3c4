// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QXmlStreamReader>

namespace rapporteur
{

/// XML as text that a strict reader takes: decoded by byte order mark, by being valid UTF-8, or by the encoding
/// it names; characters that XML forbids and impossible character references replaced, entities of HTML that
/// nobody declared (&nbsp;) resolved, ampersands that start nothing escaped.
[[nodiscard]] QString xmlText(const QByteArray &bytes);

/// Lower-case name of the root element, with its prefix; empty when there is none.
[[nodiscard]] QString xmlRootName(const QString &text);

/// What stands in an element, its end included.
struct XmlContent {
    QString text; ///< characters alone
    QString markup; ///< characters and elements, as markup
    bool hasElements = false;
};

/// Reads on to the end of the element that the reader stands at. Loops only, at most `limit` characters are kept.
[[nodiscard]] XmlContent xmlContent(QXmlStreamReader &xml, qsizetype limit);

/// Name of the element without its prefix, lower case, and the prefix.
struct XmlName {
    QString prefix, local;
};
[[nodiscard]] XmlName xmlName(const QXmlStreamReader &xml);

} // namespace rapporteur
