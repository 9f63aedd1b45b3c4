// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/submitactions.h"

#include "ui/review/activetime.h"
#include "ui/review/reviewkeeper.h"

namespace rapporteur
{

using namespace Qt::StringLiterals;

SubmitActions::SubmitActions(const WindowContext &context, ReviewKeeper &keeper, ActiveTime &time,
                             QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_keeper(keeper)
    , m_time(time)
{
    const QString section = tr("Review");
    m_actions.append(context.actions.add({.id = u"review.submit"_s,
                                          .text = tr("Save review"),
                                          .section = section,
                                          .shortcut = QKeySequence::Save,
                                          .icon = u"document-save"_s,
                                          .edits = true},
                                         this, [this] { static_cast<void>(submit()); }));
    m_actions.append(
        context.actions.add({.id = u"review.submitNext"_s,
                             .text = tr("Submit and next"),
                             .section = section,
                             .shortcut = QKeySequence(Qt::ControlModifier | Qt::Key_Return),
                             .edits = true},
                            this, [this] {
                                if (submit())
                                    Q_EMIT nextRequested();
                            }));
    connect(&context.article, &OpenArticle::opened, this, [this] {
        m_time.start();
        updateEnabled();
    });
    connect(&context.article, &OpenArticle::closed, this, &SubmitActions::updateEnabled);
    updateEnabled();
}

bool SubmitActions::submit()
{
    OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return false;
    Q_EMIT submitting();
    m_keeper.flush();
    const auto change = article.session().submit(m_time.seconds());
    article.propose(change);
    const bool submitted = article.review().state == ReviewState::Submitted;
    if (change && submitted)
        m_time.start();
    return submitted;
}

void SubmitActions::updateEnabled()
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_context.article.isOpen() && !m_context.article.isReadOnly());
}

} // namespace rapporteur
