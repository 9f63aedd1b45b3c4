// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/valuescale.h"

#include "ui/base/colours.h"
#include "ui/scoring/livefigures.h"
#include "ui/scoring/raterrow.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace rapporteur
{

namespace
{

constexpr double Side = 14;
constexpr double Axis = 22;
constexpr double Marker = 15;
constexpr int Hundred = 100;

} // namespace

ValueScale::ValueScale(OpenArticle &article, LiveFigures &figures, QWidget *parent)
    : QAbstractSlider(parent)
    , m_article(article)
    , m_figures(figures)
{
    setObjectName(QStringLiteral("valueScale"));
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Your score on the scale"));
    const Rubric &rubric = article.rubric();
    setRange(static_cast<int>(std::lround(rubric.minimum * Hundred)),
             static_cast<int>(std::lround(rubric.maximum * Hundred)));
    setSingleStep(std::max(1, static_cast<int>(std::lround(rubric.step * Hundred))));
    setPageStep(singleStep() * 4);
    connect(&figures, &LiveFigures::changed, this, &ValueScale::follow);
    connect(&article, &OpenArticle::cellChanged, this, &ValueScale::follow);
    connect(this, &QAbstractSlider::valueChanged, this, &ValueScale::propose);
    follow();
}

QSize ValueScale::sizeHint() const
{
    return {300, 48};
}

QSize ValueScale::minimumSizeHint() const
{
    return {140, 48};
}

void ValueScale::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, c);
    if (!m_article.isOpen())
        return;
    const CellKey cell = m_article.cell();
    if (const Score machine = m_figures.machineValue(cell)) {
        const double half = m_article.rubric().thresholds.repeatBand;
        QColor band = scoreFill(c, *machine >= 0 ? 0.1 : -0.1);
        band.setAlphaF(0.55F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        const double left = xOf(std::max(*machine - half, m_article.rubric().minimum));
        const double right = xOf(std::min(*machine + half, m_article.rubric().maximum));
        painter.drawRoundedRect(QRectF(left, Axis - 6, right - left, 12), 6, 6);
    }
    paintRaters(painter, c);
    const Decision *decision = m_article.review().decision(cell);
    const bool own = m_dragging || m_figures.isPreviewing(cell) || (decision && decision->value);
    if (const Score value = m_figures.value(cell); value && own) {
        const QPointF centre(xOf(*value), Axis);
        painter.setPen(QPen(c.accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 9.5, 9.5);
        painter.setPen(QPen(c.pane, 1.5));
        painter.setBrush(c.accent);
        painter.drawEllipse(centre, 7.5, 7.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void ValueScale::paintAxis(QPainter &painter, const Colours &c) const
{
    const Rubric &rubric = m_article.rubric();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter.setFont(small);
    painter.setPen(QPen(c.line, 2));
    painter.drawLine(QPointF(xOf(rubric.minimum), Axis), QPointF(xOf(rubric.maximum), Axis));
    const double middle = (rubric.minimum + rubric.maximum) / 2;
    for (const double value : {rubric.minimum, (rubric.minimum + middle) / 2, middle,
                               (middle + rubric.maximum) / 2, rubric.maximum}) {
        const double x = xOf(value);
        const bool strong = value == middle;
        painter.setPen(QPen(strong ? c.dim : c.line, 1));
        painter.drawLine(QPointF(x, Axis - (strong ? 8 : 4)), QPointF(x, Axis + (strong ? 8 : 4)));
        painter.setPen(c.dim);
        const QString text = std::abs(value) < 1e-9
            ? QStringLiteral("0")
            : scoreText(value, value == std::round(value) ? 0 : 1);
        painter.drawText(QRectF(x - 20, Axis + 10, 40, 15), Qt::AlignCenter, text);
    }
}

void ValueScale::paintRaters(QPainter &painter, const Colours &c) const
{
    const auto channel = static_cast<size_t>(m_article.cell().channel);
    QFont letters = font();
    letters.setPointSizeF(letters.pointSizeF() * 0.72);
    letters.setWeight(QFont::Bold);
    painter.setFont(letters);
    QList<double> taken;
    for (const RaterRow &row : raterRows(m_article, m_article.cell().provision)) {
        const Score value = row.scores.at(channel);
        if (!value)
            continue;
        // Raters that agree stand above each other instead of hiding each other.
        const double x = xOf(*value);
        const auto crowd = std::ranges::count_if(
            taken, [x](double other) { return std::abs(other - x) < Marker - 3; });
        taken.append(x);
        const QRectF box(x - Marker / 2,
                         Axis - Marker / 2 - static_cast<double>(crowd) * (Marker - 4), Marker,
                         Marker);
        const QColor fill = row.kind == RaterKind::Rules ? c.dim
            : *value < -0.005                            ? c.negative
                                                         : c.positive;
        painter.setPen(QPen(c.pane, 1.5));
        painter.setBrush(fill);
        if (row.kind == RaterKind::Rules)
            painter.drawRoundedRect(box, 3, 3);
        else
            painter.drawEllipse(box);
        painter.setPen(inkOn(fill));
        painter.drawText(box, Qt::AlignCenter, row.letter);
    }
}

void ValueScale::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_article.isOpen() || m_article.isReadOnly())
        return;
    m_dragging = true;
    m_figures.preview(m_article.cell(), valueAt(event->position().x()));
}

void ValueScale::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        m_figures.preview(m_article.cell(), valueAt(event->position().x()));
}

void ValueScale::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    const double value = valueAt(event->position().x());
    m_figures.clearPreview();
    m_article.propose(m_article.session().overrideCell(m_article.cell(), value));
}

void ValueScale::wheelEvent(QWheelEvent *event)
{
    // Scrolling past must never change a score.
    event->ignore();
}

void ValueScale::follow()
{
    const Score value = m_article.isOpen() ? m_figures.value(m_article.cell()) : Score();
    m_following = true;
    setValue(static_cast<int>(std::lround(value.value_or(0) * Hundred)));
    m_following = false;
    setEnabled(m_article.isOpen() && !m_article.isReadOnly());
    setAccessibleDescription(value ? scoreText(value) : tr("no data"));
    update();
}

void ValueScale::propose(int hundredths)
{
    if (m_following || !m_article.isOpen())
        return;
    m_article.propose(m_article.session().overrideCell(m_article.cell(),
                                                       static_cast<double>(hundredths) / Hundred));
}

double ValueScale::xOf(double value) const
{
    const Rubric &rubric = m_article.rubric();
    return Side
        + (value - rubric.minimum) / (rubric.maximum - rubric.minimum) * (width() - 2 * Side);
}

double ValueScale::valueAt(double x) const
{
    const Rubric &rubric = m_article.rubric();
    const double share = std::clamp((x - Side) / std::max(1.0, width() - 2 * Side), 0.0, 1.0);
    const double value = rubric.minimum + share * (rubric.maximum - rubric.minimum);
    return rounded(std::round(value / rubric.step) * rubric.step);
}

} // namespace rapporteur
