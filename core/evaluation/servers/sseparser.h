// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace rapporteur
{

/// One server-sent event.
struct SseEvent {
    QByteArray name; ///< empty: "message"
    QByteArray data; ///< lines joined by line feeds, bytes as they came
    bool operator==(const SseEvent &) const = default;
};

/// Splits a byte stream into server-sent events (WHATWG HTML, section 9.2), however the network
/// cuts it: lines end with LF, CR or CRLF; comments and unknown fields are skipped; text is decoded
/// by nobody before its line is whole. Beyond the standard: a field "error" counts as an event of
/// that name (old llama.cpp servers), and an event that the stream's end cuts off is given by
/// `finish`.
class SseParser
{
public:
    /// `limit`: the most bytes of one event.
    explicit SseParser(qsizetype limit = 8 * 1024 * 1024)
        : m_limit(limit)
    {}

    [[nodiscard]] QList<SseEvent> feed(QByteArrayView bytes);
    /// The event that was not closed by an empty line, if any; the parser starts anew.
    [[nodiscard]] QList<SseEvent> finish();
    /// An event was larger than the limit; nothing more is read.
    [[nodiscard]] bool overflowed() const { return m_overflowed; }
    /// Whether anything that server-sent events consist of was seen: a field or a comment.
    [[nodiscard]] bool sawFields() const { return m_sawFields; }

private:
    void takeLine(QList<SseEvent> &events);
    void dispatch(QList<SseEvent> &events);

    qsizetype m_limit;
    QByteArray m_line; ///< so far
    SseEvent m_event; ///< so far
    bool m_hasData = false;
    bool m_afterCr = false; ///< a line feed now belongs to the line end before
    bool m_first = true; ///< the first line may begin with a byte order mark
    bool m_overflowed = false;
    bool m_sawFields = false;
};

} // namespace rapporteur
