// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/blindactions.h"

namespace rapporteur
{

using namespace Qt::StringLiterals;

BlindActions::BlindActions(const WindowContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_blind(context.actions.add({.id = u"review.blind"_s,
                                   .text = tr("Blind"),
                                   .section = tr("Review"),
                                   .shortcut = Qt::Key_B,
                                   .scope = KeyScope::Letter,
                                   .icon = u"view-hidden"_s,
                                   .checkable = true,
                                   .edits = true},
                                  this, [this](bool on) { toggle(on); }))
    , m_byRow(context.actions.add({.id = u"review.blindByRow"_s,
                                   .text = tr("Blind: uncover row by row"),
                                   .section = tr("Review"),
                                   .checkable = true,
                                   .edits = true},
                                  this, [this](bool on) {
                                      BlindRule rule = m_context.article.blindRule();
                                      rule.scope = on ? BlindScope::Row : BlindScope::Article;
                                      setRule(rule);
                                  }))
{}

void BlindActions::restore(const BlindRule &rule)
{
    m_blind->setChecked(rule.on);
    m_byRow->setChecked(rule.scope == BlindScope::Row);
    setRule(rule);
}

void BlindActions::setRule(const BlindRule &rule)
{
    m_context.article.setBlindRule(rule);
    Q_EMIT ruleChanged(rule);
}

void BlindActions::toggle(bool on)
{
    OpenArticle &article = m_context.article;
    const bool blindBefore = article.isBlind();
    BlindRule rule = article.blindRule();
    rule.on = on;
    setRule(rule);
    if (on && article.isOpen() && !article.isBlind()) {
        Q_EMIT told(
            tr("Blind from the next article on: the values of this one have been on screen."));
    } else if (!on && blindBefore && article.isBlind()) {
        askToUncover();
    }
}

void BlindActions::askToUncover()
{
    const RowId asked = m_context.article.id();
    m_context.dialogs.ask(
        qobject_cast<QWidget *>(parent()),
        {.title = tr("Uncover this article?"),
         .text = tr("You began this review blind. Once its values are shown, whatever you change "
                    "is recorded as changed after the reveal."),
         .detail = {},
         .choices = {{u"keep"_s, tr("Keep it covered")}, {u"uncover"_s, tr("Uncover it")}},
         .cancelId = u"keep"_s},
        [this, asked](const QString &answer) {
            OpenArticle &article = m_context.article;
            if (answer != "uncover"_L1 || article.id() != asked)
                return;
            article.propose(article.session().setMark(ReviewMark::Blind, false));
            article.uncover();
        });
}

} // namespace rapporteur
