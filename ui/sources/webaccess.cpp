// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/webaccess.h"

#include <QSettings>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

const QString AllowedKey = QStringLiteral("network/allowedHosts");

} // namespace

WebAccess::WebAccess(WebServices services, QSettings &settings, const Clock &clock)
    : m_services(std::move(services))
    , m_settings(settings)
    , m_clock(clock)
{}

std::shared_ptr<WebUse> WebAccess::use(
    Workspace &workspace, bool obeyRobots,
    std::function<void(const QString &origin, int loaded, int known)> progress)
{
    if (!m_fetcher) {
        // What was allowed was checked when it was added; a settings file made by hand allows nothing more.
        const AllowedHosts allowed =
            AllowedHosts::fromTexts(allowedHosts()).value_or(AllowedHosts());
        if (m_services.fetcher) {
            m_fetcher = m_services.fetcher(allowed);
        } else {
            FetchParts parts;
            parts.allowed = allowed;
            m_fetcher = std::make_shared<Fetcher>(m_clock, std::move(parts));
        }
    }
    WebOptions options;
    options.hackerNews = m_services.hackerNews ? *m_services.hackerNews
                                               : hackerNewsEndpoints({}).value();
    options.obeyRobots = obeyRobots;
    options.progress = std::move(progress);
    auto use = std::make_shared<WebUse>();
    use->fetcher = m_fetcher;
    use->loading = std::make_unique<WebLoading>(*m_fetcher, workspace, std::move(options));
    return use;
}

QStringList WebAccess::allowedHosts() const
{
    return m_settings.value(AllowedKey).toStringList();
}

Status WebAccess::allow(const QString &host)
{
    QStringList hosts = allowedHosts();
    if (hosts.contains(host))
        return {};
    hosts.append(host);
    if (const Result<AllowedHosts> valid = AllowedHosts::fromTexts({host}); !valid)
        return std::unexpected(valid.error());
    m_settings.setValue(AllowedKey, hosts);
    m_fetcher.reset(); // the next one knows it; what is under way goes on with the old
    return {};
}

} // namespace rapporteur
