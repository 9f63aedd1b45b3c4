// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rapporteur
{

/// Text made of bytes, storable, with how it was read.
struct DecodedText {
    QString text;
    QString charset; ///< that was used, as the web names it: "UTF-8", "windows-1252", "Shift_JIS"
    QString overruled; ///< a declared charset that the bytes contradict; empty otherwise
    qsizetype replaced = 0; ///< places that could not be read and became U+FFFD
};

/// Decodes a page as browsers do, with one correction: byte order mark, then the charset of the transport, then what
/// bytes cannot hide (the zeros of UTF-16, Japanese escapes, UTF-8 beyond ASCII, which other charsets are not by
/// chance), then the charset the markup names, then the one in which the text makes sense, then windows-1252.
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes, const QString &transportCharset,
                                     bool isMarkup);

/// The charset named in a `meta` element or XML declaration of the first 1024 bytes, or where these name none a little
/// later; empty when there is none.
[[nodiscard]] QString markupCharset(const QByteArray &bytes);

/// The charset parameter of a Content-Type; empty when there is none.
[[nodiscard]] QString contentTypeCharset(const QString &contentType);

} // namespace rapporteur
