// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricsections.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur
{

QList<Term> readTerms(RubricObject &parent, QLatin1StringView key, int atLeast,
                      QLatin1StringView idKey)
{
    QList<Term> terms;
    QSet<QString> ids, names;
    for (RubricObject &entry : parent.objects(key, atLeast)) {
        Term term;
        term.id = entry.text(idKey);
        term.title = entry.localText("title"_L1);
        term.gist = entry.optionalLocalText("gist"_L1);
        entry.mustBeNew(ids, idKey, term.id);
        if (entry.has("name"_L1)) {
            term.name = entry.text("name"_L1);
            entry.mustBeNew(names, "name"_L1, term.name);
        }
        entry.finish();
        terms.append(term);
    }
    return terms;
}

void readReasonCodes(RubricObject &file, Rubric &rubric)
{
    QSet<QString> ids, keys;
    for (RubricObject &entry : file.objects("reason_codes"_L1)) {
        Term term;
        term.id = entry.text("id"_L1);
        term.title = entry.localText("title"_L1);
        entry.mustBeNew(ids, "id"_L1, term.id);
        if (entry.has("key"_L1)) {
            const qsizetype before = entry.issueCount();
            term.key = entry.integer("key"_L1, 1, 9);
            if (entry.issueCount() == before)
                entry.mustBeNew(keys, "key"_L1, QString::number(term.key));
        }
        entry.finish();
        rubric.reasonCodes.append(term);
    }
}

void readLite(RubricObject &file, Rubric &rubric)
{
    constexpr double reach = 1'000'000;
    const qsizetype before = file.issueCount();
    RubricObject lite = file.object("lite"_L1);
    rubric.liteMinimum = lite.number("scale_minimum"_L1, -reach, reach);
    rubric.liteMaximum = lite.number("scale_maximum"_L1, -reach, reach);
    rubric.liteMiddle = lite.number("middle"_L1, -reach, reach);
    if (file.issueCount() == before
        && !(rubric.liteMinimum < rubric.liteMiddle && rubric.liteMiddle < rubric.liteMaximum))
        lite.error("out-of-range"_L1, "middle"_L1,
                   RubricObject::tr("The middle must lie between the scale's ends."));
    rubric.liteChecks = readTerms(lite, "checks"_L1, 0, "id"_L1);
    lite.finish();
}

namespace
{

/// Steps with an upper bound each, ascending; the last has none, so that every value finds a step.
QList<Threshold> readSteps(RubricObject &parent, QLatin1StringView key)
{
    QList<Threshold> steps;
    QSet<QString> ids;
    QList<RubricObject> entries = parent.objects(key, 1);
    double previous = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        RubricObject &entry = entries[i];
        const bool last = i == entries.size() - 1;
        Threshold step{entry.text("id"_L1), std::numeric_limits<double>::infinity(),
                       entry.localText("title"_L1)};
        entry.mustBeNew(ids, "id"_L1, step.id);
        if (last && entry.has("below"_L1)) {
            entry.error("not-covering"_L1, "below"_L1,
                        RubricObject::tr("The last step must have no upper bound."));
            (void)entry.number("below"_L1, 0, 1000);
        } else if (!last) {
            const qsizetype before = entry.issueCount();
            step.below = entry.number("below"_L1, 0, 1000);
            if (entry.issueCount() == before && step.below <= previous)
                entry.error("not-ascending"_L1, "below"_L1,
                            RubricObject::tr("A step must end above the one before it."));
            previous = step.below;
        }
        entry.finish();
        steps.append(step);
    }
    return steps;
}

void readConsensus(RubricObject &thresholds, Thresholds &out)
{
    RubricObject consensus = thresholds.object("consensus"_L1);
    RubricObject base = consensus.object("base"_L1);
    for (const QLatin1StringView mode : {"full"_L1, "spot"_L1, "lite"_L1})
        out.consensusBase.insert(QString(mode), base.number(mode, 0, 1));
    base.finish();
    out.consensusConfidenceFloor = consensus.number("confidence_floor"_L1, 0, 1);
    out.consensusConfidenceDefault = consensus.number("confidence_default"_L1, 0, 1);
    out.consensusTruncationPenalty = consensus.number("truncation_penalty"_L1, 0, 1);
    out.consensusExactZeroConfidence = consensus.number("exact_zero_confidence"_L1, 0, 1);
    out.consensusExactZeroFactor = consensus.number("exact_zero_factor"_L1, 0, 1);
    consensus.finish();
}

} // namespace

void readThresholds(RubricObject &file, Rubric &rubric)
{
    const double span = std::max(rubric.maximum - rubric.minimum, 0.0);
    Thresholds &out = rubric.thresholds;
    RubricObject thresholds = file.object("thresholds"_L1);
    out.lowSalience = thresholds.number("low_salience"_L1, 0, 1);
    RubricObject flag = thresholds.object("says_not_does"_L1);
    out.saysNotDoes = {flag.number("first_above"_L1, rubric.minimum, rubric.maximum),
                       flag.number("second_below"_L1, rubric.minimum, rubric.maximum)};
    out.saysNotDoesSetl = flag.number("setl_at_least"_L1, 0, span);
    flag.finish();
    out.contestedSpread = thresholds.number("contested_spread"_L1, 0, span);
    out.volatility = readSteps(thresholds, "volatility"_L1);
    out.agreement = readSteps(thresholds, "agreement"_L1);
    out.repeatBand = thresholds.number("repeat_band"_L1, 0, span);
    readConsensus(thresholds, out);
    thresholds.finish();
}

} // namespace rapporteur
