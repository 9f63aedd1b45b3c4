// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDir>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

QString sourcePath(const QString &name)
{
    return QDir(QStringLiteral(RAPPORTEUR_SOURCE_DIR)).filePath(name);
}

QString dataPath(const QString &name)
{
    return sourcePath(u"tests/data/"_s + name);
}

QString sharedDataPath(const QString &name)
{
    return QDir::cleanPath(sourcePath(u"../shared/data/"_s + name));
}

bool hasSharedData()
{
    return QDir(sharedDataPath(QString())).exists();
}

QString programPath(const QString &name)
{
    return QDir(QStringLiteral(RAPPORTEUR_PROGRAM_DIR)).filePath(name);
}

} // namespace rapporteur::testing
