// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "core/base/logging.h"
#include "core/runs/asking/asker.h"
#include "ui/base/preferences.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QString own()
{
    return qEnvironmentVariable("RAPPORTEUR_CONFIG_DIR");
}

QString reviewer(const QSettings &settings)
{
    const QString user = qEnvironmentVariable("USER",
                                              qEnvironmentVariable("LOGNAME", u"reviewer"_s));
    return settings.value(u"reviewer"_s, user).toString();
}

ColourMode colourMode(const QSettings &settings, const QString &asked)
{
    return colourModeNamed(asked.isEmpty() ? settings.value(u"appearance/colours"_s).toString()
                                           : asked);
}

/// Hacker News is asked where RAPPORTEUR_HN_URL says; an address that is none leaves the public one.
WebServices webServices(const Clock &clock, const QString &version)
{
    WebServices web;
    web.fetcher = [&clock, version](const AllowedHosts &allowed) {
        FetchParts parts;
        parts.allowed = allowed;
        parts.userAgent = u"Rapporteur/"_s + version;
        return std::make_unique<Fetcher>(clock, std::move(parts));
    };
    const Result<HackerNewsEndpoints> endpoints = hackerNewsEndpoints(
        qEnvironmentVariable("RAPPORTEUR_HN_URL"),
        qEnvironmentVariable("RAPPORTEUR_HN_SEARCH_URL"));
    if (endpoints)
        web.hackerNews = *endpoints;
    else
        qCWarning(logWindow).noquote() << endpoints.error().text;
    return web;
}

} // namespace

QString settingsFile()
{
    const QString folder = own().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        : own();
    return QDir(folder).filePath(u"rapporteur.ini"_s);
}

QString dataFolder()
{
    return own().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                           : QDir(own()).filePath(u"data"_s);
}

Desktop::Desktop(QApplication &application, const QString &version, const QString &colours)
    : m_settings(settingsFile(), QSettings::IniFormat)
    , m_translation(localeOf(Preferences(m_settings, reviewer(m_settings)).text(LanguageSetting)))
    , m_appearance(application, colourMode(m_settings, colours))
    , m_keys(systemKeychain())
    , m_desk({m_settings, m_dialogs, m_clock, m_ids, m_appearance, dataFolder(),
              u"rapporteur "_s + version, version, reviewer(m_settings),
              std::make_shared<Asker>(m_clock), &m_keys, webServices(m_clock, version),
              &m_translation})
{
    QLocale::setDefault(
        localeOf(Preferences(m_settings, reviewer(m_settings)).text(LanguageSetting)));
    QApplication::setWindowIcon(QIcon(u":/rapporteur/icons/org.rapporteur.Rapporteur.svg"_s));
}

} // namespace rapporteur
