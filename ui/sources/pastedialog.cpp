// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/pastedialog.h"

#include "ui/base/safelabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rapporteur
{

namespace
{

constexpr qsizetype longestTitle = 160;

} // namespace

PasteDialog::PasteDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Paste a text"));
    resize(680, 480);
    auto *nameLabel = new SafeLabel(tr("&Title"), this);
    nameLabel->setBuddy(m_name);
    auto *textLabel = new SafeLabel(tr("Te&xt"), this);
    textLabel->setBuddy(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setStyleSheet(
        QStringLiteral("QPlainTextEdit{border:1px solid palette(mid);border-radius:5px;}"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(nameLabel);
    column->addWidget(m_name);
    column->addWidget(textLabel);
    column->addWidget(m_text, 1);
    column->addWidget(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &PasteDialog::update);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::update);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT textEntered(m_name->text().trimmed(), m_text->toPlainText());
        accept();
    });
    if (!text.isEmpty()) {
        m_name->setText(text.trimmed().section(u'\n', 0, 0).simplified().left(longestTitle));
        m_text->setPlainText(text);
        m_name->selectAll();
    }
    update();
}

void PasteDialog::update()
{
    const bool ready = !m_name->text().trimmed().isEmpty()
        && !m_text->toPlainText().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(ready);
}

} // namespace rapporteur
