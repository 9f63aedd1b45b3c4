// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/contentdecoder.h"

namespace rapporteur
{

/// The unpacker of a content coding by its name in lower case; null for one that is not known.
[[nodiscard]] std::unique_ptr<Unpacker> unpackerOf(const QByteArray &coding);

} // namespace rapporteur
