// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/unpackers.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr qsizetype unpackedPiece = 64 << 10;
/// What a sender of the web may ask of a reader (RFC 9659).
constexpr int zstdWindowLog = 23;

/// Room for one more piece at the end of `out`, within the limit and one byte beyond, so that reaching over it
/// shows.
qsizetype roomIn(const QByteArray &out, qint64 limit)
{
    return static_cast<qsizetype>(std::clamp<qint64>(limit + 1 - out.size(), 0, unpackedPiece));
}

class ZlibUnpacker final : public Unpacker
{
public:
    explicit ZlibUnpacker(bool deflate)
        : m_deflate(deflate)
    {}
    ~ZlibUnpacker() override
    {
        if (m_open)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(ZlibUnpacker)

    Outcome take(QByteArrayView packed, QByteArray &out, qint64 limit) override
    {
        if (!m_open && !packed.isEmpty() && !open(packed))
            return Outcome::Damaged;
        while (!packed.isEmpty()) {
            if (m_ended && !isNextMember(packed))
                return Outcome::Fine; // what follows the end is no part of it
            const Outcome outcome = inflatePiece(packed, out, limit);
            if (outcome != Outcome::Fine)
                return outcome;
        }
        return Outcome::Fine;
    }

    bool ended() const override { return m_ended; }

private:
    /// "deflate" is a zlib stream by the book, and a bare one from many servers.
    bool open(QByteArrayView packed)
    {
        const auto first = static_cast<unsigned char>(packed[0]);
        const bool zlib = (first & 0x0f) == Z_DEFLATED && (first >> 4) <= 7;
        const int window = !m_deflate ? 16 + MAX_WBITS : zlib ? MAX_WBITS : -MAX_WBITS;
        m_open = inflateInit2(&m_stream, window) == Z_OK;
        return m_open;
    }

    /// A gzip file may hold several members, one behind the other.
    bool isNextMember(QByteArrayView packed)
    {
        if (m_deflate || packed[0] != '\x1f' || inflateReset(&m_stream) != Z_OK)
            return false;
        m_ended = false;
        return true;
    }

    Outcome inflatePiece(QByteArrayView &packed, QByteArray &out, qint64 limit)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        int code = Z_OK;
        do {
            const qsizetype before = out.size();
            const qsizetype room = roomIn(out, limit);
            if (room == 0)
                return Outcome::TooMuch;
            out.resize(before + room);
            m_stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
            m_stream.avail_out = static_cast<uInt>(room);
            code = inflate(&m_stream, Z_NO_FLUSH);
            out.resize(before + room - static_cast<qsizetype>(m_stream.avail_out));
            if (out.size() > limit)
                return Outcome::TooMuch;
        } while (code == Z_OK && m_stream.avail_out == 0);
        packed = packed.last(static_cast<qsizetype>(m_stream.avail_in));
        m_ended = code == Z_STREAM_END;
        return code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR ? Outcome::Fine
                                                                           : Outcome::Damaged;
    }

    z_stream m_stream = {};
    bool m_deflate;
    bool m_open = false;
    bool m_ended = false;
};

class ZstdUnpacker final : public Unpacker
{
public:
    ZstdUnpacker()
        : m_stream(ZSTD_createDStream())
    {
        ZSTD_DCtx_setParameter(m_stream, ZSTD_d_windowLogMax, zstdWindowLog);
    }
    ~ZstdUnpacker() override { ZSTD_freeDStream(m_stream); }
    Q_DISABLE_COPY_MOVE(ZstdUnpacker)

    Outcome take(QByteArrayView packed, QByteArray &out, qint64 limit) override
    {
        ZSTD_inBuffer in{packed.data(), static_cast<size_t>(packed.size()), 0};
        bool full = false;
        while (in.pos < in.size || full) {
            const qsizetype before = out.size();
            const qsizetype room = roomIn(out, limit);
            if (room == 0)
                return Outcome::TooMuch;
            out.resize(before + room);
            ZSTD_outBuffer piece{out.data() + before, static_cast<size_t>(room), 0};
            const size_t left = ZSTD_decompressStream(m_stream, &piece, &in);
            out.resize(before + static_cast<qsizetype>(piece.pos));
            if (ZSTD_isError(left))
                return Outcome::Damaged;
            if (out.size() > limit)
                return Outcome::TooMuch;
            m_ended = left == 0;
            full = piece.pos == piece.size && !m_ended;
        }
        return Outcome::Fine;
    }

    bool ended() const override { return m_ended; }

private:
    ZSTD_DStream *m_stream;
    bool m_ended = false;
};

} // namespace

std::unique_ptr<Unpacker> unpackerOf(const QByteArray &coding)
{
    if (coding == "gzip" || coding == "x-gzip")
        return std::make_unique<ZlibUnpacker>(false);
    if (coding == "deflate")
        return std::make_unique<ZlibUnpacker>(true);
    if (coding == "zstd")
        return std::make_unique<ZstdUnpacker>();
    return nullptr;
}

} // namespace rapporteur
