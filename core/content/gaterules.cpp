// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/gaterules.h"

#include "core/base/logging.h"
#include "core/content/pagewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

GateRules::Mark markOf(const QJsonValue &value, QLatin1StringView text)
{
    return {value[text].toString(), value["category"_L1].toString(), value["weight"_L1].toDouble()};
}

bool beginsWord(const QString &text, qsizetype at)
{
    const QChar first = text[at];
    const bool spaced = first.isLetterOrNumber() && first.unicode() < 0x2e80;
    return !spaced || at == 0 || !text[at - 1].isLetterOrNumber();
}

bool endsNumber(const QString &text, qsizetype end)
{
    return !text[end - 1].isDigit() || end == text.size() || !text[end].isLetterOrNumber();
}

} // namespace

GateRules::GateRules(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject categories = root["wordings"_L1].toObject();
    for (auto it = categories.begin(); it != categories.end(); ++it)
        wordings.insert(it.key(),
                        {textsOf(it->toObject()["strong"_L1]), textsOf(it->toObject()["weak"_L1])});
    for (const QJsonValue &one : root["markup"_L1].toArray())
        markup.append({one["text"_L1].toString().toUtf8(), markOf(one, "text"_L1)});
    for (const QJsonValue &one : root["headers"_L1].toArray())
        headers.append({one["name"_L1].toString(), one["value"_L1].toString(),
                        one["category"_L1].toString(), one["weight"_L1].toDouble()});
    for (const QJsonValue &one : root["statuses"_L1].toArray())
        statuses.insert(one["status"_L1].toInt(), markOf(one, "status"_L1));
    for (const QJsonValue &one : root["addresses"_L1].toArray())
        addresses.append(markOf(one, "part"_L1));
    consentTerms = textsOf(root["consent"_L1]["terms"_L1]);
    consentButtons = textsOf(root["consent"_L1]["buttons"_L1]);
}

const GateRules &GateRules::shipped()
{
    static const GateRules rules = [] {
        QFile file(u":/rapporteur/content/gate.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qCWarning(logContent) << "The rules of the content gate are missing from the program.";
        return GateRules(file.readAll());
    }();
    return rules;
}

QString GateRules::match(const QStringList &words, const QString &text)
{
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word); at >= 0 && !word.isEmpty();
             at = text.indexOf(word, at + 1)) {
            if (beginsWord(text, at) && endsNumber(text, at + word.size()))
                return word;
        }
    }
    return {};
}

} // namespace rapporteur
