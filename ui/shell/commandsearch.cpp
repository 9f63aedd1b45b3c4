// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandsearch.h"

#include "ui/base/searchline.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace rapporteur
{

CommandSearch::CommandSearch(const ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_line(new SearchLine(tr("Search commands"), this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Command search"));
    setObjectName(QStringLiteral("commandSearch"));
    resize(520, 420);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandSearch::find);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandSearch::run);
    connect(m_line, &SearchLine::left, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemClicked, this, &CommandSearch::run);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    find({});
}

bool CommandSearch::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return false;
    m_list->setCurrentRow(
        std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    return true;
}

void CommandSearch::find(const QString &words)
{
    QList<std::pair<int, const ActionSpec *>> found;
    for (const ActionSpec &spec : m_actions.specs()) {
        const QAction *action = m_actions.action(spec.id);
        const int quality = fit(spec.text, words);
        if (quality > 0 && action && action->isEnabled())
            found.append({quality, &spec});
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const auto &entry) { return entry.first; });
    m_list->clear();
    for (const auto &[quality, spec] : std::as_const(found)) {
        const QString key = m_actions.shortcut(spec->id).toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(
            m_actions.action(spec->id)->icon(),
            key.isEmpty() ? spec->text : spec->text + QStringLiteral("   ") + key, m_list);
        item->setData(Qt::UserRole, spec->id);
    }
    m_list->setCurrentRow(0);
}

void CommandSearch::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    QAction *action = item ? m_actions.action(item->data(Qt::UserRole).toString()) : nullptr;
    accept();
    if (action)
        action->trigger();
}

int fit(const QString &text, const QString &words)
{
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return 1;
    const QStringList has = text.split(QChar(u' '), Qt::SkipEmptyParts);
    const QStringList needs = wanted.split(QChar(u' '));
    const bool begins = std::ranges::all_of(needs, [&has](const QString &need) {
        return std::ranges::any_of(has, [&need](const QString &word) {
            return word.startsWith(need, Qt::CaseInsensitive);
        });
    });
    if (begins)
        return text.startsWith(wanted, Qt::CaseInsensitive) ? 4 : 3;
    qsizetype at = 0;
    for (const QChar c : wanted) {
        if (c.isSpace())
            continue;
        at = text.indexOf(c, at, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        ++at;
    }
    return 2;
}

} // namespace rapporteur
