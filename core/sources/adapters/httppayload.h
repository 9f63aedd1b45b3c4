// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QMap>
#include <QString>

namespace rapporteur
{

/// Head of an answer as archives keep it, in whatever state.
struct ArchivedHead {
    int status = 0;
    QMap<QString, QString> headers; ///< lower-case names; without cookies
    qsizetype size = 0; ///< where the body starts
};

/// Reads the head that a block starts with; one without a status line is all body.
[[nodiscard]] ArchivedHead readArchivedHead(QByteArrayView block);

/// The body as its server meant it: chunks joined, codings undone. Where headers lie (chunks that are none, gzip
/// that is none, both left from before the crawler decoded them) the body is taken as it is. What is cut or
/// grows beyond `limit` is said in `issues`, whose places the caller fills in.
[[nodiscard]] QByteArray decodedBody(QByteArrayView body, const QMap<QString, QString> &headers,
                                     qint64 limit, Issues &issues);

/// "text/html" of "Text/HTML; charset=x", and the charset.
[[nodiscard]] QString mediaTypeOf(const QString &contentType);
[[nodiscard]] QString charsetOf(const QString &contentType);

} // namespace rapporteur
