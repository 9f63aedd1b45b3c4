// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/annotation.h"
#include "core/rubric/rubric.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rapporteur
{

class SafeLabel;

/// Writes or changes one annotation: what it is about, the note, the cell it speaks for, tags.
/// Ctrl+Enter saves, Escape leaves without.
class AnnotationForm : public QFrame
{
    Q_OBJECT

public:
    explicit AnnotationForm(const Rubric &rubric, QWidget *parent = nullptr);

    /// Begins with this annotation; an empty id is a new one. `cell` is offered first.
    void edit(const Annotation &annotation, CellKey cell);
    /// The note has words, and others than at the beginning.
    [[nodiscard]] bool isChanged() const;
    void save();

Q_SIGNALS:
    void saved(const rapporteur::Annotation &annotation);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillCells(CellKey cell);
    bool takeKey(const QKeyEvent *event);

    Rubric m_rubric;
    Annotation m_annotation;
    SafeLabel *m_quote;
    QPlainTextEdit *m_body;
    QComboBox *m_cell;
    QLineEdit *m_tags;
};

} // namespace rapporteur
