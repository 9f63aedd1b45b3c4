// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/allverbs.h"
#include "app/cli/verbs/modelforecast.h"
#include "app/cli/verbs/runsequence.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::unexpected<Error> wrong(const QString &text)
{
    return failure(ErrorKind::Usage, text);
}

Result<int> wholeNumber(const QCommandLineParser &arguments, const QString &name, int least,
                        int most)
{
    bool isNumber = false;
    const int number = arguments.value(name).toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return wrong(
            Words::tr("--%1 must be a whole number from %2 to %3.").arg(name).arg(least).arg(most));
    return number;
}

Result<RunSelection> selectionOf(const QString &name)
{
    if (name == "new"_L1)
        return RunSelection::New;
    if (name == "failed"_L1)
        return RunSelection::Failed;
    if (name == "all"_L1)
        return RunSelection::All;
    return wrong(Words::tr("--only knows new, failed and all."));
}

Result<EvaluateSettings> settingsOf(const QCommandLineParser &arguments)
{
    EvaluateSettings settings;
    const QString provider = arguments.value(u"provider"_s);
    const bool builtIn = provider == "builtin"_L1;
    const QString mode = arguments.value(u"mode"_s);
    if (builtIn && mode != "full"_L1)
        return wrong(Words::tr("The built-in rater knows the mode full only."));
    if (mode != "full"_L1 && mode != "spot"_L1 && mode != "lite"_L1)
        return wrong(Words::tr("--mode knows full, spot and lite."));
    settings.mode = modeNamed(mode);
    const QString target = arguments.value(u"target"_s);
    if (!target.isEmpty() && target != "article"_L1 && target != "discussion"_L1)
        return wrong(Words::tr("--target knows article and discussion."));
    if (!target.isEmpty())
        settings.target = targetNamed(target);
    const Result<RunSelection> selection = selectionOf(arguments.value(u"only"_s));
    if (!selection)
        return failureOf(selection);
    settings.selection = *selection;
    const Result<int> concurrency = wholeNumber(arguments, u"concurrency"_s, 1, 256);
    const Result<int> attempts = wholeNumber(arguments, u"max-attempts"_s, 1, 100);
    if (!concurrency || !attempts)
        return failureOf(concurrency ? attempts : concurrency);
    settings.concurrency = *concurrency;
    settings.maxAttempts = *attempts;
    settings.articles = arguments.value(u"ids"_s).split(u',', Qt::SkipEmptyParts);
    if (!builtIn) {
        Result<ModelChoice> choice = modelChoiceOf(arguments, provider, *concurrency);
        if (!choice)
            return failureOf(choice);
        settings.model = *std::move(choice);
    }
    settings.dryRun = arguments.isSet(u"dry-run"_s);
    settings.json = arguments.isSet(u"json"_s);
    return settings;
}

QString leftOutText(const EvaluationPlan &plan)
{
    QStringList parts;
    if (plan.gated > 0)
        parts.append(Words::tr("%n gated", nullptr, plan.gated));
    if (plan.withoutText > 0)
        parts.append(Words::tr("%n without text", nullptr, plan.withoutText));
    return parts.isEmpty() ? QString() : Words::tr(", left out: %1").arg(parts.join(u", "_s));
}

int printForecast(Session &session, const Workspace &workspace, const EvaluateSettings &settings,
                  const EvaluationPlan &plan, const Rater &rater)
{
    const Result<int> calls = forecastCalls(workspace, plan, settings, rater);
    if (!calls) {
        say(session, calls.error());
        return SomeFailed;
    }
    if (settings.json) {
        session.console.print({{u"type"_s, u"forecast"_s},
                               {u"calls"_s, *calls},
                               {u"input_tokens"_s, 0},
                               {u"output_tokens"_s, 0},
                               {u"cost"_s, 0},
                               {u"gated"_s, plan.gated},
                               {u"without_text"_s, plan.withoutText}});
    } else {
        session.console.print(
            Words::tr("%n evaluations by %1, no tokens, no cost", nullptr, *calls).arg(rater.name)
            + leftOutText(plan) + u'.');
    }
    return Done;
}

int printForecast(Session &session, const Workspace &workspace, const EvaluateSettings &settings,
                  const EvaluationPlan &plan, const Rater &rater, const ModelSetup &setup)
{
    const Result<Forecast> forecast = modelForecast(workspace, plan, settings, setup, rater);
    if (!forecast) {
        say(session, forecast.error());
        return SomeFailed;
    }
    if (settings.json) {
        QJsonObject json = forecastJson(*forecast, setup);
        json.insert(u"gated"_s, plan.gated);
        json.insert(u"without_text"_s, plan.withoutText);
        session.console.print(json);
    } else {
        session.console.print(forecastText(*forecast, setup) + leftOutText(plan) + u'.');
    }
    return Done;
}

