// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>

#include <functional>

namespace rapporteur
{

/// Turns host names into addresses. Injected: the addresses that it gives are checked, and the connection
/// goes to one of these and to no other, so that a name which changes its answer gains nothing.
class NameResolver
{
public:
    /// No addresses: the name could not be found; `detail` says why in raw words.
    using Found = std::function<void(QList<QHostAddress> addresses, QString detail)>;

    virtual ~NameResolver() = default;
    /// Calls `found` once from the event loop of the calling thread, unless `context` is gone by then.
    virtual void resolve(const QString &host, QObject *context, Found found) = 0;
};

/// The resolver of the system.
class SystemResolver final : public NameResolver
{
public:
    void resolve(const QString &host, QObject *context, Found found) override;
};

} // namespace rapporteur
