// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/queuewords.h"

#include "core/review/usefulcell.h"
#include "ui/base/plaintext.h"

#include <QCoreApplication>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

QString stateOf(const QueueRow &row)
{
    if (row.gate.blocked())
        return u"gated"_s;
    return row.failed ? u"failed"_s : reviewStateName(row.state);
}

} // namespace

QStringList queueStates()
{
    return {u"unreviewed"_s, u"draft"_s,         u"submitted"_s, u"flagged"_s,
            u"contested"_s,  u"says_not_does"_s, u"gated"_s,     u"failed"_s};
}

QString queueStateTitle(const QString &state)
{
    if (state == "unreviewed"_L1)
        return Words::tr("Unreviewed");
    if (state == "draft"_L1)
        return Words::tr("Draft");
    if (state == "submitted"_L1)
        return Words::tr("Submitted");
    if (state == "adjudicated"_L1)
        return Words::tr("Adjudicated");
    if (state == "flagged"_L1)
        return Words::tr("Flagged");
    if (state == "contested"_L1)
        return Words::tr("Contested");
    if (state == "says_not_does"_L1)
        return Words::tr("Says ≠ does");
    if (state == "gated"_L1)
        return Words::tr("Gated");
    if (state == "failed"_L1)
        return Words::tr("Failed");
    return state;
}

QString queueStateTip(const QString &state)
{
    if (state == "unreviewed"_L1)
        return Words::tr("Articles on which you have decided nothing yet");
    if (state == "draft"_L1)
        return Words::tr("Articles with decisions that you have not submitted");
    if (state == "submitted"_L1)
        return Words::tr("Articles whose review you have submitted");
    if (state == "flagged"_L1)
        return Words::tr("Articles that you have flagged");
    if (state == "contested"_L1)
        return Words::tr("Articles on which the raters are far apart");
    if (state == "says_not_does"_L1)
        return Words::tr("Articles whose site does the opposite of what they say");
    if (state == "gated"_L1)
        return Words::tr("Pages that show a wall instead of an article");
    if (state == "failed"_L1)
        return Words::tr("Articles whose last evaluation failed for good");
    return {};
}

QString queueSortTitle(QueueSort sort)
{
    switch (sort) {
    case QueueSort::Added:
        return Words::tr("Date added");
    case QueueSort::Title:
        return Words::tr("Title");
    case QueueSort::Score:
        return Words::tr("Score");
    case QueueSort::Setl:
        return Words::tr("SETL");
    case QueueSort::Spread:
        return Words::tr("Disagreement");
    case QueueSort::Published:
        return Words::tr("Date published");
    case QueueSort::Usefulness:
        break;
    }
    return Words::tr("Next most useful");
}

QString gateTitle(const QString &category)
{
    static const QMap<QString, const char *> titles = {
        {u"paywall"_s, QT_TRANSLATE_NOOP("Queue", "Paywall")},
        {u"captcha"_s, QT_TRANSLATE_NOOP("Queue", "Captcha")},
        {u"bot_protection"_s, QT_TRANSLATE_NOOP("Queue", "Bot protection")},
        {u"login_wall"_s, QT_TRANSLATE_NOOP("Queue", "Login wall")},
        {u"cookie_wall"_s, QT_TRANSLATE_NOOP("Queue", "Cookie wall")},
        {u"geo_restriction"_s, QT_TRANSLATE_NOOP("Queue", "Region lock")},
        {u"age_gate"_s, QT_TRANSLATE_NOOP("Queue", "Age gate")},
        {u"app_gate"_s, QT_TRANSLATE_NOOP("Queue", "App only")},
        {u"rate_limited"_s, QT_TRANSLATE_NOOP("Queue", "Rate limited")},
        {u"error_page"_s, QT_TRANSLATE_NOOP("Queue", "Error page")},
        {u"redirect_or_js_required"_s, QT_TRANSLATE_NOOP("Queue", "Needs scripts")},
        {u"binary_content"_s, QT_TRANSLATE_NOOP("Queue", "Binary")},
        {u"no_content"_s, QT_TRANSLATE_NOOP("Queue", "No content")},
    };
    const auto found = titles.constFind(category);
    return found == titles.cend() ? singleLine(category.left(40)) : Words::tr(*found);
}

QList<Badge> badges(const QueueRow &row)
{
    QList<Badge> found;
    if (row.gate.blocked())
        found.append({gateTitle(row.gate.category), true});
    if (row.failed)
        found.append({Words::tr("failed", "badge"), true});
    if (row.saysNotDoes)
        found.append({Words::tr("says≠does", "badge"), true});
    return found;
}

QString spreadText(const QueueRow &row)
{
    return u"Δ "_s + QString::number(row.spread, 'f', 2);
}

Score shownMean(const QueueRow &row)
{
    return row.reviewedMean ? row.reviewedMean : row.weightedMean;
}

QString spokenRow(const QueueRow &row)
{
    QStringList parts{singleLine(row.title.left(400)), queueStateTitle(stateOf(row))};
    if (row.flagged)
        parts.append(queueStateTitle(u"flagged"_s));
    const Score mean = shownMean(row);
    parts.append(mean              ? scoreText(mean)
                     : row.covered ? Words::tr("covered", "values of others, while reviewing blind")
                     : row.evaluations > 0 ? Words::tr("no data")
                                           : Words::tr("not evaluated"));
    for (const Badge &badge : badges(row))
        parts.append(badge.text);
    if (row.contested)
        parts.append(Words::tr("contested", "badge"));
    if (row.comments > 0)
        parts.append(Words::tr("%Ln comment(s)", nullptr, row.comments));
    return parts.join(u", "_s);
}

QString usefulnessReason(const QueueRow &row)
{
    if (row.state == ReviewState::Submitted || row.state == ReviewState::Adjudicated)
        return Words::tr("Already reviewed.");
    if (row.covered)
        return row.state == ReviewState::Draft
            ? Words::tr("You have begun this review; the values of others are covered.")
            : Words::tr("Not reviewed yet; the values of others are covered.");
    if (row.contested)
        return Words::tr("The raters are %1 apart.").arg(QString::number(row.spread, 'f', 2));
    if (row.saysNotDoes)
        return Words::tr("The site seems to do the opposite of what the article says.");
    if (row.state == ReviewState::Draft)
        return Words::tr("You have begun this review.");
    if (row.evaluations == 0)
        return Words::tr("No rater has scored it yet.");
    if (row.spread > 0)
        return Words::tr("The raters are %1 apart.").arg(QString::number(row.spread, 'f', 2));
    return Words::tr("Not reviewed yet.");
}

QString usefulCellReason(const OpenArticle &article)
{
    if (!article.isOpen() || article.isBlind() || article.review().state == ReviewState::Submitted
        || article.review().state == ReviewState::Adjudicated)
        return {};
    const ReviewSession &session = article.session();
    const auto best = mostUsefulCell(article.rubric(), session.evaluations(), session.base(),
                                     article.review());
    if (!best)
        return {};
    const QString cell = QString::number(best->cell.provision) + u' '
        + article.rubric().channels.at(static_cast<size_t>(best->cell.channel)).letter;
    if (best->spread > 0 && (!best->split || best->spread >= SplitSpread))
        return Words::tr("Next: the raters are %1 apart on %2.", "difference, cell")
            .arg(QString::number(best->spread, 'f', 2), cell);
    if (best->split)
        return Words::tr("Next: only some raters score %1.", "cell").arg(cell);
    return Words::tr("Next: %1 moves the headline by %2.", "cell, difference")
        .arg(cell, QString::number(best->influence, 'f', 2));
}

} // namespace rapporteur
