// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rapporteur
{

/// A figure with its name: "SETL +0.24".
struct Figure {
    QString name;
    QString value;
    QString tip = {};
    bool warning = false;
    bool operator==(const Figure &) const = default;
};

/// Figures side by side, names quiet, values strong; what has no room goes to a second line.
class FigureLine : public QWidget
{
    Q_OBJECT

public:
    explicit FigureLine(QWidget *parent = nullptr);

    void setFigures(const QList<Figure> &figures);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont valueFont() const;

    QList<Figure> m_figures;
};

} // namespace rapporteur
