// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startwindow.h"

#include "ui/base/icons.h"
#include "ui/base/messagestrip.h"
#include "ui/base/plaintext.h"
#include "ui/base/safelabel.h"
#include "ui/shell/starttile.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QVBoxLayout>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ColumnWidth = 760;

SafeLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new SafeLabel(text, parent);
    label->setTone(SafeLabel::Tone::Dim);
    return label;
}

} // namespace

StartWindow::StartWindow(const QString &version, QWidget *parent)
    : QWidget(parent)
    , m_strip(new MessageStrip(this))
    , m_state(new SafeLabel(this))
    , m_ways(buildWays())
    , m_recentBox(buildRecent())
{
    setWindowTitle(tr("Rapporteur"));
    setObjectName(u"startWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    resize(1440, 900);
    setMinimumSize(640, 480);

    auto *title = new SafeLabel(tr("Rapporteur"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2.6);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto *purpose = caption(
        tr("Read what machines have scored, check it against the text, and set it right."), this);
    QFont medium = purpose->font();
    medium.setPointSizeF(medium.pointSizeF() * 1.15);
    purpose->setFont(medium);
    m_state->setTone(SafeLabel::Tone::Dim);
    m_state->setObjectName(u"startState"_s);

    auto *inside = new QWidget(this);
    inside->setMaximumWidth(ColumnWidth);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(purpose);
    column->addSpacing(22);
    column->addWidget(m_ways);
    column->addSpacing(8);
    column->addWidget(m_state);
    column->addSpacing(10);
    column->addWidget(m_recentBox);

    auto *foot = caption(
        tr("Version %1. Your work stays on this machine. Only when you load from the web, an address "
           "goes to its site, and only when you ask a model, a text goes to its server.")
            .arg(version),
        this);
    foot->setWordWrap(true);
    foot->setAlignment(Qt::AlignCenter);
    foot->setContentsMargins(32, 0, 32, 0);
    auto *centred = new QHBoxLayout;
    centred->setContentsMargins(32, 0, 32, 0);
    centred->addStretch(1);
    centred->addWidget(inside, 100);
    centred->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 14);
    rows->addWidget(m_strip);
    rows->addStretch(2);
    rows->addLayout(centred);
    rows->addStretch(3);
    rows->addWidget(foot);
}

QWidget *StartWindow::buildWays()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [&](const QString &id, const QString &icon, const QString &title,
                         const QString &text, const QKeySequence &key,
                         void (StartWindow::*asked)()) {
        auto *tile = new StartTile(icon, title, text, key, box);
        tile->setObjectName(id);
        connect(tile, &QAbstractButton::clicked, this, asked);
        row->addWidget(tile);
        return tile;
    };
    add(u"start.sample"_s, u"document-preview"_s, tr("Open the sample"),
        tr("Articles and discussions of our own, ready to review. No key, no network."),
        QKeySequence(Qt::ControlModifier | Qt::Key_E), &StartWindow::sampleRequested)
        ->setProminent(true);
    add(u"start.new"_s, u"document-new"_s, tr("New workspace"),
        tr("An empty file for articles, scores and reviews of your own."), QKeySequence::New,
        &StartWindow::newRequested);
    add(u"start.open"_s, u"document-open"_s, tr("Open a workspace"),
        tr("Go on with a file that you or a colleague made."), QKeySequence::Open,
        &StartWindow::openRequested);
    return box;
}

QWidget *StartWindow::buildRecent()
{
    auto *box = new QWidget(this);
    m_recent = new QListWidget(box);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(tr("Recent workspaces"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setUniformItemSizes(true);
    m_recent->setSpacing(1);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentRequested(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        Q_EMIT recentRequested(item->data(Qt::UserRole).toString());
    });
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(caption(tr("Recent"), box));
    column->addWidget(m_recent);
    return box;
}

void StartWindow::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        QString folder = QDir::toNativeSeparators(file.path());
        const QString home = QDir::toNativeSeparators(QDir::homePath());
        if (folder == home || folder.startsWith(home + QDir::separator()))
            folder.replace(0, home.size(), u"~"_s);
        auto *item = new QListWidgetItem(themeIcon(u"text-x-generic"_s),
                                         singleLine(file.completeBaseName() + u"   "_s + folder),
                                         m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(path));
    }
    m_recent->setFixedHeight(
        std::max(1, m_recent->count()) * std::max(24, m_recent->sizeHintForRow(0) + 2) + 14);
    m_recentBox->setVisible(!paths.isEmpty());
}

void StartWindow::setBusy(const QString &what)
{
    m_strip->clear();
    m_state->setText(what);
    m_ways->setEnabled(false);
    m_recent->setEnabled(false);
}

void StartWindow::setIdle()
{
    m_state->clear();
    m_ways->setEnabled(true);
    m_recent->setEnabled(true);
}

void StartWindow::showError(const Error &error)
{
    setIdle();
    m_strip->showError(error);
}

} // namespace rapporteur
