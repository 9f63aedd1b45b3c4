// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QApplication;

namespace rapporteur
{

struct Colours;

enum class ColourMode { System, Light, Dark };

/// How the whole program looks: palette, style sheet and icons, light or dark by the system's setting or
/// as asked for. One per program, made by app/ before the first window.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application, ColourMode mode = ColourMode::System);

    void setMode(ColourMode mode);
    [[nodiscard]] ColourMode mode() const { return m_mode; }

private:
    void apply();

    QApplication &m_application;
    ColourMode m_mode;
    std::optional<bool> m_dark; ///< what is applied
};

/// "system", "light", "dark", for settings and the command line; System for anything else.
[[nodiscard]] ColourMode colourModeNamed(QStringView name);
[[nodiscard]] QString colourModeName(ColourMode mode);

/// The style sheet of the program's own frame: hairlines instead of boxes, quiet tabs and headers.
[[nodiscard]] QString frameStyleSheet(const Colours &colours);

} // namespace rapporteur
