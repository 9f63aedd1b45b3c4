// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/faultwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Context of the texts.
struct ServerFaultWords {
    Q_DECLARE_TR_FUNCTIONS(ServerFaultWords)
};

/// A sentence, and the server's own words behind it where they are the reason.
QString withReason(const QString &sentence, const ServerFault &fault)
{
    if (fault.detail.isEmpty())
        return sentence;
    return ServerFaultWords::tr("%1 It says: %2").arg(sentence, fault.detail);
}

QString limitedText(const QString &server, const ServerFault &fault)
{
    if (fault.waitMs.value_or(0) > 0)
        return ServerFaultWords::tr(
                   "%1 takes no more requests for now and asks to wait %2; the run goes on by "
                   "itself after that.")
            .arg(server, waitText(*fault.waitMs));
    return ServerFaultWords::tr(
               "%1 takes no more requests for now; the run goes on by itself, more slowly.")
        .arg(server);
}

QString creditText(const QString &server, const ServerFault &fault)
{
    if (fault.until.isValid())
        return ServerFaultWords::tr(
                   "The credit or limit at %1 is used up until %2; its jobs are kept and can go "
                   "on then, or earlier if the limit is raised there.")
            .arg(server, QLocale().toString(fault.until.toLocalTime(), QLocale::ShortFormat));
    return ServerFaultWords::
        tr("The credit or limit at %1 is used up; its jobs are kept and can go on when there is "
           "credit again.")
            .arg(server);
}

/// Failures of the answer itself.
QString answerText(const QString &server, const QString &model, const ServerFault &fault)
{
    using enum ServerFaultKind;
    switch (fault.kind) {
    case Filtered:
        return withReason(ServerFaultWords::tr(
                              "A content filter of %1 withheld the answer of “%2”; no scores were "
                              "taken from it, another model may answer.")
                              .arg(server, model),
                          fault);
    case Refused:
        return withReason(
            ServerFaultWords::tr(
                "“%2” at %1 declined to answer; no scores were taken, another model may "
                "answer.")
                .arg(server, model),
            fault);
    case Truncated:
        return ServerFaultWords::
            tr("The answer of “%2” at %1 was cut off at its length limit; no scores were taken from "
               "it. Raise the limit for answers or ask for fewer provisions.")
                .arg(server, model);
    case EmptyAnswer:
        return ServerFaultWords::
            tr("“%2” at %1 gave an empty answer; it is asked again, and if that does not help, raise "
               "the limit for answers.")
                .arg(server, model);
    case BadGeneration:
        return ServerFaultWords::
            tr("“%2” at %1 did not manage to write the answer in the form asked for; it is asked "
               "again.")
                .arg(server, model);
    default:
        return ServerFaultWords::
            tr("The answer of “%2” broke off before its end; what came is kept as a failed attempt. "
               "The question can be put to %1 again.")
                .arg(server, model);
    }
}

/// Failures of the request.
QString requestText(const QString &server, const QString &model, const ServerFault &fault)
{
    using enum ServerFaultKind;
    switch (fault.kind) {
    case ModelUnknown:
        return ServerFaultWords::tr(
                   "%1 does not offer the model “%2”; choose one from its list of models.")
            .arg(server, model);
    case ContextTooLong:
        return ServerFaultWords::tr(
                   "The text is too long for “%2” at %1; it is shortened, or choose a model with a "
                   "larger context.")
            .arg(server, model);
    case TooLarge:
        return ServerFaultWords::
            tr("The request or the answer is larger than %1 or this program takes; shorten the text or "
               "the limit for answers.")
                .arg(server);
    case MeansUnsupported:
        return ServerFaultWords::
            tr("“%2” at %1 cannot be held to a JSON schema in this way; a weaker way is used from "
               "now on.")
                .arg(server, model);
    case ParameterUnsupported:
        return ServerFaultWords::tr(
                   "“%2” at %1 does not take the setting “%3”; the question is put without it from "
                   "now on.")
            .arg(server, model, fault.parameter);
    default:
        return withReason(ServerFaultWords::tr(
                              "%1 refused the request for “%2”; check the settings of the model.")
                              .arg(server, model),
                          fault);
    }
}

QString pageText(const AskedServer &asked, const ServerFault &fault)
{
    const QString sentence =
        ServerFaultWords::tr("What answers at %1 is not the interface of %2; check the address.")
            .arg(asked.address.base.toString(), asked.preset.title);
    return fault.detail.isEmpty()
        ? sentence
        : ServerFaultWords::tr("%1 It shows: %2").arg(sentence, fault.detail);
}

