// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <vector>

namespace rapporteur
{

/// Text made comparable, with the way back to where each unit came from. White space of any kind becomes
/// one space; typographic quotes, dashes and the ellipsis become ASCII; soft hyphens and zero-width
/// characters go. Case stays.
class NormalizedText
{
public:
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    /// The stretch of the original that this stretch was made from.
    [[nodiscard]] TextSpan original(TextSpan normalized) const;

    void reserve(qsizetype size);
    void appendPlain(QStringView text);
    /// HTML source with its character references resolved; without tags, scripts and styles on request.
    void appendSource(QStringView html, bool withTags);
    /// A character that no quote contains, between texts that must not be read as one.
    void appendSeparator();

private:
    void append(char32_t c, qsizetype start, qsizetype end);
    void put(QChar c, qsizetype start, qsizetype end);

    QString m_text;
    std::vector<quint32> m_starts, m_ends; ///< of the original, for each unit
};

/// A quote in the same form, without the quotation marks around it and without white space at its ends.
[[nodiscard]] QString normalizedQuote(QStringView quote);

} // namespace rapporteur
