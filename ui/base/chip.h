// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rapporteur
{

/// A small rounded button that is on or off: a filter, a reason. May show a count or a key beside its
/// text. On is told by a tick as well as by colour.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// Shown after the text in a quieter tone: a count.
    void setTrailing(const QString &trailing);
    /// Shown before the text in a quieter tone: a key.
    void setLeading(const QString &leading);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont smallFont() const;

    QString m_leading, m_trailing;
};

} // namespace rapporteur
