// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/windowcontext.h"
#include "ui/scoring/comparemodel.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QTableView;

namespace rapporteur
{

class Chip;
class EmptyState;
class SafeLabel;

/// Raters of the open article beside each other: all cells as lines, how far apart they are, and for two
/// of them how far they agree. Choosing a line brings the hand to that cell.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(const WindowContext &context, QWidget *parent = nullptr);

    [[nodiscard]] CompareModel &model() { return *m_model; }

Q_SIGNALS:
    void requested(); ///< the command to compare was given

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    void buildTable();
    void anotherArticle();
    void load();
    void fillPair();
    void showPair();
    void followCell();
    void fitColumns();
    [[nodiscard]] CompareView view() const;
    [[nodiscard]] QList<CompareModel::Column> columns() const;
    [[nodiscard]] QString causes(const QString &one, const QString &other) const;

    WindowContext m_context;
    CompareModel *m_model;
    Chip *m_differences;
    Chip *m_apart;
    QDoubleSpinBox *m_threshold;
    QDoubleSpinBox *m_deadZone;
    QComboBox *m_one, *m_other;
    SafeLabel *m_pair;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace rapporteur
