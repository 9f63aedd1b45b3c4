// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/labelsmodel.h"

#include "core/scoring/signalscores.h"
#include "ui/base/labelwords.h"
#include "ui/base/plaintext.h"

#include <QLocale>

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestLabel = 2000;

TableColumn<LabelLine> column(const QString &title, QString LabelLine::*text)
{
    return {.title = title, .data = [text](const LabelLine &line, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole:
                    return singleLine((line.*text).left(LongestLabel));
                case Qt::ToolTipRole:
                    return plainToolTip(line.*text);
                case LabelsModel::DecidedRole:
                    return line.decided;
                case LabelsModel::HeadingRole:
                    return line.heading;
                default:
                    return {};
                }
            }};
}

QString ownText(const LabelField &field, const LabelDecision *decision)
{
    if (!decision)
        return {};
    switch (decision->verdict) {
    case Verdict::Accept:
        return LabelsModel::tr("✓ accepted");
    case Verdict::Override:
        return labelText(field, decision->value);
    case Verdict::NoData:
        return LabelsModel::tr("no data");
    case Verdict::Abstain:
        break;
    }
    return LabelsModel::tr("abstained");
}

LabelLine headingOf(const QString &id, const QString &title)
{
    LabelLine line;
    line.id = id;
    line.heading = true;
    line.title = title;
    return line;
}

/// A signal with its score as the machine has it and as it stands.
LabelLine signalHeading(const OpenArticle &article, const Signal &signal,
                        const EffectiveLabels &standing)
{
    LabelLine line = headingOf(signal.id, signal.title.in(QLocale().name()));
    if (signal.scoreId.isEmpty())
        return line;
    const auto text = [&signal](const QJsonObject &parts) {
        const Score score = signalScore(signal, parts);
        return score ? QString::number(*score, 'f', 2) : QString();
    };
    if (const Evaluation *base = article.session().base())
        line.machine = text(base->supplementary.value(signal.id).toObject());
    const QString now = text(standing.supplementary.value(signal.id).toObject());
    if (now != line.machine)
        line.own = now;
    return line;
}

} // namespace

LabelsModel::LabelsModel(QObject *parent)
    : TableModel(
          {column(tr("Label"), &LabelLine::title), column(tr("Machine"), &LabelLine::machine),
           column(tr("You"), &LabelLine::own)},
          [](const LabelLine &line) { return line.id; }, parent)
{}

void LabelsModel::show(const OpenArticle &article)
{
    QList<LabelLine> lines;
    if (!article.isOpen()) {
        setRows(lines);
        return;
    }
    const Rubric &rubric = article.rubric();
    const Evaluation *base = article.session().base();
    const EffectiveLabels standing = effectiveLabels(rubric, base, article.review());
    lines.append(headingOf(QStringLiteral("story"), tr("Story")));
    QString signal;
    const QList<LabelField> fields = labelFields(rubric);
    for (const LabelField &field : fields) {
        if (field.signal != signal) {
            signal = field.signal;
            lines.append(signalHeading(
                article, *std::ranges::find(rubric.supplementarySignals, signal, &Signal::id),
                standing));
        }
        LabelLine line;
        line.id = field.id;
        line.field = field;
        line.title = field.story == LabelField::Story::No ? field.part.title.in(QLocale().name())
                                                          : labelTitle(rubric, field);
        const QJsonValue said = base ? labelValue(*base, field) : QJsonValue::Undefined;
        line.machine = article.isBlind() ? tr("covered", "a value of others, while reviewing blind")
            : said.isUndefined()         ? QStringLiteral("–")
                                         : labelText(field, said);
        const LabelDecision *decision = article.review().label(field.id);
        line.decided = decision != nullptr;
        if (decision && decision->verdict == Verdict::Override)
            line.entry = labelText(field, decision->value);
        else if (!article.isBlind())
            line.entry = labelText(field, said);
        line.own = ownText(field, decision);
        lines.append(line);
    }
    setRows(lines);
}

Qt::ItemFlags LabelsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return TableModel::flags(index);
    const LabelLine *line = rowAt(index);
    if (!line || line->heading)
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags usual = TableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == OwnColumn ? usual | Qt::ItemIsEditable : usual;
}

} // namespace rapporteur
