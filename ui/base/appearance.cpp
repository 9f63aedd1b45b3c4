// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/appearance.h"

#include "ui/base/colours.h"
#include "ui/base/icons.h"

#include <QApplication>
#include <QStyleHints>

namespace rapporteur
{

Appearance::Appearance(QApplication &application, ColourMode mode)
    : m_application(application)
    , m_mode(mode)
{
    useIcons();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &Appearance::apply);
    apply();
}

void Appearance::setMode(ColourMode mode)
{
    m_mode = mode;
    apply();
}

void Appearance::apply()
{
    const bool dark = m_mode == ColourMode::Dark
        || (m_mode == ColourMode::System
            && QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark);
    if (m_dark == dark)
        return;
    m_dark = dark;
    const Colours &c = dark ? darkColours() : lightColours();
    QApplication::setPalette(paletteOf(c));
    m_application.setStyleSheet(frameStyleSheet(c));
}

ColourMode colourModeNamed(QStringView name)
{
    return name == u"light" ? ColourMode::Light
        : name == u"dark"   ? ColourMode::Dark
                            : ColourMode::System;
}

QString colourModeName(ColourMode mode)
{
    switch (mode) {
    case ColourMode::Light:
        return QStringLiteral("light");
    case ColourMode::Dark:
        return QStringLiteral("dark");
    case ColourMode::System:
        break;
    }
    return QStringLiteral("system");
}

} // namespace rapporteur
