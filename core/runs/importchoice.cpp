// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/importchoice.h"

#include "core/sources/fetching/hackernewssource.h"
#include "core/sources/fetching/webaddress.h"

#include <QCoreApplication>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr std::array kindNames = {std::pair{ImportChoice::Kind::File, "file"_L1},
                                  std::pair{ImportChoice::Kind::Page, "page"_L1},
                                  std::pair{ImportChoice::Kind::Entry, "entry"_L1},
                                  std::pair{ImportChoice::Kind::Address, "address"_L1}};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportListing)
};

QString nameOf(ImportChoice::Kind kind)
{
    return std::ranges::find(kindNames, kind, &decltype(kindNames)::value_type::first)->second;
}

/// What surrounds an address in a sentence and does not belong to it.
QString withoutPunctuation(QString word)
{
    const auto trailing = [&] {
        const QChar last = word.back();
        if (last == u')')
            return word.count(u'(') < word.count(u')');
        return u".,;:!?'\"»”’>]}"_s.contains(last);
    };
    while (!word.isEmpty() && trailing())
        word.chop(1);
    return word;
}

} // namespace

QString keyOf(const ImportChoice &choice)
{
    return QStringList{nameOf(choice.kind), choice.source, choice.file,
                       QString::number(choice.record),
                       choice.kind == ImportChoice::Kind::Entry ? choice.url : QString()}
        .join(u'\n');
}

QJsonObject mappingToJson(const ColumnMapping &mapping)
{
    QJsonObject columns;
    for (const auto &[field, column] : mapping.columns.asKeyValueRange())
        columns.insert(articleFieldName(field), column);
    return {{u"columns"_s, columns},
            {u"header"_s, mapping.hasHeader},
            {u"separator"_s, QString(mapping.separator)}};
}

std::optional<ColumnMapping> mappingFromJson(const QJsonObject &json)
{
    ColumnMapping mapping;
    const QJsonObject columns = json["columns"_L1].toObject();
    for (auto entry = columns.begin(); entry != columns.end(); ++entry) {
        const std::optional<ArticleField> field = articleFieldNamed(entry.key());
        const int column = entry->toInt(-1);
        if (field && column >= 0)
            mapping.columns.insert(*field, column);
    }
    mapping.hasHeader = json["header"_L1].toBool(true);
    const QString separator = json["separator"_L1].toString();
    if (separator.size() != 1 || !mapping.isUsable())
        return std::nullopt;
    mapping.separator = separator.front();
    return mapping;
}

QJsonObject toJson(const ImportChoice &choice)
{
    QJsonObject json{{u"kind"_s, nameOf(choice.kind)},
                     {u"source"_s, choice.source},
                     {u"title"_s, choice.title},
                     {u"url"_s, choice.url}};
    if (choice.kind == ImportChoice::Kind::Page) {
        json.insert(u"record"_s, choice.record);
        json.insert(u"file"_s, choice.file);
    }
    if (choice.mapping)
        json.insert(u"mapping"_s, mappingToJson(*choice.mapping));
    return json;
}

std::optional<ImportChoice> choiceFromJson(const QJsonObject &json)
{
    ImportChoice choice;
    const QString kind = json["kind"_L1].toString();
    const auto named = std::ranges::find(kindNames, kind, &decltype(kindNames)::value_type::second);
    choice.source = json["source"_L1].toString();
    if (named == kindNames.end() || choice.source.isEmpty())
        return std::nullopt;
    choice.kind = named->first;
    choice.title = json["title"_L1].toString();
    choice.url = json["url"_L1].toString();
    choice.record = json["record"_L1].toInteger();
    choice.file = json["file"_L1].toString();
    choice.mapping = mappingFromJson(json["mapping"_L1].toObject());
    choice.isTable = choice.mapping.has_value();
    return choice;
}

QString sourceOf(const SourceCandidate &candidate)
{
    if (isHackerNewsSource(candidate.discussionUrl))
        return candidate.discussionUrl;
    return candidate.url.isEmpty() ? candidate.discussionUrl : candidate.url;
}

namespace
{

ImportChoice addressChoice(const QString &address)
{
    ImportChoice choice{.kind = ImportChoice::Kind::Address, .source = address};
    choice.title = address;
    if (isHackerNewsSource(address)) {
        const Result<HackerNewsSource> named = hackerNewsSource(address);
        if (!named)
            choice.fault = named.error().text;
        else if (named->kind == HackerNewsSource::Item)
            choice.what = Words::tr("Discussion on Hacker News, with its page");
        else
            choice.what = named->kind == HackerNewsSource::List
                ? Words::tr("The first %1 of a list on Hacker News").arg(named->count)
                : Words::tr("The first %1 that a search on Hacker News finds").arg(named->count);
    } else if (const Result<QUrl> url = webAddress(address)) {
        choice.url = address;
        choice.what = Words::tr("Page at %1").arg(hostOf(*url));
    } else {
        choice.fault = url.error().text;
    }
    choice.suggested = choice.fault.isEmpty();
    return choice;
}

/// "example.org/page" as people write addresses.
bool isBareAddress(const QString &line)
{
    static const QRegularExpression Bare(
        u"^[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(:\\d+)?(/\\S*)?$"_s);
    return line.size() < 2000 && Bare.match(line).hasMatch();
}

} // namespace

QList<ImportChoice> addressChoices(const QString &text, qsizetype most)
{
    QList<ImportChoice> choices;
    QSet<QString> seen;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        const QString line = part.trimmed().toString();
        if (line.isEmpty())
            continue;
        QStringList addresses = addressesIn(line, most);
        if (addresses.isEmpty())
            addresses.append(isBareAddress(line) ? u"https://"_s + line : line.left(500));
        for (const QString &address : std::as_const(addresses)) {
            if (choices.size() >= most)
                return choices;
            ImportChoice choice = addressChoice(address);
            choice.twice = seen.contains(address);
            choice.suggested = choice.suggested && !choice.twice;
            seen.insert(address);
            choices.append(choice);
        }
    }
    return choices;
}

QStringList addressesIn(const QString &text, qsizetype most)
{
    static const QRegularExpression Word(u"(?:https?://|hn:)[^\\s<>\"]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    QSet<QString> seen;
    const auto take = [&](const QString &address) {
        if (address.isEmpty() || seen.contains(address) || found.size() >= most)
            return;
        seen.insert(address);
        found.append(address);
    };
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QString trimmed = line.trimmed().toString();
        // A search has words after it.
        if (trimmed.startsWith("hn:search:"_L1)) {
            take(trimmed);
            continue;
        }
        for (const QRegularExpressionMatch &match : Word.globalMatch(trimmed))
            take(withoutPunctuation(match.captured()));
    }
    return found;
}

} // namespace rapporteur
