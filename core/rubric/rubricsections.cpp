// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rubric/rubricsections.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// The greatest distance of a score from 0.
double reach(const Rubric &rubric)
{
    return std::max(-rubric.minimum, rubric.maximum);
}

} // namespace

void readScale(RubricObject &file, Rubric &rubric)
{
    const qsizetype before = file.issueCount();
    RubricObject scale = file.object("scale"_L1);
    rubric.minimum = scale.number("minimum"_L1, -1000, 1000);
    rubric.maximum = scale.number("maximum"_L1, -1000, 1000);
    if (file.issueCount() == before && !(rubric.minimum < 0 && rubric.maximum > 0))
        scale.error("out-of-range"_L1, {},
                    RubricObject::tr("The scale must reach from below 0 to above 0."));
    // Where the scale is wrong, what lies on it cannot be: one issue, not one for each band.
    if (file.issueCount() != before) {
        rubric.minimum = -std::numeric_limits<double>::infinity();
        rubric.maximum = std::numeric_limits<double>::infinity();
    }
    // Scores are kept to three decimals throughout; a file that wants others must not be misread.
    (void)scale.integer("decimals"_L1, 3, 3);
    rubric.modifierLimit = scale.number("modifier_limit"_L1, 0, reach(rubric));
    rubric.step = scale.number("step"_L1, 0.001, reach(rubric));
    scale.finish();
}

void readChannels(RubricObject &file, Rubric &rubric)
{
    QList<RubricObject> channels = file.objects("channels"_L1);
    QSet<QString> names; // ids and letters share one space: either may name a channel
    for (qsizetype i = 0; i < channels.size(); ++i) {
        RubricObject &entry = channels[i];
        Channel channel{entry.text("id"_L1), entry.text("letter"_L1), entry.localText("title"_L1),
                        entry.localText("gist"_L1)};
        entry.mustBeNew(names, "id"_L1, channel.id);
        entry.mustBeNew(names, "letter"_L1, channel.letter);
        entry.finish();
        if (i < ChannelCount)
            rubric.channels[static_cast<size_t>(i)] = channel;
    }
    if (!channels.isEmpty() && channels.size() != ChannelCount)
        file.error("wrong-count"_L1, "channels"_L1,
                   RubricObject::tr("A rubric has exactly %n channels.", nullptr, ChannelCount));
}

void readEvidence(RubricObject &file, Rubric &rubric)
{
    QSet<QString> letters;
    for (RubricObject &entry : file.objects("evidence"_L1)) {
        EvidenceLevel level;
        level.letter = entry.text("letter"_L1);
        level.title = entry.localText("title"_L1);
        level.gist = entry.localText("gist"_L1);
        level.cap = entry.number("cap"_L1, 0.001, reach(rubric));
        level.meanWeight = entry.number("mean_weight"_L1, 0, 1);
        level.confidenceWeight = entry.number("confidence_weight"_L1, 0, 1);
        entry.mustBeNew(letters, "letter"_L1, level.letter);
        entry.finish();
        rubric.evidence.append(level);
    }
    rubric.missingEvidenceMeanWeight = file.number("missing_evidence_mean_weight"_L1, 0, 1);
}

void readBands(RubricObject &file, Rubric &rubric)
{
    const qsizetype before = file.issueCount();
    QSet<QString> ids;
    QList<RubricObject> bands = file.objects("bands"_L1, 2);
    for (RubricObject &entry : bands) {
        const Band band{entry.text("id"_L1),
                        entry.number("from"_L1, rubric.minimum, rubric.maximum),
                        entry.localText("title"_L1)};
        entry.mustBeNew(ids, "id"_L1, band.id);
        entry.finish();
        rubric.bands.append(band);
    }
    if (file.issueCount() != before)
        return;
    for (qsizetype i = 1; i < bands.size(); ++i) {
        if (rubric.bands[i].from >= rubric.bands[i - 1].from)
            bands[i].error("not-descending"_L1, "from"_L1,
                           RubricObject::tr("A band must begin below the one before it."));
    }
    if (std::isfinite(rubric.minimum) && rubric.bands.constLast().from > rubric.minimum)
        bands.last().error("not-covering"_L1, "from"_L1,
                           RubricObject::tr("The last band must begin at the scale's minimum."));
}

