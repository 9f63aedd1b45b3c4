// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur
{

/// What bytes are when they are not text: "PDF", "PNG image", "ZIP archive", "binary data"; empty for
/// text, whatever its charset. Decided by the bytes alone, names lie.
[[nodiscard]] QString binaryKind(const QByteArray &bytes);

/// The charset of text without a byte order mark whose zero bytes give it away: "UTF-16LE", "UTF-16BE", or empty.
[[nodiscard]] QString wideCharsetByZeros(const QByteArray &bytes);

/// "Not a text page (PDF, 3.2 MB)"
[[nodiscard]] QString notTextMessage(const QString &kind, qsizetype bytes);

} // namespace rapporteur
