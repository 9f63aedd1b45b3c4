// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace rapporteur::cli
{

/// Untrusted text for a terminal, on one line: control characters (they could move the cursor or rename the
/// window) and marks that reorder text become visible placeholders.
[[nodiscard]] QString terminalLine(QStringView text);
/// The same with line ends and tabs kept.
[[nodiscard]] QString terminalText(QStringView text);

/// A title on one line; one that is missing is named by the address, or said to be missing.
[[nodiscard]] QString shownTitle(const QString &title, const QString &url = {});

/// Columns a text takes on a terminal: two for wide characters, none for marks that combine.
[[nodiscard]] int terminalWidth(QStringView text);
/// Cut to at most `width` columns, an ellipsis marking the cut.
[[nodiscard]] QString cutToWidth(const QString &text, int width);

/// Aligned columns. The last one is never padded.
class TextTable
{
public:
    enum Alignment { Left, Right };
    explicit TextTable(QList<Alignment> columns);

    void addRow(QStringList cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// The lines, without a line end at the end; `indent` spaces before each.
    [[nodiscard]] QString text(int indent = 0) const;

private:
    QList<Alignment> m_columns;
    QList<QStringList> m_rows;
};

} // namespace rapporteur::cli
