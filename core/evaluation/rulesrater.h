// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/commenttree.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/lexicon.h"

#include <memory>

namespace rapporteur
{

/// The built-in rater: deterministic, no key, no network. Scores only where it has evidence, gives each
/// score its facts with exact offsets, ND everywhere else. Const and thread-safe after construction.
class RulesRater
{
public:
    RulesRater(Rubric rubric, Lexicon lexicon);
    ~RulesRater();

    /// Its record among the raters: kind Rules, model = lexicon version, settings = lexicon hash.
    [[nodiscard]] Rater rater() const;
    [[nodiscard]] Evaluation rate(const Document &document) const;
    [[nodiscard]] Evaluation rateDiscussion(const CommentTree &comments) const;

private:
    struct Matcher;
    std::unique_ptr<Matcher> m_matcher;
};

} // namespace rapporteur
