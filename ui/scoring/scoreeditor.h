// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLineEdit>

namespace rapporteur
{

struct Rubric;

/// The field in which a score is typed: ".4", "-.25", "n" for ND. Arrow keys step it; what cannot be a
/// score is outlined and not taken.
class ScoreEditor : public QLineEdit
{
    Q_OBJECT

public:
    ScoreEditor(const Rubric &rubric, QWidget *parent = nullptr);

    [[nodiscard]] bool isAcceptable() const;
    /// True when the text may be taken; else says why not.
    bool check();

Q_SIGNALS:
    /// The text became another possible score; empty text means none.
    void scoreTyped(const std::optional<double> &score);
    void scoreGone();
    void finished(bool commit);
    /// Taking was asked for, but the text is no score; it stays to be corrected.
    void refused(const rapporteur::Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void judge();
    void step(int direction);

    const Rubric &m_rubric;
};

} // namespace rapporteur
