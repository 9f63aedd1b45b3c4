// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/terminaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString optionNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return names.join(u", "_s)
        + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName());
}

QString generalHelp()
{
    TextTable table({TextTable::Left, TextTable::Left});
    for (const auto &verb : verbs()) {
        const VerbDescription description = verb->describe();
        table.addRow({description.name + u' ' + description.arguments, description.summary});
    }
    return Words::tr("Reviews what machines have scored, without a window.") + u"\n\n"_s
        + Words::tr("Usage: rapporteur-cli VERB ARGUMENTS… [OPTIONS]") + u"\n\n"_s + table.text(2)
        + u"\n\n"_s
        + Words::tr("rapporteur-cli VERB --help tells more about each, --version the version.")
        + u'\n'
        + Words::tr(
               "Exit codes: 0 done, 1 some items failed, 2 usage, 3 workspace cannot be opened, 4 provider or "
               "network, 5 budget exhausted, 130 interrupted.");
}

QString verbHelp(const VerbDescription &verb)
{
    TextTable table({TextTable::Left, TextTable::Left});
    for (const QCommandLineOption &option : verb.options)
        table.addRow({optionNames(option), option.description()});
    table.addRow({u"-h, --help"_s, Words::tr("Show this.")});
    QString help = Words::tr("Usage: rapporteur-cli %1")
                       .arg(verb.name + u' ' + verb.arguments + u" [OPTIONS]"_s)
        + u"\n\n"_s + verb.summary + u"\n\n"_s + table.text(2);
    if (!verb.more.isEmpty())
        help += u"\n\n"_s + verb.more;
    return help;
}

bool countFits(const VerbDescription &verb, qsizetype count)
{
    return count >= verb.least && (verb.most < 0 || count <= verb.most);
}

int runVerb(Verb &verb, const QStringList &arguments, Session &session)
{
    const VerbDescription description = verb.describe();
    QCommandLineParser parser;
    parser.addOptions(description.options);
    const QCommandLineOption help({u"h"_s, u"help"_s}, QString());
    parser.addOption(help);
    // The parser takes its first entry for the program's name.
    const bool parsed = parser.parse(QStringList{u"rapporteur-cli"_s} + arguments);
    if (parser.isSet(help)) {
        session.console.print(verbHelp(description));
        return Done;
    }
    if (!parsed)
        return usageError(session, description.name, parser.errorText());
    if (!countFits(description, parser.positionalArguments().size()))
        return usageError(
            session, description.name,
            Words::tr("The arguments are %1, in this order.").arg(description.arguments));
    const int code = verb.run(parser, session);
    session.console.endProgress();
    return code;
}

} // namespace

int runCommandLine(const QStringList &arguments, Session &session)
{
    const QString first = arguments.value(0);
    if (first.isEmpty()) {
        session.console.say(generalHelp());
        return UsageError;
    }
    const bool help = first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1;
    if (help && arguments.size() == 1) {
        session.console.print(generalHelp());
        return Done;
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        session.console.print(Services::program());
        return Done;
    }
    const QString name = help ? arguments[1] : first;
    QStringList names;
    for (const auto &verb : verbs()) {
        const VerbDescription description = verb->describe();
        names.append(description.name);
        if (description.name != name)
            continue;
        if (!help)
            return runVerb(*verb, arguments.sliced(1), session);
        session.console.print(verbHelp(description));
        return Done;
    }
    session.console.say(Words::tr("There is no verb “%1”. The verbs are %2.")
                            .arg(terminalLine(name), names.join(u", "_s)));
    session.console.say(Words::tr("Try: rapporteur-cli --help"));
    return UsageError;
}

} // namespace rapporteur::cli
