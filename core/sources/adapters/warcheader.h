// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/bytestream.h"

#include <QDateTime>
#include <QMap>

namespace rapporteur
{

/// Head of a WARC record.
struct WarcHeader {
    QMap<QByteArray, QByteArray> fields; ///< lower-case names; of repeated ones the first
    qint64 length = -1; ///< of the block; -1 when it is missing or no possible length
    bool whole = true; ///< the head came to its end

    [[nodiscard]] QString text(const QByteArray &name) const;
    [[nodiscard]] QString type() const { return text("warc-type").toLower(); }
    /// The address, without the brackets that some crawlers put around it.
    [[nodiscard]] QString address() const;
    [[nodiscard]] QDateTime date() const;
};

/// Reads the head that the stream stands at, its "WARC/1.0" line included; the block follows.
[[nodiscard]] WarcHeader readWarcHeader(BufferedStream &stream);

/// Passes over what is no start of a record. The number of bytes that were passed over, blank lines aside.
[[nodiscard]] qint64 skipToWarcRecord(BufferedStream &stream);

} // namespace rapporteur
