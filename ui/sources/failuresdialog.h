// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/tablemodel.h"
#include "ui/sources/failedimports.h"

#include <QDialog>

class QPushButton;
class QTreeView;

namespace rapporteur
{

class SafeLabel;

/// What could not be loaded, to be worked off: try again, copy, dismiss, or allow a host of the own network.
/// The buttons mean the selected lines, or all when none is selected.
class FailuresDialog : public QDialog
{
    Q_OBJECT

public:
    FailuresDialog(FailedImports &failed, QWidget *parent);

    void copy() const;

Q_SIGNALS:
    void retryRequested(const QList<rapporteur::ImportChoice> &choices);
    void allowRequested(const QString &host, const QList<rapporteur::ImportChoice> &choices);

private:
    void build();
    void fill();
    void update();
    void retry();
    void allow();
    void dismiss();
    [[nodiscard]] QList<FailedImport> meant() const;

    FailedImports &m_failed;
    TableModel<FailedImport, QString> *m_model;
    QTreeView *m_view;
    SafeLabel *m_summary;
    SafeLabel *m_why; ///< of the current line, or else the first, in full
    QPushButton *m_retry, *m_allow, *m_copy, *m_dismiss;
};

} // namespace rapporteur
