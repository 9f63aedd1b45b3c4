// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/textmeasure.h"

#include <algorithm>
#include <array>

namespace rapporteur
{

namespace
{

using namespace std::string_view_literals;

constexpr std::array wideSpaces = {"\xe1\x9a\x80"sv, "\xe2\x80\xa8"sv, "\xe2\x80\xa9"sv,
                                   "\xe2\x80\xaf"sv, "\xe2\x81\x9f"sv, "\xe3\x80\x80"sv,
                                   "\xef\xbb\xbf"sv};
constexpr std::array wideCommas = {"\xef\xb9\x90"sv, "\xef\xb8\x90"sv, "\xef\xb8\x91"sv,
                                   "\xe2\xb9\x81"sv, "\xe2\xb8\xb4"sv, "\xe2\xb8\xb2"sv,
                                   "\xef\xbc\x8c"sv};

unsigned char byteAt(std::string_view utf8, size_t at)
{
    return at < utf8.size() ? static_cast<unsigned char>(utf8[at]) : 0;
}

bool isComma(std::string_view utf8, size_t at)
{
    const unsigned char first = byteAt(utf8, at);
    if (first < 0x80)
        return first == ',';
    if (first == 0xd8)
        return byteAt(utf8, at + 1) == 0x8c;
    return (first == 0xe2 || first == 0xef)
        && std::ranges::find(wideCommas, utf8.substr(at, 3)) != wideCommas.end();
}

int sequenceLength(unsigned char first)
{
    return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

} // namespace

int spaceAt(std::string_view utf8, size_t at)
{
    const unsigned char first = byteAt(utf8, at);
    if (first < 0x80)
        return first == ' ' || (first >= '\t' && first <= '\r') ? 1 : 0;
    const unsigned char second = byteAt(utf8, at + 1);
    if (first == 0xc2)
        return second == 0xa0 ? 2 : 0;
    if (first != 0xe1 && first != 0xe2 && first != 0xe3 && first != 0xef)
        return 0;
    const bool quad = first == 0xe2 && second == 0x80 && byteAt(utf8, at + 2) >= 0x80
        && byteAt(utf8, at + 2) <= 0x8a;
    return quad || std::ranges::find(wideSpaces, utf8.substr(at, 3)) != wideSpaces.end() ? 3 : 0;
}

void TextMeasure::prepend(const TextMeasure &before)
{
    if (length == 0) {
        rawAfter = before.rawAfter + rawLength;
        rawBefore = before.rawBefore;
        length = before.length;
        if (before.length == 0)
            rawBefore = rawAfter = before.rawLength + rawLength;
    } else if (before.length == 0) {
        rawBefore += before.rawLength;
    } else {
        length += before.length + (before.rawAfter > 0 || rawBefore > 0 ? 1 : 0);
        rawBefore = before.rawBefore;
    }
    rawLength += before.rawLength;
    linkLength += before.linkLength;
    headingLength += before.headingLength;
    listLength += before.listLength;
    commas += before.commas;
    plainCommas += before.plainCommas;
    paragraphs += before.paragraphs;
    images += before.images;
    listItems += before.listItems;
    inputs += before.inputs;
    embeds += before.embeds;
    hasVideo = hasVideo || before.hasVideo;
    hasDataTable = hasDataTable || before.hasDataTable;
    hasTextBlock = hasTextBlock || before.hasTextBlock;
}

TextMeasure measureOf(std::string_view utf8)
{
    TextMeasure measure;
    int spaces = 0; // since the last visible character
    for (size_t at = 0; at < utf8.size();) {
        if (const int space = spaceAt(utf8, at); space > 0) {
            ++spaces;
            ++measure.rawLength;
            at += size_t(space);
            continue;
        }
        const int bytes = sequenceLength(byteAt(utf8, at));
        const int units = bytes == 4 ? 2 : 1;
        if (measure.length == 0)
            measure.rawBefore = spaces;
        else if (spaces > 0)
            ++measure.length;
        spaces = 0;
        measure.length += units;
        measure.rawLength += units;
        if (isComma(utf8, at)) {
            ++measure.commas;
            measure.plainCommas += bytes == 1 ? 1 : 0;
        }
        at += size_t(bytes);
    }
    measure.rawAfter = spaces;
    if (measure.length == 0)
        measure.rawBefore = spaces;
    return measure;
}

} // namespace rapporteur
