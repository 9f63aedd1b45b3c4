// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/modelchoice.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr double MostTokens = 100e6;

std::unexpected<Error> wrong(const QString &text)
{
    return failure(ErrorKind::Usage, text);
}

/// A number of the option within bounds; nothing when the option is not given.
Result<std::optional<double>> number(const QCommandLineParser &arguments, const QString &name,
                                     double least, double most)
{
    if (!arguments.isSet(name))
        return std::optional<double>();
    bool isNumber = false;
    const double value = arguments.value(name).toDouble(&isNumber);
    if (!isNumber || !(value >= least && value <= most))
        return wrong(
            Words::tr("--%1 must be a number from %2 to %3.").arg(name).arg(least).arg(most));
    return std::optional(value);
}

/// Dollars as millionths of them, by decimal arithmetic.
Result<std::optional<qint64>> dollars(const QCommandLineParser &arguments, const QString &name)
{
    if (!arguments.isSet(name))
        return std::optional<qint64>();
    constexpr int decimals = 6;
    const auto amount = decimalUnits(arguments.value(name).toLatin1(), decimals);
    if (!amount)
        return wrong(Words::tr("--%1 must be an amount of US dollars, such as 2.50.").arg(name));
    return amount;
}

Status readNumbers(const QCommandLineParser &arguments, ModelChoice &choice)
{
    constexpr double hottest = 2;
    const auto temperature = number(arguments, u"temperature"_s, 0, hottest);
    const auto cap = number(arguments, u"output-cap"_s, 1, MostTokens);
    const auto context = number(arguments, u"context"_s, 1, MostTokens);
    for (const auto *read : {&temperature, &cap, &context}) {
        if (!*read)
            return std::unexpected(read->error());
    }
    choice.temperature = *temperature;
    choice.outputCap = static_cast<qint64>(cap->value_or(0));
    choice.contextTokens = static_cast<qint64>(context->value_or(0));
    return {};
}

Status readMoney(const QCommandLineParser &arguments, ModelChoice &choice)
{
    for (const auto &[name, target] : {std::pair{u"max-cost"_s, &choice.caps.run},
                                       {u"max-cost-day"_s, &choice.caps.day},
                                       {u"warn-cost"_s, &choice.softCaps.run},
                                       {u"warn-cost-day"_s, &choice.softCaps.day},
                                       {u"price-input"_s, &choice.prices.input},
                                       {u"price-output"_s, &choice.prices.output}}) {
        const auto amount = dollars(arguments, name);
        if (!amount)
            return std::unexpected(amount.error());
        *target = *amount;
    }
    if (choice.prices.input.has_value() != choice.prices.output.has_value())
        return wrong(Words::tr("--price-input and --price-output belong together."));
    choice.allowUnpriced = arguments.isSet(u"allow-unpriced"_s);
    return {};
}

} // namespace

QList<QCommandLineOption> modelOptions()
{
    return {
        {u"base-url"_s, Words::tr("Where the server is, if not at its usual address."), u"URL"_s},
        {u"model"_s, Words::tr("Which model is asked, as the server names it."), u"MODEL"_s},
        {u"max-cost"_s, Words::tr("The most that a run may cost, in US dollars."), u"USD"_s},
        {u"max-cost-day"_s,
         Words::tr("The most that everything of this workspace may cost in a day."), u"USD"_s},
        {u"warn-cost"_s, Words::tr("Say so once a run has cost this much, and go on."), u"USD"_s},
        {u"warn-cost-day"_s, Words::tr("The same of everything of this workspace in a day."),
         u"USD"_s},
        {u"price-input"_s, Words::tr("Price of a million tokens of questions, in US dollars."),
         u"USD"_s},
        {u"price-output"_s, Words::tr("The same of answers."), u"USD"_s},
        {u"allow-unpriced"_s, Words::tr("Ask also where no price is known, so that no cap holds.")},
        {u"temperature"_s, Words::tr("0 to 2; left out, the model's own."), u"N"_s},
        {u"thinking"_s, Words::tr("off, low, medium or high; left out, the model's own."),
         u"HOW"_s},
        {u"output-cap"_s, Words::tr("The most tokens of an answer."), u"N"_s},
        {u"context"_s, Words::tr("Tokens that the model takes, where its server does not say."),
         u"N"_s},
        {u"no-stream"_s, Words::tr("Have answers sent whole.")},
        {u"repeat"_s,
         Words::tr("Ask again, even what was asked word for word before, to measure how answers "
                   "vary.")},
        {u"key-from-input"_s, Words::tr("Read the key from standard input, for this run alone.")}};
}

Result<ModelChoice> modelChoiceOf(const QCommandLineParser &arguments, const QString &provider,
                                  int concurrency)
{
    Result<ServerPreset> preset = shippedServerPreset(provider);
    if (!preset)
        return wrong(preset.error().text);
    const QString typed = arguments.isSet(u"base-url"_s) ? arguments.value(u"base-url"_s)
                                                         : preset->baseAddress;
    if (typed.isEmpty())
        return wrong(
            Words::tr("%1 has no usual address; give it with --base-url.").arg(preset->title));
    const Result<ServerAddress> address = serverAddress(*preset, typed);
    if (!address)
        return wrong(address.error().text);
    ModelChoice choice;
    choice.server = {*preset, *address, arguments.value(u"model"_s).trimmed()};
    choice.concurrency = concurrency;
    if (const Status read = readNumbers(arguments, choice); !read)
        return std::unexpected(read.error());
    if (const Status read = readMoney(arguments, choice); !read)
        return std::unexpected(read.error());
    if (arguments.isSet(u"thinking"_s)) {
        const auto thinking = thinkingNamed(arguments.value(u"thinking"_s));
        if (!thinking)
            return wrong(Words::tr("--thinking knows off, low, medium and high."));
        choice.thinking = *thinking;
    }
    choice.streamed = !arguments.isSet(u"no-stream"_s);
    choice.reuse = !arguments.isSet(u"repeat"_s);
    choice.keyFromInput = arguments.isSet(u"key-from-input"_s);
    return choice;
}

} // namespace rapporteur::cli
