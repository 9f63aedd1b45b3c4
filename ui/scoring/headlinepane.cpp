// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/headlinepane.h"

#include "ui/base/colours.h"
#include "ui/base/safelabel.h"
#include "ui/scoring/figureline.h"
#include "ui/scoring/heatstrip.h"
#include "ui/scoring/livefigures.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rapporteur
{

namespace
{

QString bandTitle(const Rubric &rubric, const QString &bandId)
{
    for (const Band &band : rubric.bands) {
        if (band.id == bandId)
            return band.title.in(QLocale().name());
    }
    return {};
}

/// Why there is no class: the kinds of nothing each have their own words.
QString nothingTitle(const OpenArticle &article, bool judged)
{
    if (article.isBlind())
        return HeadlinePane::tr("Blind review");
    if (judged)
        return HeadlinePane::tr("No data");
    if (article.detail().document.gate.blocked())
        return HeadlinePane::tr("Text unavailable");
    return article.detail().row.failed ? HeadlinePane::tr("Evaluation failed")
                                       : HeadlinePane::tr("Not evaluated");
}

} // namespace

HeadlinePane::HeadlinePane(OpenArticle &article, const LiveFigures &figures, QWidget *parent)
    : QWidget(parent)
    , m_article(article)
    , m_figures(figures)
    , m_class(new SafeLabel(this))
    , m_value(new SafeLabel(this))
    , m_before(new SafeLabel(this))
    , m_line(new FigureLine(this))
    , m_heat(new HeatStrip(article, figures, this))
{
    m_class->setObjectName(QStringLiteral("headlineClass"));
    m_value->setObjectName(QStringLiteral("headlineValue"));
    m_before->setObjectName(QStringLiteral("headlineBefore"));
    for (SafeLabel *label : {m_class, m_value}) {
        QFont large = label->font();
        large.setPointSizeF(large.pointSizeF() * 1.25);
        large.setWeight(QFont::DemiBold);
        label->setFont(large);
    }
    m_before->setTone(SafeLabel::Tone::Dim);
    m_before->setElided(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_class);
    top->addWidget(m_value);
    top->addWidget(m_before, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 12, 9);
    column->setSpacing(5);
    column->addLayout(top);
    column->addWidget(m_line);
    column->addSpacing(2);
    column->addWidget(m_heat);
    connect(&figures, &LiveFigures::changed, this, &HeadlinePane::show);
    show();
}

void HeadlinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        show();
}

void HeadlinePane::show()
{
    const Headline &now = m_figures.headline();
    const std::optional<Headline> &before = m_figures.machine();
    const Colours &c = colours(palette());
    QString title = bandTitle(m_article.rubric(), now.bandId);
    if (!m_article.isOpen())
        title = tr("No article");
    else if (title.isEmpty())
        title = nothingTitle(m_article, before || m_figures.decidedCells() > 0);
    m_class->setText(title);
    QPalette ink = m_class->palette();
    ink.setColor(QPalette::WindowText, now.weightedMean ? scoreInk(c, now.weightedMean) : c.dim);
    m_class->setPalette(ink);
    m_value->setText(now.weightedMean ? scoreText(now.weightedMean) : QString());

    const QString band = scoreText(m_article.rubric().thresholds.repeatBand).remove(QChar(u'+'));
    QString earlier;
    if (m_article.isBlind())
        earlier = m_article.blindRule().scope == BlindScope::Row
            ? tr("values of others are covered until a row is decided")
            : tr("values of others are covered until you submit");
    else if (before && before->weightedMean && m_figures.changedCells() > 0)
        earlier = tr("was %1 ± %2 before your %n change(s)", nullptr, m_figures.changedCells())
                      .arg(scoreText(before->weightedMean), band);
    else if (before && before->weightedMean)
        earlier = tr("± %1 if it were scored again", "repeat band of a machine's value").arg(band);
    m_before->setText(earlier);
    showFigures();
}

void HeadlinePane::showFigures()
{
    if (!m_article.isOpen()) {
        m_line->setFigures({});
        return;
    }
    const Headline &now = m_figures.headline();
    const Rubric &rubric = m_article.rubric();
    const QString language = QLocale().name();
    QList<Figure> figures;
    for (size_t channel = 0; channel < ChannelCount; ++channel) {
        const Channel &named = rubric.channels.at(channel);
        figures.append(
            {named.letter, scoreText(now.channelMeans.at(channel)),
             tr("Mean over the scored cells of the channel “%1”").arg(named.title.in(language))});
    }
    figures.append({tr("SETL"), scoreText(now.setl), tr("Mean tension between the two channels")});
    figures.append(
        {tr("confidence"),
         QLocale().toString(std::lround(now.confidence * 100)) + tr(" %", "percent"),
         tr("How much of the rubric is scored, weighted by the strength of the evidence")});
    const int statements = now.facts + now.inferences;
    if (statements > 0)
        figures.append(
            {tr("facts"),
             tr("%1 of %2", "a part of a whole")
                 .arg(QString::number(now.facts), QString::number(statements)),
             tr("Statements that any reader of the page can confirm, among all statements")});
    if (now.absentFacts > 0)
        figures.append({tr("absent"), QString::number(now.absentFacts),
                        tr("Facts whose quote is not in the text"), true});
    const Evaluation *base = m_article.session().base();
    if (base && base->truncatedShare > 0 && !m_article.isBlind())
        figures.append(
            {tr("unread"),
             QLocale().toString(std::lround(base->truncatedShare * 100)) + tr(" %", "percent"),
             tr("How much of the text the rater did not see"), true});
    const auto abstained = static_cast<int>(
        std::ranges::count(m_article.review().decisions, Verdict::Abstain, &Decision::verdict));
    if (abstained > 0)
        figures.append({tr("abstained"), QString::number(abstained),
                        tr("Cells that you declined to judge; they are not counted as no data")});
    const auto cells = static_cast<int>(rubric.provisions.size()) * ChannelCount;
    figures.append({tr("decided"),
                    tr("%1 of %2", "a part of a whole")
                        .arg(QString::number(m_figures.decidedCells()), QString::number(cells)),
                    tr("Cells that you have decided")});
    m_line->setFigures(figures);
}

} // namespace rapporteur
