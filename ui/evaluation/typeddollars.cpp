// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/typeddollars.h"

#include "core/evaluation/servers/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TypedDollars)
};

constexpr int Decimals = 6;

} // namespace

Result<std::optional<qint64>> typedDollars(const QString &text)
{
    QString number = text.trimmed();
    if (number.startsWith(u'$'))
        number = number.sliced(1).trimmed();
    // Both marks at once may mean thousands or decimals: rather ask than be wrong by a thousand.
    if (!number.contains(u'.') && number.count(u',') == 1)
        number.replace(u',', u'.');
    if (number.isEmpty() && text.trimmed().isEmpty())
        return std::optional<qint64>();
    const std::optional<qint64> amount = decimalUnits(number.toUtf8(), Decimals);
    if (!amount)
        return failure(ErrorKind::BadInput,
                       Words::tr("“%1” is no amount of dollars; write it like 2.50.")
                           .arg(text.trimmed().left(40)));
    return amount;
}

QString dollarsToType(const std::optional<qint64> &millionths)
{
    if (!millionths)
        return {};
    QString text = QString::number(*millionths).rightJustified(Decimals + 1, u'0');
    text.insert(text.size() - Decimals, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace rapporteur
