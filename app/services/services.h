// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/runs/asking/asker.h"
#include "core/runs/conductor.h"
#include "core/runs/keys/keyring.h"
#include "core/sources/fetching/fetcher.h"
#include "core/store/workspace.h"

#include <memory>

namespace rapporteur
{

/// What tests replace; everything that is empty becomes the real thing.
struct ServiceParts {
    std::unique_ptr<Clock> clock;
    std::unique_ptr<IdSource> ids;
    QString configFolder;
    QString reviewer;
    std::unique_ptr<KeyStore>
        keyStore; ///< of the command line and the window: the system's keychain
    KeyRing::Environment environment; ///< where keys are looked for first
    AskParts asking; ///< limits and network of the way to servers of models
};

/// The one place that builds objects, for the window and for the command line alike: time, identifiers,
/// where settings lie, rubrics, raters and workspaces. Outlives whatever it hands out.
class Services
{
public:
    explicit Services(ServiceParts parts = {});

    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] IdSource &ids() const { return *m_ids; }
    /// Name and version, for locks, journals and the provenance of exports: "rapporteur 0.1.0".
    [[nodiscard]] static QString program();
    /// Where settings are kept: RAPPORTEUR_CONFIG_DIR, else the platform's folder. Never in a workspace.
    [[nodiscard]] const QString &configFolder() const { return m_configFolder; }
    [[nodiscard]] QString settingsFile() const;
    /// Who reviews when nobody says so: the name of the account.
    [[nodiscard]] const QString &reviewer() const { return m_reviewer; }

    /// A rubric by the id of a shipped one ("udhr", also for an empty text) or the path of a file.
    [[nodiscard]] Result<Rubric> rubric(const QString &idOrFile) const;
    /// The built-in rater for a rubric; NotFound when no lexicon is shipped for it.
    [[nodiscard]] Result<std::unique_ptr<RunRater>> rulesRater(const Rubric &rubric) const;

    /// A new way to the web, with its thread; the hosts of the own network that it may ask.
    [[nodiscard]] std::unique_ptr<Fetcher> fetcher(const AllowedHosts &allowed) const;

    /// The way to servers of models, with its thread: one for the whole program, made when it is first needed.
    [[nodiscard]] std::shared_ptr<Asker> asker() const;
    [[nodiscard]] KeyRing &keys() const { return *m_keys; }

    using OpenedWorkspace = Result<std::shared_ptr<Workspace>>;
    [[nodiscard]] QFuture<OpenedWorkspace> createWorkspace(const QString &path,
                                                           const Rubric &rubric) const;
    [[nodiscard]] QFuture<OpenedWorkspace> openWorkspace(const QString &path,
                                                         Access access = Access::ReadWrite) const;

private:
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<IdSource> m_ids;
    QString m_configFolder;
    QString m_reviewer;
    std::unique_ptr<KeyRing> m_keys;
    mutable AskParts m_asking;
    mutable std::shared_ptr<Asker> m_asker;
};

} // namespace rapporteur
