// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"

#include <QMap>

namespace rapporteur
{

/// Signs for each category, adding up as independent chances do.
class GateEvidence
{
public:
    /// `weight`: the chance that there is such a wall, given this sign alone.
    void note(const QString &category, double weight, const QString &sign);
    [[nodiscard]] double confidence(const QString &category) const;
    /// The category that speaks loudest, or an open gate when none does. A check for robots names scripts and cookies
    /// too, so of categories that are close the more telling one wins.
    [[nodiscard]] Gate strongest() const;

private:
    struct Evidence {
        double open = 1; ///< chance that it is no wall after all
        QStringList signs;
    };
    QMap<QString, Evidence> m_evidence;
};

} // namespace rapporteur
