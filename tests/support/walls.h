// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourceitem.h"

#include <QList>

namespace rapporteur::testing
{

/// A stored answer of a server that may be a wall, and what it is.
struct Wall {
    QString file; ///< below ../shared/data/walls
    QString category; ///< of the content gate; empty: a page that can be read
};

/// The real inputs, their kinds told by hand from their folders and their manifest.
[[nodiscard]] QList<Wall> knownWalls();

/// Reads one: a page, a raw answer (.http.txt) or a recorded one (.har.json), with the headers it has.
[[nodiscard]] SourceItem readWall(const Wall &wall);

} // namespace rapporteur::testing
