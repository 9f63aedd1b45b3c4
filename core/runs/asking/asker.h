// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/servers/modellist.h"
#include "core/runs/asking/askparts.h"
#include "core/runs/asking/modelquestion.h"

#include <QThread>

namespace rapporteur
{

/// The way to servers of models: one thread with one event loop that waits for all of them. It shares nothing
/// with the way to pages, which knows no keys. From any thread.
class Asker
{
public:
    explicit Asker(const Clock &clock, AskParts parts = {});
    /// Ends what is under way.
    ~Asker();
    Q_DISABLE_COPY_MOVE(Asker)

    [[nodiscard]] QFuture<RunRater::Outcome> ask(std::shared_ptr<AskTicket> ticket,
                                                 const ArticleDetail &article, const Job &job);
    /// What was not sent yet of this ticket ends as postponed.
    void wind(std::shared_ptr<AskTicket> ticket);
    /// Ends all of this ticket, also what is under way.
    void drop(const AskTicket *ticket);
    /// The server's whole list of models. Fails as a ServerFault does (toError).
    [[nodiscard]] QFuture<Result<QList<ServerModel>>> listModels(const AskedServer &server,
                                                                 const ServerKey &key);
    [[nodiscard]] GateFigures figures(const QString &origin) const
    {
        return m_engine->figures(origin);
    }
    /// What is known of the model.
    [[nodiscard]] ModelHabits habits(const AskedServer &server) const
    {
        return m_engine->habits(server);
    }
    [[nodiscard]] QJsonObject allHabits() const { return m_engine->allHabits(); }
    void rememberHabits(const QJsonObject &kept) { m_engine->rememberHabits(kept); }

private:
    QThread m_thread;
    AskEngine *m_engine; ///< lives in the thread
};

} // namespace rapporteur
