// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/translation.h"
#include "core/runs/keys/keyring.h"
#include "ui/base/appearance.h"
#include "ui/base/dialogs.h"
#include "ui/shell/desk.h"

#include <QSettings>

class QApplication;

namespace rapporteur
{

/// What the program with windows is made of; the one place that builds it.
class Desktop
{
public:
    /// `colours` overrides the settings when it is not empty ("light", "dark", "system").
    Desktop(QApplication &application, const QString &version, const QString &colours);

    [[nodiscard]] Desk &desk() { return m_desk; }

private:
    SystemClock m_clock;
    RandomIdSource m_ids;
    DesktopDialogs m_dialogs;
    QSettings m_settings;
    Translation m_translation;
    Appearance m_appearance;
    KeyRing m_keys;
    Desk m_desk;
};

/// Where settings and the program's own data are: the system's places, or all below
/// RAPPORTEUR_CONFIG_DIR when that is set.
[[nodiscard]] QString settingsFile();
[[nodiscard]] QString dataFolder();

} // namespace rapporteur
