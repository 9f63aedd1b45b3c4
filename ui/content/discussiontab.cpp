// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/discussiontab.h"

#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/messagestrip.h"
#include "ui/base/safelabel.h"
#include "ui/base/searchline.h"
#include "ui/content/discussionview.h"
#include "ui/content/findbar.h"
#include "ui/content/readingmarks.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

DiscussionTab::DiscussionTab(const WindowContext &context, ReadingMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_marks(marks)
    , m_strip(new MessageStrip(this))
    , m_filter(new SearchLine(tr("Filter comments"), this))
    , m_counts(new SafeLabel(this))
    , m_live(new Chip(tr("live"), this))
    , m_gone(new Chip(tr("deleted or dead"), this))
    , m_stack(new QStackedWidget(this))
    , m_page(new QWidget(this))
    , m_view(new DiscussionView(context.article.rubric(), this))
    , m_empty(new EmptyState(this))
    , m_find(new FindBar(this))
{
    m_filter->setAccessibleName(tr("Filter comments by words or author"));
    m_counts->setTone(SafeLabel::Tone::Dim);
    m_live->setToolTip(tr("Only live comments, with those they answer"));
    m_gone->setToolTip(tr("Only deleted and dead comments, with those they answer"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_filter, 1);
    head->addWidget(m_live);
    head->addWidget(m_gone);
    head->addWidget(m_counts);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_strip);
    page->addWidget(m_view, 1);
    page->addWidget(m_find);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_view);
    connect(m_filter, &SearchLine::searched, m_view, &DiscussionView::setFilter);
    connect(m_filter, &SearchLine::left, m_view, [this] { m_view->setFocus(); });
    connect(m_filter, &SearchLine::downPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_live, &QAbstractButton::clicked, this, [this](bool on) {
        m_view->setStates(on ? CommentRows::States::Live : CommentRows::States::All);
    });
    connect(m_gone, &QAbstractButton::clicked, this, [this](bool on) {
        m_view->setStates(on ? CommentRows::States::Gone : CommentRows::States::All);
    });
    connect(m_view, &DiscussionView::rowsChanged, this, &DiscussionTab::showCounts);
    connect(m_find, &FindBar::wordsChanged, this, &DiscussionTab::findWords);
    connect(m_find, &FindBar::currentChanged, this, [this](qsizetype at) {
        if (at >= 0)
            m_view->setCurrent(m_found[at]);
    });
    connect(m_find, &FindBar::closed, this, [this] { m_view->setFocus(); });
    connect(&marks, &ReadingMarks::changed, this, [this] { m_view->setMarks(m_marks.marks()); });
    connect(&context.article, &OpenArticle::opened, this, &DiscussionTab::showComments);
    connect(&context.article, &OpenArticle::closed, this, &DiscussionTab::showComments);
    connect(&context.article, &OpenArticle::cellChanged, m_view, &DiscussionView::setCell);
    addActions();
    showComments();
}

void DiscussionTab::addActions()
{
    const QString section = tr("Discussion");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key,
                         auto act) {
        addAction(m_context.actions.add({.id = u"discussion."_s + id,
                                         .text = text,
                                         .section = section,
                                         .shortcut = key,
                                         .scope = KeyScope::Pane,
                                         .pane = u"discussion"_s},
                                        this, act));
    };
    add(u"collapse"_s, tr("Collapse, or go to the comment above"), Qt::Key_Left,
        [this] { m_view->collapse(); });
    add(u"expand"_s, tr("Expand, or go to the first reply"), Qt::Key_Right,
        [this] { m_view->expand(); });
    add(u"nextReply"_s, tr("Next reply to the same comment"),
        QKeySequence(Qt::AltModifier | Qt::Key_Down), [this] { m_view->stepSibling(+1); });
    add(u"previousReply"_s, tr("Previous reply to the same comment"),
        QKeySequence(Qt::AltModifier | Qt::Key_Up), [this] { m_view->stepSibling(-1); });
    add(u"nextTop"_s, tr("Next top-level comment"),
        QKeySequence(Qt::ControlModifier | Qt::Key_Down), [this] { m_view->stepTopLevel(+1); });
    add(u"previousTop"_s, tr("Previous top-level comment"),
        QKeySequence(Qt::ControlModifier | Qt::Key_Up), [this] { m_view->stepTopLevel(-1); });
    add(u"collapseAll"_s, tr("Collapse all replies"),
        QKeySequence(Qt::ControlModifier | Qt::Key_Left), [this] { m_view->collapseAll(true); });
    add(u"expandAll"_s, tr("Expand all replies"), QKeySequence(Qt::ControlModifier | Qt::Key_Right),
        [this] { m_view->collapseAll(false); });
}