void readContentTypes(RubricObject &file, Rubric &rubric)
{
    QSet<QString> codes;
    for (RubricObject &entry : file.objects("content_types"_L1)) {
        ContentType type;
        type.code = entry.text("code"_L1);
        type.title = entry.localText("title"_L1);
        const QList<double> weights = entry.numbers("weights"_L1, ChannelCount);
        type.liteSecondChannel = entry.optionalFlag("lite_second_channel"_L1);
        if (!weights.isEmpty()) {
            std::ranges::copy(weights, type.weights.begin());
            if (std::ranges::any_of(weights, [](double weight) { return weight <= 0; }))
                entry.error("out-of-range"_L1, "weights"_L1,
                            RubricObject::tr("Weights must be above 0."));
            else if (std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1)
                     > WeightTolerance)
                entry.error("wrong-sum"_L1, "weights"_L1,
                            RubricObject::tr("The weights must add up to 1."));
        }
        entry.mustBeNew(codes, "code"_L1, type.code);
        entry.finish();
        rubric.contentTypes.append(type);
    }
    rubric.defaultContentType = file.text("default_content_type"_L1);
    if (!rubric.defaultContentType.isEmpty() && !codes.isEmpty()
        && codes.size() == rubric.contentTypes.size()
        && !codes.contains(rubric.defaultContentType.toCaseFolded()))
        file.error(
            "unknown-reference"_L1, "default_content_type"_L1,
            RubricObject::tr("There is no content type \"%1\".").arg(rubric.defaultContentType));
}

namespace
{

Provision readProvision(RubricObject &entry)
{
    Provision provision;
    provision.number = entry.integer("number"_L1, 0, 99'999);
    provision.section = entry.text("section"_L1);
    provision.shortTitle = entry.localText("short_title"_L1);
    provision.title = entry.localText("title"_L1);
    provision.gist = entry.localText("gist"_L1);
    provision.group = entry.text("group"_L1);
    provision.discriminating = entry.optionalFlag("discriminating"_L1);
    return provision;
}

/// A file that names one provision must not mean another: each name is read back, by the names
/// and by the number in it ("Art. 20" as the section of provision 19).
void checkSections(QList<RubricObject> &entries, const Rubric &rubric)
{
    Rubric nameless = rubric;
    for (Provision &provision : nameless.provisions)
        provision.section.clear();
    for (qsizetype i = 0; i < rubric.provisions.size(); ++i) {
        const Provision &provision = rubric.provisions[i];
        const Provision *byNumber = nameless.provisionNamed(provision.section);
        if (rubric.provisionNamed(provision.section) != &provision
            || (byNumber && byNumber->number != provision.number))
            entries[i].error("ambiguous-section"_L1, "section"_L1,
                             RubricObject::tr("\"%1\" would be read as another provision.")
                                 .arg(provision.section));
    }
}

/// The groups that no provision is in.
void warnOfUnusedGroups(RubricObject &file, const Rubric &rubric)
{
    for (qsizetype i = 0; i < rubric.groups.size(); ++i) {
        const QString &id = rubric.groups[i].id;
        if (!std::ranges::contains(rubric.provisions, id, &Provision::group))
            file.warning("unused"_L1, QLatin1StringView("groups[" + QByteArray::number(i) + ']'),
                         RubricObject::tr("No provision is in the group \"%1\".").arg(id));
    }
}

} // namespace

void readProvisions(RubricObject &file, Rubric &rubric)
{
    const qsizetype beforeGroups = file.issueCount();
    rubric.groups = readTerms(file, "groups"_L1, 1, "id"_L1);
    const bool groupsSound = file.issueCount() == beforeGroups;
    rubric.sectionPrefixes = file.texts("section_prefixes"_L1, 0);
    const qsizetype before = file.issueCount();
    QSet<QString> numbers, sections;
    QList<RubricObject> entries = file.objects("provisions"_L1);
    for (RubricObject &entry : entries) {
        const qsizetype beforeEntry = file.issueCount();
        const Provision provision = readProvision(entry);
        if (file.issueCount() == beforeEntry && entry.has("number"_L1))
            entry.mustBeNew(numbers, "number"_L1, QString::number(provision.number));
        entry.mustBeNew(sections, "section"_L1, provision.section);
        if (!provision.group.isEmpty() && groupsSound
            && !std::ranges::contains(rubric.groups, provision.group, &Term::id))
            entry.error("unknown-reference"_L1, "group"_L1,
                        RubricObject::tr("There is no group \"%1\".").arg(provision.group));
        entry.finish();
        rubric.provisions.append(provision);
    }
    if (entries.isEmpty())
        return;
    if (file.issueCount() == before)
        checkSections(entries, rubric);
    if (std::ranges::none_of(rubric.provisions, &Provision::discriminating))
        file.warning("no-spot-mode"_L1, "provisions"_L1,
                     RubricObject::tr("No provision is discriminating, so the spot mode has "
                                      "nothing to score."));
    warnOfUnusedGroups(file, rubric);
}

} // namespace rapporteur
