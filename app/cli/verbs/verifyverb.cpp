// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inpool.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"
#include "core/export/bundleverify.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void print(Console &console, const BundleCheck &check, const QString &path, bool json)
{
    if (json) {
        QJsonArray faults;
        for (const BundleFault &fault : check.faults)
            faults.append(
                QJsonObject{{u"file"_s, fault.file},
                            {u"row"_s, fault.row > 0 ? QJsonValue(fault.row) : QJsonValue()},
                            {u"what"_s, fault.what}});
        console.print({{u"proven"_s, check.faults.isEmpty()},
                       {u"files"_s, check.files},
                       {u"articles"_s, check.articles},
                       {u"rows"_s, check.rows},
                       {u"faults"_s, faults}});
        return;
    }
    for (const BundleFault &fault : check.faults)
        console.print(terminalLine(
            fault.row > 0
                ? Words::tr("%1, line %2: %3", "file, number, what is wrong")
                      .arg(fault.file)
                      .arg(fault.row)
                      .arg(fault.what)
                : Words::tr("%1: %2", "file, what is wrong").arg(fault.file, fault.what)));
    if (!check.faults.isEmpty()) {
        console.print(
            Words::tr("%1: not as it was written. %n faults.", nullptr, int(check.faults.size()))
                .arg(terminalLine(path)));
        return;
    }
    console.print(
        Words::tr(
            "%1: every hash and every figure follows from the raw rows. %2 files, %3 articles.")
            .arg(terminalLine(path))
            .arg(check.files)
            .arg(check.articles));
}

} // namespace

VerbDescription VerifyVerb::describe() const
{
    return {
        .name = u"verify"_s,
        .arguments = u"BUNDLE"_s,
        .summary = Words::tr("Checks an exported bundle against itself, without a workspace."),
        .options = {{u"json"_s, Words::tr("Print one JSON object.")}},
        .more = Words::tr(
            "BUNDLE is the folder or .zip of an export as “bundle”. The hash of every file is checked; then every\n"
            "file and figure that follows from the raw rows is made again and compared. A fault is named with file\n"
            "and line, and the exit code is 1 then. Nothing is written, nothing is asked of the network.\n"
            "Hashes show changes by accident and by hand; whoever can write all hashes anew can still not make\n"
            "figures that do not follow from the rows.")};
}

int VerifyVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QString path = arguments.positionalArguments().first();
    QObject here;
    const auto goOn = [&](int articles) {
        QMetaObject::invokeMethod(
            &here,
            [&session, articles] {
                session.console.showProgress(articles, 0, Words::tr("articles"));
            },
            Qt::QueuedConnection);
        return !session.interrupt.isRaised();
    };
    const Result<BundleCheck> check = inPool(session, [&] { return verifyBundle(path, goOn); });
    session.console.endProgress();
    if (!check) {
        say(session, check.error());
        return check.error().kind == ErrorKind::Cancelled ? Interrupted : SomeFailed;
    }
    print(session.console, *check, path, arguments.isSet(u"json"_s));
    return check->faults.isEmpty() ? Done : SomeFailed;
}

} // namespace rapporteur::cli
