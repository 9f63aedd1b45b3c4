// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/replyreader.h"

#include "core/base/storabletext.h"
#include "core/evaluation/servers/openaireply.h"
#include "core/evaluation/servers/replyjson.h"
#include "core/evaluation/servers/replynotes.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype LargestReply = 16 * 1024 * 1024;

std::unique_ptr<ReplyAssembler> assemblerOf(const AskedServer &asked, const QString &toolName)
{
    return asked.preset.protocol == ServerProtocol::Anthropic ? anthropicAssembler(toolName)
                                                              : openAiAssembler(toolName);
}

void finishReply(const AskedServer &asked, const ServerResponse &response, ServerReply &reply)
{
    for (const auto name : {"request-id", "x-request-id", "x-generation-id"}) {
        if (reply.requestId.isEmpty())
            reply.requestId = QString::fromLatin1(response.header(name).left(200));
    }
    for (QString *text :
         {&reply.text, &reply.reasoning, &reply.refusal, &reply.model, &reply.stopName})
        *text = storableText(*text);
    if (!asked.model.isEmpty() && modelMatch(asked.model, reply.model) == ModelMatch::Other)
        noteOddity(reply, u"other-model"_s,
                   ReplyNotes::tr("“%1” was asked, “%2” answered.")
                       .arg(asked.model, cappedText(reply.model, 200)));
}

ServerFault notAnApi(const AskedServer &asked, const ServerResponse &response)
{
    ServerFault fault = makeFault(asked, ServerFaultKind::NotAnApi,
                                  readErrorBody(response.body).message, response.status);
    return fault;
}

} // namespace

ServerOutcome readReply(const AskedServer &asked, const QString &toolName,
                        const ServerResponse &response, const QDateTime &nowUtc)
{
    ServerOutcome outcome;
    if (response.status >= 300) {
        outcome.reply.raw = response.body;
        outcome.fault = readFault(asked, response, nowUtc);
        return outcome;
    }
    const std::unique_ptr<ReplyAssembler> assembler = assemblerOf(asked, toolName);
    const std::optional<QJsonObject> root = jsonObject(response.body);
    const bool known = root && assembler->takeWhole(*root);
    assembler->conclude();
    outcome.reply = std::move(assembler->reply);
    outcome.reply.raw = response.body;
    finishReply(asked, response, outcome.reply);
    if (assembler->error)
        outcome.fault = faultInside(asked, response, *assembler->error, nowUtc);
    else if (!known && !root && (response.body.trimmed().startsWith('{')))
        outcome.fault = makeFault(asked, ServerFaultKind::Incomplete, {}, response.status);
    else if (!known)
        outcome.fault = notAnApi(asked, response);
    else
        outcome.fault = faultOfReply(asked, outcome.reply);
    if (outcome.fault && outcome.fault->kind == ServerFaultKind::Incomplete)
        outcome.fault->mayBeBilled = !asked.preset.local;
    return outcome;
}

ReplyStream::ReplyStream(AskedServer asked, const QString &toolName)
    : m_asked(std::move(asked))
    , m_toolName(toolName)
    , m_assembler(assemblerOf(m_asked, toolName))
{}

void ReplyStream::feed(QByteArrayView bytes)
{
    if (isOver())
        return;
    m_raw.append(bytes);
    for (const SseEvent &event : m_parser.feed(bytes)) {
        m_assembler->takeEvent(event);
        if (m_assembler->ended)
            break;
    }
    m_tooLarge = m_raw.size() > LargestReply || m_parser.overflowed();
}

bool ReplyStream::isOver() const
{
    return m_assembler->ended || m_assembler->error || m_tooLarge;
}

bool ReplyStream::hasOutput() const
{
    return m_assembler->readable > 0
        && (!m_assembler->reply.text.isEmpty() || !m_assembler->reply.reasoning.isEmpty());
}

qsizetype ReplyStream::size() const
{
    return m_assembler->reply.text.size();
}

ServerOutcome ReplyStream::finish(const ServerResponse &response, const QDateTime &nowUtc,
                                  std::optional<ServerFault> cut)
{
    if (!m_parser.sawFields() && !cut && !m_tooLarge && !m_raw.trimmed().isEmpty()) {
        ServerResponse whole = response;
        whole.body = m_raw;
        return readReply(m_asked, m_toolName, whole, nowUtc);
    }
    if (!isOver()) {
        for (const SseEvent &event : m_parser.finish()) {
            if (!m_assembler->ended)
                m_assembler->takeEvent(event);
        }
    }
    m_assembler->conclude();
    ServerOutcome outcome{std::move(m_assembler->reply), {}};
    outcome.reply.raw = m_raw;
    finishReply(m_asked, response, outcome.reply);
    const bool whole = m_assembler->ended || !outcome.reply.stopName.isEmpty();
    if (m_assembler->error)
        outcome.fault = faultInside(m_asked, response, *m_assembler->error, nowUtc);
    else if (m_tooLarge)
        outcome.fault = makeFault(m_asked, ServerFaultKind::TooLarge, {}, response.status);
    else if (!whole)
        outcome.fault = cut ? cut
                            : makeFault(m_asked, ServerFaultKind::Incomplete, {}, response.status);
    else
        outcome.fault = faultOfReply(m_asked, outcome.reply);
    if (outcome.fault && !m_asked.preset.local)
        outcome.fault->mayBeBilled = true;
    return outcome;
}

} // namespace rapporteur
