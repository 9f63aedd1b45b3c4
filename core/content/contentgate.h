// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"
#include "core/content/gaterules.h"
#include "core/content/gateview.h"

#include <QMap>
#include <QUrl>

namespace rapporteur
{

/// What decides whether a page holds an article.
struct GateInput {
    GateView view;
    QString articleText; ///< the readable text that was found
    QList<PageFact> facts;
    QMap<QString, QString> headers; ///< of the transport; ":status" holds the status code
    QUrl url; ///< that answered
    std::optional<bool> declaredFree; ///< by the page's own data
};

/// Weighs signs of walls, errors and empty shells. A sign counts the less the more article there is;
/// several signs of one category add up as independent chances do. Open when nothing speaks for a wall.
[[nodiscard]] Gate decideGate(const GateInput &input,
                              const GateRules &rules = GateRules::shipped());

/// The same for text without a page around it: nothing at all, or nothing but a message.
[[nodiscard]] Gate decideTextGate(const QString &text, const QMap<QString, QString> &headers = {},
                                  const GateRules &rules = GateRules::shipped());

} // namespace rapporteur
