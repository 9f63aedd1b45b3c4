// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

/// Text as every store can keep it: U+0000 and lone surrogates become U+FFFD, CRLF and CR become LF.
/// SQLite keeps such characters, PostgreSQL refuses them; the same text must reach both. Idempotent.
[[nodiscard]] QString storableText(QString text);

/// At most `limit` UTF-16 units, never splitting a surrogate pair; an ellipsis marks the cut.
[[nodiscard]] QString cappedText(const QString &text, qsizetype limit);

} // namespace rapporteur
