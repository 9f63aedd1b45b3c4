// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <expected>
#include <utility>

namespace rapporteur
{

/// Status line and headers of an answer, as HTTP/1.x writes them.
struct HttpHead {
    int status = 0;
    bool oldVersion =
        false; ///< HTTP/1.0: the connection ends with the answer unless it says otherwise
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, in the order given

    /// All values of a name, joined by ", "; empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// Every value of a name on its own.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    /// Whether a list header such as Connection holds a word, whatever its case.
    [[nodiscard]] bool lists(QByteArrayView name, QByteArrayView word) const;
    /// As text by name, without cookies; bytes that are no UTF-8 are read as Latin-1.
    [[nodiscard]] QMap<QString, QString> toMap() const;
    bool operator==(const HttpHead &) const = default;
};

/// Where the head ends in `bytes` (just after its empty line), or -1 when it is not there yet. Searching
/// goes on from `from`, what was searched before.
[[nodiscard]] qsizetype endOfHead(const QByteArray &bytes, qsizetype from);

/// Reads a whole head. The error is raw detail for the curious: what is no HTTP about it.
[[nodiscard]] std::expected<HttpHead, QString> readHead(QByteArrayView bytes);

} // namespace rapporteur
