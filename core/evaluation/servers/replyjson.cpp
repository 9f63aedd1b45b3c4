// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/replyjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapporteur
{

namespace
{

std::optional<QJsonObject> objectOf(const QJsonDocument &document)
{
    if (document.isObject())
        return document.object();
    if (document.isArray() && document.array().first().isObject())
        return document.array().first().toObject();
    return std::nullopt;
}

} // namespace

std::optional<QJsonObject> jsonObject(const QByteArray &bytes)
{
    QByteArray text = bytes.trimmed();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.isEmpty() || (text.front() != '{' && text.front() != '['))
        return std::nullopt;
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(text).toUtf8());
    return objectOf(document);
}

QByteArray compactJson(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

std::optional<qint64> countIn(const QJsonValue &value)
{
    constexpr qint64 none = -1;
    const qint64 count = value.toInteger(none);
    return count < 0 ? std::nullopt : std::optional(count);
}

} // namespace rapporteur
