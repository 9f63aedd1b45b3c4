// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rapporteur
{

/// A large button of the start page: icon, title, one sentence, key.
class StartTile : public QAbstractButton
{
    Q_OBJECT

public:
    StartTile(const QString &icon, const QString &title, const QString &text,
              const QKeySequence &key, QWidget *parent = nullptr);

    void setProminent(bool prominent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_title;
    QString m_text;
    bool m_prominent = false;
};

} // namespace rapporteur
