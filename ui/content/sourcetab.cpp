// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/sourcetab.h"

#include "ui/content/codepage.h"

#include <QShowEvent>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

SourceTab::SourceTab(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_page(new CodePage(tr("Source of the page"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    setFocusProxy(m_page);
    connect(&context.article, &OpenArticle::opened, this, &SourceTab::forget);
    connect(&context.article, &OpenArticle::closed, this, &SourceTab::forget);
    forget();
}

void SourceTab::forget()
{
    m_loaded = 0;
    m_page->showNothing({}, m_context.article.isOpen() ? QString() : tr("No article is open"), {});
    if (isVisible())
        load();
}

void SourceTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void SourceTab::load()
{
    const OpenArticle &article = m_context.article;
    if (!article.isOpen() || !m_context.workspace || m_loaded == article.id())
        return;
    m_loaded = article.id();
    m_context.workspace->articleSource(article.id(), article.detail().textVersion)
        .then(this, [this, id = article.id()](const Result<QString> &source) {
            if (id != m_context.article.id())
                return;
            if (!source) {
                m_page->showNothing(u"dialog-warning"_s, tr("The source could not be read"),
                                    source.error().text);
                Q_EMIT failed(source.error());
            } else if (source->isEmpty()) {
                m_page->showNothing(
                    u"text-html"_s, tr("No source"),
                    tr("Nothing but the text was added, so there is no page source to show."));
            } else {
                m_page->showText(*source, guessLanguage(*source));
            }
        });
}

void SourceTab::pointAt(TextSpan span)
{
    load();
    m_page->pointAt(span);
}

} // namespace rapporteur
