// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/labelsdelegate.h"

#include "ui/base/colours.h"
#include "ui/base/labelwords.h"
#include "ui/scoring/labelsmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace rapporteur
{

namespace
{

constexpr int LongestText = 20'000;

const LabelLine *lineOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const LabelsModel *>(index.model());
    return model ? model->rowAt(index) : nullptr;
}

} // namespace

QWidget *LabelsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const LabelLine *line = lineOf(index);
    if (!line || line->heading)
        return nullptr;
    const SignalPart &part = line->field.part;
    if (part.kind == PartKind::Choice || part.kind == PartKind::Tristate) {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(line->title);
        if (part.kind == PartKind::Tristate) {
            for (const QJsonValue &value : {QJsonValue(true), QJsonValue(false), QJsonValue()})
                box->addItem(labelText(line->field, value), value.toVariant());
        }
        for (const Term &option : part.options)
            box->addItem(option.title.in(QLocale().name()), option.id);
        return box;
    }
    auto *text = new QLineEdit(parent);
    text->setAccessibleName(line->title);
    text->setMaxLength(LongestText);
    text->setFrame(false);
    return text;
}

void LabelsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const LabelLine *line = lineOf(index);
    if (!line)
        return;
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findText(line->entry)));
    else if (auto *text = qobject_cast<QLineEdit *>(editor))
        text->setText(line->entry);
}

void LabelsDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                  const QModelIndex &index) const
{
    const LabelLine *line = lineOf(index);
    if (!line)
        return;
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        Q_EMIT entered(line->id, QJsonValue::fromVariant(box->currentData()));
    else if (const auto *text = qobject_cast<QLineEdit *>(editor))
        Q_EMIT entered(line->id, typedLabel(line->field, text->text()));
}

void LabelsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colours &c = colours(option->palette);
    option->state &= ~QStyle::State_HasFocus; // the whole line is chosen
    const bool heading = index.data(LabelsModel::HeadingRole).toBool();
    const QColor ink = index.column() == LabelsModel::MachineColumn && !heading ? c.dim : c.ink;
    for (const QPalette::ColorGroup group :
         {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        option->palette.setColor(group, QPalette::Text, ink);
        option->palette.setColor(group, QPalette::HighlightedText, ink);
    }
    if (heading
        || (index.column() == LabelsModel::OwnColumn
            && index.data(LabelsModel::DecidedRole).toBool()))
        option->font.setWeight(QFont::DemiBold);
}

} // namespace rapporteur
