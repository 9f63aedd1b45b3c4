// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"
#include "core/base/logging.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::vector<std::unique_ptr<Verb>> makeVerbs()
{
    std::vector<std::unique_ptr<Verb>> made;
    made.push_back(std::make_unique<InitVerb>());
    made.push_back(std::make_unique<ImportVerb>());
    made.push_back(std::make_unique<ListVerb>());
    made.push_back(std::make_unique<ShowVerb>());
    made.push_back(std::make_unique<EvaluateVerb>());
    made.push_back(std::make_unique<WorkerVerb>());
    made.push_back(std::make_unique<KeyVerb>());
    made.push_back(std::make_unique<ScoreVerb>());
    made.push_back(std::make_unique<ReviewVerb>());
    made.push_back(std::make_unique<AgreementVerb>());
    made.push_back(std::make_unique<CardVerb>());
    made.push_back(std::make_unique<ExportVerb>());
    made.push_back(std::make_unique<VerifyVerb>());
    made.push_back(std::make_unique<MergeVerb>());
    made.push_back(std::make_unique<CheckVerb>());
    made.push_back(std::make_unique<BackupVerb>());
    return made;
}

} // namespace

const std::vector<std::unique_ptr<Verb>> &verbs()
{
    static const std::vector<std::unique_ptr<Verb>> All = makeVerbs();
    return All;
}

void say(Session &session, const Error &error)
{
    session.console.say(terminalText(error.text));
    if (!error.detail.isEmpty())
        qCInfo(logStore).noquote() << error.detail;
}

int usageError(Session &session, const QString &verb, const QString &text)
{
    session.console.say(u"rapporteur-cli %1: %2"_s.arg(verb, terminalText(text)));
    session.console.say(Words::tr("Try: rapporteur-cli %1 --help").arg(verb));
    return UsageError;
}

std::shared_ptr<Workspace> openWorkspace(Session &session, const QString &path, Access access)
{
    if (path.startsWith("postgresql:"_L1)) {
        session.console.say(
            Words::tr("Team databases are not part of this version. Use a workspace file."));
        return nullptr;
    }
    Services::OpenedWorkspace opened = session.services.openWorkspace(path, access).takeResult();
    if (!opened) {
        say(session, opened.error());
        return nullptr;
    }
    const WorkspaceInfo &info = (*opened)->info();
    if (!info.notice.isEmpty())
        session.console.say(terminalText(info.notice));
    if (access == Access::ReadWrite && info.access != Access::ReadWrite) {
        session.console.say(
            Words::tr("Nothing was changed: %1 cannot be written to now.").arg(terminalLine(path)));
        return nullptr;
    }
    return *opened;
}

} // namespace rapporteur::cli
