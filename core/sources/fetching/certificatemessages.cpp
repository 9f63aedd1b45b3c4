// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/fetchmessages.h"
#include "core/sources/fetching/webaddress.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur::fetchmessages
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fetching)
};

QString day(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

/// For whom a certificate was made out: its names, a few of them.
QString namesOf(const QSslCertificate &certificate)
{
    constexpr qsizetype shown = 3;
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    const bool more = names.size() > shown;
    return names.first(qMin(names.size(), shown)).join(u", "_s) + (more ? u" …"_s : QString());
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName)
        + certificate.issuerInfo(QSslCertificate::Organization);
    return names.value(0, Words::tr("an issuer without a name"));
}

/// One sentence on what is wrong; the most telling error first.
QString fault(const QString &host, const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) -> const QSslError * {
        for (const QSslError &error : errors) {
            if (std::ranges::find(kinds, error.error()) != kinds.end())
                return &error;
        }
        return nullptr;
    };
    if (const auto *e = has({QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}))
        return Words::tr("the certificate for %1 has been withdrawn")
            .arg(namesOf(e->certificate()));
    if (const auto *e = has({QSslError::CertificateExpired}))
        return Words::tr("its certificate ran out on %1").arg(day(e->certificate().expiryDate()));
    if (const auto *e = has({QSslError::CertificateNotYetValid}))
        return Words::tr(
                   "its certificate is only valid from %1 on; is the clock of this computer right?")
            .arg(day(e->certificate().effectiveDate()));
    if (const auto *e = has({QSslError::HostNameMismatch}))
        return Words::tr("its certificate is made out for %1, not for %2")
            .arg(namesOf(e->certificate()), host);
    if (has({QSslError::SelfSignedCertificate}))
        return Words::tr("its certificate is signed by itself, so nobody vouches for it");
    if (const auto *e = has(
            {QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted,
             QSslError::UnableToGetIssuerCertificate}))
        return Words::tr("its certificate was issued by %1, whom this computer does not trust")
            .arg(issuerOf(e->certificate()));
    return errors.isEmpty() ? QString() : errors.first().errorString();
}

} // namespace

FetchError badCertificate(const QUrl &url, const QList<QSslError> &errors, const QString &detail)
{
    const QString host = hostOf(url);
    const QString what = fault(host, errors);
    const bool old = detail.contains("protocol version"_L1, Qt::CaseInsensitive)
        || detail.contains("unsupported protocol"_L1, Qt::CaseInsensitive);
    QString text;
    if (!what.isEmpty())
        text = Words::tr("The encrypted connection to %1 was refused: %2. Nothing was loaded.")
                   .arg(host, what);
    else if (old)
        text = Words::tr("The encrypted connection to %1 was refused: the server only knows an old "
                         "kind of encryption that is no longer safe. Nothing was loaded.")
                   .arg(host);
    else
        text = Words::tr("No encrypted connection to %1 could be made: what answers does not speak "
                         "TLS as it should. Nothing was loaded.")
                   .arg(host);
    QStringList raw{detail};
    for (const QSslError &error : errors)
        raw.append(error.errorString());
    return {.fault = FetchFault::Tls,
            .error = {ErrorKind::Network, text, raw.join(u"; "_s)},
            .status = 0,
            .retryAfterMs = {}};
}

} // namespace rapporteur::fetchmessages
