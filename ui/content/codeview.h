// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/codetext.h"

#include <QPlainTextEdit>

namespace rapporteur
{

/// Shows a prepared text with line numbers. Colours are put on lines when they first come into view, so
/// the length of the text does not matter.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    void setCode(CodeText code);
    /// Selects a stretch of the text that was given and brings it into view.
    void pointAt(TextSpan span);
    [[nodiscard]] const CodeText &code() const { return m_code; }
    [[nodiscard]] QList<TextSpan> find(const QString &words) const; ///< in the text as shown
    void showMatch(TextSpan shown);

    void paintNumbers(QPaintEvent *event);
    [[nodiscard]] int numbersWidth() const;

Q_SIGNALS:
    void themeChanged(); ///< light became dark or the other way: the colours no longer fit

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeNumbers();
    void dressVisible();

    CodeText m_code;
    QList<bool> m_dressed;
    QWidget *m_numbers;
    bool m_dark = false;
};

} // namespace rapporteur
