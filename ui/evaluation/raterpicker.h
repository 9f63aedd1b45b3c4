// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/modelsetup.h"
#include "ui/base/windowcontext.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace rapporteur
{

/// The raters that can be asked, each with a box to tick: the built-in rules and the models of the workspace's book,
/// which is changed here: add, change, remove.
class RaterPicker : public QWidget
{
    Q_OBJECT

public:
    explicit RaterPicker(const WindowContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool rulesChosen() const;
    [[nodiscard]] QList<ModelSetup> chosenModels() const;
    [[nodiscard]] const QList<ModelSetup> &models() const { return m_models; }
    /// The caps that all models of the book get from now on.
    void setCaps(const SpendCaps &caps, const SpendCaps &softCaps);
    [[nodiscard]] QWidget *list() const;

Q_SIGNALS:
    void loaded(); ///< the book is here
    void changed(); ///< other raters, or other ones ticked
    void failed(const rapporteur::Error &error);

private:
    void build();
    void showModels(qsizetype current);
    void showButtons();
    void keepBook();
    void addModel();
    void changeModel();
    void removeModel();
    [[nodiscard]] qsizetype current() const; ///< of `m_models`, -1: the rules or nothing

    WindowContext m_context;
    QList<ModelSetup> m_models;
    QList<bool> m_chosen; ///< of `m_models`
    bool m_rules = true;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};

} // namespace rapporteur
