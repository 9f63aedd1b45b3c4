// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/compression.h"
#include "core/store/requesttable.h"
#include "core/store/workspaceprivate.h"

namespace rapporteur
{

QFuture<Result<RowId>> Workspace::beginRequest(RequestRecord request, QString system,
                                               SpendCaps caps)
{
    const QByteArray prompt = compressed(request.prompt.toUtf8());
    const QByteArray shared = compressed(system.toUtf8());
    return d->write<RowId>([=](WriteContext &context) {
        return RequestTable(context.db).begin(request, prompt, shared, caps);
    });
}

QFuture<Status> Workspace::endRequest(RequestRecord request, QByteArray reply)
{
    const QByteArray packed = compressed(reply);
    return d->write<void>(
        [=](WriteContext &context) { return RequestTable(context.db).end(request, packed); });
}

QFuture<Status> Workspace::setRequestState(RowId request, RequestState state)
{
    return d->write<void>(
        [=](WriteContext &context) { return RequestTable(context.db).setState(request, state); });
}

QFuture<Result<int>> Workspace::loseRequests(RowId job)
{
    return d->write<int>([=](WriteContext &context) {
        return RequestTable(context.db).lose(job, context.clock.nowUtc());
    });
}

QFuture<Result<KeptAnswer>> Workspace::answerTo(const QString &question, RowId job,
                                                bool others) const
{
    return d->readers->post<KeptAnswer>(
        [=](Connection &db) { return RequestTable(db).answerTo(question, job, others); });
}

QFuture<Result<QList<RequestRecord>>> Workspace::requests(RowId run, RowId job, int limit) const
{
    return d->readers->post<QList<RequestRecord>>(
        [=](Connection &db) { return RequestTable(db).find(run, job, limit); });
}

QFuture<Result<QString>> Workspace::requestPrompt(RowId request) const
{
    return d->readers->post<QString>(
        [=](Connection &db) { return RequestTable(db).prompt(request); });
}

QFuture<Result<Spend>> Workspace::spend(RowId run, const QDateTime &since) const
{
    return d->readers->post<Spend>(
        [=](Connection &db) { return RequestTable(db).spend(run, since); });
}

} // namespace rapporteur
