// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/evaluation/servers/money.h"
#include "core/evaluation/servers/serverrequest.h"

namespace rapporteur
{

/// A model as its server lists it. What the list does not say is empty. Prices are those of
/// ordinary requests: surcharges for very long prompts or certain hours show in the charge alone.
struct ServerModel {
    QString id; ///< as requests name it; may hold "/", ":" and "@"
    QString title; ///< for people; empty: the id
    std::optional<qint64> contextTokens; ///< question and answer together
    std::optional<qint64> outputTokens; ///< longest answer
    TokenPrices prices;
    std::optional<bool> takesSchema; ///< answers can be held to a JSON schema
    std::optional<bool> takesTemperature;
    std::optional<bool> takesTools;
    bool loaded = false; ///< a local server has it in memory
    bool forText = true; ///< neither pictures, sound nor embeddings alone
    bool operator==(const ServerModel &) const = default;
};

/// One page of a list.
struct ModelPage {
    QList<ServerModel> models; ///< by id; each once
    QString after; ///< mark of the next page; empty: this was the last
    Issues issues; ///< entries that could not be read
};

/// Reads a list of models in any known shape: a bare list, or one under "data", "models" or
/// "result". Errors: Provider when it is no list of models; Limit for more than 64 MB.
[[nodiscard]] Result<ModelPage> readModelList(const AskedServer &asked, const QByteArray &bytes);

} // namespace rapporteur
