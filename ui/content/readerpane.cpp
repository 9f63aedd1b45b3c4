// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/readerpane.h"

#include "ui/content/annotationform.h"
#include "ui/content/answertab.h"
#include "ui/content/articletab.h"
#include "ui/content/codepage.h"
#include "ui/content/discussiontab.h"
#include "ui/content/discussionview.h"
#include "ui/content/readingmarks.h"
#include "ui/content/sourcetab.h"

#include <QApplication>
#include <QLocale>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextCursor>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

ReaderPane::ReaderPane(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_marks(new ReadingMarks(context.article, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_article(new ArticleTab(context, *m_marks, this))
    , m_discussion(new DiscussionTab(context, *m_marks, this))
    , m_source(new SourceTab(context, this))
    , m_answer(new AnswerTab(context, *m_marks, this))
    , m_form(new AnnotationForm(context.article.rubric(), this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What to read"));
    addTab(m_article, tr("Article"));
    addTab(m_discussion, tr("Discussion"));
    addTab(m_source, tr("Source"));
    addTab(m_answer, tr("Answer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    column->addWidget(m_form);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_article, &ArticleTab::failed, this, &ReaderPane::failed);
    connect(m_source, &SourceTab::failed, this, &ReaderPane::failed);
    connect(m_answer, &AnswerTab::failed, this, &ReaderPane::failed);
    connect(m_article, &ArticleTab::markActivated, this, &ReaderPane::activate);
    connect(m_article, &ArticleTab::noteActivated, this, &ReaderPane::editNote);
    connect(m_form, &AnnotationForm::saved, this, &ReaderPane::saveNote);
    connect(m_form, &AnnotationForm::left, this, [this] {
        m_form->hide();
        focusContent();
    });
    OpenArticle &article = context.article;
    connect(&article, &OpenArticle::opened, m_form, &QWidget::hide);
    connect(&article, &OpenArticle::closed, m_form, &QWidget::hide);
    connect(&article, &OpenArticle::opened, this, &ReaderPane::showDiscussionCount);
    connect(&article, &OpenArticle::closed, this, &ReaderPane::showDiscussionCount);
    connect(&article, &OpenArticle::evidenceShown, this, &ReaderPane::showPlace);
    connect(&article, &OpenArticle::evidenceStepped, this, &ReaderPane::step);
    connect(&article, &OpenArticle::annotationShown, this, [this](const QString &id) {
        if (const Mark *mark = m_marks->mark(id)) {
            showPlace(mark->place);
            m_article->view().selectNote(id, mark->place.place == GroundingPlace::Text);
        }
    });
    addActions();
}

void ReaderPane::addActions()
{
    ActionRegistry &actions = m_context.actions;
    const QString section = tr("Read");
    actions.add({.id = u"reader.nextTab"_s,
                 .text = tr("Next reader tab"),
                 .section = section,
                 .shortcut = Qt::Key_G,
                 .scope = KeyScope::Letter},
                this, [this] { showTab((currentTab() + 1) % m_tabs->count()); });
    actions.add({.id = u"reader.find"_s,
                 .text = tr("Find in the text"),
                 .section = section,
                 .shortcut = QKeySequence::Find,
                 .icon = u"edit-find"_s},
                this, [this] { find(); });
    actions.add({.id = u"annotation.add"_s,
                 .text = tr("Annotate the selection"),
                 .section = section,
                 .shortcut = Qt::Key_M,
                 .scope = KeyScope::Letter,
                 .icon = u"document-edit"_s,
                 .edits = true},
                this, [this] { annotate(); });
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key,
                         bool edits, auto act) {
        addAction(actions.add({.id = id,
                               .text = text,
                               .section = section,
                               .shortcut = key,
                               .scope = KeyScope::Pane,
                               .pane = u"reader"_s,
                               .edits = edits},
                              this, act));
    };
    add(u"annotation.next"_s, tr("Next annotation"),
        QKeySequence(Qt::AltModifier | Qt::Key_PageDown), false, [this] { stepNote(+1); });
    add(u"annotation.previous"_s, tr("Previous annotation"),
        QKeySequence(Qt::AltModifier | Qt::Key_PageUp), false, [this] { stepNote(-1); });
    add(u"annotation.edit"_s, tr("Edit the annotation"), QKeySequence(Qt::Key_F2), true,
        [this] { editNote(m_article->view().selectedNote()); });
    add(u"annotation.remove"_s, tr("Remove the annotation"),
        QKeySequence(Qt::ControlModifier | Qt::Key_Delete), true, [this] { removeNote(); });
}

void ReaderPane::addTab(QWidget *page, const QString &title)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
}

void ReaderPane::addPage(QWidget *page, const QString &title)
{
    addTab(page, title);
}

void ReaderPane::showPage(QWidget *page)
{
    showTab(m_pages->indexOf(page));
    focusContent();
}

void ReaderPane::showTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int ReaderPane::currentTab() const
{
    return m_tabs->currentIndex();
}

void ReaderPane::focusContent()
{
    m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ReaderPane::find()
{
    switch (currentTab()) {
    case ArticleTabIndex:
        m_article->find();
        break;
    case DiscussionTabIndex:
        m_discussion->find();
        break;
    case SourceTabIndex:
        m_source->page().find();
        break;
    case AnswerTabIndex:
        m_answer->page().find();
        break;
    default:
        break;
    }
}

void ReaderPane::showPlace(const Grounding &place)
{
    if (place.level == GroundingLevel::Absent || !m_context.article.isOpen())
        return;
    if (place.span.length <= 0 && place.place != GroundingPlace::Comment) {
        Q_EMIT failed(
            {ErrorKind::NotFound,
             tr("These words are not in the current text: the rater saw an earlier version of "
                "it. Choose that version above the article to read them."),
             {}});
        return;
    }
    switch (place.place) {
    case GroundingPlace::Text:
        showTab(ArticleTabIndex);
        m_article->pointAt(place.span);
        break;
    case GroundingPlace::Comment:
        showTab(DiscussionTabIndex);
        m_discussion->showComment(place.commentId, place.span);
        break;
    case GroundingPlace::Source:
        showTab(SourceTabIndex);
        m_source->pointAt(place.span);
        break;
    }
}

void ReaderPane::showDiscussionCount()
{
    const OpenArticle &article = m_context.article;
    const qsizetype count = article.isOpen() ? article.detail().comments.comments.size() : 0;
    m_tabs->setTabText(DiscussionTabIndex,
                       count == 0 ? tr("Discussion")
                                  : tr("Discussion %1").arg(QLocale().toString(count)));
}

void ReaderPane::step(int direction)
{
    if (const Mark *mark = m_marks->step(direction)) {
        const Grounding place = mark->place;
        showPlace(place);
    }
}

void ReaderPane::activate(const QString &id)
{
    const Mark *mark = m_marks->mark(id);
    if (!mark)
        return;
    m_marks->pointAt(id);
    if (mark->provision >= 0 && !mark->belongsTo(m_context.article.cell()))
        m_context.article.setCell({mark->provision, std::max(0, mark->channel)});
}

void ReaderPane::annotate()
{
    if (!m_context.article.isOpen())
        return;
    std::optional<Annotation> annotation;
    if (currentTab() == DiscussionTabIndex)
        annotation = m_discussion->annotation();
    else if (currentTab() == ArticleTabIndex)
        annotation = m_article->annotation();
    if (annotation) {
        keepNote();
        m_form->edit(*annotation, m_context.article.cell());
        return;
    }
    m_context.article.propose(failure(
        ErrorKind::Usage,
        tr("There is nothing to annotate here. Select words in the article, or choose a comment in the "
           "discussion.")));
}

void ReaderPane::keepNote()
{
    if (m_form->isVisible() && m_form->isChanged())
        m_form->save();
}

void ReaderPane::editNote(const QString &id)
{
    if (!m_context.article.isOpen() || m_context.article.isReadOnly())
        return;
    if (const Annotation *annotation = m_context.article.review().annotation(id))
        m_form->edit(*annotation, annotation->cell.value_or(m_context.article.cell()));
}

void ReaderPane::removeNote()
{
    OpenArticle &article = m_context.article;
    const QString id = m_article->view().selectedNote();
    if (article.isOpen() && article.review().annotation(id))
        article.propose(article.session().removeAnnotation(id));
}

void ReaderPane::stepNote(int direction)
{
    QStringList ids;
    for (const Mark &mark : m_marks->marks()) {
        if (mark.kind == MarkKind::Annotation)
            ids.append(mark.id);
    }
    if (ids.isEmpty())
        return;
    const qsizetype here = ids.indexOf(m_article->view().selectedNote());
    const qsizetype next = here < 0 ? (direction > 0 ? 0 : ids.size() - 1)
                                    : (here + direction + ids.size()) % ids.size();
    m_context.article.showAnnotation(ids[next]);
}

void ReaderPane::saveNote(const Annotation &annotation)
{
    OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    article.propose(annotation.id.isEmpty() ? article.session().annotate(annotation)
                                            : article.session().changeAnnotation(annotation));
    const bool focused = m_form->isAncestorOf(QApplication::focusWidget());
    m_form->hide();
    QTextCursor cursor = m_article->view().textCursor();
    cursor.clearSelection(); // its mark shows it now
    m_article->view().setTextCursor(cursor);
    if (focused)
        focusContent();
}

} // namespace rapporteur
