// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rapporteur
{

/// A tag as it stands in markup.
struct HtmlTag {
    QString name; ///< lower case
    bool closing = false;
    qsizetype start = 0; ///< of the "<", in UTF-16 units
    qsizetype end = 0; ///< behind the ">"
    QStringView attributes; ///< as written

    /// The value of an attribute, entities decoded; empty when it is not there.
    [[nodiscard]] QString attribute(QStringView wanted) const;
    [[nodiscard]] bool hasClass(QStringView wanted) const;
};

/// Walks over the tags of markup from its start to its end, whatever its state: linear, without a tree, so that
/// pieces can be cut out of a page as they were written. Comments are passed over, contents of scripts and
/// styles are no text. Not for reading articles, which needs a real parser.
class HtmlTags
{
public:
    explicit HtmlTags(QStringView html)
        : m_html(html)
    {}

    /// The next tag; empty at the end.
    [[nodiscard]] std::optional<HtmlTag> next();
    /// Text between the last two tags; behind the last tag: the rest.
    [[nodiscard]] QStringView textBefore() const { return m_text; }
    /// The last text was a script or a style, not words.
    [[nodiscard]] bool skipped() const { return m_skipped; }

private:
    static constexpr qsizetype unknown = -2;

    [[nodiscard]] qsizetype endOfTag(qsizetype start);
    [[nodiscard]] qsizetype lastQuote(QChar quote);

    QStringView m_html;
    qsizetype m_lastDouble = unknown, m_lastSingle = unknown;
    qsizetype m_at = 0;
    QStringView m_text;
    QString m_raw; ///< name of the open element whose content is no markup
    bool m_skipped = false;
};

} // namespace rapporteur
