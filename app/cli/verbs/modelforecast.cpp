// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/modelforecast.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

double inDollars(MicroDollars amount)
{
    return static_cast<double>(amount) / 1e6;
}

QJsonArray rangeJson(const ForecastRange &range)
{
    return {range.low, range.high};
}

} // namespace

Result<Forecast> modelForecast(const Workspace &workspace, const EvaluationPlan &plan,
                               const EvaluateSettings &settings, const ModelSetup &setup,
                               const Rater &rater)
{
    const Result<PromptMaker> prompts = PromptMaker::make(workspace.rubric());
    if (!prompts)
        return failureOf(prompts);
    RandomIdSource marks;
    QList<PlannedCall> calls;
    std::optional<Error> wrong;
    const auto visit = [&](const ArticleDetail &article, Target target) {
        PromptInput input;
        input.kind = promptKind(settings.mode, target);
        input.document = &article.document;
        if (input.kind == PromptKind::Discussion)
            input.discussion = &article.comments;
        const Result<Prompt> prompt = prompts->prompt(input, marks);
        if (prompt)
            calls.append(plannedCall(setup, *prompt));
        else
            wrong = prompt.error();
    };
    const Result<int> count = forecastCalls(workspace, plan, settings, rater, visit);
    if (!count)
        return failureOf(count);
    if (calls.isEmpty() && wrong)
        return std::unexpected(*wrong);
    // What is left of unfinished runs is about as long as what is new.
    while (!calls.isEmpty() && calls.size() < *count)
        calls.append(calls[calls.size() / 2]);
    const bool thinks = setup.thinking != Thinking::Off;
    const bool caches = setup.server.preset.cache != CacheStyle::None;
    return forecast(calls, {}, setup.prices, caches, thinks);
}

QString forecastText(const Forecast &forecast, const ModelSetup &setup)
{
    const QLocale locale;
    const auto tokens = [&](const ForecastRange &range) {
        return Words::tr("%1 to %2").arg(locale.toString(range.low), locale.toString(range.high));
    };
    QString text = Words::tr("%n evaluations by %1", nullptr, static_cast<int>(forecast.calls))
                       .arg(setup.server.model)
        + u": "_s
        + Words::tr("%1 tokens of questions, %2 of answers")
              .arg(tokens(forecast.input), tokens(forecast.output));
    if (!isPaid(setup))
        return text + Words::tr(", no cost");
    if (!forecast.cost)
        return text + Words::tr(", at an unknown cost, since no price is known");
    return text
        + Words::tr(", %1 to %2")
              .arg(moneyText(forecast.cost->low), moneyText(forecast.cost->high));
}

QJsonObject forecastJson(const Forecast &forecast, const ModelSetup &setup)
{
    QJsonObject json{{u"type"_s, u"forecast"_s},
                     {u"calls"_s, forecast.calls},
                     {u"model"_s, setup.server.model},
                     {u"input_tokens"_s, forecast.input.high},
                     {u"output_tokens"_s, forecast.output.high},
                     {u"input_tokens_range"_s, rangeJson(forecast.input)},
                     {u"output_tokens_range"_s, rangeJson(forecast.output)},
                     {u"cost"_s, QJsonValue::Null},
                     {u"cost_range"_s, QJsonValue::Null}};
    if (!isPaid(setup))
        json[u"cost"_s] = 0;
    else if (forecast.cost) {
        json[u"cost"_s] = inDollars(forecast.cost->high);
        json[u"cost_range"_s] = QJsonArray{inDollars(forecast.cost->low),
                                           inDollars(forecast.cost->high)};
    }
    return json;
}

} // namespace rapporteur::cli
