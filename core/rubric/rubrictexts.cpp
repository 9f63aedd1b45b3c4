// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubrictexts.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

using Texts = QHash<QString, QString>; // by the English words

Texts textsOf(const QString &language)
{
    Texts texts;
    QFile file(u":/rapporteur/rubrictexts/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (auto text = json.begin(); text != json.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

/// Read once; never changed after that, so any thread may look.
const QHash<QString, Texts> &knownTexts()
{
    static const QHash<QString, Texts> texts = [] {
        QHash<QString, Texts> all;
        for (const QString &language : rubricTextLanguages())
            all.insert(language, textsOf(language));
        return all;
    }();
    return texts;
}

} // namespace

QStringList rubricTextLanguages()
{
    return {u"es"_s, u"fr"_s};
}

LocalText withKnownLanguages(LocalText text)
{
    const QString english = text.byLanguage.value(u"en"_s);
    for (auto texts = knownTexts().cbegin(); texts != knownTexts().cend(); ++texts) {
        const QString known = texts->value(english);
        if (!known.isEmpty() && !text.byLanguage.contains(texts.key()))
            text.byLanguage.insert(texts.key(), known);
    }
    return text;
}

} // namespace rapporteur
