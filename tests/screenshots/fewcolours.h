// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace rapporteur::screenshots
{

/// The same picture in 256 of its colours, each other one replaced by the nearest of them: a third of the
/// file. Windows have few colours; what is lost are shades at the edges of letters.
[[nodiscard]] QImage withFewColours(const QImage &picture);

} // namespace rapporteur::screenshots
