// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/faultreader.h"
#include "core/evaluation/servers/replyassembler.h"

namespace rapporteur
{

/// Reads a whole answer, of whatever status. Never throws anything away: what text there is stands
/// in the reply, and every reason not to use it is the fault.
[[nodiscard]] ServerOutcome readReply(const AskedServer &asked, const QString &toolName,
                                      const ServerResponse &response, const QDateTime &nowUtc);

/// Reads an answer while it comes, as server-sent events. Feed it bytes as the network cuts them,
/// ask `isOver` to know when to stop, then `finish` once; with a status of 300 or more, or a
/// content type that is no event stream, collect the bytes and use readReply() instead (`finish`
/// does so itself when no event was seen).
class ReplyStream
{
public:
    ReplyStream(AskedServer asked, const QString &toolName);

    void feed(QByteArrayView bytes);
    /// The server said that it is done, or that it failed: nothing of use comes any more.
    [[nodiscard]] bool isOver() const;
    /// Whether any text or thinking came.
    [[nodiscard]] bool hasOutput() const;
    /// Characters of the answer so far, for progress.
    [[nodiscard]] qsizetype size() const;
    /// What the answer was. `response` gives status and headers, its body is not read. `cut` tells
    /// why the network ended the answer, if it did so by itself.
    [[nodiscard]] ServerOutcome finish(const ServerResponse &response, const QDateTime &nowUtc,
                                       std::optional<ServerFault> cut = {});

private:
    AskedServer m_asked;
    QString m_toolName;
    SseParser m_parser;
    std::unique_ptr<ReplyAssembler> m_assembler;
    QByteArray m_raw;
    bool m_tooLarge = false;
};

} // namespace rapporteur
