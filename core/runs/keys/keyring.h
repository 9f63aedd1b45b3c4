// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/serverkey.h"
#include "core/runs/keys/keystore.h"

#include <QHash>
#include <QStringList>

namespace rapporteur
{

enum class KeyPlace { Nowhere, Environment, Keychain, Memory };

struct FoundKey {
    ServerKey key; ///< empty: there is none
    KeyPlace place = KeyPlace::Nowhere;
    QString notice; ///< what a person has to know, such as that there is no keychain; plain text
};

/// A key that is kept, without the key.
struct KeptKeyName {
    QString provider; ///< id of a preset
    QString origin;
    KeyPlace place = KeyPlace::Keychain;
    bool operator==(const KeptKeyName &) const = default;
};

/// The keys of servers, each bound to a provider and an origin. Looked for in the environment
/// (RAPPORTEUR_KEY_<PROVIDER>), then in memory, then in the system's keychain. What cannot be kept in a
/// keychain is kept in memory until the program ends, and that is said; no file is written. One thread, with
/// an event loop.
class KeyRing
{
public:
    using Environment = std::function<QByteArray(const QByteArray &name)>;
    explicit KeyRing(std::unique_ptr<KeyStore> store, Environment environment = {});
    ~KeyRing();
    Q_DISABLE_COPY_MOVE(KeyRing)

    /// Ends with a key or with an empty one; what is wrong with the keychain is in the notice.
    void find(const ServerPreset &preset, const ServerAddress &address,
              std::function<void(FoundKey)> done);
    /// Keeps a key; tells where. BadInput for what cannot be a key: empty, with spaces or control characters.
    void keep(const ServerPreset &preset, const ServerAddress &address, const QByteArray &secret,
              std::function<void(Result<FoundKey>)> done);
    /// NotFound when there was none.
    void forget(const QString &provider, const QString &origin, std::function<void(Status)> done);
    /// All that are kept, the environment's aside; the notice says when the keychain cannot be read.
    void list(std::function<void(QList<KeptKeyName>, QString notice)> done);

    /// "RAPPORTEUR_KEY_OPENAI"
    [[nodiscard]] static QByteArray variable(const QString &provider);

private:
    void changeIndex(std::function<void(QStringList &)> change, std::function<void()> done);

    std::unique_ptr<KeyStore> m_store;
    Environment m_environment;
    QHash<QString, QByteArray> m_memory;
    std::shared_ptr<bool> m_alive; ///< answers that come after this object are dropped
};

} // namespace rapporteur
