// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rapporteur
{

/// Sums over the text below a node. Lengths are in UTF-16 units, as the thresholds of Readability are.
struct TextMeasure {
    int length = 0; ///< without white space at the ends, runs of white space counting one
    int rawLength = 0; ///< with all white space
    int rawBefore = 0, rawAfter = 0; ///< white space at the ends
    float linkLength = 0; ///< inside links; a link within the page counts three tenths
    int headingLength = 0; ///< inside headings
    int listLength = 0; ///< inside lists, once a list: nested ones count again
    int commas = 0; ///< of all scripts
    int plainCommas = 0; ///< ","
    int paragraphs = 0, images = 0, listItems = 0, inputs = 0, embeds = 0;
    bool hasVideo = false;
    bool hasDataTable = false;
    bool hasTextBlock = false; ///< text inside an element that usually holds text

    /// Adds what stands before, as lengths depend on the white space between the two.
    void prepend(const TextMeasure &before);
    [[nodiscard]] int trimmedLength() const
    {
        return length == 0 ? 0 : rawLength - rawBefore - rawAfter;
    }
    [[nodiscard]] double linkDensity() const
    {
        return length == 0 ? 0 : double(linkLength) / length;
    }
};

/// Of one text node.
[[nodiscard]] TextMeasure measureOf(std::string_view utf8);

/// Bytes of the white space character at `at`, as scripts of pages count it; 0 for others.
[[nodiscard]] int spaceAt(std::string_view utf8, size_t at);

} // namespace rapporteur
