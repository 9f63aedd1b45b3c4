// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspage.h"

#include "ui/base/colours.h"
#include "ui/base/emptystate.h"
#include "ui/base/keybutton.h"
#include "ui/base/safelabel.h"
#include "ui/charts/heatmapview.h"
#include "ui/charts/picturefile.h"
#include "ui/charts/plots.h"
#include "ui/charts/plotview.h"

#include <QComboBox>
#include <QPainter>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ReloadPauseMs = 1000; // a run that stores answers need not have them drawn one by one

} // namespace

ChartsPage::ChartsPage(const WindowContext &context, std::function<QueueQuery()> filter,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(std::move(filter))
    , m_choice(new QComboBox(this))
    , m_notice(new SafeLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_heat(new HeatMapView(context.article.rubric(), this))
    , m_plot(new PlotView(this))
    , m_empty(new EmptyState(this))
{
    for (QWidget *view : {static_cast<QWidget *>(m_heat), static_cast<QWidget *>(m_plot),
                          static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(ReloadPauseMs);
    connect(&m_soon, &QTimer::timeout, this, &ChartsPage::load);
    connect(&context.watch, &WorkspaceWatch::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ChartsPage::showCurrent);
    connect(m_heat, &HeatMapView::chosen, this, &ChartsPage::pick);
    connect(m_plot, &PlotView::chosen, this, &ChartsPage::pick);
    m_empty->set(u"office-chart-bar"_s, tr("Nothing to draw yet"),
                 tr("Charts show what raters and you said of the articles in the queue's filter."));
    m_stack->setCurrentWidget(m_empty);
}

QWidget *ChartsPage::buildHead()
{
    auto *head = new QWidget(this);
    m_choice->setAccessibleName(tr("Chart"));
    m_choice->addItem(tr("Articles × provisions"));
    m_choice->addItem(tr("Distribution per rater"));
    m_choice->addItem(tr("One channel against the other"));
    m_choice->addItem(tr("You against the machine"));
    m_notice->setTone(SafeLabel::Tone::Dim);
    m_notice->setElided(true);
    m_context.actions.add({.id = u"charts.show"_s,
                           .text = tr("Charts"),
                           .section = tr("Read"),
                           .shortcut = Qt::Key_H,
                           .scope = KeyScope::Letter,
                           .icon = u"office-chart-bar"_s},
                          this, [this] { Q_EMIT requested(); });
    QAction *save = m_context.actions.add({.id = u"charts.save"_s,
                                           .text = tr("Save the chart as a picture"),
                                           .section = tr("Read"),
                                           .icon = u"document-save-as"_s},
                                          this, [this] { this->save(); });
    save->setIconText(tr("Save picture"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_choice);
    row->addWidget(m_notice, 1);
    row->addWidget(new KeyButton(save, head));
    setFocusProxy(m_choice);
    return head;
}

ChartsPage::Chart ChartsPage::chart() const
{
    return static_cast<Chart>(m_choice->currentIndex());
}

void ChartsPage::showChart(Chart chart)
{
    m_choice->setCurrentIndex(chart);
}

void ChartsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

void ChartsPage::load()
{
    if (!isVisible())
        return;
    QueueQuery query = m_filter();
    query.articles.clear(); // what was picked here must not take the rest of the chart away
    m_context.workspace->chartData(query).then(
        this, [this, round = ++m_round](const Result<ChartData> &data) {
            if (round != m_round)
                return;
            if (data)
                show(*data);
            else
                Q_EMIT failed(data.error());
        });
}

void ChartsPage::show(const ChartData &data)
{
    m_data = data;
    QStringList notices;
    if (data.covered > 0)
        notices.append(
            tr("%n article(s) left out: covered while you review blind.", nullptr, data.covered));
    if (data.leftOut > 0)
        notices.append(tr("%n further article(s) not drawn.", nullptr, data.leftOut));
    m_notice->setText(notices.join(u' '));
    m_heat->setArticles(data.articles);
    showCurrent();
    Q_EMIT loaded();
}

void ChartsPage::showCurrent()
{
    ++m_plotRound;
    if (m_data.articles.isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (chart() == HeatMap) {
        m_stack->setCurrentWidget(m_heat);
        return;
    }
    // Words and places of tens of thousands of points are made in the pool.
    QtConcurrent::run([chart = chart(), rubric = m_context.article.rubric(), data = m_data] {
        return chart == Distribution ? distributionPlot(rubric, data)
            : chart == Channels      ? channelPlot(rubric, data)
                                     : humanPlot(rubric, data);
    }).then(this, [this, round = m_plotRound](const Plot &plot) {
        if (round != m_plotRound)
            return;
        m_plot->setPlot(plot);
        m_stack->setCurrentWidget(m_plot);
    });
}

void ChartsPage::pick(const QSet<RowId> &articles)
{
    QList<RowId> all(articles.cbegin(), articles.cend());
    std::ranges::sort(all);
    if (!all.isEmpty())
        Q_EMIT picked(all);
}

void ChartsPage::save()
{
    if (m_stack->currentWidget() == m_empty)
        return;
    const FileRequest request{.title = tr("Save the chart as a picture"),
                              .folder = {},
                              .filters = {tr("Vector graphics (*.svg)"), tr("Pictures (*.png)")},
                              .suggestedName = tr("chart", "suggested file name") + u".svg"_s,
                              .suffix = u"svg"_s};
    m_context.dialogs.saveFile(this, request, [this](const QString &path) {
        if (!path.isEmpty())
            write(path);
    });
}

void ChartsPage::write(const QString &path)
{
    const QSize size = m_stack->size();
    const auto draw = [this](QPainter &painter, const QRect &box) { paint(painter, box); };
    // Painting belongs to this thread, the disk does not.
    const Picture picture = path.endsWith(".png"_L1, Qt::CaseInsensitive)
        ? paintedImage(size, draw)
        : paintedSvg(size, m_choice->currentText(), draw);
    QtConcurrent::run([picture, path] {
        return writePicture(picture, path);
    }).then(this, [this, path](const Status &done) {
        if (done)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(done.error());
    });
}

void ChartsPage::paint(QPainter &painter, const QRect &box) const
{
    const Colours &c = colours(palette());
    if (chart() == HeatMap)
        m_heat->paintMap(painter, box, c);
    else
        m_plot->paintPlot(painter, box, c);
}

} // namespace rapporteur
