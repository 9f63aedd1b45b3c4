// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmapview.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr int LineHeight = 18;
constexpr int Margin = 10;
constexpr int LeastTitle = 90;
constexpr int MostTitle = 260;
constexpr double ProvisionGap = 1.5; // keeps the channels of a provision together
constexpr double TickEvery = 26; // pixels that a number needs

} // namespace

HeatMapView::HeatMapView(const Rubric &rubric, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rubric(rubric)
{
    setObjectName(QStringLiteral("heatMap"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalScrollBar()->setSingleStep(1);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Articles and provisions"));
}

void HeatMapView::setArticles(const QList<ChartArticle> &articles)
{
    m_articles = articles;
    m_current = {-1, -1};
    fitScrollBar();
    setAccessibleDescription(
        tr("%n article(s), a line each", nullptr, static_cast<int>(articles.size())));
    viewport()->update();
}

int HeatMapView::columns() const
{
    return static_cast<int>(m_rubric.provisions.size()) * ChannelCount;
}

int HeatMapView::headHeight() const
{
    return 2 * fontMetrics().height() + 6;
}

int HeatMapView::titleWidth(int width) const
{
    return std::clamp(width / 3, LeastTitle, MostTitle);
}

QRectF HeatMapView::cellRect(QPoint cell, const QRect &box) const
{
    const double left = Margin + titleWidth(box.width());
    const double room = box.width() - left - Margin;
    const double gaps = ProvisionGap * static_cast<double>(m_rubric.provisions.size());
    const double width = std::max(1.0, (room - gaps) / std::max(1, columns()));
    const int provision = cell.x() / ChannelCount;
    return {box.left() + left + cell.x() * width + provision * ProvisionGap,
            static_cast<double>(box.top() + headHeight()
                                + (cell.y() - verticalScrollBar()->value()) * LineHeight),
            width, LineHeight - 2.0};
}

QPoint HeatMapView::cellAt(QPointF position) const
{
    const int line = verticalScrollBar()->value()
        + static_cast<int>((position.y() - headHeight()) / LineHeight);
    if (position.y() < headHeight() || line >= m_articles.size())
        return {-1, -1};
    for (int column = 0; column < columns(); ++column) {
        const QRectF box = cellRect({column, line}, viewport()->rect());
        if (position.x() >= box.left() && position.x() < box.right() + ProvisionGap)
            return {column, line};
    }
    return {-1, -1};
}

QSet<RowId> HeatMapView::sameClass(QPoint cell) const
{
    QSet<RowId> found;
    if (cell.y() < 0 || cell.y() >= m_articles.size())
        return found;
    const qsizetype row = cell.x() / ChannelCount;
    const int channel = cell.x() % ChannelCount;
    const auto kindOf = [&](const ChartArticle &article) {
        const qint8 value = article.cells.value(cell.x(), ChartArticle::Unknown);
        return std::pair(m_rubric.band(article.cell(row, channel)), value == ChartArticle::Unknown);
    };
    const auto wanted = kindOf(m_articles[cell.y()]);
    for (const ChartArticle &article : m_articles) {
        if (kindOf(article) == wanted)
            found.insert(article.id);
    }
    return found;
}

QString HeatMapView::cellText(QPoint cell) const
{
    if (cell.y() < 0 || cell.y() >= m_articles.size())
        return {};
    const ChartArticle &article = m_articles[cell.y()];
    const Provision &provision = m_rubric.provisions[cell.x() / ChannelCount];
    const int channel = cell.x() % ChannelCount;
    const Score value = article.cell(cell.x() / ChannelCount, channel);
    const bool unknown = article.cells.value(cell.x(), ChartArticle::Unknown)
        == ChartArticle::Unknown;
    return tr("%1: %2 %3, %4: %5", "article, number, provision, channel, score")
        .arg(singleLine(article.title), QString::number(provision.number),
             provision.shortTitle.in(QLocale().name()),
             m_rubric.channels.at(static_cast<size_t>(channel)).title.in(QLocale().name()),
             value         ? scoreText(value)
                 : unknown ? tr("not evaluated")
                           : tr("no data"));
}

void HeatMapView::setCurrent(QPoint cell)
{
    if (m_articles.isEmpty())
        return;
    m_current = {std::clamp(cell.x(), 0, columns() - 1),
                 std::clamp(cell.y(), 0, static_cast<int>(m_articles.size()) - 1)};
    const int first = verticalScrollBar()->value();
    const int shown = std::max(1, verticalScrollBar()->pageStep());
    if (m_current.y() < first)
        verticalScrollBar()->setValue(m_current.y());
    else if (m_current.y() >= first + shown)
        verticalScrollBar()->setValue(m_current.y() - shown + 1);
    setAccessibleDescription(cellText(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    viewport()->update();
}

void HeatMapView::fitScrollBar()
{
    const int lines = std::max(1, (viewport()->height() - headHeight()) / LineHeight);
    verticalScrollBar()->setPageStep(lines);
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_articles.size()) - lines));
}

void HeatMapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void HeatMapView::keyPressEvent(QKeyEvent *event)
{
    const QPoint here = m_current.y() < 0 ? QPoint(0, 0) : m_current;
    const int ahead = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const int page = std::max(1, verticalScrollBar()->pageStep());
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(here - QPoint(ahead, 0));
    case Qt::Key_Right:
        return setCurrent(m_current.y() < 0 ? here : here + QPoint(ahead, 0));
    case Qt::Key_Up:
        return setCurrent(here - QPoint(0, 1));
    case Qt::Key_Down:
        return setCurrent(m_current.y() < 0 ? here : here + QPoint(0, 1));
    case Qt::Key_PageUp:
        return setCurrent(here - QPoint(0, page));
    case Qt::Key_PageDown:
        return setCurrent(here + QPoint(0, page));
    case Qt::Key_Home:
        return setCurrent({0, here.y()});
    case Qt::Key_End:
        return setCurrent({columns() - 1, here.y()});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.y() >= 0)
            Q_EMIT chosen(sameClass(m_current));
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HeatMapView::mousePressEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->position());
    if (cell.y() < 0)
        return;
    setCurrent(cell);
    Q_EMIT chosen(sameClass(cell));
}

