// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QStatusBar>

class QProgressBar;
class QToolButton;

namespace rapporteur
{

class ReviewKeeper;
class SafeLabel;

/// The status bar: what the disk has confirmed, who reviews, which workspace, and an import under way.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(const ReviewKeeper &keeper, const QString &reviewer, const QString &workspace,
               bool readOnly, QWidget *parent = nullptr);

    void showImport(int done, int total, const QString &name);
    void endImport();
    void setHints(const QString &hints);
    [[nodiscard]] QString savedText() const;

Q_SIGNALS:
    void importStopped();

private:
    void showSaved(const QDateTime &at);
    void showPending();

    const ReviewKeeper &m_keeper;
    SafeLabel *m_saved;
    SafeLabel *m_hints;
    QWidget *m_import;
    SafeLabel *m_importText;
    QProgressBar *m_importBar;
};

} // namespace rapporteur
