// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rapporteur::testing
{

/// A text to pack, of some kilobytes.
[[nodiscard]] QByteArray packedText();
/// Bytes that gzip packs at about 30:1, below what any check of the ratio takes for a bomb.
[[nodiscard]] QByteArray mildlyPackable(qsizetype size);

[[nodiscard]] QByteArray gzipped(const QByteArray &bytes, int level = -1);
[[nodiscard]] QByteArray deflated(const QByteArray &bytes, int level = -1);
[[nodiscard]] QByteArray bareDeflated(const QByteArray &bytes,
                                      int level = -1); ///< without the frame of zlib
[[nodiscard]] QByteArray zstandard(const QByteArray &bytes);

} // namespace rapporteur::testing
