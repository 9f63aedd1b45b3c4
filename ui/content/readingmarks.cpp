// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/readingmarks.h"

#include <algorithm>

namespace rapporteur
{

ReadingMarks::ReadingMarks(OpenArticle &article, QObject *parent)
    : QObject(parent)
    , m_article(article)
{
    const auto anew = [this] {
        m_shown.clear();
        m_pointed.clear();
        rebuild();
        Q_EMIT shownChanged();
    };
    connect(&article, &OpenArticle::opened, this, anew);
    connect(&article, &OpenArticle::closed, this, anew);
    connect(&article, &OpenArticle::evaluationsChanged, this, [this] {
        rebuild();
        Q_EMIT shownChanged();
    });
    connect(&article, &OpenArticle::reviewChanged, this, &ReadingMarks::rebuild);
    rebuild();
}

const Mark *ReadingMarks::mark(QStringView id) const
{
    const auto found = std::ranges::find(m_marks, id, &Mark::id);
    return found == m_marks.end() ? nullptr : &*found;
}

const Evaluation *ReadingMarks::shown() const
{
    if (!m_article.isOpen())
        return nullptr;
    const QList<Evaluation> &all = m_article.session().evaluations();
    const auto chosen = std::ranges::find(all, m_shown, &Evaluation::id);
    if (chosen != all.end())
        return &*chosen;
    return m_article.session().base();
}

void ReadingMarks::show(const QString &evaluation)
{
    if (m_shown == evaluation)
        return;
    m_shown = evaluation;
    rebuild();
    Q_EMIT shownChanged();
}

bool ReadingMarks::isBlind() const
{
    return m_article.isBlind();
}

const Mark *ReadingMarks::step(int direction)
{
    QList<const Mark *> own;
    qsizetype at = -1;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (!mark.belongsTo(m_article.cell()) || mark.detached)
            continue;
        if (mark.id == m_pointed)
            at = own.size();
        own.append(&mark);
    }
    if (own.isEmpty())
        return nullptr;
    if (at < 0)
        at = direction > 0 ? own.size() - 1 : 0;
    const Mark *next = own[(at + direction + own.size()) % own.size()];
    m_pointed = next->id;
    return next;
}

void ReadingMarks::rebuild()
{
    QList<Mark> marks;
    if (const Evaluation *evaluation = shown()) {
        // Of a blind review the evaluations hold only what may be seen.
        marks = evidenceMarks(*evaluation, m_article.detail().comments);
    }
    if (m_article.isOpen()) {
        const ArticleDetail &detail = m_article.detail();
        marks += annotationMarks(m_article.review(), detail, true);
        for (const Review &review : detail.reviews) {
            if (review.reviewer != m_article.review().reviewer && !isBlind())
                marks += annotationMarks(review, detail, false);
        }
        sortMarks(marks, detail.comments);
    }
    if (marks == m_marks)
        return;
    m_marks = marks;
    Q_EMIT changed();
}

} // namespace rapporteur
