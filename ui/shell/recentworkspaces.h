// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace rapporteur
{

/// The workspaces opened last, newest first, kept in the settings.
class RecentWorkspaces
{
public:
    static constexpr int Most = 8;

    explicit RecentWorkspaces(QSettings &settings);

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace rapporteur
