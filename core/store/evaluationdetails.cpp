// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evaluationdetails.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::EvaluationDetails)
};

QJsonArray profileArray(const QList<DomainElement> &profile)
{
    QJsonArray elements;
    for (const DomainElement &element : profile) {
        QJsonArray affects;
        for (const int number : element.affects)
            affects.append(number);
        elements.append(QJsonObject{
            {u"id"_s, element.id},
            {u"modifier"_s, element.modifier ? QJsonValue(*element.modifier) : QJsonValue()},
            {u"affects"_s, affects},
            {u"note"_s, element.note}});
    }
    return elements;
}

QJsonObject labelsObject(const StoryLabels &labels)
{
    QJsonArray tensions;
    for (const RightsTension &tension : labels.tensions)
        tensions.append(QJsonArray{tension.first, tension.second, tension.label});
    return {{u"theme"_s, labels.theme},
            {u"sentiment"_s, labels.sentiment},
            {u"summary"_s, labels.summary},
            {u"tensions"_s, tensions}};
}

StoryLabels labelsFrom(const QJsonObject &json)
{
    StoryLabels labels{json.value("theme"_L1).toString(),
                       json.value("sentiment"_L1).toString(),
                       json.value("summary"_L1).toString(),
                       {}};
    const QJsonArray tensions = json.value("tensions"_L1).toArray();
    for (const QJsonValue &value : tensions) {
        const QJsonArray tension = value.toArray();
        labels.tensions.append(
            {tension.at(0).toInt(), tension.at(1).toInt(), tension.at(2).toString()});
    }
    return labels;
}

} // namespace

QByteArray domainProfileToJson(const QList<DomainElement> &profile)
{
    return QJsonDocument(profileArray(profile)).toJson(QJsonDocument::Compact);
}

QList<DomainElement> domainProfileFromJson(const QJsonArray &json)
{
    QList<DomainElement> profile;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        DomainElement element{
            object.value("id"_L1).toString(), {}, {}, object.value("note"_L1).toString()};
        if (object.value("modifier"_L1).isDouble())
            element.modifier = object.value("modifier"_L1).toDouble();
        const QJsonArray affects = object.value("affects"_L1).toArray();
        for (const QJsonValue &number : affects)
            element.affects.append(number.toInt());
        profile.append(std::move(element));
    }
    return profile;
}

QByteArray evaluationDetailsToJson(const Evaluation &evaluation)
{
    QJsonObject json;
    if (evaluation.labels != StoryLabels())
        json.insert("labels"_L1, labelsObject(evaluation.labels));
    if (!evaluation.domainProfile.isEmpty())
        json.insert("profile"_L1, profileArray(evaluation.domainProfile));
    if (evaluation.domainProfileCached)
        json.insert("profile_cached"_L1, true);
    if (!evaluation.supplementary.isEmpty())
        json.insert("signals"_L1, evaluation.supplementary);
    if (!evaluation.lite.isEmpty())
        json.insert("lite"_L1, evaluation.lite);
    if (!evaluation.claimed.isEmpty())
        json.insert("claimed"_L1, evaluation.claimed);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Status evaluationDetailsFromJson(const QByteArray &bytes, Evaluation &evaluation)
{
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorKind::Corrupt,
                       Words::tr("The stored details of an evaluation are damaged."),
                       problem.errorString());
    evaluation.labels = labelsFrom(json.value("labels"_L1).toObject());
    evaluation.domainProfile = domainProfileFromJson(json.value("profile"_L1).toArray());
    evaluation.domainProfileCached = json.value("profile_cached"_L1).toBool();
    evaluation.supplementary = json.value("signals"_L1).toObject();
    evaluation.lite = json.value("lite"_L1).toObject();
    evaluation.claimed = json.value("claimed"_L1).toObject();
    return {};
}

} // namespace rapporteur
