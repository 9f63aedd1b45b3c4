// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/notecards.h"

#include "ui/base/plaintext.h"
#include "ui/content/showntext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double Pad = 9;
constexpr double Edge = 3;
constexpr double Gap = 8;
constexpr int MostLines = 12;
constexpr qsizetype LongestBody = 4000; ///< more than the lines that are shown can hold

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Wraps a text to a width and, with a painter, draws it; returns its height.
double wrapped(QPainter *painter, const QString &text, const QFont &font, double width, QPointF at,
               const QColor &ink)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (int i = 0; i < MostLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + 1;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(ink);
        layout.draw(painter, at);
    }
    return y;
}

} // namespace

void NoteCards::layout(const Rubric &rubric, const QList<Mark> &marks, const QList<double> &tops,
                       double left, double width, const QFont &font)
{
    m_font = font;
    m_font.setPointSizeF(font.pointSizeF() * 0.92);
    m_cards.clear();
    double free = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks[i];
        Card card;
        card.id = mark.id;
        card.own = mark.own;
        card.title = noteTitle(rubric, mark);
        card.body = shownText(QStringView(mark.text).left(LongestBody));
        QStringList foot{singleLine(mark.author)};
        for (const QString &tag : mark.tags)
            foot.append(u'#' + singleLine(tag));
        if (mark.detached)
            foot.append(
                QCoreApplication::translate("NoteCards", "its words are no longer in the text"));
        card.foot = shownText(foot.join(u" · "_s));
        const double inner = width - 2 * Pad - Edge;
        double height = 2 * Pad - 3
            + wrapped(nullptr, card.title, strongFont(m_font), inner, {}, {});
        for (const QString &text : {card.body, card.foot})
            height += text.isEmpty() ? 0 : wrapped(nullptr, text, m_font, inner, {}, {});
        const double top = std::max(free, tops.value(i));
        card.rect = QRectF(left, top, width, height);
        free = top + height + Gap;
        m_cards.append(card);
    }
}

const NoteCards::Card *NoteCards::cardAt(QPointF position) const
{
    const auto found = std::ranges::find_if(
        m_cards, [&](const Card &card) { return card.rect.contains(position); });
    return found == m_cards.end() ? nullptr : &*found;
}

void NoteCards::paint(QPainter &painter, const QRectF &visible, const QString &selected,
                      const Colours &colours) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Card &card : m_cards) {
        if (card.rect.bottom() < visible.top() || card.rect.top() > visible.bottom())
            continue;
        const bool chosen = card.id == selected;
        painter.setPen(chosen ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(chosen ? colours.selection : colours.soft);
        painter.drawRoundedRect(card.rect, 4, 4);
        painter.fillRect(QRectF(card.rect.topLeft(), QSizeF(Edge, card.rect.height())),
                         card.own ? colours.noteLine : colours.dim);
        const double inner = card.rect.width() - 2 * Pad - Edge;
        QPointF at = card.rect.topLeft() + QPointF(Pad + Edge, Pad - 2);
        at.ry() += wrapped(&painter, card.title, strongFont(m_font), inner, at, colours.ink);
        if (!card.body.isEmpty())
            at.ry() += wrapped(&painter, card.body, m_font, inner, at, colours.ink);
        wrapped(&painter, card.foot, m_font, inner, at, colours.dim);
    }
    painter.restore();
}

QString noteTitle(const Rubric &rubric, const Mark &mark)
{
    const Provision *provision = mark.provision < 0 ? nullptr : rubric.provision(mark.provision);
    if (!provision)
        return QCoreApplication::translate("NoteCards", "Note");
    const QString title = provision->shortTitle.in(QLocale().name());
    if (mark.channel < 0 || mark.channel >= ChannelCount)
        return u"%1 %2"_s.arg(QString::number(provision->number), title);
    return u"%1 %2 · %3"_s.arg(QString::number(provision->number), title,
                               rubric.channels[mark.channel].letter);
}

} // namespace rapporteur
