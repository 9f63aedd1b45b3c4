// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include <BreezeIcons>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr int MostColour = 40; ///< between the channels of what still counts as grey
constexpr float DisabledAlpha = 0.4F;

/// Draws the greys of an icon in the colour of the interface's text, so that one set of icons serves
/// light and dark; what has a colour of its own keeps it.
class InkedIconEngine final : public QIconEngine
{
public:
    explicit InkedIconEngine(const QIcon &base)
        : m_base(base)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        m_base.paint(&painter, drawn.rect(), Qt::AlignCenter, QIcon::Normal, state);
        painter.end();
        return inked(drawn, mode == QIcon::Disabled);
    }

    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return m_base.actualSize(size, mode, state);
    }
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return m_base.availableSizes(mode, state);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new InkedIconEngine(m_base); }
    [[nodiscard]] QString key() const override { return QStringLiteral("inked"); }
    [[nodiscard]] bool isNull() override { return m_base.isNull(); }

private:
    static QPixmap inked(const QPixmap &pixmap, bool disabled)
    {
        const QColor ink = QGuiApplication::palette().color(QPalette::WindowText);
        QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const auto [least,
                            most] = std::minmax({qRed(line[x]), qGreen(line[x]), qBlue(line[x])});
                const int alpha = static_cast<int>(static_cast<float>(qAlpha(line[x]))
                                                   * (disabled ? DisabledAlpha : 1.F));
                line[x] = most - least < MostColour
                    ? qRgba(ink.red(), ink.green(), ink.blue(), alpha)
                    : qRgba(qRed(line[x]), qGreen(line[x]), qBlue(line[x]), alpha);
            }
        }
        return QPixmap::fromImage(image);
    }

    QIcon m_base;
};

} // namespace

QIcon themeIcon(const QString &name)
{
    const QIcon base = name.isEmpty() ? QIcon() : QIcon::fromTheme(name);
    return base.isNull() ? QIcon() : QIcon(new InkedIconEngine(base));
}

void useIcons()
{
    BreezeIcons::initIcons();
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    QIcon::setThemeName(QStringLiteral("breeze"));
}

} // namespace rapporteur
