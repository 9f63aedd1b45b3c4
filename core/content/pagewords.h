// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

class QJsonValue;

namespace rapporteur
{

/// The texts of a JSON list of texts, as shipped data has them.
[[nodiscard]] QStringList textsOf(const QJsonValue &list);

/// Wordings by which parts of a page are told in many languages: data in resources/content/pagewords.json.
class PageWords
{
public:
    struct LinkWords {
        QStringList paths; ///< parts of addresses
        QStringList texts; ///< parts of link texts, lower case
    };

    explicit PageWords(const QByteArray &json);
    /// The list shipped with the program.
    [[nodiscard]] static const PageWords &shipped();

    QHash<QString, LinkWords> links; ///< by fact id: "privacy_link", …
    QStringList skipLink, newsletter, comment;

    /// The first of `words` that `text` (lower case) contains; empty when none does.
    [[nodiscard]] static QString match(const QStringList &words, const QString &text);
};

} // namespace rapporteur
