// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/factlines.h"

#include "core/base/storabletext.h"
#include "core/evaluation/prompts/prompttext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Context of the texts.
struct FactWordsFile {
    Q_DECLARE_TR_FUNCTIONS(FactWordsFile)
};

} // namespace

Result<FactWords> FactWords::shipped()
{
    QFile file(u":/rapporteur/prompts/facts.json"_s);
    return read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

Result<FactWords> FactWords::read(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject facts = root["facts"_L1].toObject();
    FactWords words;
    QStringList wrong;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const Words entry{(*it)["yes"_L1].toString(), (*it)["no"_L1].toString()};
        if (entry.yes.isEmpty() || entry.no.isEmpty() || it->toObject().size() != 2)
            wrong.append(it.key());
        words.m_words.insert(it.key(), entry);
    }
    if (root["format"_L1].toString() != "rapporteur-facts-1"_L1 || facts.isEmpty()
        || !wrong.isEmpty())
        return failure(
            ErrorKind::Internal,
            FactWordsFile::tr("The words for observed facts of this program cannot be used."),
            wrong.join(u", "_s));
    return words;
}

QString FactWords::lines(const Document &document) const
{
    QStringList lines;
    for (const PageFact &fact : document.facts) {
        const auto words = m_words.constFind(fact.id);
        if (words == m_words.cend())
            continue;
        QString line = fact.present ? words->yes : words->no;
        line.replace("{count}"_L1, QString::number(fact.count));
        line.replace("{share}"_L1, u"%1 %"_s.arg(std::lround(fact.value * 100)));
        if (fact.present && !fact.text.trimmed().isEmpty())
            line += " Seen: "_L1 + quotedLine(fact.text);
        lines.append("- "_L1 + line);
    }
    if (lines.isEmpty())
        return u"- The program saw no web page, only a text: nothing is known of the site."_s;
    return lines.join(u'\n');
}

QString quotedLine(const QString &text, qsizetype limit)
{
    QString line = cleanedForPrompt(text).text.simplified();
    line.replace(u'"', u'\'');
    return u'"' + cappedText(line, limit) + u'"';
}

} // namespace rapporteur
