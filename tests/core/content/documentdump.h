// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/document.h"

#include <QByteArray>

namespace rapporteur::testing
{

/// A document as golden files keep it: one line a field, block, mark and fact; marks with the text they cover.
[[nodiscard]] QByteArray dumpDocument(const Document &document);
/// Blocks and marks of a text alone.
[[nodiscard]] QByteArray dumpText(const QString &text, const QList<Block> &blocks,
                                  const QList<InlineMark> &inlines);
/// What must hold for any text: spans inside it, blocks in order with "\n\n" between, marks within blocks,
/// no characters that cannot be stored. Empty, or what is wrong.
[[nodiscard]] QString faultOf(const QString &text, const QList<Block> &blocks,
                              const QList<InlineMark> &inlines);

} // namespace rapporteur::testing
