// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/rubric/rubric.h"

namespace rapporteur
{

struct LexiconPhrase {
    int provision = 0;
    QString language;
    QString text; ///< lower case; a trailing '*' matches any ending
    double polarity = 1; ///< −1…+1
    double weight = 0.5; ///< 0…1
    QString direction; ///< letter
    bool operator==(const LexiconPhrase &) const = default;
};

struct FactCondition {
    QString fact;
    std::optional<bool> present;
    std::optional<int> atLeast, atMost;
    std::optional<double> valueAtLeast, valueBelow;
    bool operator==(const FactCondition &) const = default;
};

struct StructuralCue {
    FactCondition when;
    QList<FactCondition> requirements;
    int provision = 0;
    double value = 0;
    QString evidence, direction;
    LocalText note;
    bool operator==(const StructuralCue &) const = default;
};

/// A content type that a page has when all conditions hold.
struct ContentTypeRule {
    QString code;
    QList<FactCondition> requirements;
    bool operator==(const ContentTypeRule &) const = default;
};

/// The built-in rater's cues for one rubric; data in resources/lexicons.
struct Lexicon {
    QString rubric, version, sha256;
    int negationWords = 4, hedgeWords = 4;
    double titleWeight = 1.5;
    QMap<QString, QStringList> negations, hedges; ///< by language
    QString
        sideTaking; ///< letters of the directions that a negation turns; the others keep their sign
    QList<ContentTypeRule> contentTypes; ///< the first that holds; none: the rubric's default
    QString discussionContentType; ///< empty: the rubric's default
    QList<LexiconPhrase> phrases;
    QList<StructuralCue> cues;
    bool operator==(const Lexicon &) const = default;
};

/// Reads and checks a lexicon against its rubric; BadInput names every wrong place.
[[nodiscard]] Result<Lexicon> readLexicon(const Rubric &rubric, const QByteArray &json,
                                          const QString &name);
/// The lexicon shipped for a rubric; NotFound when there is none.
[[nodiscard]] Result<Lexicon> shippedLexicon(const Rubric &rubric);

} // namespace rapporteur
