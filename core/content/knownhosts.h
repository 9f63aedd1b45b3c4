// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace rapporteur
{

/// Hosts and names by which parts of a page are told: data in resources/content/trackers.json.
class KnownHosts
{
public:
    /// How a kind of thing shows itself on a page.
    struct Marks {
        QSet<QString> hosts; ///< of scripts, frames and pictures; subdomains included
        QSet<QString> classes; ///< lower case
        QSet<QString> ids; ///< lower case
        QStringList idPrefixes;
    };

    explicit KnownHosts(const QByteArray &json);
    /// The list shipped with the program.
    [[nodiscard]] static const KnownHosts &shipped();

    Marks trackers, advertisements, cookieBanners, paywalls, loginWalls;
    QStringList shareAddresses; ///< "facebook.com/sharer"
    QStringList mediaAddresses; ///< "player.vimeo.com"
    QList<std::pair<QString, QString>> licences; ///< address and name

    /// Wordings of "cookie_consent", "paywall" or "login_wall" in a language and in English, lower case.
    [[nodiscard]] QStringList phrases(const QString &kind, const QString &language) const;
    /// Wordings in all languages.
    [[nodiscard]] QStringList allPhrases(const QString &kind) const;

    /// The known host that `host` is or lies below; empty when there is none.
    [[nodiscard]] static QString match(const QSet<QString> &hosts, const QString &host);
    /// The first of the addresses that `address` (without scheme and "www.") begins with.
    [[nodiscard]] static QString matchAddress(const QStringList &known, const QString &address);

private:
    QHash<QString, QHash<QString, QStringList>> m_phrases;
};

} // namespace rapporteur
