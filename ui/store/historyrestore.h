// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

class QHBoxLayout;

namespace rapporteur
{

/// Brings back what a line of the history tells, as a new change that can be undone: one value, or the
/// whole review as it was right after that change. Only the person's own review of the open article.
class HistoryRestore : public QObject
{
    Q_OBJECT

public:
    /// Adds its actions to `pane`, where their keys work.
    HistoryRestore(const WindowContext &context, QWidget *pane);

    void addButtons(QHBoxLayout &row);
    /// Everything that has been read, newest first, and the chosen line of it; empty: none.
    void setEntries(const QList<HistoryEntry> &newestFirst) { m_entries = newestFirst; }
    void choose(qint64 sequence, int part);

private:
    void restoreValue();
    void restoreState();
    void restore(const Review &target);
    [[nodiscard]] qsizetype chosen() const; ///< among the entries, or -1

    WindowContext m_context;
    QList<HistoryEntry> m_entries;
    qint64 m_sequence = 0;
    int m_part = 0;
    QAction *m_value;
    QAction *m_state;
};

} // namespace rapporteur
