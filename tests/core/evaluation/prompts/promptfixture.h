// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prompts/promptmaker.h"

namespace rapporteur::testing
{

/// Marks that tests know: "m0000000000000000001" and so on.
class CountingMarks final : public IdSource
{
public:
    [[nodiscard]] QString next() override
    {
        return QStringLiteral("m%1").arg(++m_count, 19, 10, QLatin1Char('0'));
    }

private:
    int m_count = 0;
};

[[nodiscard]] Rubric rubricNamed(const QString &id);
[[nodiscard]] PromptMaker makerFor(const QString &rubric);

/// A small page with facts of every sort.
[[nodiscard]] Document smallDocument();
/// A thread of six comments, one of them gone, one with an odd id.
[[nodiscard]] CommentTree smallDiscussion();

} // namespace rapporteur::testing
