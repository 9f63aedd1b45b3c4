// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rapporteur
{

/// What a server says about a failure, from whatever shape it says it in.
struct ErrorBody {
    bool isJson = false;
    bool isPage = false; ///< a web page; `message` is its title
    QString message; ///< one line, shortened
    QString type; ///< "invalid_request_error"
    QString code; ///< "rate_limit_exceeded", "503"; names win over numbers
    QString parameter;
    QString reason; ///< the finest name there is: metadata.error_type, details.error_code
    QString limitSource; ///< which limit was hit, as OpenRouter says
    std::optional<int> status; ///< a number in the body that is an HTTP status
    std::optional<qint64> waitMs; ///< given as a field, not as words
    std::optional<bool> retryable;
    QDateTime resetsAt;
    QJsonObject limitHeaders; ///< rate-limit headers that were copied into the body
    bool operator==(const ErrorBody &) const = default;
};

/// Reads the body of an error answer, or an event of a stream: {"error":{…}}, {"error":"…"},
/// {"message":…}, {"detail":…}, {"errors":[…]}, a list with one of them, errors packed into the
/// message as JSON text (eight deep), pages, plain text, nothing.
[[nodiscard]] ErrorBody readErrorBody(const QByteArray &bytes);
[[nodiscard]] ErrorBody readErrorObject(const QJsonObject &root);

} // namespace rapporteur
