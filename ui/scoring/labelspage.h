// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"
#include "ui/scoring/labelsmodel.h"

#include <QWidget>

class QTableView;

namespace rapporteur
{

class NoteField;
class SafeLabel;

/// Story labels and supplementary signals of the open article, decided like cells and by the same keys:
/// accept, enter, no data, abstain, back to the machine's value; with a reason in words.
class LabelsPage : public QWidget
{
    Q_OBJECT

public:
    explicit LabelsPage(const WindowContext &context, QWidget *parent = nullptr);

    [[nodiscard]] LabelsModel &model() { return *m_model; }

Q_SIGNALS:
    void requested(); ///< the person wants to see this page

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void load();
    void showReason();
    void showKeys();
    void proposeReason();
    void enter();
    void choose(const LabelLine &line);
    void propose(const QString &field, const QJsonValue &value);
    /// Does what the key does to a cell, to the current label; false when it is none of these keys.
    [[nodiscard]] bool act(const QKeySequence &key);
    [[nodiscard]] bool isCommand(const QKeySequence &key) const;
    [[nodiscard]] const LabelLine *current() const;

    WindowContext m_context;
    LabelsModel *m_model;
    QTableView *m_table;
    SafeLabel *m_keys;
    NoteField *m_reason;
    bool m_proposing = false;
};

} // namespace rapporteur
