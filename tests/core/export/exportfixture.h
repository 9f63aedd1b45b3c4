// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"
#include "core/review/reviewsession.h"
#include "tests/core/store/storefixture.h"

#include <QBuffer>
#include <QJsonArray>

namespace rapporteur::testing
{

/// A workspace with what exports have trouble with: an emoji before every quote, formulas, quotes, line ends and
/// signs from the right, two reviewers (one submitted, one a draft), an article without evaluation, one reviewed
/// without any, and a discussion.
class ExportStage
{
public:
    explicit ExportStage(const QString &rubricId)
        : store(rubricId)
    {
        using namespace Qt::StringLiterals;
        ArticleImport first = articleNumber(1);
        first.document.title = u"=cmd|' /C calc'!A0"_s;
        first.document.text = u"A 🦊 and a 𠮷 before the library, \u202eodd\u202c\u2028line."_s;
        first.document.blocks = {{BlockKind::Paragraph, 0, {}, {0, first.document.text.size()}}};
        first.document.inlines.clear();
        first.comments = chainOfComments(3, 2);
        first.comments->comments[1].text = u"🦊🦊 quoted here"_s;
        Evaluation evaluation = evaluationNumber(store.rubric, 1);
        evaluation.rows.resize(2);
        evaluation.rows[0].witnesses[0].grounding.span = {first.document.text.indexOf("library"_L1),
                                                          7};
        evaluation.rows[0].witnesses[1].grounding = {
            GroundingLevel::Repaired, GroundingPlace::Comment, u"c1"_s, {5, 6}, 0.75};
        evaluation.rows[0].witnesses[1].text = u"\"Quoted\",\r\nand more\u2028still"_s;
        evaluation.supplementary = {
            {u"odd"_s,
             QJsonObject{{u"line\u2029end"_s, QJsonArray{u"\u2028"_s, 1000000, 0.5, true, {}}}}}};
        first.evaluations = {evaluation};
        first.rawAnswers = {"{}"};
        const QList<ArticleImport> articles{first, articleNumber(2), articleNumber(3)};
        ids = QList<RowId>{};
        const QList<ImportResult> stored = store.workspace->import(articles).result().value();
        for (const ImportResult &result : stored)
            ids.append(result.article);
        review(ids[0], u"zoe"_s, evaluation, true, first.document.text);
        review(ids[0], u"ana"_s, evaluation, false, first.document.text);
        Evaluation none;
        none.id.clear();
        review(ids[2], u"ana"_s, none, false, articles[2].document.text);
    }

    [[nodiscard]] QByteArray exported(const QString &format,
                                      const ExportOptions &options = {}) const
    {
        QBuffer out;
        (void)out.open(QIODevice::WriteOnly);
        const auto report = exportTo(*store.workspace, *exportFormat(format), out, options);
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        // Articles get a new identifier in every workspace.
        QByteArray bytes = out.data();
        for (const RowId id : ids) {
            const QString uuid = store.workspace->article(id, {}).result()->row.uuid;
            bytes.replace(uuid.toUtf8(), "article-" + QByteArray::number(id));
        }
        return bytes;
    }

    StoreFixture store;
    QList<RowId> ids;

private:
    void review(RowId article, const QString &reviewer, const Evaluation &base, bool submitted,
                const QString &text)
    {
        using namespace Qt::StringLiterals;
        const CellKey first{store.rubric.provisions[0].number, 0};
        const CellKey second{store.rubric.provisions[1].number, 1};
        Decision decision = overriding(first, -0.35, base.id, store.clock);
        decision.reason = u"-1, \"no\";\n+2 @all ＝3"_s;
        Decision nothing = overriding(second, 0, base.id, store.clock);
        nothing.verdict = Verdict::NoData;
        nothing.value = {};
        Annotation note;
        selectQuote(note, text, {text.indexOf("library"_L1), 7});
        note.id = u"note-%1-%2"_s.arg(article).arg(reviewer);
        note.author = reviewer;
        note.body = u"@here"_s;
        note.createdAt = store.clock.nowUtc();
        note.cell = first;
        StateChange state;
        state.after = submitted ? ReviewState::Submitted : ReviewState::Draft;
        state.revisionAfter = submitted ? 1 : 0;
        state.submittedAfter = submitted ? store.clock.nowUtc() : QDateTime();
        QList<ReviewPart> parts{
            DecisionChange{first, {}, decision}, DecisionChange{second, {}, nothing},
            AnnotationChange{note.id, {}, note}, NoteChange{{}, u"\ttab first"_s}};
        if (!base.id.isEmpty())
            parts.append(BaseChange{{}, base.id});
        parts.append(state);
        const Status stored = store.workspace
                                  ->applyChanges(
                                      {changeOf(u"change-%1-%2"_s.arg(article).arg(reviewer),
                                                article, reviewer, parts, store.clock)})
                                  .result();
        if (!stored)
            qFatal("%s", qPrintable(stored.error().text));
    }
};

} // namespace rapporteur::testing
