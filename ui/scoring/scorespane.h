// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

class QScrollArea;
class QSplitter;

namespace rapporteur
{

class LiveFigures;
class ScoresTable;

/// The right-hand side of the window: headline, scores table, provision.
class ScoresPane : public QWidget
{
    Q_OBJECT

public:
    explicit ScoresPane(const WindowContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    void focusTable();
    /// The figures that follow the hand, for panes that stand elsewhere in the window.
    [[nodiscard]] const LiveFigures &figures() const { return *m_figures; }
    /// Takes a score that is still being typed.
    void commitTyping();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeAgain();
    void arrange();

    LiveFigures *m_figures;
    ScoresTable *m_table;
    QScrollArea *m_provision;
    QSplitter *m_splitter;
    bool m_arrangedByPerson = false;
};

} // namespace rapporteur
