// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/event.h"

namespace rapporteur
{

/// Timelines. Only the two triage marks of an entry ever change.
class EventTable
{
public:
    explicit EventTable(Connection &db)
        : m_db(db)
    {}

    [[nodiscard]] Result<RowId> add(const Event &event);
    [[nodiscard]] Result<QList<Event>> find(const EventQuery &query);
    [[nodiscard]] Status setMarks(RowId event, bool investigated, bool resolved);

private:
    [[nodiscard]] Status coverWhatIsBlind(const EventQuery &query, QList<Event> &events);

    Connection &m_db;
};

} // namespace rapporteur
