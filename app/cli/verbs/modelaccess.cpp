// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/awaited.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/modelchoice.h"
#include "core/evaluation/servers/connectiontest.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 LongestKey = 64 * 1024;

/// Failures of the list that every question would meet too.
bool stopsEverything(const Error &error)
{
    static constexpr std::array names{"unreachable"_L1, "untrusted"_L1, "key_refused"_L1,
                                      "redirected"_L1};
    return std::ranges::any_of(
        names, [&](QLatin1StringView name) { return error.detail.startsWith(name); });
}

Result<ServerKey> keyFor(Session &session, const AskedServer &server, bool fromInput)
{
    if (fromInput) {
        const Result<QByteArray> typed = session.console.readAll(LongestKey);
        if (!typed)
            return failureOf(typed);
        const QByteArray secret = typed->trimmed();
        if (secret.isEmpty() || secret.contains('\n'))
            return failure(ErrorKind::Usage,
                           Words::tr("Standard input must hold one line, the key."));
        return ServerKey(secret, server.address.origin());
    }
    const FoundKey found = awaited<FoundKey>([&](std::function<void(FoundKey)> done) {
        session.services.keys().find(server.preset, server.address, std::move(done));
    });
    const bool needed = server.preset.keyNeed == KeyNeed::Required && !server.address.isLoopback();
    if (!found.notice.isEmpty() && (needed || !found.key.isEmpty()))
        session.console.say(terminalText(found.notice));
    if (needed && found.key.isEmpty())
        return failure(ErrorKind::Provider,
                       Words::tr("%1 wants a key, and there is none for %2. Set %3, or keep one "
                                 "with: rapporteur-cli key set %4")
                           .arg(server.preset.title, server.address.shown(),
                                QString::fromLatin1(KeyRing::variable(server.preset.id)),
                                server.preset.id));
    return found.key;
}

/// Fills in what the options left open.
Status takeFromList(const QList<ServerModel> &models, ModelSetup &setup)
{
    AskedServer &server = setup.server;
    if (server.model.isEmpty()) {
        if (models.size() != 1)
            return failure(ErrorKind::Usage,
                           Words::tr("Say with --model which of the %n model(s) of %1 is to be "
                                     "asked.",
                                     nullptr, static_cast<int>(models.size()))
                               .arg(server.preset.title));
        server.model = models.first().id;
    }
    const auto found = std::ranges::find(models, server.model, &ServerModel::id);
    if (found == models.cend())
        return {};
    if (setup.contextTokens == 0)
        setup.contextTokens = found->contextTokens.value_or(0);
    if (!setup.prices.complete())
        setup.prices = found->prices;
    return {};
}

Status checkPrices(const ModelSetup &setup, bool allowUnpriced)
{
    if (!isPaid(setup) || setup.prices.complete())
        return {};
    if (setup.caps.run || setup.caps.day)
        return failure(ErrorKind::Usage,
                       Words::tr("No price is known for “%1”, so no cap can hold. Give "
                                 "--price-input and --price-output.")
                           .arg(setup.server.model));
    if (!allowUnpriced)
        return failure(ErrorKind::Usage,
                       Words::tr("No price is known for “%1”. Give --price-input and "
                                 "--price-output, or ask all the same with --allow-unpriced.")
                           .arg(setup.server.model));
    return {};
}

} // namespace

Result<ModelAccess> accessTo(Session &session, const ModelChoice &choice, bool offline)
{
    ModelAccess access;
    ModelSetup &setup = access.setup;
    setup.server = choice.server;
    setup.temperature = choice.temperature;
    setup.thinking = choice.thinking;
    setup.outputCap = choice.outputCap;
    setup.contextTokens = choice.contextTokens;
    setup.prices = choice.prices;
    setup.caps = choice.caps;
    setup.softCaps = choice.softCaps;
    setup.streamed = choice.streamed;
    setup.reuse = choice.reuse;
    setup.concurrency = choice.concurrency;
    if (!offline) {
        const Result<ServerKey> key = keyFor(session, setup.server, choice.keyFromInput);
        if (!key)
            return failureOf(key);
        access.key = *key;
        const auto models = awaited(session.services.asker()->listModels(setup.server, access.key));
        if (models) {
            if (const Status taken = takeFromList(*models, setup); !taken)
                return std::unexpected(taken.error());
            const ConnectionVerdict verdict = connectionVerdict(setup.server, *models);
            if (!verdict.good)
                session.console.say(terminalText(verdict.text));
        } else if (stopsEverything(models.error())) {
            return failureOf(models);
        } else {
            session.console.say(terminalText(
                Words::tr("The list of models could not be had: %1").arg(models.error().text)));
        }
    }
    if (setup.server.model.isEmpty())
        return failure(ErrorKind::Usage, Words::tr("Say with --model which model is to be asked."));
    if (offline)
        return access;
    if (const Status priced = checkPrices(setup, choice.allowUnpriced); !priced)
        return std::unexpected(priced.error());
    return access;
}

Result<ModelAccess> accessFor(Session &session, const Rater &rater, const SpendCaps &caps,
                              int concurrency)
{
    const Result<ModelSetup> setup = setupOf(rater);
    if (!setup)
        return failureOf(setup);
    ModelChoice choice;
    choice.server = setup->server;
    choice.temperature = setup->temperature;
    choice.thinking = setup->thinking;
    choice.outputCap = setup->outputCap;
    choice.contextTokens = setup->contextTokens;
    choice.caps = caps;
    choice.concurrency = concurrency;
    // It was agreed to when the run was begun.
    choice.allowUnpriced = true;
    return accessTo(session, choice, false);
}

} // namespace rapporteur::cli
