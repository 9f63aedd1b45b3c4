// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/prompts/promptmaker.h"

namespace rapporteur
{

/// What strangers wrote, as a prompt shows it, and how much of it there is.
struct PromptMaterial {
    QString observed; ///< facts of the page, and what is known of the site
    QString text; ///< the article or the thread, under what the page says about itself
    double leftOut = 0; ///< share of the text, 0…1
    int commentsLeftOut = 0;
    int removed = 0; ///< invisible characters
};

[[nodiscard]] PromptMaterial promptMaterial(const Rubric &rubric, const FactWords &facts,
                                            const PromptInput &input);

/// The sentence that tells the model what it does not see.
[[nodiscard]] QString leftOutText(const PromptMaterial &material);

} // namespace rapporteur
