// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/services.h"

#include "core/rubric/rubricreader.h"
#include "core/runs/filelist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 RubricLimit = 4LL << 20;

QString defaultConfigFolder()
{
    const QString given = qEnvironmentVariable("RAPPORTEUR_CONFIG_DIR");
    if (!given.isEmpty())
        return QDir(given).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/rapporteur"_s;
}

QString accountName()
{
    const passwd *account = ::getpwuid(::getuid());
    if (!account)
        return qEnvironmentVariable("USER", u"reviewer"_s);
    // The field holds name, office and telephone, separated by commas.
    const QString fullName =
        QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
}

WorkspaceOptions workspaceOptions(Access access)
{
    WorkspaceOptions options;
    options.access = access;
    options.program = Services::program();
    return options;
}

} // namespace

Services::Services(ServiceParts parts)
    : m_clock(parts.clock ? std::move(parts.clock) : std::make_unique<SystemClock>())
    , m_ids(parts.ids ? std::move(parts.ids) : std::make_unique<RandomIdSource>())
    , m_configFolder(parts.configFolder.isEmpty() ? defaultConfigFolder() : parts.configFolder)
    , m_reviewer(parts.reviewer.isEmpty() ? accountName() : parts.reviewer)
    , m_keys(
          std::make_unique<KeyRing>(parts.keyStore ? std::move(parts.keyStore) : systemKeychain(),
                                    std::move(parts.environment)))
    , m_asking(std::move(parts.asking))
{}

QString Services::program()
{
    return u"rapporteur "_s + QStringLiteral(RAPPORTEUR_VERSION);
}

QString Services::settingsFile() const
{
    return m_configFolder + u"/rapporteur.ini"_s;
}

Result<Rubric> Services::rubric(const QString &idOrFile) const
{
    if (idOrFile.isEmpty())
        return shippedRubric(u"udhr"_s);
    if (shippedRubricIds().contains(idOrFile) && !QFile::exists(idOrFile))
        return shippedRubric(idOrFile);
    const Result<QByteArray> bytes = bytesOf(idOrFile, RubricLimit);
    if (!bytes) {
        return failure(bytes.error().kind,
                       QCoreApplication::translate("Services", "%1 Shipped rubrics: %2.")
                           .arg(bytes.error().text, shippedRubricIds().join(u", "_s)));
    }
    return rubricFromJson(*bytes, idOrFile);
}

Result<std::unique_ptr<RunRater>> Services::rulesRater(const Rubric &rubric) const
{
    const Result<Lexicon> lexicon = shippedLexicon(rubric);
    if (!lexicon)
        return failureOf(lexicon);
    return rulesRunRater(rubric, *lexicon);
}

std::unique_ptr<Fetcher> Services::fetcher(const AllowedHosts &allowed) const
{
    FetchParts parts;
    parts.allowed = allowed;
    parts.userAgent = u"Rapporteur/"_s + QStringLiteral(RAPPORTEUR_VERSION);
    return std::make_unique<Fetcher>(*m_clock, std::move(parts));
}

std::shared_ptr<Asker> Services::asker() const
{
    if (!m_asker)
        m_asker = std::make_shared<Asker>(*m_clock, std::move(m_asking));
    return m_asker;
}

QFuture<Services::OpenedWorkspace> Services::createWorkspace(const QString &path,
                                                             const Rubric &rubric) const
{
    return Workspace::create(path, rubric, *m_clock, workspaceOptions(Access::ReadWrite));
}

QFuture<Services::OpenedWorkspace> Services::openWorkspace(const QString &path, Access access) const
{
    return Workspace::open(path, *m_clock, workspaceOptions(access));
}

} // namespace rapporteur
