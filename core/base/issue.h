// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace rapporteur
{

enum class Severity { Info, Warning, Error };

/// A lasting problem found in data, one row of a list; `place` names where (file, JSON path, row).
struct Issue {
    Severity severity = Severity::Warning;
    QString code; ///< stable identifier such as "duplicate-section"
    QString text; ///< for people, plain text
    QString place;

    bool operator==(const Issue &) const = default;
};

using Issues = QList<Issue>;

} // namespace rapporteur
