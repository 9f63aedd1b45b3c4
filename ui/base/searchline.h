// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace rapporteur
{

/// A search field: tells what is looked for shortly after the last key, so that a store is not asked for
/// each letter; Enter tells it at once, Escape empties the field and then leaves it.
class SearchLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchLine(const QString &placeholder, QWidget *parent = nullptr);

    /// Empties the field without telling: what was searched is gone.
    void forget();
    /// Shows words that are searched for already.
    void showSearched(const QString &words);

Q_SIGNALS:
    void searched(const QString &words);
    /// Escape in an empty field: the focus belongs back to where it came from.
    void left();
    void downPressed(); ///< to the first result

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_pause;
    QString m_told;
};

} // namespace rapporteur
