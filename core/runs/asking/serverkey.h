// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/serverrequest.h"

namespace rapporteur
{

/// A secret for one origin. It is sent there and nowhere else: whoever changes the address of a server has to
/// give the key anew. Never stored in a workspace, never printed.
class ServerKey
{
public:
    ServerKey() = default;
    ServerKey(QByteArray value, QString origin)
        : m_value(std::move(value))
        , m_origin(std::move(origin))
    {}

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] bool belongsTo(const ServerAddress &address) const
    {
        return m_origin == address.origin();
    }
    [[nodiscard]] const QString &origin() const { return m_origin; }
    /// The secret itself: for the message's header, and for whoever takes it out of texts.
    [[nodiscard]] const QByteArray &value() const { return m_value; }

private:
    QByteArray m_value;
    QString m_origin;
};

} // namespace rapporteur
