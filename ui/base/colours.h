// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <optional>

namespace rapporteur
{

/// The program's colours in one mode, light or dark. Every delegate and pane takes its colours from
/// here, through `colours(palette())`, so that a change of the system setting reaches all of them.
struct Colours {
    QColor window; ///< behind panes, status bar
    QColor pane; ///< lists, text, tables
    QColor line; ///< hairlines between panes and rows
    QColor ink; ///< text
    QColor dim; ///< secondary text; at least 4.5:1 on `pane`
    QColor soft; ///< quiet fills: tags, code, empty heat cells
    QColor accent; ///< the one accent
    QColor onAccent; ///< text on it
    QColor selection; ///< selected rows; text on it stays `ink`
    QColor positive, positiveSoft; ///< blue end of the diverging scale; text and fill
    QColor negative, negativeSoft; ///< orange end
    QColor zero; ///< fill of an exact 0, told from ND by being filled
    QColor mark, markLine; ///< evidence in a text
    QColor noteMark, noteLine; ///< a person's annotation in a text
    QColor good, warning, bad; ///< text colours of states; never the only sign of one
    QColor badSoft, warningSoft; ///< fills of message strips
    bool dark = false;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();

/// The colours that go with a palette: dark when its window colour is darker than its text.
[[nodiscard]] const Colours &colours(const QPalette &palette);

/// The widget palette made of these colours.
[[nodiscard]] QPalette paletteOf(const Colours &colours);

/// Text colour of a score; always shown with sign and number, never alone. ND is dim.
[[nodiscard]] QColor scoreInk(const Colours &colours, std::optional<double> score);

/// Fill of a heat cell on [-1, +1]: orange through a neutral to blue, by lightness as well as by hue,
/// so that it reads in grey and for every common kind of colour blindness. ND has no fill: `soft`.
[[nodiscard]] QColor scoreFill(const Colours &colours, std::optional<double> score);

/// Text that can be read on a fill.
[[nodiscard]] QColor inkOn(const QColor &fill);

} // namespace rapporteur
