// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace rapporteur
{

/// Headers of a MIME message or of a part of one.
struct MimeHead {
    QMap<QByteArray, QByteArray> fields; ///< lower-case names, unfolded

    [[nodiscard]] QString text(const QByteArray &name) const;
    [[nodiscard]] QString mediaType() const; ///< "text/html", lower case
    /// A parameter of Content-Type such as "boundary"; empty when it is not there.
    [[nodiscard]] QByteArray parameter(const QByteArray &name) const;
};

/// A part with its content still encoded; `content` points into the message.
struct MimePart {
    MimeHead head;
    QByteArrayView content;
};

struct MimeMessage {
    MimeHead head;
    QList<MimePart> parts; ///< in the order of the file; containers of parts are opened
    bool whole = true; ///< the closing delimiter is there
    bool repaired = false; ///< delimiters or part heads were missing
};

/// Takes a message apart, whatever its state: folded heads, LF line ends, a boundary that is not named, delimiters
/// and heads that are missing. The bytes outlive the message. Loops only.
[[nodiscard]] MimeMessage readMimeMessage(const QByteArray &bytes);

/// The bytes of a part: quoted-printable or base64 undone. Character sets come later.
[[nodiscard]] QByteArray decodedPart(const MimePart &part);

/// "=?utf-8?Q?J=C3=BCrgen?=" as text.
[[nodiscard]] QString decodedWords(const QByteArray &header);

} // namespace rapporteur
