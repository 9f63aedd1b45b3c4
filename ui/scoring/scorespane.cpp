// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/scorespane.h"

#include "ui/scoring/headlinepane.h"
#include "ui/scoring/livefigures.h"
#include "ui/scoring/provisionpane.h"
#include "ui/scoring/scorestable.h"

#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace rapporteur
{

namespace
{

constexpr int LeastTable = 110; // heads and three rows
constexpr int LeastProvision = 180;
constexpr int LowPane = 640;
constexpr int EnoughRows = 8;
constexpr int FewRows = 5;

} // namespace

ScoresPane::ScoresPane(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_figures(new LiveFigures(context.article, this))
    , m_table(new ScoresTable(context, *m_figures, this))
    , m_provision(new QScrollArea(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_provision->setWidget(new ProvisionPane(context, *m_figures, this));
    m_provision->setWidgetResizable(true);
    m_provision->setFrameShape(QFrame::NoFrame);
    m_provision->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_provision->setMinimumHeight(LeastProvision);
    m_provision->setFocusPolicy(Qt::NoFocus);
    m_table->setMinimumHeight(LeastTable);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_provision);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    connect(&context.article, &OpenArticle::opened, this, &ScoresPane::arrangeAgain);
    connect(&context.article, &OpenArticle::evaluationsChanged, this, &ScoresPane::arrangeAgain);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_arrangedByPerson = true; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HeadlinePane(context.article, *m_figures, this));
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_table);
}

QByteArray ScoresPane::saveState() const
{
    return m_splitter->saveState();
}

void ScoresPane::restoreState(const QByteArray &state)
{
    m_arrangedByPerson = m_splitter->restoreState(state);
}

void ScoresPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeAgain();
}

void ScoresPane::arrangeAgain()
{
    if (!m_arrangedByPerson)
        arrange();
}

void ScoresPane::arrange()
{
    // The provision gets what it needs as long as the table keeps enough rows; of what is left both get
    // their share, for the facts here and for more rows there.
    const int height = m_splitter->height();
    const int rows = height < LowPane ? FewRows : EnoughRows;
    const int least = m_table->heightForRows(std::min(rows, m_table->model()->rowCount()));
    const int most = std::max(LeastProvision, height - least);
    const int needs = m_provision->widget()->heightForWidth(width());
    const int below = std::clamp(needs + std::max(0, most - needs) / 2, LeastProvision, most);
    m_splitter->setSizes({height - below, below});
}

void ScoresPane::commitTyping()
{
    // The field gives what it has when it loses the focus.
    if (m_table->isTyping())
        focusTable();
}

void ScoresPane::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rapporteur
