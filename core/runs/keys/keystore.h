// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace rapporteur
{

/// A place that keeps secrets by name. Every call ends with exactly one call of `done`, from the event loop or at
/// once. Not found is NotFound; a place that is not there is Unreadable or Unwritable.
class KeyStore
{
public:
    virtual ~KeyStore() = default;
    virtual void read(const QString &name, std::function<void(Result<QByteArray>)> done) = 0;
    virtual void write(const QString &name, const QByteArray &secret,
                       std::function<void(Status)> done) = 0;
    virtual void remove(const QString &name, std::function<void(Status)> done) = 0;
};

/// The keychain of the system: the Secret Service, KWallet, or what else there is. Needs an event loop. Where there
/// is none, nothing is written in its place.
[[nodiscard]] std::unique_ptr<KeyStore> systemKeychain();

} // namespace rapporteur
