// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace rapporteur
{

/// What stands between a word and the one before it.
enum class Gap : quint8 { Space, Clause, Sentence, Block };

/// A word of a text. In scripts that write without spaces (Han, kana, Thai, …) every character is one.
struct Word {
    TextSpan span; ///< in the text, UTF-16 units
    TextSpan folded; ///< in WordList::folded
    Gap gap = Gap::Block;
    bool unspaced = false; ///< a single character of a script without spaces
    bool operator==(const Word &) const = default;
};

/// The words of a text with their folded forms: case, typographic apostrophes, soft hyphens, Arabic and
/// Hebrew vowel signs and elongation make no difference; other accents do.
struct WordList {
    QString folded;
    QList<Word> words;

    [[nodiscard]] QStringView word(qsizetype i) const
    {
        return QStringView(folded).sliced(words[i].folded.start, words[i].folded.length);
    }
};

/// Splits a text into words, in one pass.
[[nodiscard]] WordList wordsOf(QStringView text);

} // namespace rapporteur
