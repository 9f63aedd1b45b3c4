// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/fewcolours.h"

#include <QHash>

#include <algorithm>

namespace rapporteur::screenshots
{

namespace
{

constexpr qsizetype Most = 256;

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

QList<QRgb> tableOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    // Equal counts in the order of the colours, so that the same window gives the same file.
    std::ranges::sort(colours, [&counts](QRgb a, QRgb b) {
        return std::pair(-counts[a], a) < std::pair(-counts[b], b);
    });
    // Those far from all others first, however rare: a warning is a few letters in a whole window.
    QList<QRgb> chosen;
    for (int apart = 64; apart >= 0 && chosen.size() < Most;
         apart = apart > 4 ? apart / 2 : apart - 1) {
        for (const QRgb colour : std::as_const(colours)) {
            const bool known = std::ranges::any_of(
                chosen, [&](QRgb other) { return distance(colour, other) <= 9 * apart * apart; });
            if (!known && chosen.size() < Most)
                chosen.append(colour);
        }
    }
    return chosen;
}

} // namespace

QImage withFewColours(const QImage &picture)
{
    const QList<QRgb> table = tableOf(picture);
    QHash<QRgb, uchar> known;
    for (qsizetype i = 0; i < table.size(); ++i)
        known.insert(table[i], static_cast<uchar>(i));
    QImage result(picture.size(), QImage::Format_Indexed8);
    result.setColorTable(table);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = result.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb colour = picture.pixel(x, y);
            auto found = known.constFind(colour);
            if (found == known.cend()) {
                const auto nearest = std::ranges::min_element(
                    table, {}, [colour](QRgb other) { return distance(colour, other); });
                found = known.insert(colour, static_cast<uchar>(nearest - table.cbegin()));
            }
            line[x] = *found;
        }
    }
    return result;
}

} // namespace rapporteur::screenshots
