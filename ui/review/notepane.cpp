// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/notepane.h"

#include "ui/base/notefield.h"

#include <QVBoxLayout>

namespace rapporteur
{

NotePane::NotePane(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new NoteField(this))
{
    m_text->setPlaceholderText(tr("A note on this article, for yourself and your colleagues"));
    m_text->setAccessibleName(tr("Note on the article"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 12, 6);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &NoteField::edited, this, &NotePane::propose);
    connect(&context.article, &OpenArticle::opened, this, &NotePane::showNote);
    connect(&context.article, &OpenArticle::closed, this, &NotePane::showNote);
    connect(&context.article, &OpenArticle::reviewChanged, this, &NotePane::showNote);
    showNote();
}

void NotePane::showNote()
{
    const OpenArticle &article = m_context.article;
    m_text->setReadOnly(!article.isOpen() || article.isReadOnly());
    const QString note = article.isOpen() ? article.review().note : QString();
    if (!m_proposing)
        m_text->show(note);
}

void NotePane::propose()
{
    OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    m_proposing = true;
    article.propose(article.session().setNote(m_text->toPlainText()));
    m_proposing = false;
}

} // namespace rapporteur
