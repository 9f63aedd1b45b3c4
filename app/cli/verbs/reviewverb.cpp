// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/headlessreview.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

constexpr qint64 LongestLine = 16LL << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ReviewTotals {
    int applied = 0, failed = 0, decisions = 0, annotations = 0;
};

void printApplied(Console &console, const AppliedReview &review, int line, bool json)
{
    if (json) {
        console.print({{u"type"_s, u"applied"_s},
                       {u"line"_s, line},
                       {u"article"_s, review.article},
                       {u"decisions"_s, review.decisions},
                       {u"annotations"_s, review.annotations},
                       {u"state"_s, reviewStateName(review.state)},
                       {u"revision"_s, review.revision}});
        return;
    }
    console.print(Words::tr("%1  %2: %3, %4, %5")
                      .arg(review.article)
                      .arg(cutToWidth(shownTitle(review.title), 60),
                           Words::tr("%n decisions", nullptr, review.decisions),
                           Words::tr("%n annotations", nullptr, review.annotations),
                           reviewStateName(review.state)));
}

void printFailed(Session &session, const QString &file, int line, const Error &error, bool json)
{
    if (json)
        session.console.print(
            {{u"type"_s, u"failed"_s}, {u"line"_s, line}, {u"error"_s, error.text}});
    session.console.say(Words::tr("%1:%2: %3 Nothing of this line was applied.")
                            .arg(terminalLine(file))
                            .arg(line)
                            .arg(terminalLine(error.text)));
}

/// Reading a pipe or a device could wait for ever or never end.
Status openRegular(QFile &file)
{
    if (file.exists() && !QFileInfo(file).isFile())
        return failure(ErrorKind::BadInput,
                       Words::tr("%1 is not a regular file.").arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Unreadable,
            Words::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
    return {};
}

Error tooLong()
{
    return {ErrorKind::Limit,
            Words::tr("The line is longer than %1; the rest of the file was not read.")
                .arg(QLocale().formattedDataSize(LongestLine)),
            {}};
}

/// Goes through the lines; each is whole or not at all, and one that fails does not keep the others out.
ReviewTotals applyLines(Session &session, Workspace &workspace, QIODevice &lines,
                        const QString &name, const QString &reviewer, bool json)
{
    ReviewTotals totals;
    for (int number = 1; !session.interrupt.isRaised(); ++number) {
        const QByteArray line = lines.readLine(LongestLine);
        if (line.isEmpty())
            break;
        if (line.size() >= LongestLine - 1 && !line.endsWith('\n')) {
            ++totals.failed; // what follows has no beginning
            printFailed(session, name, number, tooLong(), json);
            break;
        }
        if (line.trimmed().isEmpty())
            continue;
        QCoreApplication::processEvents(); // so that an interrupt is heard between two articles
        const Result<AppliedReview> applied =
            fileReview(workspace.rubric(), line).and_then([&](const FileReview &review) {
                return applyReview(workspace, session.services, reviewer, review);
            });
        if (!applied) {
            ++totals.failed;
            printFailed(session, name, number, applied.error(), json);
            continue;
        }
        ++totals.applied;
        totals.decisions += applied->decisions;
        totals.annotations += applied->annotations;
        printApplied(session.console, *applied, number, json);
    }
    return totals;
}

} // namespace

VerbDescription ReviewVerb::describe() const
{
    return {
        .name = u"review"_s,
        .arguments = u"WORKSPACE"_s,
        .summary = Words::tr(
            "Applies decisions from a file, one JSON object a line and an article."),
        .options = {{u"apply"_s, Words::tr("The file, or - for standard input."), u"FILE"_s},
                    {u"reviewer"_s, Words::tr("Who decides."), u"NAME"_s},
                    {u"json"_s,
                     Words::tr("Print JSON lines: one a line of the file, and a summary.")}},
        .more = Words::tr(
            "A line: {\"url\" or \"article\", \"decisions\": [{\"provision\", \"channel\", \"verdict\": accept, override, nd\n"
            "or abstain, \"value\", \"evidence\", \"reason_code\", \"reason\", \"base\": {\"rater\"}}], \"note\",\n"
            "\"annotations\": [{\"exact\", \"prefix\", \"suffix\", \"comment\", \"comment_id\", \"provision\", \"channel\"}],\n"
            "\"flag\", \"submit\"}. A line is applied whole or not at all; annotations are found by their quote.\n"
            "Applying the same file again changes nothing.")};
}

int ReviewVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QString path = arguments.value(u"apply"_s);
    const QString reviewer = arguments.value(u"reviewer"_s).trimmed();
    if (path.isEmpty())
        return usageError(session, u"review"_s, Words::tr("Name the file with --apply FILE."));
    if (reviewer.isEmpty())
        return usageError(session, u"review"_s, Words::tr("Say who decides with --reviewer NAME."));
    QFile file(path);
    const bool standardInput = path == "-"_L1;
    if (const Status opened = standardInput ? Status() : openRegular(file); !opened) {
        say(session, opened.error());
        return SomeFailed;
    }
    const std::shared_ptr<Workspace> workspace = openWorkspace(
        session, arguments.positionalArguments().first(), Access::ReadWrite);
    if (!workspace)
        return NoWorkspace;
    const bool json = arguments.isSet(u"json"_s);
    QIODevice &lines = standardInput ? session.console.in() : static_cast<QIODevice &>(file);
    const ReviewTotals totals = applyLines(session, *workspace, lines,
                                           standardInput ? Words::tr("standard input") : path,
                                           reviewer, json);
    if (json) {
        session.console.print({{u"type"_s, u"summary"_s},
                               {u"applied"_s, totals.applied},
                               {u"failed"_s, totals.failed},
                               {u"decisions"_s, totals.decisions},
                               {u"annotations"_s, totals.annotations}});
    } else {
        session.console.print(Words::tr("%n articles", nullptr, totals.applied) + u", "_s
                              + Words::tr("%n decisions", nullptr, totals.decisions) + u", "_s
                              + Words::tr("%n annotations", nullptr, totals.annotations) + u", "_s
                              + Words::tr("%n lines failed.", nullptr, totals.failed));
    }
    if (session.interrupt.isRaised())
        return Interrupted;
    return totals.failed > 0 ? SomeFailed : Done;
}

} // namespace rapporteur::cli
