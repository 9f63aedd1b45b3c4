// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/positionmap.h"

#include <QTextLayout>

#include <memory>

class QTextDocument;

namespace rapporteur
{

enum class CodeLanguage { Plain, Html, Markdown, Json };

/// The limits of showing source: what is more costs more than it tells.
struct CodeLimits {
    qsizetype longestLine = 10'000; ///< UTF-16 units; longer lines are broken for display
    qsizetype highlighted = 1'000'000; ///< beyond it a text stays plain
    qsizetype shown = 5'000'000; ///< beyond it a text is cut
};

/// A text made ready to show by another thread than the window's: safe characters, lines of bearable
/// length, colours of its language.
struct CodeText {
    std::shared_ptr<QTextDocument> document; ///< plain, already of the window's thread
    QString text; ///< as shown; lines parted by "\n"
    PositionMap map; ///< from the text that was given to `text`
    QList<int> numbers; ///< line number of each shown line; 0: goes on from the line above
    QList<QList<QTextLayout::FormatRange>> formats; ///< colours alone; empty: not highlighted
    QString notice; ///< what was left out and why, for people
};

/// Works in any thread; the result belongs to the application's.
[[nodiscard]] CodeText prepareCode(const QString &text, CodeLanguage language, bool dark,
                                   const CodeLimits &limits = {});

/// What a text looks like.
[[nodiscard]] CodeLanguage guessLanguage(QStringView text);

/// JSON with one value a line, everything else left as it is: order, duplicates and numbers stay. A text
/// that does not begin like JSON comes back unchanged.
[[nodiscard]] QString prettyJson(const QString &text);

} // namespace rapporteur