bool HeatMapView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = cellText(cellAt(help->pos()));
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HeatMapView::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(viewport());
    paintMap(painter, viewport()->rect(), c);
    if (m_current.y() < 0)
        return;
    const QRectF box = cellRect(m_current, viewport()->rect());
    if (box.top() < headHeight())
        return;
    painter.setPen(QPen(hasFocus() ? c.accent : c.ink, 2));
    painter.drawRect(box.adjusted(-1.5, -1.5, 1.5, 1.5));
}

void HeatMapView::paintMap(QPainter &painter, const QRect &box, const Colours &c) const
{
    painter.fillRect(box, c.pane);
    painter.setFont(font());
    paintHead(painter, box, c);
    const int first = verticalScrollBar()->value();
    const auto last = std::min<qsizetype>(m_articles.size(),
                                          first + (box.height() - headHeight()) / LineHeight + 1);
    for (int line = first; line < last; ++line) {
        const ChartArticle &article = m_articles[line];
        const QRectF start = cellRect({0, line}, box);
        painter.setPen(line == m_current.y() ? c.ink : c.dim);
        const QRectF title(box.left() + Margin, start.top(), titleWidth(box.width()) - 8,
                           start.height());
        painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(singleLine(article.title), Qt::ElideRight,
                                                  static_cast<int>(title.width())));
        for (int column = 0; column < columns(); ++column) {
            const qint8 value = article.cells.value(column, ChartArticle::Unknown);
            if (value == ChartArticle::Unknown)
                continue;
            const QRectF cell = cellRect({column, line}, box);
            const Score score = article.cell(column / ChannelCount, column % ChannelCount);
            // No data is a dash on a quiet ground, never the fill of a value.
            painter.fillRect(cell, scoreFill(c, score));
            if (value == ChartArticle::NoData && cell.width() >= 5)
                painter.fillRect(QRectF(cell.center().x() - 1.5, cell.center().y(), 3, 1), c.dim);
        }
    }
}

void HeatMapView::paintHead(QPainter &painter, const QRect &box, const Colours &c) const
{
    painter.setPen(c.dim);
    const int line = fontMetrics().height();
    const QString channels = m_rubric.channels[0].letter + u' ' + m_rubric.channels[1].letter;
    painter.drawText(QRect(box.left() + Margin, box.top() + 2, titleWidth(box.width()) - 8, line),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     tr("In each provision: %1", "the letters of the channels").arg(channels));
    double free = -1e9;
    for (int row = 0; row < m_rubric.provisions.size(); ++row) {
        const QRectF cell = cellRect({row * ChannelCount, verticalScrollBar()->value()}, box);
        const double middle = cell.left() + cell.width();
        if (middle - free < TickEvery)
            continue;
        free = middle;
        painter.drawText(QRectF(middle - 20, box.top() + line + 2, 40, line), Qt::AlignCenter,
                         QString::number(m_rubric.provisions[row].number));
    }
}

} // namespace rapporteur
