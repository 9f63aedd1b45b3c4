// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/asking/runforecast.h"
#include "ui/base/windowcontext.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace rapporteur
{

class MessageStrip;
class RaterPicker;
class SafeLabel;

/// What a person asked for: one run a rater, all at the same time.
struct EvaluationOrder {
    bool rules = false; ///< the built-in rater
    QList<ModelSetup> models;
    Mode mode = Mode::Full;
    Target target = Target::Article;
    RunSelection selection = RunSelection::New;
    QList<RowId> articles; ///< empty: all
    std::optional<QueueQuery> queue; ///< instead of `articles`
};

/// Who evaluates what, in which way, and what it may cost. Tells beforehand how many questions, tokens and
/// dollars it would take, and shows the questions themselves; a model whose price nobody knows is asked only
/// after a yes.
class EvaluateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `queue`: what the queue shows now.
    EvaluateDialog(const WindowContext &context, const QueueQuery &queue,
                   QWidget *parent = nullptr);
    ~EvaluateDialog() override;

Q_SIGNALS:
    void chosen(const rapporteur::EvaluationOrder &order);

private:
    void build();
    void buildChoices();
    void connectParts();
    void showCaps();
    void preview();
    void foresee();
    void showForecast();
    void start();
    [[nodiscard]] Result<EvaluationOrder> order() const;
    /// The caps that hold, and those that are told of.
    struct Caps {
        SpendCaps hard, soft;
    };
    [[nodiscard]] Result<Caps> caps() const;
    void addCaps(const QString &text, QLineEdit *run, QLineEdit *day, QFormLayout &form);

    /// What one model would take.
    struct Foreseen {
        ModelSetup setup;
        std::optional<Result<Forecast>> forecast; ///< empty: still counting
    };

    WindowContext m_context;
    QueueQuery m_queue;
    RaterPicker *m_raters;
    QComboBox *m_mode;
    QComboBox *m_target;
    QComboBox *m_which;
    QLineEdit *m_runCap;
    QLineEdit *m_dayCap;
    QLineEdit *m_runTold;
    QLineEdit *m_dayTold;
    QPushButton *m_preview;
    SafeLabel *m_forecast;
    MessageStrip *m_strip;
    QDialogButtonBox *m_buttons;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the forecasts under way
    QList<Foreseen> m_foreseen;
};

} // namespace rapporteur