void printSummary(Session &session, const EvaluateSettings &settings, const EvaluationPlan &plan,
                  const RunTotals &totals, qint64 ms)
{
    const double seconds = static_cast<double>(ms) / 1000;
    if (settings.json) {
        session.console.print(
            {{u"type"_s, u"summary"_s},
             {u"done"_s, totals.done},
             {u"failed"_s, totals.failed},
             {u"dead"_s, totals.failed},
             {u"retried"_s, totals.retried},
             {u"gated"_s, plan.gated},
             {u"without_text"_s, plan.withoutText},
             {u"parked"_s, totals.parked},
             {u"seconds"_s, seconds},
             {u"requests"_s, totals.requests},
             {u"reused"_s, totals.reused},
             {u"input_tokens"_s, totals.inputTokens},
             {u"output_tokens"_s, totals.outputTokens},
             {u"unpriced"_s, totals.unpriced},
             {u"cost"_s, static_cast<double>(totals.cost) / 1e6},
             {u"error"_s,
              totals.error ? QJsonValue(totals.error->text) : QJsonValue(QJsonValue::Null)}});
        return;
    }
    QString text = Words::tr("%n evaluated", nullptr, totals.done) + u", "_s
        + Words::tr("%n failed", nullptr, totals.failed);
    if (totals.retried > 0)
        text += u", "_s + Words::tr("%n retried", nullptr, totals.retried);
    if (totals.reused > 0)
        text += u", "_s + Words::tr("%n answers were there already", nullptr, totals.reused);
    if (totals.cost > 0)
        text += u", "_s + moneyText(totals.cost);
    if (totals.unpriced > 0)
        text += u", "_s + Words::tr("%n questions of unknown cost", nullptr, totals.unpriced);
    text += leftOutText(plan) + Words::tr("; %1 s.").arg(seconds, 0, 'f', 1);
    session.console.print(text);
    if (totals.parked)
        session.console.say(Words::tr("The run is parked."));
}

int exitCodeOf(const RunTotals &totals)
{
    if (totals.error) {
        switch (totals.error->kind) {
        case ErrorKind::Budget:
            return BudgetExhausted;
        case ErrorKind::Provider:
        case ErrorKind::Network:
            return ProviderFailed;
        default:
            return SomeFailed;
        }
    }
    if (totals.parked)
        return Interrupted;
    return totals.failed > 0 ? SomeFailed : Done;
}

} // namespace

VerbDescription EvaluateVerb::describe() const
{
    return {
        .name = u"evaluate"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr("Has articles evaluated and stores each evaluation as it comes."),
        .options =
            QList<QCommandLineOption>{
                {u"provider"_s,
                 Words::tr(
                     "Who evaluates: builtin, the rules that need no key and no network, or a kind of "
                     "server: openai, anthropic, openrouter, ollama, llamacpp, compatible, …"),
                 u"NAME"_s, u"builtin"_s},
                {u"mode"_s, Words::tr("full, spot or lite; of models."), u"MODE"_s, u"full"_s},
                {u"target"_s,
                 Words::tr(
                     "article or discussion. Left out: the text, or the discussion where there is no text."),
                 u"TARGET"_s},
                {u"only"_s,
                 Words::tr("new: not yet evaluated by this rater; failed: given up before; all."),
                 u"WHICH"_s, u"new"_s},
                {u"ids"_s,
                 Words::tr("Only these articles, separated by commas; overrules their gate."),
                 u"ARTICLES"_s},
                {u"concurrency"_s, Words::tr("How many at once."), u"N"_s,
                 QString::number(QThread::idealThreadCount())},
                {u"max-attempts"_s, Words::tr("Attempts before an article is given up."), u"N"_s,
                 u"5"_s},
                {u"dry-run"_s,
                 Words::tr(
                     "Say how many calls, tokens and what cost it would take, and do nothing.")},
                {u"json"_s, Words::tr("Print JSON lines: one an event, and a summary.")}}
            + modelOptions(),
        .more = Words::tr(
            "An interrupt (Ctrl+C) parks the run: what is under way is finished and kept, and the next evaluate\n"
            "goes on. So it does after a crash.")};
}

int EvaluateVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const Result<EvaluateSettings> settings = settingsOf(arguments);
    if (!settings)
        return usageError(session, u"evaluate"_s, settings.error().text);
    const Access access = settings->dryRun ? Access::ReadOnly : Access::ReadWrite;
    const std::shared_ptr<Workspace> workspace = openWorkspace(
        session, arguments.positionalArguments().first(), access);
    if (!workspace)
        return NoWorkspace;
    RaterMaker raters(session, workspace);
    std::optional<ModelAccess> model;
    if (settings->model) {
        const Result<ModelAccess> found = accessTo(session, *settings->model, settings->dryRun);
        if (!found && found.error().kind == ErrorKind::Usage)
            return usageError(session, u"evaluate"_s, found.error().text);
        if (!found) {
            say(session, found.error());
            return ProviderFailed;
        }
        model = *found;
        if (const Status used = raters.use(*found); !used) {
            say(session, used.error());
            return SomeFailed;
        }
    }
    const Result<Rater> rater = raters.identity(settings->mode,
                                                settings->target.value_or(Target::Article));
    if (!rater) {
        say(session, rater.error());
        return ProviderFailed;
    }
    const Result<EvaluationPlan> plan = planEvaluation(*workspace, *settings, *rater);
    if (!plan) {
        say(session, plan.error());
        return SomeFailed;
    }
    if (settings->dryRun)
        return model ? printForecast(session, *workspace, *settings, *plan, *rater, model->setup)
                     : printForecast(session, *workspace, *settings, *plan, *rater);
    if (!plan->unfinished.isEmpty())
        session.console.say(Words::tr("Going on with %n unfinished runs first.", nullptr,
                                      static_cast<int>(plan->unfinished.size())));
    const qint64 begun = session.services.clock().monotonicMs();
    RunSequence sequence(session, workspace, *settings, *plan,
                         [&raters](const Run &run) { return raters.rater(run.mode, run.target); });
    const RunTotals totals = sequence.execute();
    session.console.endProgress();
    printSummary(session, *settings, *plan, totals, session.services.clock().monotonicMs() - begun);
    if (totals.error)
        say(session, *totals.error);
    return exitCodeOf(totals);
}

} // namespace rapporteur::cli
