// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

class QComboBox;

namespace rapporteur
{

class Chip;
class CodePage;
class ReadingMarks;

/// The tab with what a rater answered, byte for byte or set out for reading. While the review is blind
/// it stays covered.
class AnswerTab : public QWidget
{
    Q_OBJECT

public:
    AnswerTab(const WindowContext &context, ReadingMarks &marks, QWidget *parent = nullptr);

    [[nodiscard]] CodePage &page() { return *m_page; }

Q_SIGNALS:
    void failed(const rapporteur::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillChoice();
    void load();
    void showAnswer();

    WindowContext m_context;
    ReadingMarks &m_marks;
    QComboBox *m_choice;
    Chip *m_pretty;
    CodePage *m_page;
    QString m_loaded; ///< evaluation whose answer is shown or on its way
    QString m_answer;
};

} // namespace rapporteur
