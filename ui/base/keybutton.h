// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace rapporteur
{

/// A button of an action that shows the action's key beside its text, quieter than the text. The key is
/// read from the action each time, so a remapped key shows at once.
class KeyButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Look { Flat, Outlined, Primary };

    explicit KeyButton(QAction *action, QWidget *parent = nullptr);

    void setLook(Look look);
    /// Icon and key without the text; the text stays as tool tip and accessible name.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void actionEvent(QActionEvent *event) override;

private:
    [[nodiscard]] QString keyText() const;
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] bool showsIcon() const;
    [[nodiscard]] QFont keyFont() const;

    Look m_look = Look::Flat;
    bool m_compact = false;
};

} // namespace rapporteur
