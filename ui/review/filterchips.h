// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

namespace rapporteur
{

class Chip;

/// The queue's filters as chips with their counts. Several may be on: rows in any of those states are
/// shown; none on: all rows. A state that no article is in has no chip, unless it is on.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    void setCounts(const QMap<QString, int> &counts);
    void setStates(const QStringList &states);
    [[nodiscard]] QStringList states() const;

Q_SIGNALS:
    void statesChanged(const QStringList &states);

private:
    void updateShown();

    QMap<QString, Chip *> m_chips;
    QMap<QString, int> m_counts;
};

} // namespace rapporteur
