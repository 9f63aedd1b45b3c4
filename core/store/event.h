// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/issue.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace rapporteur
{

/// One entry of an article's timeline, or of the workspace's when `article` is 0. Types are named in
/// domain.md: "eval_success", "eval_failure", "gate", "review_saved", "import", "export", …
struct Event {
    RowId id = 0;
    QDateTime at;
    QString type;
    Severity severity = Severity::Info;
    RowId article = 0;
    QString message; ///< for people, plain text
    QJsonObject details;
    bool investigated = false, resolved = false;
    bool operator==(const Event &) const = default;
};

struct EventQuery {
    std::optional<RowId> article;
    QStringList types; ///< empty: all
    std::optional<Severity> atLeast;
    int limit = 500; ///< newest first
    QString reviewer; ///< whose blind reviews cover what events say of scores; empty: nobody's
    bool blind = false; ///< the reviewer begins reviews blind
};

} // namespace rapporteur
