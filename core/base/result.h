// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>
#include <utility>

namespace rapporteur
{

template <typename T>
using Result = std::expected<T, Error>;
using Status = std::expected<void, Error>;

/// Shorthand for returning a failure: `return failure(ErrorKind::NotFound, tr("…"));`
[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, QString text,
                                                    QString detail = {})
{
    return std::unexpected(Error{kind, std::move(text), std::move(detail)});
}

/// Passes on the failure of one result as the failure of another type.
template <typename T>
[[nodiscard]] std::unexpected<Error> failureOf(const Result<T> &result)
{
    return std::unexpected(result.error());
}

} // namespace rapporteur
