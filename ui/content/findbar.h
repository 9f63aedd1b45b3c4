// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QFrame>
#include <QList>

class QLineEdit;
class QToolButton;

namespace rapporteur
{

class SafeLabel;

/// The line for finding words in what is shown: Enter the next place, Shift+Enter the one before,
/// Escape closes. Knows how many places there are and which one is shown, not what is searched.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words = {});
    [[nodiscard]] QString words() const;
    /// Tells how many places there are, `capped` when there are more; begins at the first.
    void setCount(qsizetype count, bool capped = false);
    [[nodiscard]] qsizetype current() const { return m_current; }

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void currentChanged(qsizetype current);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int direction);
    void tell();
    void close();

    QLineEdit *m_words;
    SafeLabel *m_state;
    QToolButton *m_previous;
    QToolButton *m_next;
    qsizetype m_count = 0;
    qsizetype m_current = -1;
    bool m_capped = false;
};

/// Places of some words in a text, whatever their case, in order; at most `limit`.
[[nodiscard]] QList<TextSpan> findAll(QStringView text, QStringView words,
                                      qsizetype limit = 10'000);

} // namespace rapporteur
