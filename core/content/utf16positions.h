// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace rapporteur
{

/// Turns byte offsets of a UTF-8 text into UTF-16 positions of the same text. Built in one pass; a
/// look-up reads at most one stride of bytes.
class Utf16Positions
{
public:
    explicit Utf16Positions(QByteArrayView utf8);
    /// `offset` is clamped to the text.
    [[nodiscard]] qsizetype at(qsizetype offset) const;

private:
    QByteArrayView m_utf8;
    QList<qsizetype> m_strides; ///< UTF-16 position of each stride's first byte
};

} // namespace rapporteur
