// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"
#include "tests/support/tokenagreement.h"

#include <QJsonObject>
#include <QMap>

namespace rapporteur::measure
{

/// One field of a page's metadata beside what is expected.
struct FieldCheck {
    QString wanted, ours;
    bool right = false;
};

/// One page of the readability suite.
struct PageMeasure {
    QString name;
    bool development =
        false; ///< in the half that was looked at while working, by a hash of the name
    testing::TokenAgreement words;
    QMap<QString, FieldCheck> fields; ///< those for which the suite expects something
    Gate gate;
    qsizetype bytes = 0;
    double seconds = 0; ///< bytes to document
    double parseSeconds = 0; ///< gumbo alone
    double peakMb = 0; ///< memory on top of what was in use before
    Document document;
    QString expectedText;
};

/// Measures the page in that folder: source.html, expected.html, expected-metadata.json.
[[nodiscard]] PageMeasure measurePage(const QString &folder);

/// A stored answer that may be a wall.
struct WallMeasure {
    QString file, wanted; ///< wanted category, empty for a readable page
    Gate gate;
    [[nodiscard]] QString told() const { return gate.blocked() ? gate.category : QString(); }
};
[[nodiscard]] QList<WallMeasure> measureWalls();

/// A page made to order, to see what size costs.
struct CostMeasure {
    QString shape;
    double megabytes = 0, seconds = 0, peakMb = 0;
    QString outcome; ///< length of the text, or the refusal
};
[[nodiscard]] QList<CostMeasure> measureCosts();

/// Resets the highest memory use known of this process; false where the system cannot.
bool resetPeak();
[[nodiscard]] double peakMemoryMb();
[[nodiscard]] double usedMemoryMb();

[[nodiscard]] QJsonObject toJson(const PageMeasure &page);
[[nodiscard]] QJsonObject toJson(const WallMeasure &wall);
[[nodiscard]] QJsonObject toJson(const CostMeasure &cost);

} // namespace rapporteur::measure
