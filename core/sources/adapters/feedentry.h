// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/xmltext.h"
#include "core/sources/sourcecandidate.h"

#include <QStringList>

namespace rapporteur
{

/// One item or entry of a feed while it is read.
struct FeedEntry {
    QString base; ///< that its addresses are relative to
    QString about; ///< RSS 1.0 names an item by its address
    QString id, title, link, comments;
    QStringList authors;
    QDateTime published, updated;
    QString content; ///< HTML that is said to be the text
    QString summary; ///< HTML of a description
    std::optional<int> commentCount;
    bool idIsAddress = false;

    /// Takes what the element says that the reader stands at, and reads to its end.
    void read(QXmlStreamReader &xml, const XmlName &name);
    [[nodiscard]] bool hasAnything() const;
    [[nodiscard]] SourceCandidate candidate(const QString &baseAddress, const QString &feed) const;

private:
    void readLink(QXmlStreamReader &xml);
    void readId(QXmlStreamReader &xml, const XmlName &name);
    bool readDate(QXmlStreamReader &xml, const XmlName &name);
    bool m_hasPlainLink = false; ///< the best kind was seen
};

/// A title made of the first words of a text that has none.
[[nodiscard]] QString cappedTitle(const QString &words);

} // namespace rapporteur
