// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everytext.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QWidget>

namespace rapporteur::testing
{

namespace
{

void addModel(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role < Qt::UserRole + 12; ++role)
                texts.append(model.data(index, role).toString());
            if (column == 0)
                addModel(model, index, texts);
        }
    }
}

void addTree(QAccessibleInterface *root, QStringList &texts)
{
    std::vector<QAccessibleInterface *> open{root};
    while (!open.empty()) {
        QAccessibleInterface *node = open.back();
        open.pop_back();
        if (!node || !node->isValid())
            continue;
        for (const QAccessible::Text kind :
             {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            texts.append(node->text(kind));
        for (int i = 0; i < node->childCount(); ++i)
            open.push_back(node->child(i));
    }
}

/// String properties say what a widget shows, whatever its class.
void addProperties(const QObject &object, QStringList &texts)
{
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = object.metaObject()->property(i);
        if (property.typeId() == QMetaType::QString
            && QLatin1StringView(property.name()) != QLatin1StringView("styleSheet"))
            texts.append(property.read(&object).toString());
    }
}

} // namespace

QStringList everyText(QWidget &window)
{
    QStringList texts;
    addTree(QAccessible::queryAccessibleInterface(&window), texts);
    for (const QAbstractItemModel *model : window.findChildren<QAbstractItemModel *>())
        addModel(*model, {}, texts);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        addProperties(*widget, texts);
        if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(plain->toPlainText());
        if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
            texts.append(rich->toPlainText());
    }
    for (const QAction *action : window.findChildren<QAction *>())
        addProperties(*action, texts);
    return texts;
}

} // namespace rapporteur::testing
