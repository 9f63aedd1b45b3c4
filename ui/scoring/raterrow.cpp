// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/raterrow.h"

#include "ui/base/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr qsizetype LongestName = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Raters)
};

/// Machines are A, B, C …, the built-in rules R (R2, R3 when there are several).
QStringList letters(const QList<Evaluation> &evaluations)
{
    QStringList found;
    int machines = 0, rules = 0;
    for (const Evaluation &evaluation : evaluations) {
        if (evaluation.rater.kind == RaterKind::Rules) {
            ++rules;
            found.append(rules == 1 ? QStringLiteral("R") : QStringLiteral("R%1").arg(rules));
            continue;
        }
        const int at = machines++;
        const QChar letter(u'A' + at % 26);
        // R is taken by the rules.
        found.append(at < 26 && letter != u'R' ? QString(letter)
                                               : QString(letter) + QString::number(at / 26 + 1));
    }
    return found;
}

/// A person's initial, or so much of the name as nobody else bears; else with a number.
QString freeLetter(const QString &name, const QStringList &taken)
{
    constexpr qsizetype Longest = 3;
    const QString initial = name.left(1).toUpper();
    for (qsizetype length = 1; length <= std::min(Longest, name.size()); ++length) {
        const QString letter = initial + name.mid(1, length - 1).toLower();
        if (!taken.contains(letter))
            return letter;
    }
    for (int number = 2;; ++number) {
        const QString letter = initial + QString::number(number);
        if (!taken.contains(letter))
            return letter;
    }
}

QString judgedEvaluation(const OpenArticle &article)
{
    const Evaluation *base = article.session().base();
    return base ? base->id : QString();
}

RaterRow personRow(const Review &review, int provision)
{
    RaterRow row;
    row.id = QStringLiteral("person:") + review.reviewer;
    row.name = singleLine(review.reviewer.left(LongestName));
    row.kind = RaterKind::Person;
    for (int channel = 0; channel < ChannelCount; ++channel) {
        if (const Decision *decision = review.decision({provision, channel})) {
            row.given = true;
            row.scores.at(static_cast<size_t>(channel)) = decision->value;
        }
    }
    return row;
}

void appendStatements(QList<RaterStatement> &found, const ScoreRow &row, const QString &letter)
{
    for (const WitnessKind kind : {WitnessKind::Fact, WitnessKind::Inference}) {
        for (const Witness &witness : row.witnesses) {
            if (witness.kind != kind)
                continue;
            found.append({letter,
                          kind == WitnessKind::Fact ? RaterStatement::Kind::Fact
                                                    : RaterStatement::Kind::Inference,
                          witness.channel, witness.text,
                          witness.quote == witness.text ? QString() : witness.quote,
                          witness.grounding});
        }
    }
    for (int channel = 0; channel < ChannelCount; ++channel) {
        const QString &note = row.cells.at(static_cast<size_t>(channel)).note;
        if (!note.isEmpty())
            found.append({letter, RaterStatement::Kind::Note, channel, note, {}, {}});
    }
}

} // namespace

QList<RaterRow> raterRows(const OpenArticle &article, int provision)
{
    QList<RaterRow> rows;
    if (!article.isOpen())
        return rows;
    const QList<Evaluation> &evaluations = article.detail().evaluations;
    const QStringList names = letters(evaluations);
    const QString base = judgedEvaluation(article);
    for (qsizetype i = 0; i < evaluations.size(); ++i) {
        const Evaluation &evaluation = evaluations[i];
        RaterRow row{.id = evaluation.id,
                     .letter = names[i],
                     .name = singleLine(evaluation.rater.name.left(LongestName)),
                     .kind = evaluation.rater.kind,
                     .judged = evaluation.id == base};
        if (const ScoreRow *scores = evaluation.row(provision)) {
            row.given = true;
            for (size_t channel = 0; channel < ChannelCount; ++channel)
                row.scores.at(channel) = scores->cells.at(channel).value;
            row.evidence = scores->evidence;
            row.directions = scores->directions;
        }
        rows.append(row);
    }
    QStringList taken = names;
    for (const Review &review : article.detail().reviews) {
        if (review.reviewer == article.review().reviewer || review.state < ReviewState::Submitted)
            continue;
        RaterRow row = personRow(review, provision);
        row.letter = freeLetter(row.name, taken);
        taken.append(row.letter);
        rows.append(row);
    }
    return rows;
}

QList<RaterStatement> statements(const OpenArticle &article, int provision)
{
    QList<RaterStatement> found;
    if (!article.isOpen())
        return found;
    const QList<Evaluation> &evaluations = article.detail().evaluations;
    const QStringList names = letters(evaluations);
    const QString base = judgedEvaluation(article);
    for (const bool judged : {true, false}) {
        for (qsizetype i = 0; i < evaluations.size(); ++i) {
            const ScoreRow *row = evaluations[i].row(provision);
            if (row && (evaluations[i].id == base) == judged)
                appendStatements(found, *row, names[i]);
        }
    }
    return found;
}

QString groundingText(const RaterStatement &statement)
{
    if (statement.kind == RaterStatement::Kind::Note)
        return Words::tr("note");
    if (statement.kind == RaterStatement::Kind::Inference)
        return Words::tr("inference");
    const Grounding &found = statement.grounding;
    const bool lost = found.span.length <= 0 && found.place != GroundingPlace::Comment;
    if (lost && found.level != GroundingLevel::Absent && found.level != GroundingLevel::Unchecked)
        return Words::tr("↶ earlier text");
    switch (found.level) {
    case GroundingLevel::Exact:
        return Words::tr("✓ exact");
    case GroundingLevel::Repaired:
        return Words::tr("✓ nearly");
    case GroundingLevel::Paraphrase:
        return Words::tr("≈ paraphrase");
    case GroundingLevel::Absent:
        return Words::tr("✗ absent");
    case GroundingLevel::Unchecked:
        break;
    }
    return Words::tr("fact");
}

} // namespace rapporteur
