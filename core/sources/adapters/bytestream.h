// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <deque>

namespace rapporteur
{

/// Bytes that come one after the other, from a file or unpacked on the way. Memory does not grow with their number.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// At most `size` bytes; fewer or none only at the end.
    [[nodiscard]] virtual qint64 read(char *to, qint64 size) = 0;
    /// Why it ended, when that was not its end: truncated, damaged, over a limit.
    [[nodiscard]] virtual const std::optional<Error> &fault() const = 0;
    /// How many pieces, each packed on its own, have begun; bytes of two never come in one read.
    [[nodiscard]] virtual qint64 members() const { return 0; }
};

/// A stretch of a file.
class FileStream : public ByteStream
{
public:
    /// From `offset`, `length` bytes; -1: to the end. The device outlives the stream and is nobody else's meanwhile.
    explicit FileStream(QIODevice &device, qint64 offset = 0, qint64 length = -1);

    [[nodiscard]] qint64 read(char *to, qint64 size) override;
    [[nodiscard]] const std::optional<Error> &fault() const override { return m_fault; }

private:
    QIODevice &m_device;
    qint64 m_left;
    std::optional<Error> m_fault;
};

/// Bytes on top of another stream, with a look ahead and a limit.
class BufferedStream
{
public:
    /// More than `limit` bytes are refused; the error says so of `name`.
    BufferedStream(ByteStream &source, qint64 limit, QString name);

    /// One line with its line end, or what there is of it at the end or beyond `longest` bytes.
    [[nodiscard]] QByteArray readLine(qint64 longest);
    [[nodiscard]] QByteArray read(qint64 size);
    /// How many of `size` bytes there were to pass over.
    [[nodiscard]] qint64 skip(qint64 size);
    [[nodiscard]] QByteArrayView peek(qint64 size);
    [[nodiscard]] bool atEnd() { return peek(1).isEmpty(); }
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Whether a member of the packed file starts here.
    [[nodiscard]] bool atMember() const { return m_atMember; }
    /// Bytes are then read no further than to the next member that starts with `start`: what stands in a
    /// member of its own ends with it, whatever length it claims. Empty: no such end.
    void setMemberEnd(const QByteArray &start) { m_memberStart = start; }
    [[nodiscard]] const std::optional<Error> &fault() const
    {
        return m_fault ? m_fault : m_source.fault();
    }

private:
    void fill(qint64 size);
    void pass(qsizetype size);
    /// How far reading may go on, at most `size` bytes.
    [[nodiscard]] qsizetype reach(qint64 size);

    ByteStream &m_source;
    qint64 m_limit;
    QString m_name;
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qint64 m_position = 0;
    qint64 m_members = 0;
    std::deque<qint64> m_memberStarts; ///< positions ahead where members start
    QByteArray m_memberStart;
    bool m_atMember = true;
    bool m_ended = false;
    std::optional<Error> m_fault;
};

} // namespace rapporteur
