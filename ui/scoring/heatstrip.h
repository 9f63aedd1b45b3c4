// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/openarticle.h"

#include <QWidget>

namespace rapporteur
{

class LiveFigures;

/// All cells of the article at a glance: one column a provision, one line a channel. A bar under a cell
/// says that it is decided. Arrow keys and clicks choose a cell.
class HeatStrip : public QWidget
{
    Q_OBJECT

public:
    HeatStrip(OpenArticle &article, const LiveFigures &figures, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] QRectF cellRect(int row, int channel) const;
    [[nodiscard]] std::optional<CellKey> cellAt(QPointF position) const;
    [[nodiscard]] QString cellText(CellKey cell) const;

    OpenArticle &m_article;
    const LiveFigures &m_figures;
};

} // namespace rapporteur
