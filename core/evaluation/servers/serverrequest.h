// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/serveraddress.h"

#include <QByteArray>
#include <QList>

namespace rapporteur
{

struct ServerHeader {
    QByteArray name;
    QByteArray value;
    bool operator==(const ServerHeader &) const = default;
};

/// A whole request as values, without the key: it can be logged, stored and compared. Whoever sends
/// it asks for `keyHeader()` at the last moment and puts that header into the message alone.
struct ServerRequest {
    QByteArray method; ///< "GET" or "POST"
    QUrl url;
    QList<ServerHeader> headers;
    QByteArray body;
    bool paid = false; ///< may cost money: a ledger row is committed before it is sent
    bool streamed = false; ///< server-sent events are asked for
    bool operator==(const ServerRequest &) const = default;
};

/// The header that carries the key. Never put it into a value that is kept.
[[nodiscard]] ServerHeader keyHeader(const ServerPreset &preset, const QByteArray &key);

/// What came back over the network: whole, or as far as it came.
struct ServerResponse {
    int status = 0; ///< 0: none came
    QList<ServerHeader> headers;
    QByteArray body;

    /// The value of a header in any case of letters; empty when it is not there.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// The server, the place it is at and the model that was asked: what messages name.
struct AskedServer {
    ServerPreset preset;
    ServerAddress address;
    QString model;
};

/// Lists the models; `after` is the mark of the page before, for servers that list in pages.
[[nodiscard]] ServerRequest modelListRequest(const ServerPreset &preset,
                                             const ServerAddress &address,
                                             const QString &after = {});

} // namespace rapporteur
