// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/adapters/bytestream.h"

#include <QCryptographicHash>

struct z_stream_s;

namespace rapporteur
{

/// Unpacks what another stream gives: gzip of one member or many, or a bare deflate stream as ZIP has it.
class InflateStream : public ByteStream
{
public:
    enum class Kind { Gzip, Raw };

    InflateStream(ByteStream &source, Kind kind);
    ~InflateStream() override;

    [[nodiscard]] qint64 read(char *to, qint64 size) override;
    [[nodiscard]] const std::optional<Error> &fault() const override
    {
        return m_fault ? m_fault : m_source.fault();
    }
    [[nodiscard]] qint64 members() const override { return m_members; }

private:
    /// False at the end of the source.
    bool refill();
    bool nextMember();
    void fail(const QString &reason);

    ByteStream &m_source;
    Kind m_kind;
    std::unique_ptr<z_stream_s> m_z;
    QByteArray m_input;
    qint64 m_members = 0;
    bool m_ended = false;
    bool m_betweenMembers = true;
    std::optional<Error> m_fault;
};

/// Passes bytes on and keeps their SHA-256.
class HashingStream : public ByteStream
{
public:
    explicit HashingStream(ByteStream &source)
        : m_source(source)
        , m_hash(QCryptographicHash::Sha256)
    {}

    [[nodiscard]] qint64 read(char *to, qint64 size) override;
    [[nodiscard]] const std::optional<Error> &fault() const override { return m_source.fault(); }
    /// Reads to the end; hexadecimal.
    [[nodiscard]] QByteArray finish();

private:
    ByteStream &m_source;
    QCryptographicHash m_hash;
};

} // namespace rapporteur
