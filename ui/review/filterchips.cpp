// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/filterchips.h"

#include "ui/base/chip.h"
#include "ui/base/flowlayout.h"
#include "ui/review/queuewords.h"

#include <QLocale>
#include <QSignalBlocker>

namespace rapporteur
{

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Filters of the queue"));
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(8, 8, 8, 8);
    for (const QString &state : queueStates()) {
        auto *chip = new Chip(queueStateTitle(state), this);
        chip->setObjectName(state);
        chip->setToolTip(queueStateTip(state));
        connect(chip, &QAbstractButton::clicked, this, [this] {
            updateShown();
            Q_EMIT statesChanged(states());
        });
        m_chips.insert(state, chip);
        flow->addWidget(chip);
    }
    updateShown();
}

void FilterChips::setCounts(const QMap<QString, int> &counts)
{
    m_counts = counts;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setTrailing(QLocale().toString(counts.value(chip.key())));
    updateShown();
}

void FilterChips::setStates(const QStringList &states)
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setChecked(states.contains(chip.key()));
    updateShown();
}

QStringList FilterChips::states() const
{
    QStringList on;
    for (const QString &state : queueStates()) {
        if (m_chips[state]->isChecked())
            on.append(state);
    }
    return on;
}

void FilterChips::updateShown()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setVisible(chip.value()->isChecked() || m_counts.value(chip.key()) > 0);
}

} // namespace rapporteur
