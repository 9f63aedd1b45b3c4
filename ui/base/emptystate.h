// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace rapporteur
{

class SafeLabel;

/// What a pane shows while it has nothing to show: what would be here, and the button that brings it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `icon` is a Breeze name. The actions become buttons, the first one prominent; their keys show.
    void set(const QString &icon, const QString &title, const QString &text,
             const QList<QAction *> &actions = {});

    [[nodiscard]] QString title() const;
    /// A pane can be made smaller than all this: in a low one the icon goes first.
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 40}; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawIcon();
    void fit();

    QString m_iconName;
    QLabel *m_icon;
    SafeLabel *m_title;
    SafeLabel *m_text;
    QBoxLayout *m_buttons;
    QVBoxLayout *m_column;
};

} // namespace rapporteur
