// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/webdialog.h"

#include "ui/base/safelabel.h"
#include "ui/sources/choicemodel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int PauseMs = 150; ///< in typing, before the text is read

} // namespace

WebDialog::WebDialog(const std::shared_ptr<const Workspace> &workspace, const QString &text,
                     QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_text(new QPlainTextEdit(this))
    , m_model(new ChoiceModel(this))
    , m_view(new QTreeView(this))
    , m_count(new SafeLabel(this))
    , m_ignoreRobots(
          new QCheckBox(tr("Load also what a site asks programs not to load (robots.txt)"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add from the web"));
    setObjectName(u"webDialog"_s);
    resize(760, 560);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WebDialog::read);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WebDialog::take);
    connect(m_model, &ChoiceModel::checkedChanged, this, &WebDialog::showCount);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &WebDialog::confirm);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setPlainText(text);
    m_text->setFocus();
    read();
}

void WebDialog::build()
{
    auto *label = new SafeLabel(
        tr("&Addresses, one a line: of pages, or of Hacker News (hn:8863, hn:top:10)"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(u"addresses"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::StyledPanel);
    m_text->setStyleSheet(u"QPlainTextEdit{border:1px solid palette(mid);border-radius:5px;}"_s);
    m_text->setPlaceholderText(u"https://example.org/article"_s);
    m_text->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("What will be loaded"));
    m_view->header()->resizeSection(ChoiceModel::Title, 380);
    for (const int column : {ChoiceModel::Where, ChoiceModel::Size, ChoiceModel::Date})
        m_view->setColumnHidden(column, true);
    m_count->setObjectName(u"addressCount"_s);
    m_count->setTone(SafeLabel::Tone::Dim);
    m_count->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Load"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(9);
    column->addWidget(label);
    column->addWidget(m_text, 2);
    column->addWidget(m_view, 3);
    column->addWidget(m_ignoreRobots);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_buttons);
    column->addLayout(foot);
}

void WebDialog::read()
{
    m_pause.stop();
    m_reading = true;
    m_watcher.setFuture(QtConcurrent::run([text = m_text->toPlainText(), workspace = m_workspace] {
        QList<ImportChoice> choices = addressChoices(text);
        markKnown(choices, *workspace);
        return choices;
    }));
    showCount();
}

void WebDialog::take()
{
    m_reading = false;
    if (m_watcher.future().resultCount() > 0)
        m_model->setChoices(m_watcher.result());
    showCount();
    if (std::exchange(m_confirming, false))
        confirm();
}

void WebDialog::showCount()
{
    int known = 0, twice = 0, wrong = 0;
    for (const ImportChoice &choice : m_model->choices()) {
        twice += choice.twice ? 1 : 0;
        known += choice.known != 0 && !choice.twice ? 1 : 0;
        wrong += choice.fault.isEmpty() ? 0 : 1;
    }
    QStringList parts{tr("%n to load", nullptr, m_model->checkedCount())};
    if (twice > 0)
        parts.append(tr("%n twice", nullptr, twice));
    if (wrong > 0)
        parts.append(tr("%n cannot be loaded", nullptr, wrong));
    if (known > 0)
        parts.append(tr("%n known already: another text becomes a new version", nullptr, known));
    m_count->setText(parts.join(u" · "_s));
    const bool unread = m_pause.isActive() || m_reading;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(unread || m_model->checkedCount() > 0);
}

void WebDialog::confirm()
{
    if (m_pause.isActive())
        read();
    if (m_reading) {
        m_confirming = true;
        return;
    }
    const QList<ImportChoice> choices = m_model->checked();
    if (choices.isEmpty())
        return;
    Q_EMIT chosen(choices, !m_ignoreRobots->isChecked());
    accept();
}

bool WebDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Enter makes a line; with Ctrl it loads, as it submits elsewhere.
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            confirm();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rapporteur
