// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestSearch = 1000;

} // namespace

QByteArray WindowMemory::toBytes() const
{
    QCborMap map;
    map[u"geometry"_s] = geometry;
    map[u"panes"_s] = panes;
    map[u"scores"_s] = scores;
    map[u"locked"_s] = locked;
    map[u"states"_s] = QCborArray::fromStringList(states);
    map[u"sort"_s] = static_cast<int>(sort);
    map[u"descending"_s] = descending;
    map[u"search"_s] = search;
    map[u"article"_s] = article;
    map[u"provision"_s] = cell.provision;
    map[u"channel"_s] = cell.channel;
    map[u"readerTab"_s] = readerTab;
    map[u"blind"_s] = blind.on;
    map[u"blindByRow"_s] = blind.scope == BlindScope::Row;
    return QCborValue(map).toCbor();
}

WindowMemory WindowMemory::fromBytes(const QByteArray &bytes)
{
    WindowMemory memory;
    // What was cut off may leave a key without its value, which a map cannot be asked about.
    QCborParserError fault;
    const QCborMap map = QCborValue::fromCbor(bytes, &fault).toMap();
    if (fault.error != QCborError::NoError || map.isEmpty())
        return memory;
    memory.geometry = map[u"geometry"_s].toByteArray();
    memory.panes = map[u"panes"_s].toByteArray();
    memory.scores = map[u"scores"_s].toByteArray();
    memory.locked = map[u"locked"_s].toBool(true);
    for (const QCborValue &state : map[u"states"_s].toArray())
        memory.states.append(state.toString());
    const qint64 sort = map[u"sort"_s].toInteger(static_cast<int>(memory.sort));
    if (sort >= 0 && sort <= static_cast<int>(QueueSort::Usefulness))
        memory.sort = static_cast<QueueSort>(sort);
    memory.descending = map[u"descending"_s].toBool(true);
    memory.search = map[u"search"_s].toString().left(LongestSearch);
    memory.article = map[u"article"_s].toInteger();
    memory.cell = {static_cast<int>(map[u"provision"_s].toInteger(-1)),
                   static_cast<int>(map[u"channel"_s].toInteger())};
    memory.readerTab = static_cast<int>(map[u"readerTab"_s].toInteger());
    memory.blind.on = map[u"blind"_s].toBool();
    memory.blind.scope = map[u"blindByRow"_s].toBool() ? BlindScope::Row : BlindScope::Article;
    return memory;
}

} // namespace rapporteur
