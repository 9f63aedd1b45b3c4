// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keysheet.h"

#include "ui/base/messagestrip.h"
#include "ui/base/safelabel.h"
#include "ui/base/searchline.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rapporteur
{

namespace
{

constexpr int IdRole = Qt::UserRole;

} // namespace

KeySheet::KeySheet(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_list(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_strip(new MessageStrip(this))
{
    setWindowTitle(tr("Keys"));
    setObjectName(QStringLiteral("keySheet"));
    resize(620, 680);
    auto *search = new SearchLine(tr("Search commands and keys"), this);
    connect(search, &QLineEdit::textChanged, this, &KeySheet::filter);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Command"), tr("Key")});
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 170);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeySheet::showCurrent);
    m_key->setMaximumSequenceLength(1);
    m_key->setClearButtonEnabled(true);
    m_key->setAccessibleName(tr("Key of the chosen command"));
    connect(m_key, &QKeySequenceEdit::editingFinished, this, &KeySheet::assign);
    auto *label = new SafeLabel(tr("&Key of the chosen command"), this);
    label->setBuddy(m_key);
    auto *change = new QHBoxLayout;
    change->addWidget(label);
    change->addWidget(m_key, 1);
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Default keys"));
    buttons->button(QDialogButtonBox::RestoreDefaults)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, &actions,
            &ActionRegistry::resetShortcuts);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&actions, &ActionRegistry::shortcutsChanged, this, &KeySheet::fill);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addLayout(change);
    column->addWidget(buttons);
    fill();
}

void KeySheet::fill()
{
    const QTreeWidgetItem *before = m_list->currentItem();
    const QString current = before ? before->data(0, IdRole).toString() : QString();
    m_list->clear();
    QMap<QString, QTreeWidgetItem *> sections;
    for (const ActionSpec &spec : m_actions.specs()) {
        QTreeWidgetItem *&section = sections[spec.section];
        if (!section) {
            section = new QTreeWidgetItem(m_list, {spec.section});
            section->setFirstColumnSpanned(true);
            section->setFlags(Qt::ItemIsEnabled);
            QFont strong = font();
            strong.setWeight(QFont::DemiBold);
            section->setFont(0, strong);
        }
        auto *item = new QTreeWidgetItem(
            section, {spec.text, m_actions.shortcut(spec.id).toString(QKeySequence::NativeText)});
        item->setData(0, IdRole, spec.id);
        if (spec.id == current)
            m_list->setCurrentItem(item);
    }
    m_list->expandAll();
    filter(m_words);
    showCurrent();
}

void KeySheet::filter(const QString &words)
{
    m_words = words;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *section = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < section->childCount(); ++j) {
            QTreeWidgetItem *item = section->child(j);
            const bool fits = words.trimmed().isEmpty()
                || item->text(0).contains(words.trimmed(), Qt::CaseInsensitive)
                || item->text(1).compare(words.trimmed(), Qt::CaseInsensitive) == 0;
            item->setHidden(!fits);
            any = any || fits;
        }
        section->setHidden(!any);
    }
}

void KeySheet::showCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(0, IdRole).toString() : QString();
    m_key->setEnabled(!id.isEmpty());
    m_key->setKeySequence(m_actions.shortcut(id));
}

void KeySheet::assign()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const QString id = item ? item->data(0, IdRole).toString() : QString();
    if (id.isEmpty() || m_key->keySequence() == m_actions.shortcut(id))
        return;
    m_strip->clear();
    if (const Status done = m_actions.setShortcut(id, m_key->keySequence()); !done) {
        m_strip->showError(done.error());
        showCurrent();
    }
}

} // namespace rapporteur
