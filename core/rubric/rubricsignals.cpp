// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricsections.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct KindName {
    QLatin1StringView name;
    PartKind kind;
};

constexpr std::array KindNames{
    KindName{"number"_L1, PartKind::Number},     KindName{"integer"_L1, PartKind::Integer},
    KindName{"choice"_L1, PartKind::Choice},     KindName{"choices"_L1, PartKind::Choices},
    KindName{"text"_L1, PartKind::Text},         KindName{"texts"_L1, PartKind::Texts},
    KindName{"tristate"_L1, PartKind::Tristate}, KindName{"flags"_L1, PartKind::Flags},
};

bool hasOptions(PartKind kind)
{
    return kind == PartKind::Choice || kind == PartKind::Choices || kind == PartKind::Flags;
}

/// `valued` becomes true when every option says what it counts in the signal's score.
QList<Term> readOptions(RubricObject &part, bool &valued)
{
    QList<Term> options;
    QSet<QString> ids;
    valued = true;
    for (RubricObject &entry : part.objects("options"_L1, 2)) {
        Term option;
        option.id = entry.text("id"_L1);
        option.title = entry.localText("title"_L1);
        entry.mustBeNew(ids, "id"_L1, option.id);
        if (entry.has("value"_L1))
            option.value = entry.number("value"_L1, -1000, 1000);
        else
            valued = false;
        entry.finish();
        options.append(option);
    }
    return options;
}

/// `scorable` becomes true when the part can be a term of a score.
SignalPart readPart(RubricObject &entry, bool &scorable)
{
    SignalPart part;
    scorable = false;
    part.id = entry.text("id"_L1);
    part.title = entry.localText("title"_L1);
    const QString kind = entry.text("kind"_L1);
    const auto *named = std::ranges::find_if(KindNames,
                                             [&](const KindName &k) { return k.name == kind; });
    if (named == KindNames.end()) {
        if (!kind.isEmpty())
            entry.error("unknown-reference"_L1, "kind"_L1,
                        RubricObject::tr("There is no kind of part \"%1\".").arg(kind));
        return part;
    }
    part.kind = named->kind;
    if (part.kind == PartKind::Number || part.kind == PartKind::Integer) {
        const qsizetype before = entry.issueCount();
        part.minimum = entry.number("minimum"_L1, -1'000'000, 1'000'000);
        part.maximum = entry.number("maximum"_L1, -1'000'000, 1'000'000);
        if (entry.issueCount() == before && part.minimum >= part.maximum)
            entry.error("out-of-range"_L1, "maximum"_L1,
                        RubricObject::tr("The maximum must be above the minimum."));
        scorable = true;
    }
    if (hasOptions(part.kind)) {
        part.options = readOptions(entry, scorable);
        scorable = scorable && part.kind == PartKind::Choice;
    }
    entry.finish();
    return part;
}

void readScore(RubricObject &entry, Signal &signal, const QSet<QString> &scorable, bool partsSound)
{
    RubricObject score = entry.object("score"_L1);
    signal.scoreId = score.text("id"_L1);
    const qsizetype before = score.issueCount();
    QSet<QString> seen;
    double sum = 0;
    for (RubricObject &term : score.objects("terms"_L1)) {
        const QString part = term.text("part"_L1);
        const double weight = term.number("weight"_L1, 0, 1);
        term.mustBeNew(seen, "part"_L1, part);
        if (partsSound && !part.isEmpty()
            && !std::ranges::contains(signal.parts, part, &SignalPart::id))
            term.error("unknown-reference"_L1, "part"_L1,
                       RubricObject::tr("The signal has no part \"%1\".").arg(part));
        else if (partsSound && !part.isEmpty() && !scorable.contains(part))
            term.error("not-scorable"_L1, "part"_L1,
                       RubricObject::tr("The part \"%1\" has no numbers to add up.").arg(part));
        term.finish();
        sum += weight;
        signal.scoreTerms.append({part, weight});
    }
    if (score.issueCount() == before && std::abs(sum - 1) > WeightTolerance)
        score.error("wrong-sum"_L1, "terms"_L1, RubricObject::tr("The weights must add up to 1."));
    score.finish();
}

} // namespace

void readSignals(RubricObject &file, Rubric &rubric)
{
    QSet<QString> ids, scores;
    for (RubricObject &entry : file.objects("signals"_L1, 0)) {
        Signal signal;
        signal.id = entry.text("id"_L1);
        signal.title = entry.localText("title"_L1);
        entry.mustBeNew(ids, "id"_L1, signal.id);
        const qsizetype before = entry.issueCount();
        QSet<QString> parts, scorable;
        for (RubricObject &part : entry.objects("parts"_L1)) {
            bool adds = false;
            signal.parts.append(readPart(part, adds));
            part.mustBeNew(parts, "id"_L1, signal.parts.constLast().id);
            if (adds)
                scorable.insert(signal.parts.constLast().id);
        }
        if (entry.has("score"_L1)) {
            readScore(entry, signal, scorable, entry.issueCount() == before);
            entry.mustBeNew(scores, "score"_L1, signal.scoreId);
        }
        entry.finish();
        rubric.supplementarySignals.append(signal);
    }
}

} // namespace rapporteur
