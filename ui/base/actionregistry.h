// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

class QSettings;

namespace rapporteur
{

/// Where a key of an action works.
enum class KeyScope {
    Window, ///< in the whole window
    Letter, ///< in the whole window, but a single key: while text is typed it is text
    Pane ///< only while the focus is in the pane that added the action to itself
};

struct ActionSpec {
    QString id; ///< "cell.accept": stable, used in settings
    QString text; ///< "Accept cell", for menus, tool tips, the key sheet and the command search
    QString section; ///< heading on the key sheet
    QKeySequence shortcut = {}; ///< default; empty: none
    KeyScope scope = KeyScope::Window;
    QString pane = {}; ///< for KeyScope::Pane: which one; two panes may share a key
    QString icon = {}; ///< Breeze name, may be empty
    bool checkable = false;
    bool edits = false; ///< changes the workspace, so it is off where that may only be read
};

/// The one list of what a window can do. Menus, tool bar, tool tips, the key sheet and the command
/// search are made from it, so a key shown anywhere is the key that works.
///
/// A feature adds its actions in its constructor: `registry.add(spec, this, [this] { … })`. Actions of
/// KeyScope::Pane are also added to the pane: `addAction(registry.add(…))`. All others are added to the
/// window by the shell.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// `settings` holds keys changed by the person, in group "keys"; it outlives the registry.
    explicit ActionRegistry(QSettings &settings, QObject *parent = nullptr);

    QAction *add(const ActionSpec &spec);
    template <typename Function>
    QAction *add(const ActionSpec &spec, const QObject *owner, Function &&triggered)
    {
        QAction *action = add(spec);
        connect(action, &QAction::triggered, owner, std::forward<Function>(triggered));
        return action;
    }

    /// Nullptr for an id that nobody added.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const QList<ActionSpec> &specs() const { return m_specs; } ///< in order of adding
    [[nodiscard]] QKeySequence shortcut(const QString &id) const;

    /// Gives an action another key, kept in the settings. Conflict names the action that has it already.
    [[nodiscard]] Status setShortcut(const QString &id, const QKeySequence &shortcut);
    void resetShortcuts();

    /// Pairs of ids that would fight for a key where both work.
    [[nodiscard]] QList<std::pair<QString, QString>> clashes() const;

    /// Switches everything that edits off for good; the tool tips say why.
    void blockEditing(const QString &reason);

    /// "Accept cell (Space)" as plain text; of a blocked one with the reason on a second line.
    [[nodiscard]] QString tip(const QString &id) const;

Q_SIGNALS:
    void shortcutsChanged();
    void actionAdded(QAction *action);

private:
    [[nodiscard]] const ActionSpec *spec(const QString &id) const;
    [[nodiscard]] QString holderOf(const QKeySequence &shortcut, const ActionSpec &asking) const;
    void applyShortcut(const ActionSpec &spec, const QKeySequence &shortcut);

    QSettings &m_settings;
    QList<ActionSpec> m_specs;
    QHash<QString, QAction *> m_actions;
    QString m_blockedBecause; ///< why nothing may be edited; empty: it may
};

/// True when `widget` takes keys as text, so that single letters are not commands.
[[nodiscard]] bool takesText(const QWidget *widget);

} // namespace rapporteur
