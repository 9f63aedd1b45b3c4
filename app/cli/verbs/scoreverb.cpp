// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"
#include "app/cli/verbs/scoretexts.h"
#include "core/evaluation/answerreader.h"
#include "core/runs/filelist.h"
#include "core/scoring/claims.h"

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

constexpr qint64 FileLimit = 16LL << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<QByteArray> bytesOfArgument(const QString &path, Session &session)
{
    if (path == "-"_L1)
        return session.console.readAll(FileLimit);
    return bytesOf(path, FileLimit);
}

} // namespace

VerbDescription ScoreVerb::describe() const
{
    return {
        .name = u"score"_s,
        .arguments = u"FILE"_s,
        .summary = Words::tr(
            "Recomputes every figure of an evaluation file and compares it with what the file claims."),
        .options = {{u"rubric"_s,
                     Words::tr("The rubric it was scored by: the id of a shipped one, or a file."),
                     u"RUBRIC"_s},
                    {u"json"_s,
                     Words::tr("Print one JSON object: claimed, recomputed, differences.")}},
        .more = Words::tr(
            "FILE is an evaluation in this program's or the Observatory's format, or - for standard input.")};
}

int ScoreVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QString path = arguments.positionalArguments().first();
    const Result<Rubric> rubric = session.services.rubric(arguments.value(u"rubric"_s));
    if (!rubric) {
        say(session, rubric.error());
        return UsageError;
    }
    const Result<QByteArray> bytes = bytesOfArgument(path, session);
    const Result<AnswerReading> reading = bytes
        ? readAnswer(*rubric, *bytes, path == "-"_L1 ? Words::tr("standard input") : path)
        : Result<AnswerReading>(failureOf(bytes));
    if (!reading) {
        say(session, reading.error());
        return SomeFailed;
    }
    const Evaluation &evaluation = reading->evaluation;
    if (arguments.isSet(u"json"_s)) {
        session.console.print(scoreReport(*rubric, evaluation));
        return Done;
    }
    const Headline figures = headline(*rubric, evaluation);
    const QList<Difference> found = differences(*rubric, evaluation, figures);
    if (!evaluation.rows.isEmpty())
        session.console.print(Words::tr("Rows, recomputed") + u'\n' + rowsText(*rubric, evaluation)
                              + u'\n');
    session.console.print(Words::tr("Figures") + u'\n' + figuresText(*rubric, evaluation, figures)
                          + u'\n');
    if (found.isEmpty())
        session.console.print(
            Words::tr("The file claims nothing that the arithmetic does not confirm."));
    else
        session.console.print(
            Words::tr("%n figures of the file differ", nullptr, static_cast<int>(found.size()))
            + u'\n' + differencesText(found));
    for (const Issue &issue : reading->issues)
        session.console.say(
            terminalLine(issue.place.isEmpty() ? issue.text : issue.place + u": "_s + issue.text));
    return Done;
}

} // namespace rapporteur::cli
