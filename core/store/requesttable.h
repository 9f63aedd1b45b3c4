// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/request.h"

namespace rapporteur
{

/// The ledger of questions to servers. Rows are never deleted.
class RequestTable
{
public:
    explicit RequestTable(Connection &db)
        : m_db(db)
    {}

    /// Texts are already compressed.
    [[nodiscard]] Result<RowId> begin(const RequestRecord &request, const QByteArray &prompt,
                                      const QByteArray &system, const SpendCaps &caps);
    [[nodiscard]] Status end(const RequestRecord &request, const QByteArray &reply);
    [[nodiscard]] Status setState(RowId request, RequestState state);
    [[nodiscard]] Result<int> lose(RowId job, const QDateTime &now);
    /// The answer of a job became an evaluation.
    [[nodiscard]] Status markRead(RowId job);
    [[nodiscard]] Result<KeptAnswer> answerTo(const QString &question, RowId job, bool others);
    [[nodiscard]] Result<QList<RequestRecord>> find(RowId run, RowId job, int limit);
    [[nodiscard]] Result<QString> prompt(RowId request);
    [[nodiscard]] Result<Spend> spend(RowId run, const QDateTime &since);

private:
    [[nodiscard]] Status fits(const RequestRecord &request, const SpendCaps &caps);

    Connection &m_db;
};

} // namespace rapporteur
