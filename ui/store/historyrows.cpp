// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/historyrows.h"

#include "ui/base/labelwords.h"
#include "ui/base/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryRows)
};

QString shortened(const QString &text)
{
    return singleLine(text.left(200));
}

QString verdictText(Verdict verdict, const QString &value)
{
    switch (verdict) {
    case Verdict::Accept:
        return Words::tr("accepted %1").arg(value);
    case Verdict::Override:
        return value;
    case Verdict::NoData:
        return Words::tr("no data");
    case Verdict::Abstain:
        return Words::tr("abstained");
    }
    return {};
}

QString valueText(const std::optional<Decision> &decision)
{
    return decision ? verdictText(decision->verdict, scoreText(decision->value))
                    : Words::tr("undecided");
}

QString valueText(const Rubric &rubric, const std::optional<LabelDecision> &decision)
{
    return decision ? shortened(verdictText(decision->verdict,
                                            labelText(rubric, decision->field, decision->value)))
                    : Words::tr("undecided");
}

QString stateText(ReviewState state)
{
    switch (state) {
    case ReviewState::Unreviewed:
        return Words::tr("unreviewed");
    case ReviewState::Draft:
        return Words::tr("draft");
    case ReviewState::Submitted:
        return Words::tr("submitted");
    case ReviewState::Adjudicated:
        return Words::tr("adjudicated");
    }
    return {};
}

/// Fills what, from, to, why of one part.
struct PartTeller {
    const Rubric &rubric;
    HistoryRow &row;

    void operator()(const DecisionChange &change) const
    {
        row.cell = change.cell;
        const Provision *provision = rubric.provision(change.cell.provision);
        const QString letter = rubric.channels[change.cell.channel == 1 ? 1 : 0].letter;
        row.what = provision
            ? u"%1 %2 · %3"_s.arg(QString::number(provision->number),
                                  provision->shortTitle.in(QLocale().name()), letter)
            : u"%1 · %2"_s.arg(QString::number(change.cell.provision), letter);
        row.from = valueText(change.before);
        row.to = valueText(change.after);
        if (!change.after)
            return;
        const Term *code = rubric.reasonCode(change.after->reasonCode);
        QStringList why;
        if (code)
            why.append(code->title.in(QLocale().name()));
        if (!change.after->reason.isEmpty())
            why.append(shortened(change.after->reason));
        if (change.before && change.before->blind && !change.after->blind)
            why.prepend(Words::tr("after the reveal"));
        row.why = why.join(u" — "_s);
    }
    void operator()(const LabelChange &change) const
    {
        row.what = labelTitle(rubric, change.field);
        row.from = valueText(rubric, change.before);
        row.to = valueText(rubric, change.after);
        if (!change.after)
            return;
        const bool revealed = change.before && change.before->blind && !change.after->blind;
        const QString reason = shortened(change.after->reason);
        row.why = !revealed    ? reason
            : reason.isEmpty() ? Words::tr("after the reveal")
                               : Words::tr("after the reveal") + u" — "_s + reason;
    }
    void operator()(const AnnotationChange &change) const
    {
        const Annotation &annotation = change.after ? *change.after : *change.before;
        row.what = Words::tr("annotation on “%1”").arg(singleLine(annotation.exact.left(60)));
        row.cell = annotation.cell;
        row.from = change.before ? shortened(change.before->body) : QString();
        row.to = change.after ? shortened(change.after->body) : Words::tr("removed");
    }
    void operator()(const NoteChange &change) const
    {
        row.what = Words::tr("note on the article");
        row.from = shortened(change.before);
        row.to = shortened(change.after);
    }
    void operator()(const MarkChange &change) const
    {
        switch (change.mark) {
        case ReviewMark::Flagged:
            row.what = Words::tr("flag");
            break;
        case ReviewMark::Blind:
            row.what = Words::tr("blind review");
            break;
        case ReviewMark::GateOverruled:
            row.what = Words::tr("gate overruled");
            break;
        }
        row.from = change.before ? Words::tr("on") : Words::tr("off");
        row.to = change.after ? Words::tr("on") : Words::tr("off");
    }
    void operator()(const BaseChange &change) const
    {
        row.what = Words::tr("evaluation that is judged");
        row.from = change.before.left(8);
        row.to = change.after.left(8);
    }
    void operator()(const StateChange &change) const
    {
        row.what = Words::tr("review");
        row.from = stateText(change.before);
        row.to = stateText(change.after);
    }
};

} // namespace

QList<HistoryRow> historyRows(const Rubric &rubric, const QList<HistoryEntry> &entries)
{
    QList<HistoryRow> rows;
    for (const HistoryEntry &entry : entries) {
        HistoryRow row;
        row.sequence = entry.sequence;
        row.at = entry.at;
        row.author = entry.author;
        row.article = entry.article;
        row.title = shortened(entry.title);
        if (entry.kind != "review"_L1) {
            row.what = entry.kind;
            row.to = shortened(entry.text);
            rows.append(row);
            continue;
        }
        const QList<ReviewPart> &parts = entry.change.parts;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool follows = parts.size() > 1
                && (std::holds_alternative<StateChange>(parts[i])
                    || std::holds_alternative<BaseChange>(parts[i]));
            if (follows)
                continue;
            HistoryRow line = row;
            line.part = static_cast<int>(i);
            std::visit(PartTeller{rubric, line}, parts[i]);
            if (!entry.change.undoes.isEmpty())
                line.why = line.why.isEmpty() ? Words::tr("taken back")
                                              : Words::tr("taken back") + u" — "_s + line.why;
            rows.append(line);
        }
    }
    return rows;
}

} // namespace rapporteur
