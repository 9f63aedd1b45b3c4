// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/earliertext.h"

#include "ui/content/articleview.h"
#include "ui/content/differenceview.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace rapporteur
{

namespace
{

/// Waits for both texts in the pool, where the comparing is done too.
Result<QList<DifferencePiece>> difference(QFuture<Result<Document>> before,
                                          QFuture<Result<Document>> after)
{
    const Result<Document> old = before.result(), now = after.result();
    if (!old)
        return std::unexpected(old.error());
    if (!now)
        return std::unexpected(now.error());
    return textDifference(old->text, now->text);
}

} // namespace

EarlierText::EarlierText(const WindowContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_text(new ArticleView(context.article.rubric(), this))
    , m_difference(new DifferenceView(this))
{
    addWidget(m_text);
    addWidget(m_difference);
}

bool EarlierText::isWanted(RowId article, int version, bool changes) const
{
    return article == m_context.article.id() && version == m_version && changes == m_changes;
}

void EarlierText::showVersion(int version)
{
    m_version = version;
    m_changes = false;
    m_text->clearArticle();
    setCurrentWidget(m_text);
    const RowId id = m_context.article.id();
    m_context.workspace->articleVersion(id, version)
        .then(this, [this, id, version](const Result<Document> &document) {
            if (!isWanted(id, version, false))
                return;
            if (!document) {
                Q_EMIT failed(document.error());
                return;
            }
            m_text->showArticle(*document,
                                tr("Version %1, not the current one. Marks and annotations are "
                                   "shown on the current text.")
                                    .arg(QLocale().toString(version)));
        });
}

void EarlierText::showChanges(int version)
{
    m_version = version;
    m_changes = true;
    m_difference->clearDifference();
    setCurrentWidget(m_difference);
    const RowId id = m_context.article.id();
    QtConcurrent::run(difference, m_context.workspace->articleVersion(id, version - 1),
                      m_context.workspace->articleVersion(id, version))
        .then(this, [this, id, version](const Result<QList<DifferencePiece>> &pieces) {
            if (!isWanted(id, version, true))
                return;
            if (pieces)
                m_difference->showDifference(*pieces);
            else
                Q_EMIT failed(pieces.error());
        });
}

} // namespace rapporteur
