// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace rapporteur
{

class AnnotationForm;
class AnswerTab;
class ArticleTab;
class DiscussionTab;
class MessageStrip;
class ReadingMarks;
class SourceTab;

/// What there is to read about the open article, in tabs: the article itself, its discussion, the page's
/// source and the raw answer of a rater. Follows `context.article`; a place asked for there is brought
/// into view in whichever tab holds it.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(const WindowContext &context, QWidget *parent = nullptr);

    enum Tab { ArticleTabIndex, DiscussionTabIndex, SourceTabIndex, AnswerTabIndex };

    void showTab(int tab);
    [[nodiscard]] int currentTab() const;
    void focusContent(); ///< the keyboard goes to what is shown
    /// Keeps a note that is still being written, if there is one.
    void keepNote();

    /// Puts the shell's own pages (prompt, domain profile) behind the others.
    void addPage(QWidget *page, const QString &title);
    /// Shows a page that was added and brings the keyboard to it.
    void showPage(QWidget *page);

Q_SIGNALS:
    void failed(const rapporteur::Error &error);

private:
    void addActions();
    void addTab(QWidget *page, const QString &title);
    void showPlace(const Grounding &place);
    void find();
    void step(int direction);
    void activate(const QString &mark);
    void annotate();
    void editNote(const QString &id);
    void removeNote();
    void stepNote(int direction);
    void showDiscussionCount();
    void saveNote(const Annotation &annotation);

    WindowContext m_context;
    ReadingMarks *m_marks;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    ArticleTab *m_article;
    DiscussionTab *m_discussion;
    SourceTab *m_source;
    AnswerTab *m_answer;
    AnnotationForm *m_form;
};

} // namespace rapporteur
