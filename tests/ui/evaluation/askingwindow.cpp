// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/evaluation/askingwindow.h"

#include <QDirIterator>

namespace rapporteur::testing
{

bool keyIsNowhereIn(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains("CANARY"))
            return false;
    }
    return true;
}

} // namespace rapporteur::testing
