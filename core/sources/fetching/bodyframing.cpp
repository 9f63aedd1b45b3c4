// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/bodyframing.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestLine = 1024;
constexpr qsizetype longestTrailer = 16 << 10;

/// A length of digits alone; -1 when it is none.
qint64 lengthOf(const QByteArray &text)
{
    const bool digits = !text.isEmpty()
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 length = digits ? text.toLongLong(&fits) : -1;
    return fits ? length : -1;
}

} // namespace

std::expected<BodyFraming, QString> BodyFraming::of(const HttpHead &head)
{
    BodyFraming framing;
    if (head.status == 204 || head.status == 304 || head.status < 200) {
        framing.m_state = State::Complete;
        return framing;
    }
    const QByteArray coding = head.value("transfer-encoding").toLower();
    if (!coding.isEmpty() && coding != "identity") {
        if (coding != "chunked")
            return std::unexpected(u"transfer coding "_s + QString::fromLatin1(coding));
        framing.m_kind = Kind::Chunked;
        return framing;
    }
    QList<QByteArray> lengths = head.value("content-length").split(',');
    for (QByteArray &length : lengths)
        length = length.trimmed();
    if (lengths == QList<QByteArray>{QByteArray()}) {
        framing.m_kind = Kind::UntilEnd;
        return framing;
    }
    framing.m_announced = lengthOf(lengths.first());
    if (framing.m_announced < 0
        || std::ranges::any_of(lengths, [&](const auto &l) { return l != lengths.first(); }))
        return std::unexpected(u"content length "_s + QString::fromLatin1(lengths.join(',')));
    framing.m_kind = Kind::Length;
    framing.m_left = framing.m_announced;
    framing.m_state = framing.m_left == 0 ? State::Complete : State::Open;
    return framing;
}

qsizetype BodyFraming::take(QByteArrayView wire, QByteArray &body)
{
    if (m_state != State::Open)
        return 0;
    if (m_kind == Kind::Chunked)
        return takeChunked(wire, body);
    const qsizetype used = m_kind == Kind::Length
        ? static_cast<qsizetype>(std::min<qint64>(m_left, wire.size()))
        : wire.size();
    body.append(wire.first(used));
    if (m_kind == Kind::Length) {
        m_left -= used;
        m_state = m_left == 0 ? State::Complete : State::Open;
    }
    return used;
}

void BodyFraming::end()
{
    if (m_state == State::Open)
        m_state = m_kind == Kind::UntilEnd ? State::Complete : State::Broken;
}

qsizetype BodyFraming::takeChunked(QByteArrayView wire, QByteArray &body)
{
    qsizetype at = 0;
    while (at < wire.size() && m_state == State::Open) {
        if (m_part == Part::Data) {
            const auto size = static_cast<qsizetype>(std::min<qint64>(m_left, wire.size() - at));
            body.append(wire.sliced(at, size));
            at += size;
            m_left -= size;
            if (m_left == 0)
                m_part = Part::DataEnd;
            continue;
        }
        const qsizetype end = wire.indexOf('\n', at);
        const qsizetype stop = end < 0 ? wire.size() : end + 1;
        m_line.append(wire.sliced(at, stop - at));
        at = stop;
        if (m_line.size() > longestLine + longestTrailer * (m_part == Part::Trailer))
            m_state = State::Broken;
        else if (end >= 0)
            takeLine();
    }
    return at;
}

void BodyFraming::takeLine()
{
    m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
    switch (m_part) {
    case Part::Size:
        m_state = readSize() ? m_state : State::Broken;
        break;
    case Part::DataEnd:
        m_part = Part::Size;
        m_state = m_line.isEmpty() ? m_state : State::Broken;
        break;
    default:
        m_trailerBytes += m_line.size();
        if (m_line.isEmpty())
            m_state = State::Complete;
        else if (m_trailerBytes > longestTrailer)
            m_state = State::Broken;
    }
    m_line.clear();
}

bool BodyFraming::readSize()
{
    const qsizetype extension = m_line.indexOf(';');
    const QByteArray digits = (extension < 0 ? m_line : m_line.first(extension)).trimmed();
    const bool hexadecimal = !digits.isEmpty() && digits.size() <= 15
        && std::ranges::all_of(digits,
                               [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
    if (!hexadecimal)
        return false;
    m_left = digits.toLongLong(nullptr, 16);
    m_part = m_left > 0 ? Part::Data : Part::Trailer;
    return true;
}

} // namespace rapporteur
