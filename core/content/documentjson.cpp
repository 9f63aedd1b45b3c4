// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/documentjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

// {"v":1, "b":[[kind, level, start, length, marker?]…], "i":[[kind, start, length, target?]…],
//  "f":[[id, present, count, value, text, start?, length?]…], "g":[category, confidence, [sign…]],
//  "n":[[severity, code, text, place]…]}

constexpr int deepestLevel = 1000;
constexpr qsizetype longestMarker = 32;
constexpr qsizetype longestSource = 1 << 30;

constexpr std::array stateNames = {
    std::pair{CommentState::Live, "live"_L1},
    std::pair{CommentState::Deleted, "deleted"_L1},
    std::pair{CommentState::Removed, "removed"_L1},
    std::pair{CommentState::Dead, "dead"_L1},
    std::pair{CommentState::Placeholder, "placeholder"_L1},
};

QJsonArray blocksToJson(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        QJsonArray entry{int(block.kind), block.level, block.span.start, block.span.length};
        if (!block.marker.isEmpty())
            entry.append(block.marker);
        array.append(entry);
    }
    return array;
}

QJsonArray inlinesToJson(const QList<InlineMark> &inlines)
{
    QJsonArray array;
    for (const InlineMark &mark : inlines) {
        QJsonArray entry{int(mark.kind), mark.span.start, mark.span.length};
        if (!mark.target.isEmpty())
            entry.append(mark.target);
        array.append(entry);
    }
    return array;
}

QJsonArray factsToJson(const QList<PageFact> &facts)
{
    QJsonArray array;
    for (const PageFact &fact : facts) {
        QJsonArray entry{fact.id, fact.present, fact.count, fact.value, fact.text};
        if (fact.source) {
            entry.append(fact.source->start);
            entry.append(fact.source->length);
        }
        array.append(entry);
    }
    return array;
}

QJsonArray issuesToJson(const Issues &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues)
        array.append(QJsonArray{int(issue.severity), issue.code, issue.text, issue.place});
    return array;
}

/// A span that lies inside a text of that length, or none.
std::optional<TextSpan> spanAt(const QJsonArray &entry, qsizetype index, qsizetype textLength)
{
    const double start = entry[index].toDouble(-1), length = entry[index + 1].toDouble(-1);
    const bool whole = std::floor(start) == start && std::floor(length) == length;
    if (!whole || start < 0 || length < 0 || start + length > double(textLength))
        return std::nullopt;
    return TextSpan{qsizetype(start), qsizetype(length)};
}

QList<Block> blocksFromJson(const QJsonArray &array, qsizetype textLength)
{
    QList<Block> blocks;
    qsizetype end = 0;
    for (const QJsonValue &value : array) {
        const QJsonArray entry = value.toArray();
        const int kind = entry[0].toInt(-1);
        const auto span = spanAt(entry, 2, textLength);
        if (kind < 0 || kind > int(BlockKind::TableRow) || !span || span->start < end)
            continue;
        blocks.append({BlockKind(kind), qBound(0, entry[1].toInt(), deepestLevel),
                       entry[4].toString().left(longestMarker), *span});
        end = span->end();
    }
    return blocks;
}

QList<InlineMark> inlinesFromJson(const QJsonArray &array, qsizetype textLength)
{
    QList<InlineMark> inlines;
    for (const QJsonValue &value : array) {
        const QJsonArray entry = value.toArray();
        const int kind = entry[0].toInt(-1);
        const auto span = spanAt(entry, 1, textLength);
        if (kind >= 0 && kind <= int(InlineKind::Code) && span)
            inlines.append({InlineKind(kind), *span, entry[3].toString()});
    }
    return inlines;
}

QList<PageFact> factsFromJson(const QJsonArray &array, qsizetype sourceLength)
{
    QList<PageFact> facts;
    for (const QJsonValue &value : array) {
        const QJsonArray entry = value.toArray();
        PageFact fact{entry[0].toString(), entry[1].toBool(),   qMax(0, entry[2].toInt()),
                      entry[3].toDouble(), entry[4].toString(), std::nullopt};
        if (fact.id.isEmpty())
            continue;
        if (entry.size() >= 7)
            fact.source = spanAt(entry, 5, sourceLength);
        facts.append(std::move(fact));
    }
    return facts;
}

Gate gateFromJson(const QJsonArray &entry)
{
    Gate gate{entry[0].toString(), qBound(0.0, entry[1].toDouble(), 1.0), {}};
    for (const QJsonValue &sign : entry[2].toArray())
        gate.signs.append(sign.toString());
    return gate;
}

Issues issuesFromJson(const QJsonArray &array)
{
    Issues issues;
    for (const QJsonValue &value : array) {
        const QJsonArray entry = value.toArray();
        const int severity = qBound(0, entry[0].toInt(), int(Severity::Error));
        issues.append(
            {Severity(severity), entry[1].toString(), entry[2].toString(), entry[3].toString()});
    }
    return issues;
}

Result<QJsonObject> objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return document.object();
    return failure(
        ErrorKind::Corrupt,
        QCoreApplication::translate("Content",
                                    "The stored structure of a text cannot be read. The text "
                                    "itself is not affected."),
        u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
}

} // namespace

QByteArray documentStructureToJson(const Document &document)
{
    QJsonObject root{{u"v"_s, 1}, {u"b"_s, blocksToJson(document.blocks)}};
    if (!document.inlines.isEmpty())
        root[u"i"_s] = inlinesToJson(document.inlines);
    if (!document.facts.isEmpty())
        root[u"f"_s] = factsToJson(document.facts);
    if (document.gate != Gate())
        root[u"g"_s] = QJsonArray{document.gate.category, document.gate.confidence,
                                  QJsonArray::fromStringList(document.gate.signs)};
    if (!document.issues.isEmpty())
        root[u"n"_s] = issuesToJson(document.issues);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Status documentStructureFromJson(const QByteArray &json, Document &document)
{
    const Result<QJsonObject> root = objectOf(json);
    if (!root)
        return failureOf(root);
    document.blocks = blocksFromJson((*root)["b"_L1].toArray(), document.text.size());
    document.inlines = inlinesFromJson((*root)["i"_L1].toArray(), document.text.size());
    // The source is large and often loaded later; a span is checked against it when it is there.
    const qsizetype sourceLength = document.source.isEmpty() ? longestSource
                                                             : document.source.size();
    document.facts = factsFromJson((*root)["f"_L1].toArray(), sourceLength);
    document.gate = gateFromJson((*root)["g"_L1].toArray());
    document.issues = issuesFromJson((*root)["n"_L1].toArray());
    return {};
}

QByteArray commentStructureToJson(const Comment &comment)
{
    QJsonObject root{{u"v"_s, 1}, {u"b"_s, blocksToJson(comment.blocks)}};
    if (!comment.inlines.isEmpty())
        root[u"i"_s] = inlinesToJson(comment.inlines);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Status commentStructureFromJson(const QByteArray &json, Comment &comment)
{
    const Result<QJsonObject> root = objectOf(json);
    if (!root)
        return failureOf(root);
    comment.blocks = blocksFromJson((*root)["b"_L1].toArray(), comment.text.size());
    comment.inlines = inlinesFromJson((*root)["i"_L1].toArray(), comment.text.size());
    return {};
}

QString commentStateName(CommentState state)
{
    for (const auto &[value, name] : stateNames) {
        if (value == state)
            return name;
    }
    return u"live"_s;
}

CommentState commentStateNamed(QStringView name)
{
    for (const auto &[value, text] : stateNames) {
        if (text == name)
            return value;
    }
    return CommentState::Live;
}

} // namespace rapporteur
