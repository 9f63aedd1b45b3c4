// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fieldreader.h"

#include "core/base/storabletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldReader)
};

} // namespace

FieldReader::FieldReader(QJsonObject object, QString place)
    : m_object(std::move(object))
    , m_place(std::move(place))
{}

void FieldReader::fail(QLatin1StringView key, const QString &why)
{
    if (m_error)
        return;
    const QString where = m_place.isEmpty() ? QString(key) : m_place + u'.' + key;
    m_error = Error{
        ErrorKind::BadInput, Words::tr("The field %1 cannot be read: %2").arg(where, why), {}};
}

void FieldReader::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

QJsonValue FieldReader::value(QLatin1StringView key)
{
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        fail(key, Words::tr("it is missing."));
        return QJsonValue(QJsonValue::Undefined);
    }
    return *found;
}

QString FieldReader::text(QLatin1StringView key, qsizetype limit)
{
    const QJsonValue found = value(key);
    if (!found.isString()) {
        fail(key, Words::tr("it is not a text."));
        return {};
    }
    QString text = storableText(found.toString());
    if (text.size() > limit) {
        fail(key, Words::tr("it is longer than %1 characters.").arg(limit));
        return {};
    }
    return text;
}

QStringList FieldReader::texts(QLatin1StringView key, int limit)
{
    QStringList texts;
    const QJsonArray entries = array(key, limit);
    for (const QJsonValue &entry : entries) {
        if (!entry.isString() || entry.toString().size() > 1000) {
            fail(key, Words::tr("it is not a list of short texts."));
            return {};
        }
        texts.append(storableText(entry.toString()));
    }
    return texts;
}

bool FieldReader::flag(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isBool())
        fail(key, Words::tr("it is neither true nor false."));
    return found.toBool();
}

qint64 FieldReader::integer(QLatin1StringView key, qint64 minimum, qint64 maximum)
{
    const QJsonValue found = value(key);
    const double number = found.toDouble();
    // Compared as a double first: converting a number beyond the type's range is undefined.
    const bool whole = found.isDouble() && std::isfinite(number) && std::abs(number) < 9e15
        && number == std::floor(number);
    if (!whole) {
        fail(key, Words::tr("it is not a whole number."));
        return minimum;
    }
    const qint64 result = found.toInteger();
    if (result < minimum || result > maximum) {
        fail(key, Words::tr("it is not between %1 and %2.").arg(minimum).arg(maximum));
        return minimum;
    }
    return result;
}

Score FieldReader::score(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isNull())
        return {};
    if (!found.isDouble() || !std::isfinite(found.toDouble())) {
        fail(key, Words::tr("it is neither a number nor null."));
        return {};
    }
    return found.toDouble();
}

QDateTime FieldReader::time(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (found.isNull())
        return {};
    const QDateTime time = QDateTime::fromString(found.toString(), Qt::ISODateWithMs);
    if (!found.isString() || !time.isValid() || time.timeSpec() == Qt::LocalTime) {
        fail(key, Words::tr("it is not a time such as 2026-02-23T10:00:00Z."));
        return {};
    }
    return time.toUTC();
}

QJsonObject FieldReader::object(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        fail(key, Words::tr("it is not an object."));
    return found.toObject();
}

std::optional<QJsonObject> FieldReader::optionalObject(QLatin1StringView key)
{
    if (value(key).isNull())
        return {};
    return object(key);
}

QJsonArray FieldReader::array(QLatin1StringView key, int limit)
{
    const QJsonValue found = value(key);
    if (!found.isArray()) {
        fail(key, Words::tr("it is not a list."));
        return {};
    }
    if (found.toArray().size() > limit) {
        fail(key, Words::tr("it has more than %1 entries.").arg(limit));
        return {};
    }
    return found.toArray();
}

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace rapporteur
