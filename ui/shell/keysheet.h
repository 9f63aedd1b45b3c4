// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/actionregistry.h"

#include <QDialog>

class QKeySequenceEdit;
class QTreeWidget;

namespace rapporteur
{

class MessageStrip;

/// All commands with their keys, by section; each key can be changed here.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(ActionRegistry &actions, QWidget *parent = nullptr);

private:
    void fill();
    void filter(const QString &words);
    void showCurrent();
    void assign();

    ActionRegistry &m_actions;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    QString m_words; ///< that narrow the list
    MessageStrip *m_strip;
};

} // namespace rapporteur
