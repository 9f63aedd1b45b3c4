// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/inflatestream.h"

#include <QCoreApplication>

#include <zlib.h>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qsizetype inflateChunk = 64 << 10;
constexpr int gzipWindow = 15 + 16;
constexpr int rawWindow = -15;

} // namespace

InflateStream::InflateStream(ByteStream &source, Kind kind)
    : m_source(source)
    , m_kind(kind)
    , m_z(std::make_unique<z_stream_s>())
{
    *m_z = {};
    if (inflateInit2(m_z.get(), kind == Kind::Gzip ? gzipWindow : rawWindow) != Z_OK)
        fail(Words::tr("there is no memory for unpacking"));
    m_members = 1;
    m_betweenMembers = false;
}

InflateStream::~InflateStream()
{
    inflateEnd(m_z.get());
}

void InflateStream::fail(const QString &reason)
{
    m_ended = true;
    m_fault = Error{
        ErrorKind::BadInput, Words::tr("The compressed data are damaged: %1.").arg(reason), {}};
}

bool InflateStream::refill()
{
    if (m_z->avail_in > 0)
        return true;
    m_input.resize(inflateChunk);
    const qint64 got = m_source.read(m_input.data(), inflateChunk);
    m_z->next_in = reinterpret_cast<Bytef *>(m_input.data());
    m_z->avail_in = static_cast<uInt>(qMax<qint64>(got, 0));
    return got > 0;
}

/// Behind a member: another one, or padding and rubbish that gzip itself ignores too.
bool InflateStream::nextMember()
{
    while (refill() && *m_z->next_in == 0) {
        ++m_z->next_in;
        --m_z->avail_in;
    }
    if (m_z->avail_in == 0 && !refill())
        return false;
    if (*m_z->next_in != 0x1f)
        return false;
    ++m_members;
    return inflateReset(m_z.get()) == Z_OK;
}

qint64 InflateStream::read(char *to, qint64 size)
{
    qint64 done = 0;
    while (done < size && !m_ended) {
        if (m_betweenMembers) {
            m_betweenMembers = false;
            if (m_kind == Kind::Raw || !nextMember()) {
                m_ended = true;
                break;
            }
        }
        if (!refill()) {
            fail(Words::tr("they break off"));
            break;
        }
        const qint64 room = qMin<qint64>(size - done, 1 << 30);
        m_z->next_out = reinterpret_cast<Bytef *>(to + done);
        m_z->avail_out = static_cast<uInt>(room);
        const int code = inflate(m_z.get(), Z_NO_FLUSH);
        done += room - m_z->avail_out;
        if (code == Z_STREAM_END)
            m_betweenMembers = true;
        else if (code != Z_OK && code != Z_BUF_ERROR)
            fail(m_z->msg ? QString::fromLatin1(m_z->msg)
                          : Words::tr("they are not compressed data"));
        if (m_betweenMembers && done > 0)
            break; // so that the reader can tell what came from which member
    }
    return done;
}

qint64 HashingStream::read(char *to, qint64 size)
{
    const qint64 got = m_source.read(to, size);
    if (got > 0)
        m_hash.addData(QByteArrayView(to, got));
    return got;
}

QByteArray HashingStream::finish()
{
    QByteArray rest(inflateChunk, Qt::Uninitialized);
    while (read(rest.data(), rest.size()) > 0) {
    }
    return m_hash.result().toHex();
}

} // namespace rapporteur
