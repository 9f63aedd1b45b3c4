// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rapporteur
{

/// A label that shows its text as it is: the only kind of label for text that came from a page, a
/// comment, a model or a person. Never interprets markup, never opens a link, never loads anything.
class SafeLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Dim, Strong, Title };

    explicit SafeLabel(QWidget *parent = nullptr);
    explicit SafeLabel(const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// One line, cut with an ellipsis when there is no room; the tool tip then tells the whole text.
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTone();

    Tone m_tone = Tone::Normal;
    bool m_elided = false;
    bool m_applying = false;
};

} // namespace rapporteur
