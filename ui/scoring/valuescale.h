// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/openarticle.h"

#include <QAbstractSlider>

namespace rapporteur
{

class LiveFigures;
struct Colours;

/// The cell under the hand on the rubric's scale: one marker a rater, the judged machine's repeat band
/// behind it, and the person's own marker, which can be dragged or stepped with the arrow keys.
/// As a slider it counts in hundredths of the scale's unit.
class ValueScale : public QAbstractSlider
{
    Q_OBJECT

public:
    ValueScale(OpenArticle &article, LiveFigures &figures, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();
    void propose(int hundredths);
    void paintAxis(QPainter &painter, const Colours &c) const;
    void paintRaters(QPainter &painter, const Colours &c) const;
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] double valueAt(double x) const;

    OpenArticle &m_article;
    LiveFigures &m_figures;
    bool m_dragging = false;
    bool m_following = false;
};

} // namespace rapporteur
