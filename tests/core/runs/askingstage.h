// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/modelrater.h"
#include "core/runs/conductor.h"
#include "tests/core/store/storefixture.h"
#include "tests/support/modelserver.h"
#include "tests/support/racingclock.h"

namespace rapporteur::testing
{

/// A workspace, a server of models on the loopback, and a run that asks it; all but the sockets on a clock
/// that races.
class AskingStage
{
public:
    explicit AskingStage(int articles, const QString &preset = QStringLiteral("compatible"));
    ~AskingStage();

    /// A model of this stage's server, asked in the way of its preset.
    [[nodiscard]] ModelSetup setupAt(const ModelServer &server) const;
    /// Makes rater and run; call it once everything is set.
    void makeRun(RunSelection selection = RunSelection::New);
    /// Makes another conductor for the same run, as after a restart.
    void takeUp();
    /// Starts the run and waits for its end.
    bool runs();
    bool finishes();
    [[nodiscard]] RunCounts counts() const;
    [[nodiscard]] QList<RequestRecord> ledger() const;
    /// "failed server_error 500", "read", …; oldest first.
    [[nodiscard]] QStringList ledgerWords() const;
    [[nodiscard]] QStringList eventTexts() const;
    [[nodiscard]] QByteArray goodAnswer() const; ///< a whole evaluation as a model writes it
    /// No byte of the workspace's files holds the key.
    [[nodiscard]] bool keyIsNowhere() const;

    static constexpr auto Canary = "sk-CANARY0123456789abcdef";

    RacingClock clock;
    StoreFixture store;
    std::shared_ptr<Workspace> workspace;
    ModelServer server;
    AskLimits limits;
    std::optional<QSslConfiguration>
        tls; ///< whom the client trusts; empty: whom this computer does
    std::shared_ptr<Asker> asker;
    ModelSetup setup;
    Mode mode = Mode::Full;
    Run run;
    std::unique_ptr<Conductor> conductor;
    RunProgress last;
    QStringList failures; ///< what jobFailed said; " †" marks the dead
};

} // namespace rapporteur::testing
