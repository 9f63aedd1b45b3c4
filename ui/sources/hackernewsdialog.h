// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QSpinBox;

namespace rapporteur
{

class SafeLabel;

/// What to take from Hacker News: one discussion by its id or address, a list, or what a search finds.
class HackerNewsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HackerNewsDialog(QWidget *parent = nullptr);

    /// "hn:8863", "hn:top:30", "hn:search:words:30"; empty as long as something is missing.
    [[nodiscard]] QString source() const;

Q_SIGNALS:
    void discussionChosen(const QString &source);
    void listChosen(const QString &source); ///< to choose from

private:
    enum Way { Discussion, List, Search };
    void build();
    void update();
    void confirm();
    [[nodiscard]] Way way() const;

    QButtonGroup *m_ways;
    QLineEdit *m_item;
    QComboBox *m_list;
    QSpinBox *m_listCount;
    QLineEdit *m_words;
    QSpinBox *m_wordsCount;
    SafeLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace rapporteur
