// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

/// Text without what readers cannot see but models can read.
struct CleanedText {
    QString text;
    int removed = 0; ///< characters taken out
    bool operator==(const CleanedText &) const = default;
};

/// Takes out control characters, tag characters, bidirectional controls, variation selectors that
/// select nothing and zero-width characters that join nothing; all else stays as it is, so that
/// quotes from it are found again. Joiners stay between letters of scripts that write with them and
/// inside emoji, one at a time.
[[nodiscard]] CleanedText cleanedForPrompt(const QString &text);

/// The longest beginning of a text that counts at most `tokens` by estimatedTokens() and ends with
/// a sentence; with a word where no sentence ends in its last third. Never inside a character. All
/// of it when `tokens` is 0 or less.
[[nodiscard]] QStringView cutAtSentence(QStringView text, qint64 tokens);

} // namespace rapporteur
