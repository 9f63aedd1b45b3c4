// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/content/codetext.h"

#include <QWidget>

class QStackedWidget;

namespace rapporteur
{

class CodeView;
class EmptyState;
class FindBar;
class MessageStrip;

/// A code view with what belongs around it: a notice, a find line, and a word when there is nothing.
/// Texts are made ready in the pool; a later text takes the place of one that is still being made.
class CodePage : public QWidget
{
    Q_OBJECT

public:
    explicit CodePage(const QString &name, QWidget *parent = nullptr);

    void showText(const QString &text, CodeLanguage language);
    void showNothing(const QString &icon, const QString &title, const QString &text);
    void find();
    /// At once, or as soon as the text is ready.
    void pointAt(TextSpan span);
    [[nodiscard]] CodeView &view() { return *m_view; }

Q_SIGNALS:
    void ready();

private:
    void prepare();
    void findWords(const QString &words);

    MessageStrip *m_notice;
    QStackedWidget *m_stack;
    CodeView *m_view;
    EmptyState *m_empty;
    FindBar *m_find;
    QString m_text;
    CodeLanguage m_language = CodeLanguage::Plain;
    int m_round = 0; ///< of preparing; results of earlier ones are dropped
    bool m_ready = false;
    TextSpan m_wanted;
    QList<TextSpan> m_matches;
};

} // namespace rapporteur
