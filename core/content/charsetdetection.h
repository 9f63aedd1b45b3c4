// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur
{

/// The charset in which bytes that are no UTF-8 make sense: the one that decodes them without gaps into a language
/// that is written in it. Markup is looked past. Empty when no charset is clearly the one.
[[nodiscard]] QString detectCharset(const QByteArray &bytes);

} // namespace rapporteur
