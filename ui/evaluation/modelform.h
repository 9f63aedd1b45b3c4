// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/modelsetup.h"
#include "ui/base/windowcontext.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace rapporteur
{

class ModelTable;
class ServerFields;
struct ServerModel;

/// A model at a server: where it is, its key, which one, what it costs, and how it is asked. What the server's list
/// tells is filled in where a person typed nothing.
class ModelForm : public QDialog
{
    Q_OBJECT

public:
    /// `known`: the model to change; empty for a new one.
    ModelForm(const WindowContext &context, const std::optional<ModelSetup> &known,
              QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const rapporteur::ModelSetup &setup);

private:
    void build(QFormLayout &form);
    void buildWays(QFormLayout &form);
    void fill(const ModelSetup &setup);
    void takeList(const QList<ServerModel> &models);
    void takeFacts(const ServerModel &model);
    void save();
    [[nodiscard]] Result<ModelSetup> read() const;
    [[nodiscard]] Status readNumbers(ModelSetup &setup) const;

    ModelSetup m_setup; ///< what the form does not show is kept
    TokenPrices m_listed; ///< what the fields got from the server's list
    int m_listedContext = 0;
    QFormLayout *m_form;
    ServerFields *m_server;
    QLineEdit *m_model;
    ModelTable *m_table;
    QLineEdit *m_input;
    QLineEdit *m_output;
    QSpinBox *m_context;
    QSpinBox *m_longest;
    QSpinBox *m_atOnce;
    QComboBox *m_thinking;
    QLineEdit *m_temperature;
    QDialogButtonBox *m_buttons;
};

} // namespace rapporteur
