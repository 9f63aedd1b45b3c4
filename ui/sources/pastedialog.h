// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace rapporteur
{

/// A text from the clipboard as an article; its first line is proposed as the title.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(const QString &text = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void textEntered(const QString &name, const QString &text);

private:
    void update();

    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
};

} // namespace rapporteur
