// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/runs/importer.h"
#include "core/runs/webloading.h"

namespace rapporteur::cli
{

/// What an import needs to load from the web, made of its options: which hosts may be asked, where Hacker
/// News is, how far a long discussion is.
class WebAccess
{
public:
    /// The options --allow-host and --ignore-robots.
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// Usage names the option, or the variable of the environment, that is wrong.
    [[nodiscard]] static Result<std::unique_ptr<WebAccess>> make(
        const QCommandLineParser &arguments, Session &session, Workspace &workspace);

    [[nodiscard]] WebLoading &loading() { return *m_loading; }
    /// Looks at what became of one source.
    void note(const ImportReport &report);
    /// Whether the network kept everything away that was asked of it.
    [[nodiscard]] bool nothingCame() const { return m_networkFailures > 0 && m_loaded == 0; }

private:
    WebAccess(Session &session, const AllowedHosts &allowed, WebOptions options,
              Workspace &workspace);

    Session &m_session;
    QObject m_here; ///< lives in the thread of the console
    std::unique_ptr<Fetcher> m_fetcher;
    std::unique_ptr<WebLoading> m_loading;
    int m_networkFailures = 0;
    int m_loaded = 0;
};

} // namespace rapporteur::cli
