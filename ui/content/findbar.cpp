// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/findbar.h"

#include "ui/base/icons.h"
#include "ui/base/safelabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace rapporteur
{

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLineEdit(this))
    , m_state(new SafeLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    m_words->setPlaceholderText(tr("Find in this text"));
    m_words->setAccessibleName(tr("Words to find"));
    m_words->installEventFilter(this);
    m_state->setTone(SafeLabel::Tone::Dim);
    m_state->setMinimumWidth(90);
    auto *closing = new QToolButton(this);
    const auto dress = [](QToolButton *button, const QString &icon, const QString &name) {
        button->setIcon(themeIcon(icon));
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
    };
    dress(m_previous, u"go-up"_s, tr("Previous place (Shift+Enter)"));
    dress(m_next, u"go-down"_s, tr("Next place (Enter)"));
    dress(closing, u"dialog-close"_s, tr("Close (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 8, 5);
    row->addWidget(m_words, 1);
    row->addWidget(m_state);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(closing);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(+1); });
    connect(closing, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT wordsChanged(m_words->text());
}

QString FindBar::words() const
{
    return isVisibleTo(parentWidget()) ? m_words->text() : QString();
}

void FindBar::setCount(qsizetype count, bool capped)
{
    m_count = count;
    m_capped = capped;
    m_current = count > 0 ? 0 : -1;
    tell();
    Q_EMIT currentChanged(m_current);
}

void FindBar::step(int direction)
{
    if (m_count == 0)
        return;
    m_current = (m_current + direction + m_count) % m_count;
    tell();
    Q_EMIT currentChanged(m_current);
}

void FindBar::tell()
{
    const QLocale locale;
    m_previous->setEnabled(m_count > 0);
    m_next->setEnabled(m_count > 0);
    if (m_words->text().isEmpty())
        m_state->setText({});
    else if (m_count == 0)
        m_state->setText(tr("Not found"));
    else
        m_state->setText(
            m_capped
                ? tr("%1 of more than %2")
                      .arg(locale.toString(m_current + 1), locale.toString(m_count))
                : tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_count)));
}

void FindBar::close()
{
    hide();
    Q_EMIT wordsChanged({});
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers() & Qt::ShiftModifier ? -1 : +1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

QList<TextSpan> findAll(QStringView text, QStringView words, qsizetype limit)
{
    QList<TextSpan> found;
    if (words.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
         at >= 0 && found.size() < limit;
         at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        found.append({at, words.size()});
    return found;
}

} // namespace rapporteur
