// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QListWidget;

namespace rapporteur
{

class MessageStrip;
class SafeLabel;

/// What the program shows when it is started without a workspace: open the sample, make or open a
/// workspace, go back to a recent one.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const QString &version, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    /// While a workspace is being opened nothing else can be asked for.
    void setBusy(const QString &what);
    void setIdle();
    void showError(const Error &error);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void recentRequested(const QString &path);

private:
    QWidget *buildWays();
    QWidget *buildRecent();

    MessageStrip *m_strip;
    SafeLabel *m_state;
    QWidget *m_ways;
    QWidget *m_recentBox;
    QListWidget *m_recent;
};

} // namespace rapporteur
