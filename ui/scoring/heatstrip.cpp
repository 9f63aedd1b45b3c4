// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/heatstrip.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"
#include "ui/scoring/livefigures.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rapporteur
{

namespace
{

constexpr int CellHeight = 14;
constexpr int RowGap = 3;

} // namespace

HeatStrip::HeatStrip(OpenArticle &article, const LiveFigures &figures, QWidget *parent)
    : QWidget(parent)
    , m_article(article)
    , m_figures(figures)
{
    setObjectName(QStringLiteral("heatStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleName(tr("All cells at a glance"));
    connect(&figures, &LiveFigures::changed, this, &HeatStrip::describe);
    connect(&article, &OpenArticle::cellChanged, this, &HeatStrip::describe);
    describe();
}

QSize HeatStrip::sizeHint() const
{
    return {360, ChannelCount * CellHeight + (ChannelCount - 1) * RowGap + 2};
}

QSize HeatStrip::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void HeatStrip::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    const auto &provisions = m_article.rubric().provisions;
    for (int channel = 0; channel < ChannelCount; ++channel) {
        const QRectF first = cellRect(0, channel);
        const QRect label = QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(0, static_cast<int>(first.top()), labelWidth(), CellHeight));
        painter.setPen(c.dim);
        painter.drawText(label, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                         m_article.rubric()
                             .channels.at(static_cast<size_t>(channel))
                             .title.in(QLocale().name()));
        for (int row = 0; row < provisions.size(); ++row) {
            const CellKey cell{provisions[row].number, channel};
            const Score value = m_figures.value(cell);
            const QRectF box = cellRect(row, channel);
            painter.setPen(Qt::NoPen);
            painter.setBrush(scoreFill(c, value));
            painter.drawRoundedRect(box, 1.5, 1.5);
            const bool decided = m_article.isOpen() && m_article.review().decision(cell);
            if (decided) {
                painter.setBrush(value ? inkOn(scoreFill(c, value)) : c.dim);
                painter.drawRect(QRectF(box.left() + 2, box.bottom() - 3, box.width() - 4, 1.5));
            }
        }
    }
    const int current = m_article.rubric().rowOf(m_article.cell().provision);
    if (m_article.isOpen() && current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accent, hasFocus() ? 2.4 : 1.8));
        painter.drawRoundedRect(cellRect(current, m_article.cell().channel).adjusted(-1, -1, 1, 1),
                                2.5, 2.5);
    }
}

void HeatStrip::mousePressEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position()))
        m_article.setCell(*cell);
}

void HeatStrip::keyPressEvent(QKeyEvent *event)
{
    const auto &provisions = m_article.rubric().provisions;
    int row = m_article.rubric().rowOf(m_article.cell().provision);
    int channel = m_article.cell().channel;
    const int ahead = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Left:
        row -= ahead;
        break;
    case Qt::Key_Right:
        row += ahead;
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        row = static_cast<int>(provisions.size()) - 1;
        break;
    case Qt::Key_Up:
        channel = 0;
        break;
    case Qt::Key_Down:
        channel = ChannelCount - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (row >= 0 && row < provisions.size())
        m_article.setCell({provisions[row].number, channel});
}

bool HeatStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto cell = cellAt(help->pos());
        setToolTip(cell ? plainToolTip(cellText(*cell)) : QString());
    }
    return QWidget::event(event);
}

void HeatStrip::describe()
{
    setAccessibleDescription(cellText(m_article.cell()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

int HeatStrip::labelWidth() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    const QFontMetrics metrics(small);
    int width = 0;
    for (const Channel &channel : m_article.rubric().channels)
        width = std::max(width, metrics.horizontalAdvance(channel.title.in(QLocale().name())));
    return width + 8;
}

QRectF HeatStrip::cellRect(int row, int channel) const
{
    const auto count = static_cast<double>(
        std::max<qsizetype>(1, m_article.rubric().provisions.size()));
    const double left = labelWidth() + 2;
    const double step = std::min((width() - left - 2) / count, 34.0);
    const QRectF box(left + row * step, 1 + channel * (CellHeight + RowGap),
                     std::max(2.0, step - 1.5), CellHeight);
    return layoutDirection() == Qt::LeftToRight
        ? box
        : box.translated(width() - 2 * box.left() - box.width(), 0);
}

std::optional<CellKey> HeatStrip::cellAt(QPointF position) const
{
    const auto &provisions = m_article.rubric().provisions;
    for (int row = 0; row < provisions.size(); ++row) {
        for (int channel = 0; channel < ChannelCount; ++channel) {
            if (cellRect(row, channel).adjusted(-1, -1, 1, 1).contains(position))
                return CellKey{provisions[row].number, channel};
        }
    }
    return std::nullopt;
}

QString HeatStrip::cellText(CellKey cell) const
{
    const Rubric &rubric = m_article.rubric();
    const Provision *provision = rubric.provision(cell.provision);
    if (!provision)
        return {};
    const QString language = QLocale().name();
    const Score value = m_figures.value(cell);
    return tr("%1 %2, %3: %4", "number, provision, channel, score")
        .arg(QString::number(cell.provision), provision->shortTitle.in(language),
             rubric.channels.at(static_cast<size_t>(cell.channel)).title.in(language),
             value ? scoreText(value) : tr("no data"));
}

} // namespace rapporteur
