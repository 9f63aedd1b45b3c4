// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace rapporteur
{

/// All marks of a text at a glance, in a strip beside its scroll bar. A click goes to the place.
class MarkMap : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Width = 10;

    struct Tick {
        double share = 0; ///< 0…1 of the text's height
        QColor colour;
        bool strong = false;
        bool operator==(const Tick &) const = default;
    };

    explicit MarkMap(QWidget *parent = nullptr);
    void setTicks(QList<Tick> ticks);
    [[nodiscard]] const QList<Tick> &ticks() const { return m_ticks; }

Q_SIGNALS:
    void jumped(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void jump(double y);

    QList<Tick> m_ticks;
};

} // namespace rapporteur
