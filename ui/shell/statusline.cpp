// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/review/reviewkeeper.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace rapporteur
{

namespace
{

SafeLabel *part(const QString &text, QWidget *parent)
{
    auto *label = new SafeLabel(text, parent);
    label->setContentsMargins(8, 1, 8, 1);
    return label;
}

} // namespace

StatusLine::StatusLine(const ReviewKeeper &keeper, const QString &reviewer,
                       const QString &workspace, bool readOnly, QWidget *parent)
    : QStatusBar(parent)
    , m_keeper(keeper)
    , m_saved(part(readOnly ? tr("Read only") : tr("All changes are saved"), this))
    , m_hints(part({}, this))
    , m_import(new QWidget(this))
    , m_importText(part({}, this))
    , m_importBar(new QProgressBar(this))
{
    setSizeGripEnabled(false);
    m_saved->setObjectName(QStringLiteral("savedState"));
    addWidget(m_saved);
    addWidget(part(tr("Reviewer: %1").arg(singleLine(reviewer)), this));
    addWidget(part(singleLine(workspace), this));

    auto *stop = new QToolButton(m_import);
    stop->setText(tr("Stop"));
    stop->setAutoRaise(true);
    connect(stop, &QToolButton::clicked, this, &StatusLine::importStopped);
    m_importBar->setTextVisible(false);
    m_importBar->setFixedWidth(140);
    auto *row = new QHBoxLayout(m_import);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_importText);
    row->addWidget(m_importBar);
    row->addWidget(stop);
    addPermanentWidget(m_import);
    addPermanentWidget(m_hints);
    m_import->hide();

    connect(&keeper, &ReviewKeeper::saved, this, &StatusLine::showSaved);
    connect(&keeper, &ReviewKeeper::pending, this, &StatusLine::showPending);
    connect(&keeper, &ReviewKeeper::failed, this, &StatusLine::showPending);
}

void StatusLine::showImport(int done, int total, const QString &name)
{
    m_importText->setText(
        tr("Adding %1 of %2: %3", "numbers of files, name")
            .arg(QString::number(done), QString::number(total), singleLine(name).left(40)));
    m_importBar->setRange(0, total);
    m_importBar->setValue(done);
    m_import->show();
}

void StatusLine::endImport()
{
    m_import->hide();
}

void StatusLine::setHints(const QString &hints)
{
    m_hints->setText(hints);
}

QString StatusLine::savedText() const
{
    return m_saved->text();
}

void StatusLine::showSaved(const QDateTime &at)
{
    m_saved->setText(
        tr("Saved %1", "time").arg(at.toLocalTime().toString(QStringLiteral("HH:mm:ss"))));
}

void StatusLine::showPending()
{
    if (m_keeper.isFailing())
        m_saved->setText(
            tr("%n change(s) not saved", nullptr, static_cast<int>(m_keeper.pendingCount())));
    else
        m_saved->setText(tr("Saving …"));
}

} // namespace rapporteur
