// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prompts/promptmaker.h"
#include "core/evaluation/servers/forecast.h"
#include "core/evaluation/servers/serverrequest.h"
#include "core/store/request.h"

namespace rapporteur
{

/// A model at a server, and how it is asked.
struct ModelSetup {
    AskedServer server;
    // What shapes its answers, and so belongs to who the rater is.
    std::optional<double> temperature; ///< empty: not sent
    Thinking thinking = Thinking::ModelDefault;
    qint64 outputCap = 0; ///< tokens; 0: a cap that usual answers keep well away from
    // What does not.
    qint64 contextTokens =
        0; ///< question and answer together; 0: unknown, so nothing is cut. What is cut shows in
    ///< the question itself, and lists do not always tell it.
    TokenPrices prices;
    SpendCaps caps; ///< that hold
    SpendCaps softCaps; ///< that are told of once they are passed
    bool streamed = true;
    bool reuse =
        true; ///< take stored answers to the very same question; off for repeats on purpose
    int concurrency = 8; ///< the most in flight
};

/// Money may be asked for its answers. A server on the own machine is taken for free unless a price is given.
[[nodiscard]] inline bool isPaid(const ModelSetup &setup)
{
    return !setup.server.preset.local
        && (!setup.server.address.isLoopback() || setup.prices.complete());
}

/// What is asked for a mode and a target; a discussion has one kind of question.
[[nodiscard]] PromptKind promptKind(Mode mode, Target target);

/// The setup as a rater: what differs in it differs as a rater.
[[nodiscard]] Rater raterOf(const ModelSetup &setup, const QString &templateSha256);

/// The way back, for runs that go on after a restart; prices, caps and keys are not in it. Errors: BadInput
/// when the rater is no model at a known kind of server.
[[nodiscard]] Result<ModelSetup> setupOf(const Rater &rater);

[[nodiscard]] QString thinkingName(Thinking thinking); ///< "default", "off", "low", …
[[nodiscard]] std::optional<Thinking> thinkingNamed(QStringView name);

/// The question in the server's neutral form.
[[nodiscard]] ChatRequest chatOf(const ModelSetup &setup, const Prompt &prompt);

/// Hash of everything that shapes the answer: equal questions are equal, whoever asks and however JSON is
/// asked for.
[[nodiscard]] QString questionHash(const ModelSetup &setup, const Prompt &prompt);

[[nodiscard]] PlannedCall plannedCall(const ModelSetup &setup, const Prompt &prompt);

} // namespace rapporteur
