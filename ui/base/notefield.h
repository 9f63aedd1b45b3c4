// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace rapporteur
{

/// A field for a person's own words: plain text whatever is pasted, Tab leaves it, and undo is the
/// window's, which goes across notes, decisions and submissions alike.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr);

    /// Shows a text without saying `edited`. The field itself alters some characters (no-break spaces),
    /// so it is left alone while it already shows this text.
    void show(const QString &text);
    using QWidget::show;

Q_SIGNALS:
    void edited(); ///< by the person

protected:
    bool event(QEvent *event) override;

private:
    bool m_showing = false;
};

} // namespace rapporteur
