// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/nameresolver.h"

#include <QHostInfo>

namespace rapporteur
{

void SystemResolver::resolve(const QString &host, QObject *context, Found found)
{
    QHostInfo::lookupHost(host, context, [found = std::move(found)](const QHostInfo &info) {
        found(info.addresses(),
              info.error() == QHostInfo::NoError ? QString() : info.errorString());
    });
}

} // namespace rapporteur
