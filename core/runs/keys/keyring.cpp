// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/keys/keyring.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyRing)
};

constexpr qsizetype LongestKey = 8 * 1024;
const QString IndexName =
    u"index"_s; ///< the names of all that are kept, since keychains do not tell

QString nameOf(const QString &provider, const QString &origin)
{
    return provider + u' ' + origin;
}

/// What a header can carry, and nothing that would begin another one.
bool canBeKey(const QByteArray &secret)
{
    return !secret.isEmpty() && secret.size() <= LongestKey
        && std::ranges::all_of(secret, [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

KeyRing::KeyRing(std::unique_ptr<KeyStore> store, Environment environment)
    : m_store(std::move(store))
    , m_environment(environment ? std::move(environment)
                                : [](const QByteArray &name) { return qgetenv(name.constData()); })
    , m_alive(std::make_shared<bool>(true))
{}

KeyRing::~KeyRing()
{
    *m_alive = false;
}

QByteArray KeyRing::variable(const QString &provider)
{
    QByteArray name = "RAPPORTEUR_KEY_" + provider.toUpper().toLatin1();
    std::ranges::replace_if(
        name, [](char c) { return (c < 'A' || c > 'Z') && (c < '0' || c > '9'); }, '_');
    return name;
}

void KeyRing::find(const ServerPreset &preset, const ServerAddress &address,
                   std::function<void(FoundKey)> done)
{
    const QByteArray given = m_environment(variable(preset.id)).trimmed();
    if (canBeKey(given)) {
        FoundKey found{ServerKey(given, address.origin()), KeyPlace::Environment, {}};
        const auto own = serverAddress(preset, preset.baseAddress);
        if (own && own->origin() != address.origin() && !address.isLoopback())
            found.notice = Words::tr("The key in %1 is sent to %2, the address that was given.")
                               .arg(QString::fromLatin1(variable(preset.id)), address.shown());
        return done(found);
    }
    const QString name = nameOf(preset.id, address.origin());
    if (const auto known = m_memory.constFind(name); known != m_memory.cend())
        return done({ServerKey(*known, address.origin()), KeyPlace::Memory, {}});
    m_store->read(name,
                  [alive = m_alive, origin = address.origin(),
                   done = std::move(done)](const Result<QByteArray> &secret) {
                      if (!*alive)
                          return;
                      if (secret && canBeKey(*secret))
                          return done({ServerKey(*secret, origin), KeyPlace::Keychain, {}});
                      FoundKey none;
                      if (!secret && secret.error().kind != ErrorKind::NotFound)
                          none.notice = secret.error().text;
                      done(none);
                  });
}

void KeyRing::keep(const ServerPreset &preset, const ServerAddress &address,
                   const QByteArray &secret, std::function<void(Result<FoundKey>)> done)
{
    const QByteArray trimmed = secret.trimmed();
    if (!canBeKey(trimmed))
        return done(failure(ErrorKind::BadInput,
                            Words::tr("This is no key: a key is one word of plain letters, digits "
                                      "and signs. Nothing was kept.")));
    const QString name = nameOf(preset.id, address.origin());
    const ServerKey key(trimmed, address.origin());
    m_store->write(
        name, trimmed,
        [this, alive = m_alive, name, key, done = std::move(done)](const Status &kept) {
            if (!*alive)
                return;
            if (!kept) {
                m_memory.insert(name, key.value());
                return done(FoundKey{
                    key, KeyPlace::Memory,
                    Words::tr("%1 The key is kept in memory alone, and forgotten when the program "
                              "ends.")
                        .arg(kept.error().text)});
            }
            m_memory.remove(name);
            changeIndex([name](QStringList &names) { names.append(name); },
                        [key, done] { done(FoundKey{key, KeyPlace::Keychain, {}}); });
        });
}

void KeyRing::forget(const QString &provider, const QString &origin,
                     std::function<void(Status)> done)
{
    const QString name = nameOf(provider, origin);
    const bool inMemory = m_memory.remove(name);
    m_store->remove(
        name,
        [this, alive = m_alive, name, inMemory, done = std::move(done)](const Status &removed) {
            if (!*alive)
                return;
            if (!removed && inMemory)
                return done({});
            if (!removed)
                return done(removed);
            changeIndex([name](QStringList &names) { names.removeAll(name); },
                        [done] { done({}); });
        });
}

void KeyRing::changeIndex(std::function<void(QStringList &)> change, std::function<void()> done)
{
    m_store->read(
        IndexName,
        [this, alive = m_alive, change = std::move(change),
         done = std::move(done)](const Result<QByteArray> &kept) {
            if (!*alive)
                return;
            QStringList names =
                QString::fromUtf8(kept.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts);
            change(names);
            names.sort();
            names.removeDuplicates();
            m_store->write(IndexName, names.join(u'\n').toUtf8(),
                           [done](const Status &) { done(); });
        });
}

void KeyRing::list(std::function<void(QList<KeptKeyName>, QString)> done)
{
    m_store->read(
        IndexName, [this, alive = m_alive, done = std::move(done)](const Result<QByteArray> &kept) {
            if (!*alive)
                return;
            QList<KeptKeyName> found;
            const auto add = [&found](const QString &name, KeyPlace place) {
                const qsizetype space = name.indexOf(u' ');
                if (space > 0)
                    found.append({name.first(space), name.sliced(space + 1), place});
            };
            QStringList names = m_memory.keys();
            names.sort();
            for (const QString &name : std::as_const(names))
                add(name, KeyPlace::Memory);
            const QStringList lines =
                QString::fromUtf8(kept.value_or(QByteArray())).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &name : lines)
                add(name, KeyPlace::Keychain);
            const bool unreadable = !kept && kept.error().kind != ErrorKind::NotFound;
            done(found, unreadable ? kept.error().text : QString());
        });
}

} // namespace rapporteur
