// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/asker.h"

namespace rapporteur
{

/// A model at a server as a run's rater. Destroying it takes back what it asked.
class ModelRater final : public RunRater
{
public:
    /// `mode` and `target` of all its jobs: they decide what is asked, hence who the rater is.
    ModelRater(std::shared_ptr<Asker> asker, std::shared_ptr<Workspace> workspace,
               std::shared_ptr<const PromptMaker> prompts, ModelSetup setup, ServerKey key,
               Mode mode, Target target);
    ~ModelRater() override;

    [[nodiscard]] Rater rater() const override;
    [[nodiscard]] Result<Answer> evaluate(const ArticleDetail &article, const Job &job) override;
    void take(const Run &run) override;
    [[nodiscard]] QFuture<Outcome> begin(const ArticleDetail &article, const Job &job,
                                         QThreadPool &pool) override;
    [[nodiscard]] bool waitsForServers() const override { return true; }
    void wind() override;
    [[nodiscard]] std::optional<ServerFigures> figures() const override;

private:
    void keepHabits() const;

    std::shared_ptr<Asker> m_asker;
    std::shared_ptr<AskTicket> m_ticket;
    QString m_templateSha256;
};

} // namespace rapporteur
