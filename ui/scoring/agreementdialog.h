// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/agreementreport.h"
#include "ui/base/tablemodel.h"
#include "ui/base/windowcontext.h"

#include <QDialog>

#include <atomic>

class QCheckBox;
class QComboBox;
class QTableView;

namespace rapporteur
{

class MessageStrip;
class SafeLabel;

/// How far raters agree, as a table: all together, by pair, channel, content type or provision. What a blind
/// reviewer may not see yet takes no part. Computed in the store's threads; another choice stops what is under way.
class AgreementDialog : public QDialog
{
    Q_OBJECT

public:
    AgreementDialog(const WindowContext &context, const QueueQuery &query,
                    QWidget *parent = nullptr);
    ~AgreementDialog() override;

    /// A line of the table. Titles are in the language of the program.
    struct Line {
        QString key;
        AgreementPart part;
        bool operator==(const Line &) const = default;
    };

private:
    void build();
    void compute();
    void take(const AgreementReport &report);
    void showLines();
    [[nodiscard]] QString titleOf(const AgreementPart &part) const;

    WindowContext m_context;
    QueueQuery m_query;
    QComboBox *m_by;
    QCheckBox *m_blind;
    SafeLabel *m_raters;
    QTableView *m_table;
    MessageStrip *m_strip;
    TableModel<Line, QString> m_model;
    AgreementReport m_report;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace rapporteur
