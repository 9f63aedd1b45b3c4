// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/decisionactions.h"

#include "core/review/usefulcell.h"

#include <QLocale>

namespace rapporteur
{

using namespace Qt::StringLiterals;

DecisionActions::DecisionActions(const WindowContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    addCellActions();
    addReviewActions();
    addReasonActions();
    connect(&context.article, &OpenArticle::opened, this, &DecisionActions::updateEnabled);
    connect(&context.article, &OpenArticle::closed, this, &DecisionActions::updateEnabled);
    connect(&context.article, &OpenArticle::reviewChanged, this, &DecisionActions::updateEnabled);
    connect(&context.article, &OpenArticle::evaluationsChanged, this,
            &DecisionActions::updateEnabled);
    updateEnabled();
}

void DecisionActions::addCellActions()
{
    OpenArticle &article = m_context.article;
    const QString section = tr("Decide");
    const auto add = [&](ActionSpec spec, auto &&act) {
        spec.edits = true;
        m_editing.append(m_context.actions.add(spec, this, [&article, act] {
            if (article.isOpen())
                act();
        }));
    };
    add({.id = u"cell.accept"_s,
         .text = tr("Accept cell"),
         .section = section,
         .shortcut = Qt::Key_Space,
         .scope = KeyScope::Pane,
         .pane = u"scores"_s,
         .icon = u"dialog-ok"_s},
        [this, &article] {
            const auto change = article.session().accept(article.cell());
            article.propose(change);
            if (change && m_context.preferences.flag(NextUndecidedSetting))
                article.setCell(nextUndecided());
        });
    add({.id = u"row.accept"_s,
         .text = tr("Accept row and go on"),
         .section = section,
         .shortcut = QKeySequence(Qt::ShiftModifier | Qt::Key_Space),
         .scope = KeyScope::Pane,
         .pane = u"scores"_s,
         .icon = u"dialog-ok-apply"_s},
        [this, &article] {
            article.propose(article.session().acceptRow(article.cell().provision));
            moveRow(+1);
        });
    add({.id = u"cell.nd"_s,
         .text = tr("No data (ND)"),
         .section = section,
         .shortcut = Qt::Key_N,
         .scope = KeyScope::Letter},
        [&article] { article.propose(article.session().markNoData(article.cell())); });
    add({.id = u"cell.abstain"_s,
         .text = tr("Abstain"),
         .section = section,
         .shortcut = Qt::Key_A,
         .scope = KeyScope::Letter},
        [&article] { article.propose(article.session().abstain(article.cell())); });
    add({.id = u"cell.revert"_s,
         .text = tr("Back to the machine's value"),
         .section = section,
         .shortcut = Qt::Key_R,
         .scope = KeyScope::Letter,
         .icon = u"edit-undo"_s},
        [&article] { article.propose(article.session().revert(article.cell())); });
    add({.id = u"cells.acceptWithoutData"_s,
         .text = tr("Accept all rows without data"),
         .section = section,
         .shortcut = Qt::Key_D,
         .scope = KeyScope::Letter},
        [this] { acceptWithoutData(); });
    m_context.actions.add({.id = u"cell.mostUseful"_s,
                           .text = tr("Most useful undecided cell"),
                           .section = section,
                           .shortcut = QKeySequence(Qt::ShiftModifier | Qt::Key_U),
                           .scope = KeyScope::Letter},
                          this, [this] { goToMostUseful(); });
    m_context.actions.add({.id = u"cell.nextUndecided"_s,
                           .text = tr("Next undecided cell"),
                           .section = section,
                           .shortcut = Qt::Key_U,
                           .scope = KeyScope::Letter},
                          this, [this] {
                              if (m_context.article.isOpen())
                                  m_context.article.setCell(nextUndecided());
                          });
}

void DecisionActions::goToMostUseful()
{
    OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    // While values are covered nothing tells one undecided cell from another.
    const auto best = mostUsefulCell(article.rubric(), article.session().evaluations(),
                                     article.session().base(), article.review());
    article.setCell(best && !article.isBlind() ? best->cell : nextUndecided());
}

void DecisionActions::addReviewActions()
{
    const QString section = tr("Review");
    m_editing.append(m_context.actions.add({.id = u"review.flag"_s,
                                            .text = tr("Flag"),
                                            .section = section,
                                            .shortcut = Qt::Key_F,
                                            .scope = KeyScope::Letter,
                                            .icon = u"flag"_s,
                                            .checkable = true,
                                            .edits = true},
                                           this, [this] { toggleMark(ReviewMark::Flagged); }));
    m_editing.append(m_context.actions.add({.id = u"review.overruleGate"_s,
                                            .text = tr("Overrule the content gate"),
                                            .section = section,
                                            .checkable = true,
                                            .edits = true},
                                           this,
                                           [this] { toggleMark(ReviewMark::GateOverruled); }));
    m_editing.append(m_context.actions.add({.id = u"review.reopen"_s,
                                            .text = tr("Reopen the submitted review"),
                                            .section = section,
                                            .edits = true},
                                           this, [this] {
                                               if (m_context.article.isOpen())
                                                   m_context.article.propose(
                                                       m_context.article.session().reopen());
                                           }));
    m_context.actions.add({.id = u"evidence.next"_s,
                           .text = tr("Next evidence mark"),
                           .section = tr("Read"),
                           .shortcut = Qt::Key_BracketRight,
                           .scope = KeyScope::Letter},
                          this, [this] { m_context.article.stepEvidence(+1); });
    m_context.actions.add({.id = u"evidence.previous"_s,
                           .text = tr("Previous evidence mark"),
                           .section = tr("Read"),
                           .shortcut = Qt::Key_BracketLeft,
                           .scope = KeyScope::Letter},
                          this, [this] { m_context.article.stepEvidence(-1); });
}

void DecisionActions::addReasonActions()
{
    const QString language = QLocale().name();
    for (const Term &reason : m_context.article.rubric().reasonCodes) {
        ActionSpec spec{.id = u"reason."_s + reason.id,
                        .text = tr("Reason: %1").arg(reason.title.in(language)),
                        .section = tr("Reasons"),
                        .edits = true};
        if (reason.key >= 1 && reason.key <= 9) {
            spec.shortcut = QKeySequence(Qt::Key_0 + reason.key);
            spec.scope = KeyScope::Letter;
        }
        m_editing.append(
            m_context.actions.add(spec, this, [this, code = reason.id] { giveReason(code); }));
    }
}

void DecisionActions::acceptWithoutData()
{
    OpenArticle &article = m_context.article;
    QList<Result<ReviewChange>> changes;
    const qsizetype first = article.isBlind() ? 0 : article.scoredCount();
    for (const int provision : article.provisionOrder().sliced(first)) {
        for (int channel = 0; channel < ChannelCount; ++channel) {
            const CellKey cell{provision, channel};
            if (article.review().decision(cell))
                continue;
            // A blind reviewer has nothing to accept, so the rest is said to be without data.
            changes.append(article.isBlind() ? article.session().markNoData(cell)
                                             : article.session().accept(cell));
        }
    }
    if (const auto change = joined(changes))
        article.propose(*change);
}

CellKey DecisionActions::nextUndecided() const
{
    const OpenArticle &article = m_context.article;
    const QList<int> &order = article.provisionOrder();
    const qsizetype cells = order.size() * ChannelCount;
    const qsizetype here = order.indexOf(article.cell().provision) * ChannelCount
        + article.cell().channel;
    for (qsizetype step = 1; step <= cells; ++step) {
        const qsizetype at = (here + step) % cells;
        const CellKey cell{order[at / ChannelCount], static_cast<int>(at % ChannelCount)};
        if (!article.review().decision(cell))
            return cell;
    }
    return article.cell();
}

void DecisionActions::updateEnabled()
{
    const OpenArticle &article = m_context.article;
    m_context.actions.action(u"cells.acceptWithoutData"_s)
        ->setText(article.isBlind() ? tr("No data in all undecided cells")
                                    : tr("Accept all rows without data"));
    const bool editable = article.isOpen() && !article.isReadOnly();
    for (QAction *action : std::as_const(m_editing))
        action->setEnabled(editable);
    const bool open = article.isOpen();
    m_context.actions.action(u"review.flag"_s)->setChecked(open && article.review().flagged);
    QAction *gate = m_context.actions.action(u"review.overruleGate"_s);
    gate->setChecked(open && article.review().gateOverruled);
    gate->setEnabled(editable && article.detail().document.gate.blocked());
    m_context.actions.action(u"review.reopen"_s)
        ->setEnabled(editable && article.review().state == ReviewState::Submitted);
}

void DecisionActions::moveRow(int step)
{
    OpenArticle &article = m_context.article;
    const qsizetype row = article.provisionOrder().indexOf(article.cell().provision) + step;
    if (row >= 0 && row < article.provisionOrder().size())
        article.setCell({article.provisionOrder()[row], article.cell().channel});
}

void DecisionActions::giveReason(const QString &code)
{
    OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    const Decision *decision = article.review().decision(article.cell());
    article.propose(
        article.session().setReason(article.cell(), code, decision ? decision->reason : QString()));
}

void DecisionActions::toggleMark(ReviewMark mark)
{
    OpenArticle &article = m_context.article;
    if (!article.isOpen())
        return;
    const bool on = mark == ReviewMark::Flagged ? article.review().flagged
                                                : article.review().gateOverruled;
    article.propose(article.session().setMark(mark, !on));
    updateEnabled();
}

std::optional<ReviewChange> joined(const QList<Result<ReviewChange>> &changes)
{
    std::optional<ReviewChange> all;
    for (const Result<ReviewChange> &change : changes) {
        if (!change)
            continue;
        if (!all) {
            all = *change;
            continue;
        }
        // Each was made from the same state, so each after the first brings only its decision.
        for (const ReviewPart &part : change->parts) {
            if (std::holds_alternative<DecisionChange>(part))
                all->parts.append(part);
        }
    }
    return all;
}

} // namespace rapporteur
