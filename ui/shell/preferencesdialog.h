// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/preferences.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace rapporteur
{

class SafeLabel;

/// The preferences, made from their table: a field for each setting, under its section. What is entered counts at
/// once; a search leaves the settings whose name, section or explanation has the words.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Preferences &preferences, QWidget *parent = nullptr);

    /// Keys of the settings in view.
    [[nodiscard]] QStringList shown() const;

private:
    struct Line {
        Setting setting;
        QWidget *label;
        QWidget *field;
        QLabel *tip;
    };

    void build();
    void addSetting(const Setting &setting, QFormLayout &form);
    [[nodiscard]] QWidget *fieldOf(const Setting &setting);
    void search(const QString &words);
    void showValues();

    Preferences &m_preferences;
    QLineEdit *m_search;
    SafeLabel *m_nothing;
    QList<Line> m_lines;
    QMap<QString, QWidget *> m_headings; ///< by section
};

} // namespace rapporteur
