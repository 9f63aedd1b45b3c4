// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/snapshot.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

bool FetchError::isPassing() const
{
    switch (fault) {
    case FetchFault::Unreachable:
    case FetchFault::ConnectTimeout:
    case FetchFault::Silent:
    case FetchFault::TooSlow:
    case FetchFault::Incomplete:
    case FetchFault::RateLimited:
        return true;
    case FetchFault::Status:
        return status >= 500 || status == 408 || status == 425;
    default:
        return false;
    }
}

QString Snapshot::charset() const
{
    static const QRegularExpression parameter(u"charset\\s*=\\s*[\"']?([^\\s\"';,]+)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return parameter.match(headers.value(u"content-type"_s)).captured(1);
}

} // namespace rapporteur
