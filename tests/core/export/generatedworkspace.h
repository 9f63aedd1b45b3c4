// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/storefixture.h"

#include <QRandomGenerator>

namespace rapporteur::testing
{

inline void change(StoreFixture &store, RowId article, const QString &reviewer, const QString &id,
                   const QList<ReviewPart> &parts)
{
    const Status stored = store.workspace
                              ->applyChanges({changeOf(id, article, reviewer, parts, store.clock)})
                              .result();
    if (!stored)
        qFatal("%s", qPrintable(stored.error().text));
}

/// Reviews, states and texts as they come: words that break formats, decisions of all kinds, submitted, drafts, gone
/// on with after submission.
class Generated
{
public:
    Generated(StoreFixture &store, quint32 seed)
        : m_store(store)
        , m_random(seed)
    {
        using namespace Qt::StringLiterals;
        QList<ArticleImport> articles;
        for (int i = 1; i <= 5; ++i) {
            ArticleImport article = articleNumber(i);
            article.document.title = words();
            article.document.text = words() + u"\n\n"_s + words();
            article.document.blocks = {
                {BlockKind::Paragraph, 0, {}, {0, article.document.text.size()}}};
            article.document.inlines.clear();
            for (int n = int(m_random.bounded(3)); n > 0; --n) {
                Evaluation evaluation = evaluationNumber(store.rubric, i * 10 + n,
                                                         n == 1 ? u"model a"_s : u"model b"_s);
                evaluation.labels.summary = words();
                for (ScoreRow &row : evaluation.rows)
                    row.witnesses.clear();
                article.evaluations.append(evaluation);
                article.rawAnswers.append(QByteArray("{}") + QByteArray::number(i * 10 + n));
            }
            if (m_random.bounded(2) == 0)
                article.comments = chainOfComments(4, 2);
            articles.append(article);
        }
        const auto stored = store.workspace->import(articles).result();
        if (!stored)
            qFatal("%s", qPrintable(stored.error().text));
        for (qsizetype i = 0; i < articles.size(); ++i) {
            for (const QString &reviewer : {u"ana"_s, u"zoë\u2028=1"_s}) {
                if (m_random.bounded(3) > 0)
                    review(stored->at(i).article, reviewer, articles[i]);
            }
        }
    }

private:
    QString words()
    {
        using namespace Qt::StringLiterals;
        static const QStringList Pieces{
            u"word"_s,  u"=1+1"_s, u"\"quoted\""_s, u"🦊"_s, u"\u2028"_s, u"\u202eodd\u202c"_s,
            u"a,b;c"_s, u"\\n"_s,  u"<script>"_s,   u"'"_s,  u"𠮷"_s,     u"tab\there"_s};
        QString text;
        for (int n = 2 + int(m_random.bounded(8)); n > 0; --n)
            text += Pieces[m_random.bounded(Pieces.size())] + u' ';
        return text + u'.';
    }

    void review(RowId article, const QString &reviewer, const ArticleImport &imported)
    {
        using namespace Qt::StringLiterals;
        const QString base = imported.evaluations.isEmpty() ? QString()
                                                            : imported.evaluations.first().id;
        const QString id = u"%1-%2"_s.arg(article).arg(reviewer);
        QList<ReviewPart> parts;
        QMap<CellKey, Decision> made;
        for (int n = int(m_random.bounded(5)); n > 0; --n) {
            const CellKey cell{
                m_store.rubric.provisions[m_random.bounded(m_store.rubric.provisions.size())]
                    .number,
                int(m_random.bounded(2))};
            if (made.contains(cell))
                continue;
            Decision decision = overriding(cell, m_random.bounded(200) / 100.0 - 1, base,
                                           m_store.clock);
            decision.reason = words();
            decision.blind = m_random.bounded(2) == 0;
            if (m_random.bounded(3) == 0) {
                decision.verdict = m_random.bounded(2) ? Verdict::NoData : Verdict::Abstain;
                decision.value = {};
            }
            made.insert(cell, decision);
            parts.append(DecisionChange{cell, {}, decision});
        }
        if (!base.isEmpty())
            parts.append(BaseChange{{}, base});
        if (m_random.bounded(2) == 0)
            parts.append(NoteChange{{}, words()});
        if (m_random.bounded(2) == 0)
            parts.append(MarkChange{ReviewMark::Flagged, false, true});
        Annotation note = noteOn(id + u"-note"_s, reviewer, words(), m_store.clock);
        selectQuote(note, imported.document.text,
                    {0, qMin<qsizetype>(4, imported.document.text.size())});
        parts.append(AnnotationChange{note.id, {}, note});
        StateChange state;
        const bool submitted = m_random.bounded(2) == 0;
        state.after = submitted ? ReviewState::Submitted : ReviewState::Draft;
        state.revisionAfter = submitted ? 1 : 0;
        state.submittedAfter = submitted ? m_store.clock.nowUtc() : QDateTime();
        state.activeSecondsAfter = m_random.bounded(900);
        parts.append(state);
        change(m_store, article, reviewer, id + u"-1"_s, parts);
        if (made.isEmpty())
            return;
        // Gone on with: a decision is taken back, the note of a draft is dropped.
        const Decision gone = made.first();
        QList<ReviewPart> more{DecisionChange{gone.cell, gone, {}}};
        if (submitted) {
            StateChange again;
            again.before = ReviewState::Submitted;
            again.after = ReviewState::Draft;
            again.revisionBefore = again.revisionAfter = 1;
            again.submittedBefore = state.submittedAfter;
            again.activeSecondsBefore = again.activeSecondsAfter = state.activeSecondsAfter;
            more.append(again);
        }
        change(m_store, article, reviewer, id + u"-2"_s, more);
    }

    StoreFixture &m_store;
    QRandomGenerator m_random;
};

} // namespace rapporteur::testing
