// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/importlisting.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QSettings;
class QStandardItemModel;

namespace rapporteur
{

class MessageStrip;
class SafeLabel;

/// Which column of a table holds what. The table is shown as it is read; what is told here is remembered for all
/// tables with the same first line.
class CsvDialog : public QDialog
{
    Q_OBJECT

public:
    CsvDialog(const ImportChoice &table, QSettings &settings, QWidget *parent);

Q_SIGNALS:
    /// The table with its columns, ready to be taken.
    void told(const rapporteur::ImportChoice &table);

private:
    struct Read {
        CsvTable table;
        std::optional<Error> error;
    };

    void build();
    void addFields(QGridLayout &grid);
    void read(QChar separator);
    void take();
    void fillColumns();
    void showMapping(const ColumnMapping &mapping);
    void update();
    void confirm();
    [[nodiscard]] ColumnMapping mapping() const;

    ImportChoice m_choice;
    QSettings &m_settings;
    QFutureWatcher<Read> m_watcher;
    CsvTable m_table;
    bool m_first = true; ///< nothing has been changed by hand
    QComboBox *m_separator;
    QCheckBox *m_header;
    QMap<ArticleField, QComboBox *> m_fields;
    QStandardItemModel *m_rows;
    MessageStrip *m_strip;
    SafeLabel *m_count;
    QDialogButtonBox *m_buttons;
};

/// What people told about the columns of tables before.
[[nodiscard]] KnownMappings knownMappings(QSettings &settings);
void rememberMapping(QSettings &settings, const QStringList &header, const ColumnMapping &mapping);

} // namespace rapporteur