void DiscussionTab::showComments()
{
    const OpenArticle &article = m_context.article;
    const CommentTree tree = article.isOpen() ? article.detail().comments : CommentTree{};
    m_filter->forget();
    m_strip->clear();
    m_view->setComments(tree.comments, m_context.clock.nowUtc());
    m_view->setMarks(m_marks.marks());
    m_view->setCell(article.cell());
    if (!tree.comments.isEmpty()) {
        if (!tree.issues.isEmpty())
            m_strip->showMessage(MessageStrip::Weight::Notice,
                                 tr("%n part(s) of this discussion had to be repaired: %1", nullptr,
                                    static_cast<int>(tree.issues.size()))
                                     .arg(tree.issues.first().text));
        m_stack->setCurrentWidget(m_page);
        return;
    }
    if (article.isOpen())
        m_empty->set(u"dialog-messages"_s, tr("No discussion"),
                     tr("No comments came with this article. Add its thread to read them here."));
    else
        m_empty->set(u"dialog-messages"_s, tr("No article is open"),
                     tr("Choose one in the queue to read it here."));
    m_stack->setCurrentWidget(m_empty);
}

void DiscussionTab::showCounts()
{
    const OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    const QLocale locale;
    const CommentCounts counts = article.detail().comments.counts();
    m_live->setChecked(m_view->rows().states() == CommentRows::States::Live);
    m_gone->setChecked(m_view->rows().states() == CommentRows::States::Gone);
    m_live->setTrailing(locale.toString(counts.live));
    m_gone->setTrailing(locale.toString(counts.total - counts.live));
    const bool mixed = counts.live > 0 && counts.live < counts.total;
    m_live->setVisible(mixed);
    m_gone->setVisible(mixed);
    if (m_view->rows().isFiltered()) {
        m_counts->setText(tr("%1 of %2", "comments that fit the filter")
                              .arg(locale.toString(m_view->rows().matchCount()),
                                   locale.toString(article.detail().comments.comments.size())));
        return;
    }
    QStringList parts{tr("%n comment(s)", nullptr, counts.total)};
    if (counts.deleted + counts.dead > 0)
        parts.append(tr("%n deleted or dead", nullptr, counts.deleted + counts.dead));
    parts.append(tr("%n level(s)", nullptr, counts.total > 0 ? counts.maxDepth + 1 : 0));
    m_counts->setText(parts.join(u" · "_s));
}

void DiscussionTab::find()
{
    if (m_stack->currentWidget() == m_page)
        m_find->open();
}

void DiscussionTab::findWords(const QString &words)
{
    m_found.clear();
    const QList<Comment> comments = m_context.article.isOpen()
        ? m_context.article.detail().comments.comments
        : QList<Comment>{};
    for (int i = 0; i < comments.size() && !words.isEmpty(); ++i) {
        if (comments[i].text.contains(words, Qt::CaseInsensitive))
            m_found.append(i);
    }
    m_view->setWords(words);
    m_find->setCount(m_found.size());
}

void DiscussionTab::showComment(const QString &nativeId, TextSpan span)
{
    m_view->showComment(nativeId, span);
}

std::optional<Annotation> DiscussionTab::annotation() const
{
    const Comment *comment = m_view->currentComment();
    if (!m_context.article.isOpen() || !comment)
        return {};
    Annotation annotation;
    annotation.place = AnnotationPlace::Comment;
    annotation.commentId = comment->nativeId;
    annotation.textVersion = m_context.article.detail().textVersion;
    return annotation;
}

} // namespace rapporteur
