// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QStringList>
#include <QTemporaryDir>

namespace rapporteur::testing
{

/// Certificates of our own, made by openssl in a folder that goes with this object: nothing here is trusted by anybody
/// who was not told to.
class TestCertificates
{
public:
    /// An authority that signs others; `title` is what messages call it.
    void authority(const QString &name, const QString &title);
    /// For a host, signed by an authority; `days`: from and to, as "20150101000000Z". `kind` is DNS or IP.
    void certificate(const QString &name, const QString &issuer, const QString &host,
                     const QStringList &days = {}, const QString &kind = QStringLiteral("DNS"));
    void selfSigned(const QString &name, const QString &host,
                    const QString &kind = QStringLiteral("DNS"));

    /// For a server that shows this certificate.
    [[nodiscard]] QSslConfiguration serving(const QString &name) const;
    /// For a client that trusts this authority and no other.
    [[nodiscard]] QSslConfiguration trusting(const QString &name) const;

private:
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QByteArray file(const QString &name) const;

    QTemporaryDir m_folder;
};

} // namespace rapporteur::testing
