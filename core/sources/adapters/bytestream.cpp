// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/bytestream.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qsizetype streamChunk = 128 << 10;

} // namespace

FileStream::FileStream(QIODevice &device, qint64 offset, qint64 length)
    : m_device(device)
    , m_left(length < 0 ? device.size() - offset : qMin(length, device.size() - offset))
{
    if (offset < 0 || !m_device.seek(offset))
        m_left = 0;
}

qint64 FileStream::read(char *to, qint64 size)
{
    const qint64 wanted = qMin(size, m_left);
    if (wanted <= 0)
        return 0;
    const qint64 got = m_device.read(to, wanted);
    if (got < 0) {
        m_fault = Error{ErrorKind::Unreadable,
                        Words::tr("The file cannot be read on: %1.").arg(m_device.errorString()),
                        {}};
        m_left = 0;
        return 0;
    }
    m_left = got == 0 ? 0 : m_left - got;
    return got;
}

BufferedStream::BufferedStream(ByteStream &source, qint64 limit, QString name)
    : m_source(source)
    , m_limit(limit)
    , m_name(std::move(name))
{}

void BufferedStream::fill(qint64 size)
{
    while (!m_ended && m_buffer.size() - m_start < size) {
        if (m_start > 0) {
            m_buffer.remove(0, m_start);
            m_start = 0;
        }
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + streamChunk);
        const qint64 got = m_source.read(m_buffer.data() + before, streamChunk);
        m_buffer.resize(before + qMax<qint64>(got, 0));
        if (const qint64 members = m_source.members(); members != m_members) {
            m_members = members;
            m_memberStarts.push_back(m_position + before);
        }
        m_ended = got <= 0;
        if (m_position + m_buffer.size() > m_limit) {
            m_ended = true;
            m_buffer.truncate(qMax<qint64>(0, m_limit - m_position));
            m_fault = Error{ErrorKind::Limit,
                            Words::tr("%1 unpacks to more than %2; what came before was read.")
                                .arg(m_name, QLocale().formattedDataSize(m_limit)),
                            {}};
        }
    }
}

QByteArrayView BufferedStream::peek(qint64 size)
{
    fill(size);
    return QByteArrayView(m_buffer).sliced(m_start).first(
        qMin<qsizetype>(size, m_buffer.size() - m_start));
}

void BufferedStream::pass(qsizetype size)
{
    m_start += size;
    m_position += size;
    m_atMember = false;
    while (!m_memberStarts.empty() && m_memberStarts.front() <= m_position) {
        m_atMember = m_memberStarts.front() == m_position;
        m_memberStarts.pop_front();
    }
}

qsizetype BufferedStream::reach(qint64 size)
{
    const qsizetype ahead = peek(qMin<qint64>(size, streamChunk)).size();
    if (m_memberStart.isEmpty())
        return ahead;
    if (m_atMember && peek(m_memberStart.size()) == m_memberStart)
        return 0;
    const bool within = !m_memberStarts.empty() && m_memberStarts.front() < m_position + ahead;
    return within ? qsizetype(m_memberStarts.front() - m_position) : ahead;
}

QByteArray BufferedStream::read(qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const qsizetype step = reach(size - bytes.size());
        if (step == 0)
            break;
        bytes += peek(step);
        pass(step);
    }
    return bytes;
}

qint64 BufferedStream::skip(qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const qsizetype step = reach(size - done);
        if (step == 0)
            break;
        pass(step);
        done += step;
    }
    return done;
}

QByteArray BufferedStream::readLine(qint64 longest)
{
    for (qint64 window = qMin<qint64>(1024, longest);; window = qMin(window * 4, longest)) {
        const QByteArrayView ahead = peek(window);
        const qsizetype end = ahead.indexOf('\n');
        if (end >= 0)
            return read(end + 1);
        if (ahead.size() < window || window == longest)
            return read(ahead.size());
    }
}

} // namespace rapporteur
