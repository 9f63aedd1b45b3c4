// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/commenttree.h"
#include "core/evaluation/evaluation.h"

#include <memory>

namespace rapporteur
{

/// Looks for quotes in frozen content. Prepared once per article (normalised text with a map back to
/// the original positions), then asked many times. Thread-safe after construction.
class Grounder
{
public:
    Grounder(const Document &document, const CommentTree *comments = nullptr);
    ~Grounder();
    Grounder(Grounder &&) noexcept;
    Grounder &operator=(Grounder &&) noexcept;

    /// Exact after white-space and quote normalisation in the text or a comment; else repaired there (small
    /// edits, or parts joined by an ellipsis); else exact in the source; else a paraphrase; else absent. A
    /// repaired quote or a paraphrase has every number of the quote. Unchecked for a quote without any
    /// character.
    [[nodiscard]] Grounding find(const QString &quote) const;
    /// Grounds in place every fact, every inference that has a quote, and every flag of a signal that has
    /// "evidence" (which gets a "grounding"). What is already grounded stays, and so does what the rules
    /// rater found, since it comes with its offsets.
    void ground(Evaluation &evaluation) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

} // namespace rapporteur
