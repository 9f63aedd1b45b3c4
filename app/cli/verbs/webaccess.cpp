// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/webaccess.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int itemsBetweenReports = 20;

} // namespace

QList<QCommandLineOption> WebAccess::options()
{
    return {
        {u"allow-host"_s,
         Words::tr("A host of your own network that may be asked, with a port if only that one is "
                   "meant. Can be given several times."),
         u"HOST"_s},
        {u"ignore-robots"_s,
         Words::tr("Load pages although the robots.txt of their server asks programs not to.")}};
}

Result<std::unique_ptr<WebAccess>> WebAccess::make(const QCommandLineParser &arguments,
                                                   Session &session, Workspace &workspace)
{
    const Result<AllowedHosts> allowed = AllowedHosts::fromTexts(arguments.values(u"allow-host"_s));
    if (!allowed)
        return failure(allowed.error().kind, u"--allow-host: "_s + allowed.error().text);
    const Result<HackerNewsEndpoints> endpoints = hackerNewsEndpoints(
        qEnvironmentVariable("RAPPORTEUR_HN_URL"),
        qEnvironmentVariable("RAPPORTEUR_HN_SEARCH_URL"));
    if (!endpoints)
        return failure(endpoints.error().kind, u"RAPPORTEUR_HN_URL: "_s + endpoints.error().text);
    WebOptions options;
    options.hackerNews = *endpoints;
    options.obeyRobots = !arguments.isSet(u"ignore-robots"_s);
    return std::unique_ptr<WebAccess>(
        new WebAccess(session, *allowed, std::move(options), workspace));
}

WebAccess::WebAccess(Session &session, const AllowedHosts &allowed, WebOptions options,
                     Workspace &workspace)
    : m_session(session)
    , m_fetcher(session.services.fetcher(allowed))
{
    options.progress = [this](const QString &, int loaded, int known) {
        if (loaded % itemsBetweenReports != 0 && loaded != known)
            return;
        QMetaObject::invokeMethod(
            &m_here,
            [this, loaded, known] {
                m_session.console.showProgress(loaded, known, Words::tr("comments"));
            },
            Qt::QueuedConnection);
    };
    m_loading = std::make_unique<WebLoading>(*m_fetcher, workspace, std::move(options));
}

void WebAccess::note(const ImportReport &report)
{
    m_loaded += report.stored.isEmpty() ? 0 : 1;
    m_networkFailures += report.error && report.error->kind == ErrorKind::Network ? 1 : 0;
}

} // namespace rapporteur::cli
