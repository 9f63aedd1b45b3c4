// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourceitem.h"

#include <QByteArray>

namespace rapporteur::testing
{

/// A reading as golden files keep it: what is set, a line a field, comments indented by their depth.
[[nodiscard]] QByteArray dumpReading(const SourceReading &reading);

/// How the comments of a thread divide, with the depth that their parents give them.
struct ThreadFigures {
    int total = 0, live = 0, deleted = 0, removed = 0, dead = 0, placeholders = 0, maxDepth = 0;
    bool operator==(const ThreadFigures &) const = default;
};
[[nodiscard]] ThreadFigures figuresOf(const SourceThread &thread);

[[nodiscard]] QByteArray fileBytes(const QString &path);
[[nodiscard]] QStringList issueCodes(const Issues &issues);

} // namespace rapporteur::testing
