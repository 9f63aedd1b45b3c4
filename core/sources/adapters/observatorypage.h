// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourceitem.h"

namespace rapporteur
{

/// Whether a text is an item page of the Human Rights Observatory as copied from a browser: told from its headings.
[[nodiscard]] bool isObservatoryPage(const QByteArray &bytes);

/// Reads such a text, whatever sections it has and in whatever order, as one article: summary and labels, comments,
/// the rows of both channels, signals and figures as an evaluation in the 3.x format (figures as claimed), and the
/// event timeline. Figures that only the timeline tells become evaluations of their own, without rows.
[[nodiscard]] SourceReading readObservatoryPage(const QByteArray &bytes, const QString &origin);

} // namespace rapporteur