QString unreachableText(const AskedServer &asked, bool refused)
{
    if (refused && asked.address.isLoopback())
        return ServerFaultWords::tr("%1 does not run at %2; start it, or check the port.")
            .arg(asked.preset.title, asked.address.shown());
    return ServerFaultWords::tr(
               "There is no connection to %1 at %2; check the network and the address.")
        .arg(asked.preset.title, asked.address.shown());
}

} // namespace

QString faultText(const AskedServer &asked, const ServerFault &fault)
{
    using enum ServerFaultKind;
    const QString server = asked.preset.title;
    switch (fault.kind) {
    case RateLimited:
        return limitedText(server, fault);
    case Overloaded:
        return ServerFaultWords::tr(
                   "%1 is overloaded; the question can be put again a little later.")
            .arg(server);
    case Loading:
        return ServerFaultWords::tr(
                   "%1 is still loading “%2”; the question is put again until it is ready.")
            .arg(server, asked.model);
    case CreditExhausted:
        return creditText(server, fault);
    case KeyRefused:
        return ServerFaultWords::tr("%1 did not accept the key; enter a valid key for %2.")
            .arg(server, asked.address.shown());
    case Forbidden:
        return withReason(
            ServerFaultWords::tr("The key for %1 may not do this; check its rights there.")
                .arg(server),
            fault);
    case ServerError:
        return ServerFaultWords::tr(
                   "%1 has a fault of its own; the question can be put again a little later.")
            .arg(server);
    case TimedOut:
        return ServerFaultWords::tr("%1 did not answer in time; the question can be put again.")
            .arg(server);
    case NotAnApi:
        return pageText(asked, fault);
    case Redirected:
        return ServerFaultWords::
            tr("%1 sends requests on to another address; the key was not sent there. Enter that "
               "address if it is right: %2")
                .arg(server, fault.detail);
    case Unreachable:
        return unreachableText(asked, false);
    case Untrusted:
        return ServerFaultWords::
            tr("The certificate of %1 does not hold, so nothing was sent; check the address and the "
               "clock of this computer.")
                .arg(asked.address.shown());
    case Cancelled:
        return ServerFaultWords::tr("The question to %1 was cancelled.").arg(server);
    case Filtered:
    case Refused:
    case Truncated:
    case EmptyAnswer:
    case BadGeneration:
    case Incomplete:
        return answerText(server, asked.model, fault);
    case ModelUnknown:
    case ContextTooLong:
    case TooLarge:
    case MeansUnsupported:
    case ParameterUnsupported:
    case BadRequest:
        return requestText(server, asked.model, fault);
    }
    return server;
}

QString transportText(const AskedServer &asked, TransportFailure failure, const ServerFault &fault)
{
    switch (failure) {
    case TransportFailure::Refused:
        return unreachableText(asked, true);
    case TransportFailure::HostNotFound:
        return ServerFaultWords::tr(
                   "The name %1 is not known to the network; check the address of %2.")
            .arg(asked.address.base.host(), asked.preset.title);
    case TransportFailure::ProxyRefused:
        return ServerFaultWords::tr(
                   "The proxy does not let requests through to %1; check the proxy settings.")
            .arg(asked.preset.title);
    case TransportFailure::ConnectTimeout:
        return ServerFaultWords::tr(
                   "%1 did not take the connection in time; check the network and the address.")
            .arg(asked.address.shown());
    case TransportFailure::Stalled:
        return ServerFaultWords::tr(
                   "%1 stopped in the middle of its answer; what came is kept as a failed attempt.")
            .arg(asked.preset.title);
    case TransportFailure::Deadline:
        return ServerFaultWords::
            tr("%1 took longer than the limit for one answer; what came is kept as a failed attempt.")
                .arg(asked.preset.title);
    default:
        return faultText(asked, fault);
    }
}

QString waitText(qint64 ms)
{
    const qint64 seconds = (std::max<qint64>(ms, 0) + 999) / 1000;
    if (seconds < 120)
        return ServerFaultWords::tr("%n second(s)", nullptr, static_cast<int>(seconds));
    if (seconds < 120 * 60)
        return ServerFaultWords::tr("%n minute(s)", nullptr, static_cast<int>((seconds + 59) / 60));
    return ServerFaultWords::tr(
        "%n hour(s)", nullptr,
        static_cast<int>(std::min<qint64>((seconds + 3599) / 3600, 1'000'000)));
}

} // namespace rapporteur
