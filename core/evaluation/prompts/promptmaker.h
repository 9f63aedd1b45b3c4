// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/content/commenttree.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/prompts/answerschema.h"
#include "core/evaluation/prompts/factlines.h"

namespace rapporteur
{

/// What one question is about. Document and discussion outlive the call.
struct PromptInput {
    PromptKind kind = PromptKind::Full;
    const Document *document = nullptr; ///< always needed; of a discussion it gives the title
    const CommentTree *discussion = nullptr; ///< of PromptKind::Discussion
    bool profileKnown = false; ///< the domain profile is given, not asked for
    QList<DomainElement> profile;
    QString contentType; ///< prescribed code; empty: the rater chooses
    int provision = -1; ///< number, of a cell
    int channel = 0; ///< of a cell
    qint64 materialTokens = 0; ///< the most that text or thread may count; 0: no limit
};

/// A whole question, ready for any server, and what is recorded with the answer.
struct Prompt {
    PromptKind kind = PromptKind::Full;
    QString system; ///< the same for all items of a rubric and kind: worth caching
    QList<ChatMessage> messages;
    AnswerSchema schema;
    QString systemSha256; ///< of system text and schema: names what is worth caching at a server
    QString mark; ///< the random word of the lines around the material
    QString templateSha256; ///< of template and rubric: part of who the rater is
    QString sha256; ///< of everything that is asked, the mark aside: equal questions are equal
    double leftOut = 0; ///< share of the material that the model does not see, 0…1
    int removedCharacters = 0; ///< invisible ones
    qint64 systemTokens = 0; ///< estimates
    qint64 messageTokens = 0;
    qint64 typicalOutput = 0; ///< tokens of a usual answer
    qint64 outputCap = 0; ///< a cap that usual answers keep well away from

    /// Everything as it is sent, for the prompt page.
    [[nodiscard]] QString wholeText() const;
};

/// Makes questions of documents and threads for one rubric. Immutable, hence for all threads at
/// once.
class PromptMaker
{
public:
    /// Error: Internal when a template of the program is wrong.
    [[nodiscard]] static Result<PromptMaker> make(const Rubric &rubric);

    /// `marks` gives 20 random letters or digits at a time, hyphens aside (RandomIdSource does).
    /// Errors: BadInput when there is no text, no thread or no such provision; Internal when
    /// `marks` gives no word that the text lacks.
    [[nodiscard]] Result<Prompt> prompt(const PromptInput &input, IdSource &marks) const;

    /// The question after an answer that could not be read: what was asked, the answer, and what
    /// was wrong with it, told by the reader.
    [[nodiscard]] Prompt reAsk(const Prompt &first, const QString &answer,
                               const QString &fault) const;

    [[nodiscard]] const Rubric &rubric() const { return m_rubric; }
    /// The text that all questions of a kind share; empty for PromptKind::ReAsk.
    [[nodiscard]] QString system(PromptKind kind) const { return m_shared.value(kind).system; }
    /// Of template and rubric; empty for PromptKind::ReAsk.
    [[nodiscard]] QString templateSha256(PromptKind kind) const
    {
        return m_shared.value(kind).templateSha256;
    }

private:
    PromptMaker(const Rubric &rubric, FactWords facts)
        : m_rubric(rubric)
        , m_facts(std::move(facts))
    {}

    /// What all questions of a kind share, made once.
    struct Shared {
        PromptTemplate parts;
        QString templateSha256;
        QHash<QString, QString> values; ///< that the rubric fills
        QString system;
        AnswerSchema schema;
        QString systemSha256;
        qint64 systemTokens = 0;
    };
    void share(PromptTemplate parts);
    void takeShared(const PromptInput &input, Prompt &prompt) const;

    Rubric m_rubric;
    FactWords m_facts;
    QMap<PromptKind, Shared> m_shared;
};

/// The room that a model's context leaves for the material beside the rest of the question and the
/// answer; at least 500, since a prompt that is too long is told by the server.
[[nodiscard]] qint64 materialBudget(qint64 contextTokens, qint64 promptTokens, qint64 outputCap);

/// Tokens of a usual answer of a kind.
[[nodiscard]] qint64 typicalAnswerTokens(const Rubric &rubric, PromptKind kind);

} // namespace rapporteur
