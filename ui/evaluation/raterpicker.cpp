// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/raterpicker.h"

#include "core/runs/asking/modelbook.h"
#include "ui/base/plaintext.h"
#include "ui/evaluation/modelform.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ShownRaters = 5;
const QString OwnBook = u"models/book"_s; ///< the person's, for workspaces that have none yet

} // namespace

RaterPicker::RaterPicker(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add a model …"), this))
    , m_change(new QPushButton(tr("&Change …"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    build();
    setFocusProxy(m_list);
    connect(m_add, &QPushButton::clicked, this, &RaterPicker::addModel);
    connect(m_change, &QPushButton::clicked, this, &RaterPicker::changeModel);
    connect(m_remove, &QPushButton::clicked, this, &RaterPicker::removeModel);
    connect(m_list, &QListWidget::currentRowChanged, this, &RaterPicker::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const bool ticked = item->checkState() == Qt::Checked;
        const int row = m_list->row(item);
        (row == 0 ? m_rules : m_chosen[row - 1]) = ticked;
        Q_EMIT changed();
    });
    showModels(-1);
    m_context.workspace->value(QString::fromLatin1(ModelBookKey))
        .then(this, [this](const Result<QByteArray> &kept) {
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            m_models = modelBookFromJson(
                kept->isEmpty() ? m_context.settings.value(OwnBook).toByteArray() : *kept);
            m_chosen = QList<bool>(m_models.size(), false);
            if (!m_models.isEmpty()) {
                // The one that was added last, or asked last.
                m_chosen.last() = true;
                m_rules = false;
            }
            showModels(m_models.size() - 1);
            Q_EMIT loaded();
            Q_EMIT changed();
        });
}

void RaterPicker::build()
{
    m_list->setObjectName(u"raters"_s);
    m_list->setAccessibleName(tr("Raters"));
    m_list->setFixedHeight(ShownRaters * (fontMetrics().height() + 6) + 2 * m_list->frameWidth());
    for (QPushButton *button : {m_add, m_change, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addLayout(buttons);
}

QWidget *RaterPicker::list() const
{
    return m_list;
}

void RaterPicker::showModels(qsizetype current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const auto add = [this](const QString &text, bool ticked) {
            auto *item = new QListWidgetItem(singleLine(text), m_list);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
        };
        add(tr("Built-in rules: always in full, no key, no network"), m_rules);
        for (qsizetype i = 0; i < m_models.size(); ++i) {
            const AskedServer &server = m_models[i].server;
            add(tr("%1 — %2, %3", "a model, the kind of its server, its address")
                    .arg(server.model.left(200), server.preset.title, server.address.shown()),
                m_chosen[i]);
        }
        m_list->setCurrentRow(static_cast<int>(current) + 1);
    }
    showButtons();
}

void RaterPicker::showButtons()
{
    m_change->setEnabled(current() >= 0);
    m_remove->setEnabled(current() >= 0);
}

qsizetype RaterPicker::current() const
{
    const qsizetype row = m_list->currentRow() - 1;
    return row < m_models.size() ? std::max<qsizetype>(row, -1) : -1;
}

bool RaterPicker::rulesChosen() const
{
    return m_rules;
}

QList<ModelSetup> RaterPicker::chosenModels() const
{
    QList<ModelSetup> chosen;
    for (qsizetype i = 0; i < m_models.size(); ++i) {
        if (m_chosen[i])
            chosen.append(m_models[i]);
    }
    return chosen;
}

void RaterPicker::setCaps(const SpendCaps &caps, const SpendCaps &softCaps)
{
    for (ModelSetup &setup : m_models) {
        setup.caps = caps;
        setup.softCaps = softCaps;
    }
    keepBook();
}

void RaterPicker::keepBook()
{
    const QByteArray book = modelBookToJson(m_models);
    m_context.settings.setValue(OwnBook, book);
    m_context.workspace->setValue(QString::fromLatin1(ModelBookKey), book)
        .then(this, [this](const Status &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

void RaterPicker::addModel()
{
    auto *form = new ModelForm(m_context, std::nullopt, this);
    connect(form, &ModelForm::saved, this, [this](const ModelSetup &setup) {
        m_models.append(setup);
        m_chosen.append(true);
        keepBook();
        showModels(m_models.size() - 1);
        Q_EMIT changed();
    });
    m_context.dialogs.open(form);
}

void RaterPicker::changeModel()
{
    const qsizetype place = current();
    if (place < 0)
        return;
    auto *form = new ModelForm(m_context, m_models[place], this);
    connect(form, &ModelForm::saved, this, [this, place](const ModelSetup &setup) {
        m_models[place] = setup;
        keepBook();
        showModels(place);
        Q_EMIT changed();
    });
    m_context.dialogs.open(form);
}

void RaterPicker::removeModel()
{
    const qsizetype place = current();
    if (place < 0)
        return;
    m_models.removeAt(place);
    m_chosen.removeAt(place);
    keepBook();
    showModels(std::min(place, m_models.size() - 1));
    Q_EMIT changed();
}

} // namespace rapporteur
