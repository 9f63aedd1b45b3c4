// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"

#include <QWidget>

class QComboBox;

namespace rapporteur
{

class Chip;

/// Chooses which text of the open article is read: a row above it, there only where a re-fetch brought a
/// second one. Goes back to the current text whenever an article is opened.
class VersionBar : public QWidget
{
    Q_OBJECT

public:
    explicit VersionBar(const WindowContext &context, QWidget *parent = nullptr);

    [[nodiscard]] int version() const; ///< that is chosen; 0: none
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] bool showsChanges() const; ///< against the version before it

    void showCurrent(); ///< back to the current text, without what changed

Q_SIGNALS:
    void changed(); ///< another version, or with or without what changed
    void failed(const rapporteur::Error &error);

private:
    void forget();
    void load();
    void fill(const QList<TextVersion> &versions);
    void update();

    WindowContext m_context;
    QComboBox *m_choice;
    Chip *m_changes;
};

} // namespace rapporteur
