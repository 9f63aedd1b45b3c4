// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/webloading.h"
#include "ui/base/webservices.h"

class QSettings;

namespace rapporteur
{

/// One use of the web: what loads, and the fetching thread that it keeps alive.
struct WebUse {
    std::shared_ptr<Fetcher> fetcher;
    std::unique_ptr<WebLoading> loading;
};

/// The window's way to the web, made when it is first needed and kept, so that manners towards servers hold from
/// one import to the next. Knows which hosts of the own network the person has allowed.
class WebAccess
{
public:
    WebAccess(WebServices services, QSettings &settings, const Clock &clock);

    [[nodiscard]] std::shared_ptr<WebUse> use(
        Workspace &workspace, bool obeyRobots,
        std::function<void(const QString &origin, int loaded, int known)> progress = {});

    [[nodiscard]] QStringList allowedHosts() const;
    /// Usage when the text is no host.
    [[nodiscard]] Status allow(const QString &host);

private:
    WebServices m_services;
    QSettings &m_settings;
    const Clock &m_clock;
    std::shared_ptr<Fetcher> m_fetcher;
};

} // namespace rapporteur
