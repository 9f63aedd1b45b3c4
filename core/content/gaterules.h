// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace rapporteur
{

/// By what the content gate tells walls: data in resources/content/gate.json. All texts are lower case but those of
/// markup.
class GateRules
{
public:
    /// Wordings of a category: strong ones speak to a visitor and hardly occur in prose, weak ones may.
    struct Wordings {
        QStringList strong, weak;
    };
    /// A trace and how much it says, 0…1.
    struct Mark {
        QString text;
        QString category;
        double weight = 0;
    };
    struct HeaderMark {
        QString name, value; ///< the value contains this; any value when empty
        QString category;
        double weight = 0;
    };

    explicit GateRules(const QByteArray &json);
    /// The rules shipped with the program.
    [[nodiscard]] static const GateRules &shipped();

    QMap<QString, Wordings> wordings; ///< by category
    QList<std::pair<QByteArray, Mark>> markup; ///< as it stands in a page, with what it says
    QList<HeaderMark> headers;
    QMap<int, Mark> statuses;
    QList<Mark> addresses; ///< parts of the address that answered
    QStringList consentTerms; ///< what requests for consent talk about
    QStringList consentButtons; ///< how their buttons begin

    /// The first of `words` in `text` (lower case) that begins where a word begins, and when it ends in a digit also
    /// ends there; empty when there is none.
    [[nodiscard]] static QString match(const QStringList &words, const QString &text);
};

} // namespace rapporteur
