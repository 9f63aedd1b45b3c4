// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/awaited.h"
#include "app/cli/terminaltext.h"
#include "app/cli/verbs/allverbs.h"

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 LongestInput = 64 * 1024;

/// Whoever types a key does not want it on the screen. Nothing happens where there is no terminal.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_silenced(::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_silenced)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_silenced)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)
    [[nodiscard]] bool isTerminal() const { return m_silenced; }

private:
    termios m_before{};
    bool m_silenced;
};

QString placeName(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Environment:
        return u"environment"_s;
    case KeyPlace::Keychain:
        return u"keychain"_s;
    case KeyPlace::Memory:
        return u"memory"_s;
    case KeyPlace::Nowhere:
        break;
    }
    return u"nowhere"_s;
}

Result<QByteArray> typedKey(Session &session)
{
    const SilentTerminal terminal;
    if (terminal.isTerminal())
        session.console.say(Words::tr("The key (it is not shown), then Enter:"));
    const QByteArray line = session.console.in().readLine(LongestInput).trimmed();
    if (line.isEmpty())
        return failure(ErrorKind::Usage,
                       Words::tr("The key is read from standard input, and nothing came."));
    return line;
}

int setKey(Session &session, const ServerPreset &preset, const ServerAddress &address)
{
    const Result<QByteArray> secret = typedKey(session);
    if (!secret) {
        say(session, secret.error());
        return UsageError;
    }
    const Result<FoundKey> kept = awaited<Result<FoundKey>>(
        [&](std::function<void(Result<FoundKey>)> done) {
            session.services.keys().keep(preset, address, *secret, std::move(done));
        });
    if (!kept) {
        say(session, kept.error());
        return UsageError;
    }
    if (kept->place != KeyPlace::Keychain) {
        // What only lives as long as this program is of no use to the next one.
        session.console.say(
            Words::tr("The key was not kept: the system has no keychain that this program can use. "
                      "Set %1 for the runs instead; no file is written.")
                .arg(QString::fromLatin1(KeyRing::variable(preset.id))));
        return SomeFailed;
    }
    session.console.print(Words::tr("The key of %1 for %2 is in the system's keychain.")
                              .arg(preset.title, address.shown()));
    return Done;
}

int removeKey(Session &session, const ServerPreset &preset, const ServerAddress &address)
{
    const Status removed = awaited<Status>([&](std::function<void(Status)> done) {
        session.services.keys().forget(preset.id, address.origin(), std::move(done));
    });
    if (!removed) {
        say(session, removed.error());
        return SomeFailed;
    }
    session.console.print(
        Words::tr("The key of %1 for %2 is removed.").arg(preset.title, address.shown()));
    return Done;
}

/// Those of the environment stand beside those that are kept, since they win.
QList<KeptKeyName> fromEnvironment(const QList<ServerPreset> &presets)
{
    QList<KeptKeyName> names;
    for (const ServerPreset &preset : presets) {
        if (qEnvironmentVariableIsSet(KeyRing::variable(preset.id).constData()))
            names.append({preset.id, {}, KeyPlace::Environment});
    }
    return names;
}

int listKeys(Session &session, bool json)
{
    using Listed = std::pair<QList<KeptKeyName>, QString>;
    const auto presets = shippedServerPresets();
    QList<KeptKeyName> names;
    if (presets)
        names = fromEnvironment(*presets);
    const Listed kept = awaited<Listed>([&](const std::function<void(Listed)> &done) {
        session.services.keys().list([done](const QList<KeptKeyName> &listed,
                                            const QString &notice) { done({listed, notice}); });
    });
    names += kept.first;
    if (!kept.second.isEmpty())
        session.console.say(terminalText(kept.second));
    for (const KeptKeyName &name : std::as_const(names)) {
        if (json)
            session.console.print({{u"provider"_s, name.provider},
                                   {u"origin"_s, name.origin},
                                   {u"place"_s, placeName(name.place)}});
        else
            session.console.print(u"%1  %2  %3"_s
                                      .arg(terminalLine(name.provider), terminalLine(name.origin),
                                           placeName(name.place))
                                      .simplified());
    }
    return Done;
}

} // namespace

VerbDescription KeyVerb::describe() const
{
    return {
        .name = u"key"_s,
        .arguments = u"set|list|remove [PROVIDER]"_s,
        .least = 1,
        .most = 2,
        .summary = Words::tr("Keeps the keys of providers in the system's keychain."),
        .options = {{u"base-url"_s,
                     Words::tr("The address that the key belongs to, if not the usual one."),
                     u"URL"_s},
                    {u"json"_s, Words::tr("Print JSON lines.")}},
        .more = Words::tr(
            "The key is read from standard input, never from the command line, where others could see it. It\n"
            "is sent to this address alone. RAPPORTEUR_KEY_<PROVIDER> in the environment comes before the\n"
            "keychain. Keys are never written into a workspace, an export, a log or a file.")};
}

int KeyVerb::run(const QCommandLineParser &arguments, Session &session)
{
    const QStringList given = arguments.positionalArguments();
    if (given.first() == "list"_L1)
        return listKeys(session, arguments.isSet(u"json"_s));
    if (given.first() != "set"_L1 && given.first() != "remove"_L1)
        return usageError(session, u"key"_s, Words::tr("Say set, list or remove."));
    if (given.size() < 2)
        return usageError(session, u"key"_s, Words::tr("Say of which provider."));
    const Result<ServerPreset> preset = shippedServerPreset(given[1]);
    if (!preset)
        return usageError(session, u"key"_s, preset.error().text);
    const Result<ServerAddress> address = serverAddress(
        *preset,
        arguments.isSet(u"base-url"_s) ? arguments.value(u"base-url"_s) : preset->baseAddress);
    if (!address)
        return usageError(session, u"key"_s, address.error().text);
    return given.first() == "set"_L1 ? setKey(session, *preset, *address)
                                     : removeKey(session, *preset, *address);
}

} // namespace rapporteur::cli
