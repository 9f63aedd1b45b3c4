// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QHash>

namespace rapporteur
{

/// What is asked for. The first four are the modes of an evaluation; a cell is one provision on one
/// channel; re-asking follows an answer that could not be read.
enum class PromptKind { Full, Spot, Lite, Discussion, Cell, ReAsk };

inline constexpr PromptKind AllPromptKinds[] = {PromptKind::Full, PromptKind::Spot,
                                                PromptKind::Lite, PromptKind::Discussion,
                                                PromptKind::Cell, PromptKind::ReAsk};

[[nodiscard]] QString promptKindName(
    PromptKind kind); ///< "full", "spot", …, "re-ask": the file's name

/// Text with places to fill. Filling goes through it once: what looks like a place inside a value
/// stays text.
class SlotText
{
public:
    struct Piece {
        QString text; ///< literal, or the name of a slot
        bool slot = false;
    };

    /// Reads `{{name}}`; a brace pair that is no slot is an issue at the line of `place`.
    [[nodiscard]] static SlotText read(const QString &text, const QString &place, Issues &issues);

    [[nodiscard]] QString filled(const QHash<QString, QString> &values) const;
    [[nodiscard]] QStringList slotNames() const; ///< in order, as often as they stand there
    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }

private:
    QList<Piece> m_pieces;
};

/// One file of `resources/prompts`: Markdown with a part "# System" that is the same for all items
/// and a part "# User" that holds what is rated.
struct PromptTemplate {
    PromptKind kind = PromptKind::Full;
    SlotText system;
    SlotText user;
    QString sha256; ///< of the file's bytes
};

struct PromptTemplateReading {
    std::optional<PromptTemplate> prompt; ///< empty when `issues` holds an error
    Issues issues;
};

/// Reads and checks a template: unknown slots, missing ones, slots in the wrong part, more than one
/// place for what strangers wrote, and such a place without its marked lines around it.
[[nodiscard]] PromptTemplateReading readPromptTemplate(PromptKind kind, const QByteArray &markdown);

/// The template shipped with the program. Error: Internal, with the places.
[[nodiscard]] Result<PromptTemplate> shippedPromptTemplate(PromptKind kind);

} // namespace rapporteur
