// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/errorbody.h"
#include "core/evaluation/servers/serverreply.h"
#include "core/evaluation/servers/sseparser.h"

#include <QJsonObject>

#include <memory>

namespace rapporteur
{

/// Turns the values of one API family into a reply, from a whole answer or from the events of a
/// stream. Knows no network and no bytes.
class ReplyAssembler
{
public:
    virtual ~ReplyAssembler() = default;

    /// The whole answer. False when it is not one of this family.
    virtual bool takeWhole(const QJsonObject &root) = 0;
    /// One event of a stream.
    virtual void takeEvent(const SseEvent &event) = 0;
    /// After the last: puts pieces together.
    virtual void conclude() = 0;

    ServerReply reply;
    std::optional<ErrorBody> error; ///< an error inside the answer
    bool ended = false; ///< the server said that this is the end
    int unreadable = 0; ///< events that were not what they should be
    int readable = 0; ///< events that were
};

/// `toolName`: the forced tool, empty when none was asked for.
[[nodiscard]] std::unique_ptr<ReplyAssembler> openAiAssembler(const QString &toolName);
[[nodiscard]] std::unique_ptr<ReplyAssembler> anthropicAssembler(const QString &toolName);

} // namespace rapporteur
