// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/sseparser.h"

#include <algorithm>

namespace rapporteur
{

QList<SseEvent> SseParser::feed(QByteArrayView bytes)
{
    QList<SseEvent> events;
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (at != end && !m_overflowed) {
        if (m_afterCr) {
            m_afterCr = false;
            if (*at == '\n') {
                ++at;
                continue;
            }
        }
        const char *const stop = std::find_if(at, end,
                                              [](char c) { return c == '\n' || c == '\r'; });
        m_line.append(at, stop - at);
        if (m_line.size() + m_event.data.size() > m_limit) {
            m_overflowed = true;
            break;
        }
        if (stop == end)
            break;
        m_afterCr = *stop == '\r';
        at = stop + 1;
        takeLine(events);
    }
    return events;
}

QList<SseEvent> SseParser::finish()
{
    QList<SseEvent> events;
    if (!m_overflowed) {
        if (!m_line.isEmpty())
            takeLine(events);
        dispatch(events);
    }
    *this = SseParser(m_limit);
    return events;
}

void SseParser::takeLine(QList<SseEvent> &events)
{
    if (m_first && m_line.startsWith("\xEF\xBB\xBF"))
        m_line.remove(0, 3);
    m_first = false;
    if (m_line.isEmpty()) {
        dispatch(events);
        return;
    }
    const qsizetype colon = m_line.indexOf(':');
    const QByteArrayView field = QByteArrayView(m_line).first(colon < 0 ? m_line.size() : colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : QByteArrayView(m_line).sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    const bool isError = field == "error";
    if (field == "data" || isError) {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
        m_sawFields = true;
        if (isError)
            m_event.name = "error";
    } else if (field == "event") {
        m_event.name = value.toByteArray();
        m_sawFields = true;
    } else if (field.isEmpty() || field == "id" || field == "retry") {
        m_sawFields = true;
    }
    m_line.clear();
}

void SseParser::dispatch(QList<SseEvent> &events)
{
    if (m_hasData)
        events.append(m_event);
    m_event = {};
    m_hasData = false;
}

} // namespace rapporteur
