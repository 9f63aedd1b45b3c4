// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace rapporteur
{

/// A file of JSON lines taken in pieces that end at line ends, so that its size does not matter.
class JsonLines
{
public:
    explicit JsonLines(const QString &path);

    [[nodiscard]] Status open();
    /// The next whole lines, about `wanted` bytes of them; empty at the end. Limit when a line is longer
    /// than `longestLine` bytes.
    [[nodiscard]] Result<QByteArray> next(qint64 wanted, qint64 longestLine);
    /// Number of the first line of the piece that `next` gave last, counted from 1.
    [[nodiscard]] int firstLine() const { return m_firstLine; }

private:
    QFile m_file;
    int m_firstLine = 1;
    int m_nextLine = 1;
};

} // namespace rapporteur
