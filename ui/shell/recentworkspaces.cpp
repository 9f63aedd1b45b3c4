// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentworkspaces.h"

#include <QSettings>

namespace rapporteur
{

namespace
{

const QLatin1StringView Key("recent/workspaces");

} // namespace

RecentWorkspaces::RecentWorkspaces(QSettings &settings)
    : m_settings(settings)
{}

QStringList RecentWorkspaces::paths() const
{
    return m_settings.value(Key).toStringList().mid(0, Most);
}

void RecentWorkspaces::add(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    m_settings.setValue(Key, all.mid(0, Most));
}

void RecentWorkspaces::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    m_settings.setValue(Key, all);
}

} // namespace rapporteur
