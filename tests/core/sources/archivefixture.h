// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace rapporteur::testing
{

/// A record of a WARC; `length` stands in its head instead of the true one when it is given.
[[nodiscard]] QByteArray warcRecord(const QByteArray &type, const QByteArray &uri,
                                    const QByteArray &block, const QByteArray &length = {});
/// An HTML answer in a response record.
[[nodiscard]] QByteArray pageRecord(const QByteArray &uri, const QByteArray &body,
                                    const QByteArray &headers = "Content-Type: text/html");

struct ZippedFile {
    QByteArray name, content;
    bool deflate = false;
};
/// A ZIP of files; `wide` writes all sizes and offsets as ZIP64.
[[nodiscard]] QByteArray zipped(const QList<ZippedFile> &files, bool wide = false);

} // namespace rapporteur::testing
