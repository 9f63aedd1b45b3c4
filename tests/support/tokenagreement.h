// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rapporteur::testing
{

/// The words of a text in lower case: runs of letters, marks, digits and underscores of any script; ideographs and
/// kana, which are written without gaps, each by itself.
[[nodiscard]] QStringList tokensOf(QStringView text);

/// How far two texts agree as bags of words.
struct TokenAgreement {
    double precision = 0; ///< share of our words that are expected
    double recall = 0; ///< share of the expected words that we have
    double f1 = 0; ///< 2·hits ÷ (ours + expected); 1 when both are empty
    int ours = 0, expected = 0;
};
[[nodiscard]] TokenAgreement agreement(const QStringList &ours, const QStringList &expected);

/// All text of a page's body, scripts and styles aside, with a gap wherever a block or a line ends. Independent of
/// how articles are extracted.
[[nodiscard]] QString bodyText(const QString &html);

} // namespace rapporteur::testing
