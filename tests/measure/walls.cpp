// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walls.h"

#include "core/content/extraction.h"
#include "tests/measure/measuring.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rapporteur::measure
{

QList<WallMeasure> measureWalls()
{
    QList<WallMeasure> walls;
    for (const testing::Wall &wall : testing::knownWalls()) {
        const Result<Document> document = extractDocument(testing::readWall(wall));
        walls.append(
            {wall.file, wall.category,
             document ? document->gate : Gate{u"binary_content"_s, 1, {document.error().text}}});
    }
    return walls;
}

QJsonObject toJson(const WallMeasure &wall)
{
    return {{u"file"_s, wall.file},
            {u"wanted"_s, wall.wanted},
            {u"told"_s, wall.told()},
            {u"confidence"_s, wall.gate.confidence},
            {u"signs"_s, QJsonArray::fromStringList(wall.gate.signs)}};
}

} // namespace rapporteur::measure
