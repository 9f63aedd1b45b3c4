// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/cellanswer.h"

#include "core/evaluation/answerjson.h"
#include "core/evaluation/answerparts.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Context of the texts.
struct CellAnswerReader {
    Q_DECLARE_TR_FUNCTIONS(CellAnswerReader)
};

} // namespace

Result<CellAnswer> readCellAnswer(const Rubric &rubric, const QByteArray &raw, const QString &name,
                                  int provision, int channel)
{
    const Result<AnswerJson> json = answerJson(raw, name);
    if (!json)
        return failureOf(json);
    CellAnswer answer;
    Evaluation evaluation;
    evaluation.repairs = json->repairs;
    AnswerFields fields(rubric, evaluation, answer.issues);
    readRows(fields, json->root[u"scores"]);
    const ScoreRow *row = evaluation.row(provision);
    if (!row)
        return failure(ErrorKind::BadInput,
                       CellAnswerReader::tr(
                           "The answer “%1” has no score of the provision that was asked for.")
                           .arg(name));
    answer.row = *row;
    const int other = 1 - channel;
    answer.row.cells[static_cast<size_t>(other)] = {};
    answer.row.witnesses.removeIf([&](const Witness &witness) { return witness.channel == other; });
    // That the channel nobody asked for is missing is no repair.
    evaluation.repairs.removeIf([&](const Repair &repair) {
        return repair.channel == other || (repair.provision >= 0 && repair.provision != provision);
    });
    answer.repairs = evaluation.repairs;
    return answer;
}

} // namespace rapporteur
