// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/jsonlines.h"

#include <QCoreApplication>

namespace rapporteur
{

JsonLines::JsonLines(const QString &path)
    : m_file(path)
{}

Status JsonLines::open()
{
    if (m_file.open(QIODevice::ReadOnly))
        return {};
    return failure(ErrorKind::Unreadable,
                   QCoreApplication::translate("Importer", "%1 cannot be read: %2.")
                       .arg(m_file.fileName(), m_file.errorString()));
}

Result<QByteArray> JsonLines::next(qint64 wanted, qint64 longestLine)
{
    m_firstLine = m_nextLine;
    QByteArray piece = m_file.read(wanted);
    if (!piece.isEmpty() && !piece.endsWith('\n')) {
        const qint64 before = piece.size();
        piece += m_file.readLine(longestLine);
        if (piece.size() - before >= longestLine - 1 && !piece.endsWith('\n')) {
            return failure(ErrorKind::Limit,
                           QCoreApplication::translate(
                               "Importer", "%1 has a line longer than %2 bytes, behind line %3.")
                               .arg(m_file.fileName())
                               .arg(longestLine)
                               .arg(m_nextLine));
        }
    }
    if (m_file.error() != QFileDevice::NoError) {
        return failure(ErrorKind::Unreadable,
                       QCoreApplication::translate("Importer", "%1 cannot be read: %2.")
                           .arg(m_file.fileName(), m_file.errorString()));
    }
    m_nextLine += static_cast<int>(piece.count('\n'));
    return piece;
}

} // namespace rapporteur
