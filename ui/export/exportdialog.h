// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"
#include "ui/base/windowcontext.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QPlainTextEdit;
class QProgressBar;

namespace rapporteur
{

class MessageStrip;
class SafeLabel;

/// Writing a dataset: what, how much and how it begins, where to. Stays open with the reason when it fails, and can be
/// stopped while it writes; an older file is only replaced by a whole new one.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const WindowContext &context, const QueueQuery &filter, const QString &program,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// While a file is being written this stops the writing and stays.
    void reject() override;

Q_SIGNALS:
    void exported(const rapporteur::ExportReport &report);

private:
    void build();
    void showCount();
    void preview();
    void showPreview();
    void askPath();
    void write(const QString &path);
    void take();
    [[nodiscard]] ExportOptions options() const;

    WindowContext m_context;
    QueueQuery m_filter;
    QString m_program;
    QComboBox *m_format;
    QCheckBox *m_onlyFiltered;
    QCheckBox *m_onlySubmitted;
    QCheckBox *m_mark;
    SafeLabel *m_count;
    SafeLabel *m_rows;
    QPlainTextEdit *m_beginning;
    QProgressBar *m_progress;
    MessageStrip *m_strip;
    QDialogButtonBox *m_buttons;
    QFutureWatcher<Result<ExportReport>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stop; ///< while a file is being written
    QFutureWatcher<Result<ExportPreview>> m_previews; ///< of what the choices stand at
    std::shared_ptr<std::atomic_bool> m_stopPreview;
};

} // namespace rapporteur
