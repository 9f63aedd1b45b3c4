// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/failuresdialog.h"

#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

QList<TableColumn<FailedImport>> columns()
{
    const auto text = [](auto member) {
        return [member](const FailedImport &failed, int role) -> QVariant {
            if (role == Qt::DisplayRole)
                return singleLine(failed.*member);
            return role == Qt::ToolTipRole ? QVariant(plainToolTip(failed.*member)) : QVariant();
        };
    };
    const auto when = [](const FailedImport &failed, int role) -> QVariant {
        return role == Qt::DisplayRole
            ? QVariant(QLocale().toString(failed.at.toLocalTime(), QLocale::ShortFormat))
            : QVariant();
    };
    return {{.title = FailuresDialog::tr("What"), .data = text(&FailedImport::where)},
            {.title = FailuresDialog::tr("Why it failed"), .data = text(&FailedImport::why)},
            {.title = FailuresDialog::tr("When"), .data = when}};
}

} // namespace

FailuresDialog::FailuresDialog(FailedImports &failed, QWidget *parent)
    : QDialog(parent)
    , m_failed(failed)
    , m_model(new TableModel<FailedImport, QString>(
          columns(), [](const FailedImport &line) { return line.key(); }, this))
    , m_view(new QTreeView(this))
    , m_summary(new SafeLabel(this))
    , m_why(new SafeLabel(this))
    , m_retry(new QPushButton(tr("&Try again"), this))
    , m_allow(new QPushButton(tr("&Allow the host"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_dismiss(new QPushButton(tr("&Dismiss"), this))
{
    setWindowTitle(tr("What failed"));
    setObjectName(u"failuresDialog"_s);
    resize(880, 460);
    build();
    connect(&failed, &FailedImports::changed, this, &FailuresDialog::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FailuresDialog::update);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FailuresDialog::update);
    connect(m_retry, &QPushButton::clicked, this, &FailuresDialog::retry);
    connect(m_allow, &QPushButton::clicked, this, &FailuresDialog::allow);
    connect(m_copy, &QPushButton::clicked, this, &FailuresDialog::copy);
    connect(m_dismiss, &QPushButton::clicked, this, &FailuresDialog::dismiss);
    fill();
    m_view->setFocus();
}

void FailuresDialog::build()
{
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAccessibleName(windowTitle());
    m_view->header()->resizeSection(0, 280);
    m_view->header()->resizeSection(1, 420);
    m_summary->setWordWrap(true);
    m_why->setObjectName(u"failureWhy"_s);
    m_why->setWordWrap(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    auto *copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &FailuresDialog::copy);
    auto *dismiss = new QShortcut(QKeySequence::Delete, m_view);
    dismiss->setContext(Qt::WidgetShortcut);
    connect(dismiss, &QShortcut::activated, this, &FailuresDialog::dismiss);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_retry, m_allow, m_copy, m_dismiss})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(buttons);
    m_retry->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(9);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(m_why);
    column->addLayout(row);
}

void FailuresDialog::fill()
{
    QList<FailedImport> newestFirst = m_failed.list();
    std::ranges::reverse(newestFirst);
    m_model->setRows(newestFirst);
    m_summary->setText(newestFirst.isEmpty() ? tr("Nothing is left that could not be loaded.")
                                             : tr("%n thing(s) could not be loaded.", nullptr,
                                                  static_cast<int>(newestFirst.size())));
    update();
}

void FailuresDialog::update()
{
    const FailedImport *current = m_model->rowAt(m_view->currentIndex());
    if (!current && !m_model->rows().isEmpty())
        current = &m_model->rows().first();
    m_why->setText(current ? current->why : QString());
    m_why->setVisible(current != nullptr);
    const QList<FailedImport> lines = meant();
    m_retry->setEnabled(!lines.isEmpty());
    m_copy->setEnabled(!lines.isEmpty());
    m_dismiss->setEnabled(!lines.isEmpty());
    m_allow->setVisible(std::ranges::any_of(
        m_failed.list(), [](const FailedImport &line) { return !line.host.isEmpty(); }));
    m_allow->setEnabled(lines.size() == 1 && !lines.first().host.isEmpty());
}

QList<FailedImport> FailuresDialog::meant() const
{
    QList<FailedImport> lines;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        lines.append(*m_model->rowAt(index));
    return lines.isEmpty() ? m_model->rows() : lines;
}

void FailuresDialog::retry()
{
    QList<ImportChoice> choices;
    for (const FailedImport &line : meant())
        choices.append(line.choices);
    if (choices.isEmpty())
        return;
    accept();
    Q_EMIT retryRequested(choices);
}

void FailuresDialog::allow()
{
    const FailedImport line = meant().first();
    accept();
    Q_EMIT allowRequested(line.host, line.choices);
}

void FailuresDialog::copy() const
{
    QStringList lines;
    for (const FailedImport &line : meant())
        lines.append(line.where + u'\t' + line.why);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void FailuresDialog::dismiss()
{
    QStringList keys;
    for (const FailedImport &line : meant())
        keys.append(line.key());
    m_failed.dismiss(keys);
}

} // namespace rapporteur
