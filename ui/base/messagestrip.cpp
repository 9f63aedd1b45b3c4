// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagestrip.h"

#include "ui/base/colours.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"

#include <QAccessible>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rapporteur
{

namespace
{

// A message is a few sentences; what a page or a server put into it must not push the window away.
constexpr qsizetype LongestText = 2000;
constexpr qsizetype LongestDetail = 100'000;
constexpr int LeastTextWidth = 260; ///< beside the offers; else they stand below

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new SafeLabel(this))
    , m_text(new SafeLabel(this))
    , m_detail(new QPlainTextEdit(this))
    , m_detailButton(new QToolButton(this))
    , m_closeButton(new QToolButton(this))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_offers(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageStrip"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_detail->setReadOnly(true);
    m_detail->setMaximumHeight(120);
    m_detail->setAccessibleName(tr("Raw detail of the message"));
    m_detail->hide();
    m_detailButton->setText(tr("Details"));
    m_detailButton->setCheckable(true);
    m_detailButton->setAutoRaise(true);
    connect(m_detailButton, &QToolButton::toggled, m_detail, &QWidget::setVisible);
    m_closeButton->setText(QStringLiteral("✕"));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setAccessibleName(tr("Close the message"));
    m_closeButton->setToolTip(tr("Close the message"));
    connect(m_closeButton, &QToolButton::clicked, this, &MessageStrip::clear);

    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    m_words->setSpacing(6);
    m_words->addWidget(m_text, 1);
    m_words->addLayout(m_offers);
    m_words->setAlignment(m_offers, Qt::AlignLeft);
    row->addLayout(m_words, 1);
    row->addWidget(m_detailButton, 0, Qt::AlignTop);
    row->addWidget(m_closeButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->addLayout(row);
    column->addWidget(m_detail);
    hide();
}

void MessageStrip::showError(const Error &error, const QList<Offer> &offers)
{
    present(Weight::Error, error.text, error.detail, offers);
}

void MessageStrip::showMessage(Weight weight, const QString &text, const QList<Offer> &offers)
{
    present(weight, text, {}, offers);
}

void MessageStrip::clear()
{
    if (!m_shown)
        return;
    m_shown = false;
    hide();
    Q_EMIT cleared();
}

QString MessageStrip::text() const
{
    return m_shown ? m_text->text() : QString();
}

void MessageStrip::present(Weight weight, const QString &text, const QString &detail,
                           const QList<Offer> &offers)
{
    if (m_shown && m_weight > weight)
        return;
    m_shown = true;
    m_weight = weight;
    m_text->setText(text.size() > LongestText ? text.left(LongestText) + QStringLiteral(" …")
                                              : text);
    m_detail->setPlainText(detail.left(LongestDetail));
    m_detailButton->setChecked(false);
    m_detailButton->setVisible(!detail.isEmpty());
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Offer &offer : offers) {
        auto *button = new QPushButton(withoutMnemonics(offer.text), this);
        connect(button, &QPushButton::clicked, this, [this, act = offer.act] {
            clear();
            act();
        });
        m_offers->addWidget(button);
    }
    dress();
    arrange();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageStrip::dress()
{
    const Colours &c = colours(palette());
    const QColor fill = m_weight == Weight::Error ? c.badSoft
        : m_weight == Weight::Warning             ? c.warningSoft
                                                  : c.selection;
    const QColor edge = m_weight == Weight::Error ? c.bad
        : m_weight == Weight::Warning             ? c.warning
                                                  : c.accent;
    m_sign->setText(m_weight == Weight::Error         ? tr("Error")
                        : m_weight == Weight::Warning ? tr("Warning")
                                                      : tr("Note"));
    setAccessibleName(m_sign->text() + QStringLiteral(": ") + m_text->text());
    setStyleSheet(QStringLiteral("#messageStrip{background:%1;border:0;border-left:3px solid %2;}"
                                 "#messageStrip>QLabel{background:transparent;}")
                      .arg(fill.name(), edge.name()));
    QPalette sign = m_sign->palette();
    sign.setColor(QPalette::WindowText, edge);
    m_sign->setPalette(sign);
}

void MessageStrip::arrange()
{
    int taken = m_sign->sizeHint().width() + m_closeButton->sizeHint().width()
        + (m_detailButton->isHidden() ? 0 : m_detailButton->sizeHint().width()) + 60;
    for (int i = 0; i < m_offers->count(); ++i)
        taken += m_offers->itemAt(i)->sizeHint().width() + m_offers->spacing();
    const bool below = m_offers->count() > 0 && width() - taken < LeastTextWidth;
    m_words->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_shown)
        dress();
}

} // namespace rapporteur
