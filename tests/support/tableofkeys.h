// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/keys/keystore.h"

#include <QHash>

namespace rapporteur::testing
{

/// A keychain that is a table, or none.
class TableOfKeys final : public KeyStore
{
public:
    TableOfKeys(QHash<QString, QByteArray> &table, const bool &exists)
        : m_table(table)
        , m_exists(exists)
    {}
    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override
    {
        if (!m_exists)
            done(failure(ErrorKind::Unreadable, QStringLiteral("There is no keychain.")));
        else if (m_table.contains(name))
            done(m_table.value(name));
        else
            done(failure(ErrorKind::NotFound, QStringLiteral("No such key.")));
    }
    void write(const QString &name, const QByteArray &secret,
               std::function<void(Status)> done) override
    {
        if (!m_exists)
            return done(failure(ErrorKind::Unwritable, QStringLiteral("There is no keychain.")));
        m_table.insert(name, secret);
        done({});
    }
    void remove(const QString &name, std::function<void(Status)> done) override
    {
        if (m_table.remove(name))
            done({});
        else
            done(failure(ErrorKind::NotFound, QStringLiteral("No such key.")));
    }

private:
    QHash<QString, QByteArray> &m_table;
    const bool &m_exists;
};

} // namespace rapporteur::testing
