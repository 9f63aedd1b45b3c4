// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace rapporteur::cli
{

/// Which model at which server is to be asked, and how, as the options say.
struct ModelChoice {
    AskedServer server; ///< the model may be empty: the server's only one
    std::optional<double> temperature;
    Thinking thinking = Thinking::ModelDefault;
    qint64 outputCap = 0, contextTokens = 0;
    TokenPrices prices; ///< as typed
    SpendCaps caps, softCaps;
    bool streamed = true, reuse = true, allowUnpriced = false, keyFromInput = false;
    int concurrency = 8;
};

/// The options of verbs that ask models.
[[nodiscard]] QList<QCommandLineOption> modelOptions();

/// Reads them; Usage says what is wrong. `provider` is the id of a preset.
[[nodiscard]] Result<ModelChoice> modelChoiceOf(const QCommandLineParser &arguments,
                                                const QString &provider, int concurrency);

/// A model that can be asked now.
struct ModelAccess {
    ModelSetup setup;
    ServerKey key;
};

/// Finds the key, asks the server for its list of models, and takes context and prices from there. What stops
/// the run (no key, nobody listens, the key is refused, a certificate that does not hold) is the error; a list
/// that cannot be had otherwise is said, and is no obstacle. `offline`: neither is asked for.
[[nodiscard]] Result<ModelAccess> accessTo(Session &session, const ModelChoice &choice,
                                           bool offline);

/// The same for a rater of an earlier run, by the key that is kept for it.
[[nodiscard]] Result<ModelAccess> accessFor(Session &session, const Rater &rater,
                                            const SpendCaps &caps, int concurrency);

} // namespace rapporteur::cli
