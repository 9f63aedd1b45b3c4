// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/versionbar.h"

#include "ui/base/chip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

namespace rapporteur
{

using namespace Qt::StringLiterals;

VersionBar::VersionBar(const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new QComboBox(this))
    , m_changes(new Chip(tr("What changed"), this))
{
    m_choice->setAccessibleName(tr("Version of the text"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_changes->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_choice);
    row->addWidget(m_changes);
    row->addStretch(1);
    hide();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &VersionBar::update);
    connect(m_changes, &QAbstractButton::toggled, this, &VersionBar::changed);
    connect(&context.article, &OpenArticle::opened, this, &VersionBar::load);
    connect(&context.article, &OpenArticle::closed, this, &VersionBar::forget);
    context.actions.add({.id = u"reader.version"_s,
                         .text = tr("Choose the version of the text"),
                         .section = tr("Read")},
                        this, [this] {
                            if (isVisible())
                                m_choice->setFocus(Qt::ShortcutFocusReason);
                        });
    context.actions.add({.id = u"reader.changes"_s,
                         .text = tr("Show what changed in the text"),
                         .section = tr("Read")},
                        this, [this] {
                            if (isVisible() && m_changes->isEnabled())
                                m_changes->toggle();
                        });
    load();
}

int VersionBar::version() const
{
    return m_choice->currentData().toInt();
}

bool VersionBar::isCurrent() const
{
    const OpenArticle &article = m_context.article;
    return m_choice->count() == 0 || !article.isOpen() || version() == article.detail().textVersion;
}

bool VersionBar::showsChanges() const
{
    return m_changes->isChecked() && m_changes->isEnabled();
}

void VersionBar::showCurrent()
{
    m_changes->setChecked(false);
    if (!isCurrent())
        m_choice->setCurrentIndex(m_choice->findData(m_context.article.detail().textVersion));
}

void VersionBar::forget()
{
    const QSignalBlocker quietChoice(m_choice), quietChanges(m_changes);
    m_choice->clear();
    m_changes->setChecked(false);
    hide();
}

void VersionBar::load()
{
    forget();
    const OpenArticle &article = m_context.article;
    if (!article.isOpen() || article.detail().textVersion < 2 || !m_context.workspace)
        return;
    m_context.workspace->textVersions(article.id())
        .then(this, [this, id = article.id()](const Result<QList<TextVersion>> &versions) {
            if (id != m_context.article.id())
                return;
            if (versions)
                fill(*versions);
            else
                Q_EMIT failed(versions.error());
        });
}

void VersionBar::fill(const QList<TextVersion> &versions)
{
    const QSignalBlocker quiet(m_choice);
    const QLocale locale;
    m_choice->clear();
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        const TextVersion &version = versions[i];
        const QString number = locale.toString(version.version);
        const QString count = locale.toString(versions.size());
        m_choice->addItem(
            version.fetchedAt.isValid()
                ? tr("Version %1 of %2, fetched %3")
                      .arg(number, count,
                           locale.toString(version.fetchedAt.toLocalTime(), QLocale::ShortFormat))
                : tr("Version %1 of %2").arg(number, count),
            version.version);
    }
    m_choice->setCurrentIndex(m_choice->findData(m_context.article.detail().textVersion));
    setVisible(m_choice->count() > 1);
    m_changes->setEnabled(version() > 1);
    m_changes->setToolTip(tr("Marks what this version has and the one before it did not"));
}

void VersionBar::update()
{
    m_changes->setEnabled(version() > 1);
    Q_EMIT changed();
}

} // namespace rapporteur
