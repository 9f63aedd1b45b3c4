// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job.h"
#include "tests/support/modelserver.h"

namespace rapporteur::testing
{

using Scripts = QList<ModelServer::Script>;

/// What one article comes to at a server that misbehaves in one way.
struct FaultRow {
    QString name;
    QString preset;
    Scripts scripts; ///< one a request; the last one repeats
    QString message; ///< a part of what people are told; empty: nothing failed
    RunCounts counts;
    QStringList ledger;
    bool stops = false; ///< the run stops and says so
};

/// The faults of servers, each with what it comes to. `answer`: a whole evaluation as a model writes it.
[[nodiscard]] QList<FaultRow> faults(const QByteArray &answer);

} // namespace rapporteur::testing
