// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/labelchoices.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace rapporteur
{

namespace
{

/// Id of an option as a list of the field holds it.
QString idOf(const LabelField &field, const QJsonValue &entry)
{
    return field.part.kind == PartKind::Flags ? entry.toObject().value(field.part.id).toString()
                                              : entry.toString();
}

} // namespace

LabelChoices::LabelChoices(const LabelField &field, const QString &title, const QJsonValue &value,
                           QWidget *parent)
    : QDialog(parent)
    , m_field(field)
    , m_before(value)
    , m_options(new QListWidget(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_options->setAccessibleName(title);
    QStringList held;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        held.append(idOf(field, entry));
    for (const Term &option : field.part.options) {
        auto *item = new QListWidgetItem(option.title.in(QLocale().name()), m_options);
        item->setData(Qt::UserRole, option.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(held.contains(option.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_options->setCurrentRow(0);
    m_options->setMinimumHeight(m_options->sizeHintForRow(0) * std::min<int>(12, m_options->count())
                                + 8);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->value());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_options, 1);
    column->addWidget(buttons);
    m_options->setFocus();
}

QJsonValue LabelChoices::value() const
{
    QJsonArray kept;
    const QJsonArray before = m_before.toArray();
    for (int row = 0; row < m_options->count(); ++row) {
        const QListWidgetItem *item = m_options->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        const QString id = item->data(Qt::UserRole).toString();
        if (m_field.part.kind != PartKind::Flags) {
            kept.append(id);
            continue;
        }
        bool known = false;
        for (const QJsonValue &entry : before) {
            if (idOf(m_field, entry) == id) {
                kept.append(entry);
                known = true;
            }
        }
        if (!known)
            kept.append(
                QJsonObject{{m_field.part.id, id}, {QStringLiteral("evidence"), QString()}});
    }
    return kept;
}

} // namespace rapporteur
