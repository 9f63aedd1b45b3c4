// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/fetching/httphead.h"

namespace rapporteur
{

/// Finds where the body of an answer ends: by its announced length, its chunks, or the end of the
/// connection. Written here because Qt's own manager takes a broken chunk for the end of the body and
/// reports no error, so that half a page would pass for a whole one.
class BodyFraming
{
public:
    enum class State { Open, Complete, Broken };

    /// The error is raw detail: lengths that contradict each other, an unknown transfer coding.
    [[nodiscard]] static std::expected<BodyFraming, QString> of(const HttpHead &head);

    /// Takes bytes as they came from the connection and appends what belongs to the body to `body`. Gives
    /// how many were used; the rest came behind the end.
    [[nodiscard]] qsizetype take(QByteArrayView wire, QByteArray &body);
    /// The connection ended. Complete if the body may end so.
    void end();

    [[nodiscard]] State state() const { return m_state; }
    /// The length that was announced; -1 when none was.
    [[nodiscard]] qint64 announced() const { return m_announced; }
    /// Whether the end of the connection is what ends this body.
    [[nodiscard]] bool endsWithConnection() const { return m_kind == Kind::UntilEnd; }

private:
    enum class Kind { None, Length, Chunked, UntilEnd };
    enum class Part { Size, Data, DataEnd, Trailer };

    [[nodiscard]] qsizetype takeChunked(QByteArrayView wire, QByteArray &body);
    void takeLine();
    [[nodiscard]] bool readSize();

    Kind m_kind = Kind::None;
    State m_state = State::Open;
    Part m_part = Part::Size;
    qint64 m_announced = -1;
    qint64 m_left = 0; ///< of the length, or of this chunk
    qsizetype m_trailerBytes = 0;
    QByteArray m_line;
};

} // namespace rapporteur
