// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

class QStackedWidget;

namespace rapporteur
{

class Chip;
class DiscussionView;
class EmptyState;
class FindBar;
class MessageStrip;
class ReadingMarks;
class SafeLabel;
class SearchLine;

/// The tab with the discussion of the article: filter, counts, the comments.
class DiscussionTab : public QWidget
{
    Q_OBJECT

public:
    DiscussionTab(const WindowContext &context, ReadingMarks &marks, QWidget *parent = nullptr);

    void find();
    void showComment(const QString &nativeId, TextSpan span);
    [[nodiscard]] DiscussionView &view() { return *m_view; }
    /// A new annotation on the current comment as a whole.
    [[nodiscard]] std::optional<Annotation> annotation() const;

private:
    void addActions();
    void showComments();
    void showCounts();
    void findWords(const QString &words);

    WindowContext m_context;
    ReadingMarks &m_marks;
    MessageStrip *m_strip;
    SearchLine *m_filter;
    SafeLabel *m_counts;
    Chip *m_live, *m_gone;
    QStackedWidget *m_stack;
    QWidget *m_page;
    DiscussionView *m_view;
    EmptyState *m_empty;
    FindBar *m_find;
    QList<int> m_found; ///< comments that have the words
};

} // namespace rapporteur
