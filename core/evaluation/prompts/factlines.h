// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/document.h"

#include <QHash>

namespace rapporteur
{

/// The words in which observed facts are told to a model, by the fact's id. Data:
/// `resources/prompts/facts.json`.
class FactWords
{
public:
    /// The words shipped with the program; Internal when the file is wrong.
    [[nodiscard]] static Result<FactWords> shipped();
    [[nodiscard]] static Result<FactWords> read(const QByteArray &json);

    /// One line a fact, in the order of the document's facts; what pages say themselves stands in
    /// quotes, on one line and shortened. A fact without words is left out. A document without
    /// facts: one line that says so.
    [[nodiscard]] QString lines(const Document &document) const;
    [[nodiscard]] QStringList ids() const { return m_words.keys(); }

private:
    struct Words {
        QString yes, no;
    };
    QHash<QString, Words> m_words;
};

/// Text of strangers on one line, for lists: no line ends, no double quotes, shortened.
[[nodiscard]] QString quotedLine(const QString &text, qsizetype limit = 200);

} // namespace rapporteur
