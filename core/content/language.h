// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

struct DetectedLanguage {
    QString tag; ///< primary BCP 47 tag, lower case; empty when unknown
    bool reliable = false;
    double score = 0; ///< how well the text fits, to be compared between readings of the same bytes
};

/// The language most of a text is written in, told from the text alone.
[[nodiscard]] DetectedLanguage detectLanguage(const QString &text);

/// The primary tag of a language as pages declare it ("en_US", "EN-us", "german"): "en"; empty when it is none.
[[nodiscard]] QString primaryLanguage(const QString &declared);

[[nodiscard]] bool isRightToLeft(const QString &language);

} // namespace rapporteur
