// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/pagewords.h"

#include "core/base/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur
{

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &one : list.toArray())
        texts.append(one.toString());
    return texts;
}

PageWords::PageWords(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject linkWords = root["links"_L1].toObject();
    for (auto it = linkWords.begin(); it != linkWords.end(); ++it) {
        const QJsonObject words = it->toObject();
        links.insert(it.key(), {textsOf(words["paths"_L1]), textsOf(words["texts"_L1])});
    }
    skipLink = textsOf(root["skip_link"_L1]);
    newsletter = textsOf(root["newsletter"_L1]);
    comment = textsOf(root["comment"_L1]);
}

const PageWords &PageWords::shipped()
{
    static const PageWords words = [] {
        QFile file(u":/rapporteur/content/pagewords.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qCWarning(logContent) << "The list of page words is missing from the program.";
        return PageWords(file.readAll());
    }();
    return words;
}

QString PageWords::match(const QStringList &words, const QString &text)
{
    for (const QString &word : words) {
        if (text.contains(word))
            return word;
    }
    return {};
}

} // namespace rapporteur
