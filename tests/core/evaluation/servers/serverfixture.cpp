// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/evaluation/servers/serverfixture.h"

#include "core/evaluation/servers/retrypolicy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

template <typename Number>
void insert(QJsonObject &json, const QString &name, const std::optional<Number> &value)
{
    if (value)
        json.insert(name, *value);
}

void insertText(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

QJsonObject dumpOf(const TokenUsage &usage)
{
    QJsonObject json;
    insert(json, u"input"_s, usage.input);
    insert(json, u"cached"_s, usage.cachedInput);
    insert(json, u"cache_written"_s, usage.cacheWritten);
    insert(json, u"output"_s, usage.output);
    insert(json, u"reasoning"_s, usage.reasoning);
    insert(json, u"cost_micro_dollars"_s, usage.cost);
    return json;
}

QString stepName(NextStep step)
{
    switch (step) {
    case NextStep::Retry:
        return u"retry"_s;
    case NextStep::RetryOtherwise:
        return u"retry otherwise"_s;
    case NextStep::ShortenText:
        return u"shorten the text"_s;
    case NextStep::PauseServer:
        return u"pause the server"_s;
    case NextStep::StopServer:
        return u"stop the server"_s;
    case NextStep::GiveUp:
        break;
    }
    return u"give up"_s;
}

/// After the first failure, with a random number of one half.
QString moveAfter(const ServerFault &fault)
{
    Attempts attempts;
    attempts.failed = 1;
    attempts.billable = fault.mayBeBilled ? 1 : 0;
    const NextMove move = nextMove(fault, attempts, {}, noon(), 0.5);
    QString text = stepName(move.step);
    if (move.waitMs > 0)
        text += u" after %1 ms"_s.arg(move.waitMs);
    if (move.until.isValid())
        text += " until "_L1 + move.until.toString(Qt::ISODate);
    return move.slowsServer ? text + ", everybody"_L1 : text;
}

} // namespace

ServerPreset presetNamed(const QString &id)
{
    const Result<ServerPreset> preset = shippedServerPreset(id);
    if (!preset)
        qFatal("%s %s", qPrintable(preset.error().text), qPrintable(preset.error().detail));
    return *preset;
}

AskedServer askedAt(const QString &preset, const QString &model)
{
    AskedServer asked{presetNamed(preset), {}, model};
    QString address = asked.preset.baseAddress;
    address.replace("{account_id}"_L1, "acct"_L1);
    asked.address = serverAddress(asked.preset, address).value();
    return asked;
}

ServerResponse responseOf(int status, const QByteArray &body, const QList<ServerHeader> &headers)
{
    return {status, headers, body};
}

ServerResponse responseIn(const QJsonObject &input)
{
    ServerResponse response;
    response.status = input["status"_L1].toInt(200);
    const QJsonObject headers = input["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        response.headers.append(ServerHeader{it.key().toLatin1(), it->toString().toLatin1()});
    if (input.contains("text"_L1))
        response.body = input["text"_L1].toString().toUtf8();
    for (const QJsonValue &line : input["lines"_L1].toArray())
        response.body += line.toString().toUtf8() + '\n';
    if (const QJsonValue body = input["body"_L1]; body.isObject())
        response.body = QJsonDocument(body.toObject()).toJson();
    else if (body.isArray())
        response.body = QJsonDocument(body.toArray()).toJson();
    return response;
}

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 25), QTime(12, 0), QTimeZone::UTC);
}

QJsonObject dumpOf(const ServerFault &fault)
{
    QJsonObject json{{u"kind"_s, serverFaultName(fault.kind)},
                     {u"text"_s, fault.text},
                     {u"then"_s, moveAfter(fault)}};
    insertText(json, u"detail"_s, fault.detail);
    insertText(json, u"code"_s, fault.code);
    insertText(json, u"parameter"_s, fault.parameter);
    insertText(json, u"request_id"_s, fault.requestId);
    insert(json, u"wait_ms"_s, fault.waitMs);
    insert(json, u"retry_wanted"_s, fault.retryWanted);
    if (fault.status > 0)
        json.insert(u"status"_s, fault.status);
    if (fault.until.isValid())
        json.insert(u"until"_s, fault.until.toString(Qt::ISODate));
    if (fault.mayBeBilled)
        json.insert(u"may_be_billed"_s, true);
    return json;
}

QJsonObject dumpOf(const ServerOutcome &outcome)
{
    const ServerReply &reply = outcome.reply;
    QJsonObject json{{u"text"_s, reply.text},
                     {u"stop"_s, stopReasonName(reply.stop)},
                     {u"may_be_scored"_s, !outcome.fault && reply.mayBeScored()}};
    insertText(json, u"reasoning"_s, reply.reasoning);
    insertText(json, u"stop_name"_s, reply.stopName);
    insertText(json, u"refusal"_s, reply.refusal);
    insertText(json, u"model"_s, reply.model);
    insertText(json, u"request_id"_s, reply.requestId);
    if (const QJsonObject usage = dumpOf(reply.usage); !usage.isEmpty())
        json.insert(u"usage"_s, usage);
    QJsonArray notes;
    for (const Issue &note : reply.notes)
        notes.append(note.code);
    if (!notes.isEmpty())
        json.insert(u"notes"_s, notes);
    if (outcome.fault)
        json.insert(u"fault"_s, dumpOf(*outcome.fault));
    return json;
}

QJsonObject objectInFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace rapporteur::testing
