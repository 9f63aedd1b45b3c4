// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowframe.h"

#include "ui/base/icons.h"
#include "ui/base/keybutton.h"

#include <QCoreApplication>
#include <QLayout>
#include <QMenu>
#include <QToolBar>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewWindow)
};

/// An empty id is a separator; ids nobody added are left out.
QMenu *subMenu(const ActionRegistry &actions, const QString &title, const QStringList &ids,
               QWidget *parent)
{
    auto *menu = new QMenu(title, parent);
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (QAction *action = actions.action(id))
            menu->addAction(action);
    }
    return menu;
}

QMenu *addMenu(const ActionRegistry &actions, QWidget *parent)
{
    return subMenu(actions, Words::tr("Add"),
                   {u"add.web"_s, u"add.hackerNews"_s, u"add.list"_s, u""_s, u"add.files"_s,
                    u"add.folder"_s, u"add.table"_s, u""_s, u"add.paste"_s, u"add.text"_s, u""_s,
                    u"article.refetch"_s, u""_s, u"add.failed"_s, u"add.reports"_s},
                   parent);
}

QStringList idsBeginning(const ActionRegistry &actions, const QString &beginning)
{
    QStringList ids;
    for (const ActionSpec &spec : actions.specs()) {
        if (spec.id.startsWith(beginning))
            ids.append(spec.id);
    }
    return ids;
}

/// A tool bar that shortens some of its buttons to icon and key before it lets anything fall off its end.
class FittingToolBar final : public QToolBar
{
public:
    using QToolBar::QToolBar;

    void mayShorten(KeyButton *button) { m_shortens.append(button); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QToolBar::resizeEvent(event);
        shorten(0);
        for (qsizetype count = 1; count <= m_shortens.size() && neededWidth() > width(); ++count)
            shorten(count);
    }

private:
    void shorten(qsizetype count)
    {
        for (qsizetype i = 0; i < m_shortens.size(); ++i)
            m_shortens[i]->setCompact(i < count);
    }
    [[nodiscard]] int neededWidth() const
    {
        int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
        for (QAction *action : actions()) {
            const QWidget *widget = widgetForAction(action);
            needed += layout()->spacing()
                + (widget ? std::max(widget->minimumSizeHint().width(), widget->minimumWidth())
                          : 0);
        }
        return needed;
    }

    QList<KeyButton *> m_shortens;
};

KeyButton *menuButton(const QString &text, const QString &icon, QMenu *menu, QWidget *parent)
{
    auto *action = new QAction(themeIcon(icon), text, parent);
    auto *button = new KeyButton(action, parent);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

QMenu *makeMainMenu(const ActionRegistry &actions, QWidget *parent)
{
    auto *menu = new QMenu(Words::tr("Menu"), parent);
    menu->addMenu(subMenu(actions, Words::tr("Workspace"),
                          {u"workspace.other"_s, u""_s, u"workspace.export"_s,
                           u"workspace.backup"_s, u""_s, u"window.close"_s, u"program.quit"_s},
                          menu));
    menu->addMenu(addMenu(actions, menu));
    menu->addMenu(subMenu(actions, Words::tr("Edit"),
                          {u"edit.undo"_s, u"edit.redo"_s, u""_s, u"search.focus"_s,
                           u"queue.saveFilter"_s, u"note.focus"_s, u""_s, u"program.preferences"_s},
                          menu));
    menu->addMenu(
        subMenu(actions, Words::tr("Decide"),
                QStringList{u"cell.accept"_s, u"row.accept"_s, u"cells.acceptWithoutData"_s,
                            u"cell.edit"_s, u"cell.nd"_s, u"cell.abstain"_s, u"cell.revert"_s,
                            u"cell.channel"_s, u"cell.nextUndecided"_s, u"cell.mostUseful"_s,
                            u"cell.casebook"_s, u"scores.layer"_s, u""_s}
                    + idsBeginning(actions, u"reason."_s),
                menu));
    menu->addMenu(subMenu(actions, Words::tr("Review"),
                          {u"review.submit"_s,
                           u"review.submitNext"_s,
                           u"review.reopen"_s,
                           u""_s,
                           u"review.flag"_s,
                           u"review.overruleGate"_s,
                           u""_s,
                           u"review.blind"_s,
                           u"review.blindByRow"_s,
                           u""_s,
                           u"agreement.show"_s,
                           u""_s,
                           u"article.next"_s,
                           u"article.previous"_s,
                           u"sweep.start"_s,
                           u""_s,
                           u"bulk.flag"_s,
                           u"bulk.unflag"_s,
                           u"bulk.accept"_s,
                           u"bulk.submit"_s},
                          menu));
    menu->addMenu(subMenu(actions, Words::tr("Evaluate"),
                          idsBeginning(actions, u"evaluate."_s) + QStringList{u""_s}
                              + idsBeginning(actions, u"dead."_s),
                          menu));
    menu->addMenu(
        subMenu(actions, Words::tr("Read"),
                idsBeginning(actions, u"reader."_s) + idsBeginning(actions, u"evidence."_s)
                    + idsBeginning(actions, u"annotation."_s) + idsBeginning(actions, u"compare."_s)
                    + idsBeginning(actions, u"labels."_s) + idsBeginning(actions, u"charts."_s),
                menu));
    menu->addMenu(subMenu(actions, Words::tr("View"), idsBeginning(actions, u"view."_s), menu));
    menu->addSeparator();
    for (const QString &id : {u"help.commands"_s, u"help.keys"_s, u"help.about"_s}) {
        if (QAction *action = actions.action(id))
            menu->addAction(action);
    }
    return menu;
}

QToolBar *makeToolBar(const ActionRegistry &actions, QWidget *search, QMenu *mainMenu,
                      QWidget *parent)
{
    auto *bar = new FittingToolBar(Words::tr("Tool bar"), parent);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    KeyButton *add = menuButton(Words::tr("Add"), u"list-add"_s, addMenu(actions, bar), bar);
    add->setObjectName(u"addMenuButton"_s);
    bar->addWidget(add);
    bar->addWidget(menuButton(
        Words::tr("Evaluate"), u"run-build"_s,
        subMenu(actions, Words::tr("Evaluate"), idsBeginning(actions, u"evaluate."_s), bar), bar));
    bar->addSeparator();
    for (const QString &id : {u"article.previous"_s, u"article.next"_s}) {
        auto *button = new KeyButton(actions.action(id), bar);
        button->setCompact(true);
        bar->addWidget(button);
    }
    bar->addSeparator();
    const auto addButton = [&](const QString &id, KeyButton::Look look) {
        auto *button = new KeyButton(actions.action(id), bar);
        button->setLook(look);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        bar->addWidget(button);
        return button;
    };
    KeyButton *accept = addButton(u"cell.accept"_s, KeyButton::Look::Outlined);
    KeyButton *flag = addButton(u"review.flag"_s, KeyButton::Look::Outlined);
    addButton(u"review.submitNext"_s, KeyButton::Look::Primary);
    bar->addSeparator();
    bar->mayShorten(addButton(u"review.blind"_s, KeyButton::Look::Outlined));
    KeyButton *compare = addButton(u"compare.show"_s, KeyButton::Look::Flat);
    bar->mayShorten(compare);
    bar->mayShorten(flag);
    bar->mayShorten(accept);
    auto *room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    bar->addWidget(search);
    KeyButton *menu = menuButton(Words::tr("Menu"), u"application-menu"_s, mainMenu, bar);
    menu->setCompact(true);
    menu->setObjectName(u"mainMenuButton"_s);
    bar->addWidget(menu);
    return bar;
}

} // namespace rapporteur
