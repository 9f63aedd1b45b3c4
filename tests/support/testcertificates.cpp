// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList NewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                         u"-nodes"_s};

} // namespace

void TestCertificates::authority(const QString &name, const QString &title)
{
    openssl(QStringList{u"req"_s, u"-x509"_s} + NewKey
            + QStringList{u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".crt"_s, u"-subj"_s,
                          u"/CN="_s + title, u"-days"_s, u"900"_s});
}

void TestCertificates::selfSigned(const QString &name, const QString &host, const QString &kind)
{
    openssl(QStringList{u"req"_s, u"-x509"_s} + NewKey
            + QStringList{u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".crt"_s, u"-subj"_s,
                          u"/CN="_s + host, u"-addext"_s, u"subjectAltName="_s + kind + u':' + host,
                          u"-days"_s, u"900"_s});
}

void TestCertificates::certificate(const QString &name, const QString &issuer, const QString &host,
                                   const QStringList &days, const QString &kind)
{
    openssl(QStringList{u"req"_s, u"-new"_s} + NewKey
            + QStringList{u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s, u"-subj"_s,
                          u"/CN="_s + host, u"-addext"_s,
                          u"subjectAltName="_s + kind + u':' + host});
    QStringList sign{u"x509"_s,        u"-req"_s,          u"-in"_s,
                     name + u".csr"_s, u"-CA"_s,           issuer + u".crt"_s,
                     u"-CAkey"_s,      issuer + u".key"_s, u"-copy_extensions"_s,
                     u"copy"_s,        u"-out"_s,          name + u".crt"_s};
    if (days.isEmpty())
        sign += {u"-days"_s, u"900"_s};
    else
        sign += {u"-not_before"_s, days[0], u"-not_after"_s, days[1]};
    openssl(sign);
}

QSslConfiguration TestCertificates::serving(const QString &name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(file(name + u".crt"_s)));
    tls.setPrivateKey(QSslKey(file(name + u".key"_s), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QSslConfiguration TestCertificates::trusting(const QString &name) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(file(name + u".crt"_s))});
    return tls;
}

void TestCertificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl: %s", process.readAllStandardError().constData());
}

QByteArray TestCertificates::file(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qUtf8Printable(name));
    return file.readAll();
}

} // namespace rapporteur::testing
