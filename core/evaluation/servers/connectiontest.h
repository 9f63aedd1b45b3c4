// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/modellist.h"

namespace rapporteur
{

/// What a test of a connection tells, once the list of models came: good, or what is not.
struct ConnectionVerdict {
    bool good = false;
    QString text; ///< one sentence for people
    bool operator==(const ConnectionVerdict &) const = default;
};

/// Judges a server by its whole list of models: whether the model that is to be asked is among them, is
/// loaded, and has room for a text of usual length. A list that failed has its own message (ServerFault::text).
[[nodiscard]] ConnectionVerdict connectionVerdict(const AskedServer &asked,
                                                  const QList<ServerModel> &models);

} // namespace rapporteur
