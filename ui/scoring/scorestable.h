// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QTreeView>

namespace rapporteur
{

class LiveFigures;
class ScoresModel;

/// The scores table under the keyboard: arrows move between rows and step a value, Tab changes the
/// channel, a sign, a point or Enter opens the field.
class ScoresTable : public QTreeView
{
    Q_OBJECT

public:
    ScoresTable(const WindowContext &context, LiveFigures &figures, QWidget *parent = nullptr);

    void setGroupExpanded(bool expanded);
    [[nodiscard]] int heightForRows(int rows) const;
    /// A score is being typed.
    [[nodiscard]] bool isTyping() const { return state() == EditingState; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void showCell();
    void arrange();
    void changeChannel();
    void stepValue(int direction);
    void fitColumns();

    WindowContext m_context;
    LiveFigures &m_figures;
    ScoresModel *m_model;
    bool m_following = false; ///< the current index is being set from the article's cell
};

} // namespace rapporteur
