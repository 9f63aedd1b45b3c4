// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/keys/keystore.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

const QString Service = u"rapporteur"_s;

Error errorOf(const QKeychain::Job &job, bool writing)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, Words::tr("The keychain holds no such key."),
                job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {writing ? ErrorKind::Unwritable : ErrorKind::Unreadable,
                Words::tr("The system's keychain did not give access. Unlock it and try again."),
                job.errorString()};
    default:
        return {writing ? ErrorKind::Unwritable : ErrorKind::Unreadable,
                Words::tr("The system has no keychain that this program can use."),
                job.errorString()};
    }
}

class SystemKeychain final : public KeyStore
{
public:
    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(Service);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done(job->binaryData());
            else
                done(std::unexpected(errorOf(*job, false)));
        });
        start(job);
    }
    void write(const QString &name, const QByteArray &secret,
               std::function<void(Status)> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(Service);
        job->setKey(name);
        job->setBinaryData(secret);
        conclude(job, std::move(done));
    }
    void remove(const QString &name, std::function<void(Status)> done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(Service);
        job->setKey(name);
        conclude(job, std::move(done));
    }

private:
    static void conclude(QKeychain::Job *job, std::function<void(Status)> done)
    {
        QObject::connect(job, &QKeychain::Job::finished, [job, done = std::move(done)] {
            if (job->error() == QKeychain::NoError)
                done({});
            else
                done(std::unexpected(errorOf(*job, true)));
        });
        start(job);
    }
    static void start(QKeychain::Job *job)
    {
        job->setAutoDelete(true);
        job->setInsecureFallback(false); // a file is no keychain
        job->start();
    }
};

} // namespace

std::unique_ptr<KeyStore> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace rapporteur
