// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/safelabel.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace rapporteur
{

SafeLabel::SafeLabel(QWidget *parent)
    : SafeLabel(QString(), parent)
{}

SafeLabel::SafeLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // On panes the style would take the colour of running text, which no tone changes.
    setForegroundRole(QPalette::WindowText);
    setOpenExternalLinks(false);
    setText(text);
}

void SafeLabel::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void SafeLabel::setElided(bool elided)
{
    m_elided = elided;
    setWordWrap(false);
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Fixed);
    update();
}

QSize SafeLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, hint.height()) : hint;
}

void SafeLabel::paintEvent(QPaintEvent *event)
{
    const QString line = singleLine(text());
    if (!m_elided || fontMetrics().horizontalAdvance(line) <= contentsRect().width()) {
        if (m_elided)
            setToolTip({});
        QLabel::paintEvent(event);
        return;
    }
    setToolTip(plainToolTip(text()));
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(),
                          static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), shown, foregroundRole());
}

void SafeLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyTone();
}

void SafeLabel::applyTone()
{
    if (m_tone == Tone::Normal)
        return;
    m_applying = true;
    QFont font = this->font();
    QPalette own = palette();
    const Colours &c = colours(own);
    own.setColor(QPalette::WindowText, m_tone == Tone::Dim ? c.dim : c.ink);
    if (m_tone == Tone::Strong || m_tone == Tone::Title)
        font.setWeight(QFont::DemiBold);
    setPalette(own);
    setFont(font);
    m_applying = false;
}

} // namespace rapporteur
