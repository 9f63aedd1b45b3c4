// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur
{

/// The closed list of what can go wrong; callers branch on it, people never see it.
enum class ErrorKind {
    BadInput, ///< the bytes are not what they claim to be, or break a rule
    NotFound,
    Unreadable, ///< a file or folder that cannot be read
    Unwritable, ///< a file or folder that cannot be written
    DiskFull,
    Locked, ///< another program holds the workspace
    Newer, ///< written by a newer version of the program
    Foreign, ///< belongs to another program
    Corrupt, ///< damaged; never written to
    Conflict, ///< somebody else changed the same thing
    Limit, ///< larger, deeper or longer than a stated cap
    Cancelled,
    Usage, ///< a wrong command line
    Network,
    Provider,
    Budget, ///< a cap on money, or credit that is exhausted
    Internal
};

/// A failure as a value.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString text; ///< for people: what happened, to what, why, and what to do; plain text
    QString detail; ///< raw detail for the curious: an SQL error, a byte offset

    bool operator==(const Error &) const = default;
};

} // namespace rapporteur
