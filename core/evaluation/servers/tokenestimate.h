// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

namespace rapporteur
{

/// How many tokens a text is, told without the model's own table: each character counts by its
/// script, in the proportion that byte-pair encodings of today's models have on running text
/// (letters of English words 1/4, other Latin and Cyrillic letters about 1/3 to 1/2, Han 1, kana
/// 3/4, Hangul 4/5, Arabic and Hebrew 1/2, Indic and Thai 2/3, digits 1/2, signs 1/2, pictographs
/// 2; white space belongs to the word behind it). Good to a third or so; `TokenScale` makes it
/// better after the first answer. At least 1 for a text that is not empty.
[[nodiscard]] qint64 estimatedTokens(QStringView text);

/// What one model's counts were, against the estimates: learnt from answers, so that forecasts get
/// better.
class TokenScale
{
public:
    /// After an answer; small and senseless counts are not used.
    void learn(qint64 estimated, qint64 counted);
    /// Tokens of this model for an estimate.
    [[nodiscard]] qint64 scaled(qint64 estimated) const;
    /// How far the truth may lie on either side, as a share: large until something was learnt.
    [[nodiscard]] double uncertainty() const;
    [[nodiscard]] qint64 learntFrom() const { return m_counted; }

private:
    qint64 m_estimated = 0;
    qint64 m_counted = 0;
    int m_answers = 0;
};

} // namespace rapporteur
