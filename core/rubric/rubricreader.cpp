// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricreader.h"

#include "core/rubric/rubricsections.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype FileLimit = 4 * 1024 * 1024; ///< bytes; the largest shipped file has 45 000
constexpr auto Format = "rapporteur-rubric-1"_L1;
constexpr auto FormatFamily = "rapporteur-rubric-"_L1;
constexpr auto NewerFormat = "newer-format"_L1;
constexpr auto ShippedFolder = ":/rapporteur/rubrics"_L1;

RubricReading refused(QLatin1StringView code, const QString &place, const QString &text)
{
    return {std::nullopt, {{Severity::Error, QString(code), text, place}}};
}

/// The sections do not begin to make sense in a file of another format: one issue is all there is.
std::optional<RubricReading> wrongFormat(const QJsonObject &root)
{
    const QString format = root.value("format"_L1).toString();
    if (format == Format)
        return std::nullopt;
    if (const QString number = format.sliced(format.startsWith(FormatFamily) ? FormatFamily.size()
                                                                             : 0);
        number != format && number.toInt() > 1)
        return refused(
            NewerFormat, u"format"_s,
            RubricObject::tr("This rubric was written for a newer version of the program."));
    return refused(
        "wrong-format"_L1, u"format"_s,
        RubricObject::tr("This is not a rubric: the format must be \"%1\".").arg(Format));
}

bool isId(QStringView id)
{
    return std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

void readHead(RubricObject &file, Rubric &rubric)
{
    (void)file.text("format"_L1);
    rubric.id = file.text("id"_L1);
    if (!isId(rubric.id))
        file.error("bad-id"_L1, "id"_L1,
                   RubricObject::tr("Only small letters, digits and hyphens are allowed."));
    rubric.version = file.text("version"_L1);
    rubric.title = file.localText("title"_L1);
    rubric.gist = file.localText("gist"_L1);
    RubricObject licence = file.object("licence"_L1);
    (void)licence.text("id"_L1);
    (void)licence.text("text"_L1);
    licence.finish();
}

bool hasErrors(const Issues &issues)
{
    return std::ranges::contains(issues, Severity::Error, &Issue::severity);
}

} // namespace

RubricReading readRubric(const QByteArray &json, const QString &name)
{
    if (json.size() > FileLimit)
        return refused(
            "too-long"_L1, name,
            RubricObject::tr("A rubric of more than %n bytes is not read.", nullptr, FileLimit));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return refused("not-json"_L1, RubricObject::tr("byte %1").arg(parsing.offset),
                       RubricObject::tr("This is not JSON: %1.").arg(parsing.errorString()));
    if (!document.isObject())
        return refused("wrong-type"_L1, name, RubricObject::tr("This must be an object."));
    if (auto other = wrongFormat(document.object()))
        return *other;

    RubricReading reading;
    Rubric rubric;
    RubricObject file(document.object(), {}, reading.issues);
    readHead(file, rubric);
    readScale(file, rubric);
    readChannels(file, rubric);
    readEvidence(file, rubric);
    readBands(file, rubric);
    rubric.directions = readTerms(file, "directions"_L1, 1, "letter"_L1);
    readContentTypes(file, rubric);
    readProvisions(file, rubric);
    rubric.domainElements = readTerms(file, "domain_elements"_L1, 0, "id"_L1);
    rubric.sentiments = readTerms(file, "sentiments"_L1, 0, "id"_L1);
    readSignals(file, rubric);
    readLite(file, rubric);
    readReasonCodes(file, rubric);
    readThresholds(file, rubric);
    file.finish();
    if (hasErrors(reading.issues))
        return reading;
    rubric.json = json;
    rubric.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    reading.rubric = std::move(rubric);
    return reading;
}

Result<Rubric> rubricFromJson(const QByteArray &json, const QString &name)
{
    RubricReading reading = readRubric(json, name);
    if (reading.rubric)
        return *std::move(reading.rubric);
    QStringList lines;
    bool newer = false;
    for (const Issue &issue : std::as_const(reading.issues)) {
        if (issue.severity == Severity::Error)
            lines.append(issue.place.isEmpty() ? issue.text : issue.place + u": "_s + issue.text);
        newer = newer || issue.code == NewerFormat;
    }
    return failure(
        newer ? ErrorKind::Newer : ErrorKind::BadInput,
        RubricObject::tr("%1 cannot be used as a rubric. Correct these %n places and try again.",
                         nullptr, static_cast<int>(lines.size()))
                .arg(name)
            + u'\n' + lines.join(u"\n"_s));
}

Result<Rubric> shippedRubric(const QString &id)
{
    const QStringList ids = shippedRubricIds();
    if (!ids.contains(id))
        return failure(ErrorKind::NotFound,
                       RubricObject::tr("There is no rubric \"%1\" in this program. There are: %2.")
                           .arg(id, ids.join(u", ")));
    QFile file(u"%1/%2.json"_s.arg(ShippedFolder, id));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Unreadable,
            RubricObject::tr("The rubric \"%1\" of this program cannot be read.").arg(id),
            file.errorString());
    return rubricFromJson(file.readAll(), file.fileName());
}

QStringList shippedRubricIds()
{
    QStringList ids = QDir(ShippedFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &id : ids)
        id.chop(5);
    return ids;
}

} // namespace rapporteur
