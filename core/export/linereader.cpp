// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/linereader.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

Status forEachJsonLine(QIODevice &file, const QString &name,
                       const std::function<Status(const QJsonObject &line)> &take)
{
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(LongestJsonLine);
        if (line.size() >= LongestJsonLine - 1)
            return failure(ErrorKind::Limit,
                           Words::tr("%1, line %2: it is longer than this program reads.")
                               .arg(name)
                               .arg(number));
        QJsonParseError problem;
        const QJsonDocument json = QJsonDocument::fromJson(line, &problem);
        if (!json.isObject())
            return failure(ErrorKind::BadInput,
                           Words::tr("%1, line %2: it is no JSON object: %3.")
                               .arg(name)
                               .arg(number)
                               .arg(problem.errorString()));
        if (const Status taken = take(json.object()); !taken)
            return failure(
                taken.error().kind,
                Words::tr("%1, line %2: %3").arg(name).arg(number).arg(taken.error().text));
    }
    return {};
}

} // namespace rapporteur
