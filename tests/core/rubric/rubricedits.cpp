// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rubric/rubricedits.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

/// `root` with `value` at a path such as "provisions[1].group"; Undefined removes the entry.
QJsonValue edited(const QJsonValue &root, QStringView path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (path.front() == u'[') {
        const qsizetype end = path.indexOf(u']');
        const qsizetype index = path.sliced(1, end - 1).toInt();
        QJsonArray array = root.toArray();
        QStringView rest = path.sliced(end + 1);
        if (rest.startsWith(u'.'))
            rest = rest.sliced(1);
        const QJsonValue entry = index < array.size() ? edited(array.at(index), rest, value)
                                                      : value;
        if (index >= array.size())
            array.append(entry);
        else if (entry.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, entry);
        return array;
    }
    const qsizetype end = std::min(path.indexOf(u'.') < 0 ? path.size() : path.indexOf(u'.'),
                                   path.indexOf(u'[') < 0 ? path.size() : path.indexOf(u'['));
    QStringView rest = path.sliced(end);
    if (rest.startsWith(u'.'))
        rest = rest.sliced(1);
    QJsonObject object = root.toObject();
    const QString key = path.first(end).toString();
    const QJsonValue entry = edited(object.value(key), rest, value);
    if (entry.isUndefined())
        object.remove(key);
    else
        object.insert(key, entry);
    return object;
}

} // namespace

QByteArray shippedBytes(const QString &id)
{
    QFile file(sourcePath(u"resources/rubrics/%1.json"_s.arg(id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray brokenRubric(const QString &id, const QString &path, const QJsonValue &value)
{
    const QJsonObject root = QJsonDocument::fromJson(shippedBytes(id)).object();
    return QJsonDocument(edited(root, path, value).toObject()).toJson();
}

QStringList errorPlaces(const RubricReading &reading)
{
    QStringList places;
    for (const Issue &issue : reading.issues) {
        if (issue.severity == Severity::Error)
            places.append(issue.place + u' ' + issue.code);
    }
    return places;
}

QJsonValue parsedJson(const char *json)
{
    return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().at(0);
}

} // namespace rapporteur::testing
