// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/actionregistry.h"

#include "ui/base/icons.h"
#include "ui/base/plaintext.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextEdit>

#include <algorithm>

namespace rapporteur
{

namespace
{

QString settingsKey(const QString &id)
{
    return QStringLiteral("keys/") + id;
}

bool scopesMeet(const ActionSpec &a, const ActionSpec &b)
{
    return a.scope != KeyScope::Pane || b.scope != KeyScope::Pane || a.pane == b.pane;
}

} // namespace

ActionRegistry::ActionRegistry(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    Q_ASSERT_X(!m_actions.contains(spec.id), "ActionRegistry::add", qPrintable(spec.id));
    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    if (!spec.icon.isEmpty())
        action->setIcon(themeIcon(spec.icon));
    action->setShortcutContext(spec.scope == KeyScope::Pane ? Qt::WidgetWithChildrenShortcut
                                                            : Qt::WindowShortcut);
    m_specs.append(spec);
    m_actions.insert(spec.id, action);
    const QString key = settingsKey(spec.id);
    const QKeySequence shortcut = m_settings.contains(key)
        ? QKeySequence(m_settings.value(key).toString(), QKeySequence::PortableText)
        : spec.shortcut;
    applyShortcut(spec, shortcut);
    Q_EMIT actionAdded(action);
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_actions.value(id);
}

QKeySequence ActionRegistry::shortcut(const QString &id) const
{
    const QAction *found = action(id);
    return found ? found->shortcut() : QKeySequence();
}

Status ActionRegistry::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    const ActionSpec *asking = spec(id);
    if (!asking)
        return failure(ErrorKind::NotFound, tr("There is no command named “%1”.").arg(id));
    const QString holder = shortcut.isEmpty() ? QString() : holderOf(shortcut, *asking);
    if (!holder.isEmpty()) {
        return failure(
            ErrorKind::Conflict,
            tr("The key %1 already belongs to “%2”. Give that command another key first.")
                .arg(shortcut.toString(QKeySequence::NativeText), spec(holder)->text));
    }
    if (shortcut == asking->shortcut)
        m_settings.remove(settingsKey(id));
    else
        m_settings.setValue(settingsKey(id), shortcut.toString(QKeySequence::PortableText));
    applyShortcut(*asking, shortcut);
    Q_EMIT shortcutsChanged();
    return {};
}

void ActionRegistry::resetShortcuts()
{
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        m_settings.remove(settingsKey(spec.id));
        applyShortcut(spec, spec.shortcut);
    }
    Q_EMIT shortcutsChanged();
}

QList<std::pair<QString, QString>> ActionRegistry::clashes() const
{
    QList<std::pair<QString, QString>> found;
    for (qsizetype i = 0; i < m_specs.size(); ++i) {
        const QKeySequence mine = shortcut(m_specs[i].id);
        if (mine.isEmpty())
            continue;
        for (qsizetype j = i + 1; j < m_specs.size(); ++j) {
            if (shortcut(m_specs[j].id) == mine && scopesMeet(m_specs[i], m_specs[j]))
                found.append({m_specs[i].id, m_specs[j].id});
        }
    }
    return found;
}

void ActionRegistry::blockEditing(const QString &reason)
{
    m_blockedBecause = reason;
    for (const ActionSpec &spec : std::as_const(m_specs)) {
        if (!spec.edits)
            continue;
        action(spec.id)->setEnabled(false);
        action(spec.id)->setToolTip(plainToolTip(tip(spec.id)));
    }
}

QString ActionRegistry::tip(const QString &id) const
{
    const ActionSpec *found = spec(id);
    if (!found)
        return {};
    const QKeySequence keys = shortcut(id);
    const QString name = keys.isEmpty()
        ? found->text
        : tr("%1 (%2)", "command and its key")
              .arg(found->text, keys.toString(QKeySequence::NativeText));
    return found->edits && !m_blockedBecause.isEmpty() ? name + QChar(u'\n') + m_blockedBecause
                                                       : name;
}

const ActionSpec *ActionRegistry::spec(const QString &id) const
{
    const auto found = std::ranges::find(m_specs, id, &ActionSpec::id);
    return found == m_specs.end() ? nullptr : &*found;
}

QString ActionRegistry::holderOf(const QKeySequence &keys, const ActionSpec &asking) const
{
    for (const ActionSpec &other : m_specs) {
        if (other.id != asking.id && shortcut(other.id) == keys && scopesMeet(other, asking))
            return other.id;
    }
    return {};
}

void ActionRegistry::applyShortcut(const ActionSpec &spec, const QKeySequence &keys)
{
    QAction *action = m_actions.value(spec.id);
    action->setShortcut(keys);
    action->setToolTip(plainToolTip(tip(spec.id)));
}

bool takesText(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return !plain->isReadOnly();
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return !rich->isReadOnly();
    return qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

} // namespace rapporteur
