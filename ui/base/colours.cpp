// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/colours.h"

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

/// Straight mixture in sRGB; the scale's three stops are near enough for it to look even.
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return QColor(part(from.red(), to.red()), part(from.green(), to.green()),
                  part(from.blue(), to.blue()));
}

/// Relative luminance of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

Colours makeLight()
{
    Colours c;
    c.window = QColor(0xf4f6f8);
    c.pane = QColor(0xffffff);
    c.line = QColor(0xdfe3e8);
    c.ink = QColor(0x1f262d);
    c.dim = QColor(0x5d6975);
    c.soft = QColor(0xedf0f3);
    c.accent = QColor(0x2563d0);
    c.onAccent = QColor(0xffffff);
    c.selection = QColor(0xe3edfc);
    c.positive = QColor(0x1a66a8);
    c.positiveSoft = QColor(0x9cc7e8);
    c.negative = QColor(0xa85310);
    c.negativeSoft = QColor(0xf0bd8b);
    c.zero = QColor(0xcdd3da);
    c.mark = QColor(0xfff3c4);
    c.markLine = QColor(0xd9a400);
    c.noteMark = QColor(0xdff1e4);
    c.noteLine = QColor(0x1d7a4a);
    c.good = QColor(0x1d7a4a);
    c.warning = QColor(0x8a5000);
    c.bad = QColor(0xb3261e);
    c.badSoft = QColor(0xfdecea);
    c.warningSoft = QColor(0xfff6e0);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.window = QColor(0x1a1e22);
    c.pane = QColor(0x22272c);
    c.line = QColor(0x353d45);
    c.ink = QColor(0xe6eaee);
    c.dim = QColor(0x9ba7b3);
    c.soft = QColor(0x2c333a);
    c.accent = QColor(0x6ea3ff);
    c.onAccent = QColor(0x0d1420);
    c.selection = QColor(0x24384f);
    c.positive = QColor(0x74b6ee);
    c.positiveSoft = QColor(0x2f5f86);
    c.negative = QColor(0xeda35f);
    c.negativeSoft = QColor(0x7d4d20);
    c.zero = QColor(0x4a535c);
    c.mark = QColor(0x4a4320);
    c.markLine = QColor(0xd9a400);
    c.noteMark = QColor(0x203f2d);
    c.noteLine = QColor(0x67c795);
    c.good = QColor(0x67c795);
    c.warning = QColor(0xe4b060);
    c.bad = QColor(0xff8a80);
    c.badSoft = QColor(0x43262a);
    c.warningSoft = QColor(0x3d3420);
    c.dark = true;
    return c;
}

} // namespace

const Colours &lightColours()
{
    static const Colours light = makeLight();
    return light;
}

const Colours &darkColours()
{
    static const Colours dark = makeDark();
    return dark;
}

const Colours &colours(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    return dark ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette(c.window);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.pane);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::Button, c.pane);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::ToolTipBase, c.dark ? c.soft : c.pane);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.dim);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Light, c.soft);
    palette.setColor(QPalette::Dark, c.dark ? c.line.lighter(130) : c.line.darker(120));
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.line.darker(150));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(c.pane, c.dim, 0.65));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.soft);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.dim);
    return palette;
}

QColor scoreInk(const Colours &c, std::optional<double> score)
{
    if (!score)
        return c.dim;
    // What prints as 0.00 has no side.
    if (std::abs(*score) < 0.005)
        return c.ink;
    return *score > 0 ? c.positive : c.negative;
}

QColor scoreFill(const Colours &c, std::optional<double> score)
{
    if (!score)
        return c.soft;
    const double size = std::min(1.0, std::abs(*score));
    if (size < 0.005)
        return c.zero;
    const QColor &soft = *score > 0 ? c.positiveSoft : c.negativeSoft;
    const QColor &strong = *score > 0 ? c.positive : c.negative;
    // Small scores are the common ones: they get half of the range below 0.3.
    const double share = size < 0.3 ? size / 0.3 * 0.45 : 0.45 + (size - 0.3) / 0.7 * 0.55;
    return mixed(soft, strong, share);
}

QColor inkOn(const QColor &fill)
{
    return luminance(fill) > 0.3 ? QColor(0x14191e) : QColor(0xffffff);
}

} // namespace rapporteur
