// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"
#include "core/review/decision.h"

#include <QStringList>

namespace rapporteur
{

enum class AnnotationPlace { Article, Comment };

/// A note on a stretch of an article's text or of a comment (W3C quote and position selectors), or on
/// a comment as a whole (empty span).
struct Annotation {
    QString id; ///< UUID
    AnnotationPlace place = AnnotationPlace::Article;
    QString commentId; ///< native id, for Comment
    int textVersion = 1; ///< version of the article's text the span refers to
    TextSpan span; ///< UTF-16 units
    QString exact, prefix, suffix; ///< quote selector; prefix and suffix up to 32 characters
    QString body; ///< what the person says; plain text
    QStringList tags;
    std::optional<CellKey> cell; ///< linked as evidence for this cell
    QString author;
    QDateTime createdAt;
    bool operator==(const Annotation &) const = default;
};

/// Fills the quote selector of a span from its text, 32 characters of context each side.
/// A span that would split a surrogate pair is widened; one beyond the text is clamped to it.
void selectQuote(Annotation &annotation, QStringView text, TextSpan span);

/// Where the quote selector's `exact` stands in a text: the occurrences whose surroundings agree best with
/// prefix and suffix, in order; more than one when the quote is ambiguous, empty when it is not there.
[[nodiscard]] QList<TextSpan> quotePlaces(const Annotation &annotation, QStringView text);

[[nodiscard]] QJsonObject toJson(const Annotation &annotation);
[[nodiscard]] Result<Annotation> annotationFromJson(const QJsonObject &json);

} // namespace rapporteur
