// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/codepage.h"

#include "ui/base/colours.h"
#include "ui/base/emptystate.h"
#include "ui/base/messagestrip.h"
#include "ui/content/codeview.h"
#include "ui/content/findbar.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace rapporteur
{

CodePage::CodePage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_notice(new MessageStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new CodeView(this))
    , m_empty(new EmptyState(this))
    , m_find(new FindBar(this))
{
    m_view->setAccessibleName(name);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_find);
    setFocusProxy(m_view);
    connect(m_view, &CodeView::themeChanged, this, [this] {
        if (m_stack->currentWidget() == m_view)
            prepare();
    });
    connect(m_find, &FindBar::wordsChanged, this, &CodePage::findWords);
    connect(m_find, &FindBar::currentChanged, this, [this](qsizetype at) {
        if (at >= 0)
            m_view->showMatch(m_matches[at]);
    });
    connect(m_find, &FindBar::closed, this, [this] { m_view->setFocus(); });
}

void CodePage::showText(const QString &text, CodeLanguage language)
{
    m_text = text;
    m_language = language;
    prepare();
}

void CodePage::prepare()
{
    m_ready = false;
    const int round = ++m_round;
    const bool dark = colours(palette()).dark;
    QtConcurrent::run([text = m_text, language = m_language, dark] {
        return prepareCode(text, language, dark);
    }).then(this, [this, round](const CodeText &code) {
        if (round != m_round)
            return;
        m_view->setCode(code);
        m_ready = true;
        if (code.notice.isEmpty())
            m_notice->clear();
        else
            m_notice->showMessage(MessageStrip::Weight::Notice, code.notice);
        m_stack->setCurrentWidget(m_view);
        if (m_wanted.length > 0)
            m_view->pointAt(std::exchange(m_wanted, {}));
        findWords(m_find->words());
        Q_EMIT ready();
    });
}

void CodePage::showNothing(const QString &icon, const QString &title, const QString &text)
{
    ++m_round;
    m_text.clear();
    m_ready = false;
    m_wanted = {};
    m_notice->clear();
    m_view->setCode({});
    m_empty->set(icon, title, text);
    m_stack->setCurrentWidget(m_empty);
}

void CodePage::find()
{
    if (m_stack->currentWidget() == m_view)
        m_find->open();
}

void CodePage::findWords(const QString &words)
{
    m_matches = m_view->find(words);
    if (m_find->isVisibleTo(this))
        m_find->setCount(m_matches.size());
}

void CodePage::pointAt(TextSpan span)
{
    if (m_ready)
        m_view->pointAt(span);
    else
        m_wanted = span;
}

} // namespace rapporteur
