// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/blindness.h"
#include "core/store/article.h"

#include <QByteArray>

namespace rapporteur
{

/// What a window keeps with its workspace: where the panes are and what the queue showed.
struct WindowMemory {
    QByteArray geometry;
    QByteArray panes;
    QByteArray scores; ///< splitter of the scores pane
    bool locked = true;
    QStringList states;
    QueueSort sort = QueueSort::Usefulness;
    bool descending = true;
    QString search; ///< words the queue was filtered by
    RowId article = 0; ///< that was shown last
    CellKey cell; ///< of it
    int readerTab = 0;
    BlindRule blind;

    /// The workspace's key for it.
    [[nodiscard]] static QString key() { return QStringLiteral("window"); }
    [[nodiscard]] QByteArray toBytes() const;
    /// What cannot be read is as if nothing had been kept.
    [[nodiscard]] static WindowMemory fromBytes(const QByteArray &bytes);
    bool operator==(const WindowMemory &) const = default;
};

} // namespace rapporteur
