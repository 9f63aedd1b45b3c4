// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"
#include "ui/content/articleview.h"

#include <QWidget>

class QStackedWidget;

namespace rapporteur
{

class EarlierText;
class EmptyState;
class FindBar;
class MessageStrip;
class ReadingMarks;
class VersionBar;

/// The tab that shows the article itself: its gate if it has one, its text with marks or an earlier one of its
/// texts, or why there is none.
class ArticleTab : public QWidget
{
    Q_OBJECT

public:
    ArticleTab(const WindowContext &context, ReadingMarks &marks, QWidget *parent = nullptr);

    void find();
    void pointAt(TextSpan span);
    [[nodiscard]] ArticleView &view() { return *m_view; }
    /// A new annotation on the selected text; nothing without a selection.
    [[nodiscard]] std::optional<Annotation> annotation() const;

Q_SIGNALS:
    void markActivated(const QString &id);
    void noteActivated(const QString &id);
    void failed(const rapporteur::Error &error);

private:
    void showArticle();
    void showMarks();
    void showGate();
    void showNothing();
    void showVersion();
    void findWords(const QString &words);
    [[nodiscard]] QString byline() const;

    WindowContext m_context;
    ReadingMarks &m_marks;
    MessageStrip *m_gate;
    VersionBar *m_versions;
    QStackedWidget *m_stack;
    ArticleView *m_view;
    EarlierText *m_earlier;
    EmptyState *m_empty;
    FindBar *m_find;
    QList<TextSpan> m_matches;
};

} // namespace rapporteur
