// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace rapporteur
{

/// Text as the word index takes it: characters of scripts written without spaces (Chinese, Japanese, Thai,
/// Lao, Khmer, Burmese) stand alone, so that a phrase of them finds any stretch of any length. A trigram
/// index would find inner parts of Latin words too, at about three times the size and time.
[[nodiscard]] QString searchableText(const QString &text);

/// What a person typed, as one expression of the word index per word; all must be found. Every word is
/// quoted, so nothing in it is an operator, and from three letters on matches words that begin with it; "several words" in
/// double quotes are a phrase.
[[nodiscard]] QStringList searchTerms(const QString &typed);

} // namespace rapporteur
