// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/actionregistry.h"

#include <QDialog>

class QListWidget;

namespace rapporteur
{

class SearchLine;

/// Finds a command by some of its letters and runs it.
class CommandSearch : public QDialog
{
    Q_OBJECT

public:
    explicit CommandSearch(const ActionRegistry &actions, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &words);
    void run();

    const ActionRegistry &m_actions;
    SearchLine *m_line;
    QListWidget *m_list;
};

/// How well `words` fit a command's text: 0 not at all; higher is better. Each word must begin a word of
/// the text, or else its letters must come in order.
[[nodiscard]] int fit(const QString &text, const QString &words);

} // namespace rapporteur
