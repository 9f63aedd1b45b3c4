// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/reviewchange.h"
#include "core/store/writer.h"

namespace rapporteur
{

/// Applies the changes of one act, in order: state, journal and events together. Conflict when a change
/// does not fit what is stored; the caller's transaction then takes all of them back. A change whose id
/// the journal knows already is done and is skipped.
[[nodiscard]] Status storeChanges(WriteContext &context, const QList<ReviewChange> &changes);

/// True when the journal holds every one of these changes.
[[nodiscard]] bool areStored(Connection &db, const QList<ReviewChange> &changes);

/// The change as any store can keep it (see `storableText`), so that what is compared later is equal.
[[nodiscard]] ReviewChange storable(ReviewChange change);

} // namespace rapporteur
