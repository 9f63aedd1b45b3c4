// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/huggingfacewriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QByteArray line(const LocalText &text)
{
    return markdownLine(text.in(u"en"_s)).toUtf8();
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 6);
}

QByteArray countOf(qint64 count, const char *one, const char *several)
{
    return QByteArray::number(count) + ' ' + (count == 1 ? one : several);
}

QByteArray figure(const AgreementPart &part, Statistic statistic)
{
    const Score value = part.figures.of(statistic);
    if (!value)
        return "–";
    QByteArray text = decimals(*value, 3);
    if (const auto &interval = part.intervals.at(size_t(statistic)))
        text += " [" + decimals(interval->low, 2) + ", " + decimals(interval->high, 2) + ']';
    return text;
}

void addPart(QByteArray &text, const QByteArray &title, const AgreementPart &part)
{
    text += "| " + title + " | " + QByteArray::number(part.figures.judged) + " | "
        + QByteArray::number(part.figures.scored);
    for (const Statistic statistic :
         {Statistic::RawAgreement, Statistic::Ac1, Statistic::Alpha, Statistic::Icc,
          Statistic::MeanAbsoluteDifference, Statistic::SignAgreement, Statistic::ClassAgreement})
        text += " | " + figure(part, statistic);
    text += " |\n";
}

} // namespace

QByteArray decimals(double value, int places)
{
    const QByteArray text = QByteArray::number(value, 'f', places);
    const bool nothing = std::ranges::all_of(
        text, [](char c) { return c == '-' || c == '0' || c == '.'; });
    return nothing && text.startsWith('-') ? text.sliced(1) : text;
}

QString markdownLine(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            plain += u' ';
            continue;
        }
        if (QStringView(u"\\`*_{}[]<>#|!~").contains(c))
            plain += u'\\';
        plain += c;
    }
    return plain.simplified();
}

QByteArray agreementText(const AgreementReport *report)
{
    QByteArray text("## Agreement\n\n");
    if (!report)
        return text + "Not computed: it needs two raters.\n";
    text += "Raters:\n\n";
    for (const AgreementRater &rater : report->raters)
        text += "- " + markdownLine(rater.name).toUtf8() + " (" + rater.kind.toUtf8()
            + "): " + countOf(rater.articles, "article", "articles") + ", "
            + countOf(rater.scored, "cell", "cells") + " scored, "
            + QByteArray::number(rater.noData) + " ND\n";
    text +=
        "\n| part | judged | scored | same ND/scored | AC1 | α | ICC(2,1) | mean difference | same sign | "
        "same class |\n|---|---|---|---|---|---|---|---|---|---|\n";
    addPart(text, "all", report->whole);
    for (const AgreementPart &part : report->channels)
        addPart(text, markdownLine(part.title).toUtf8(), part);
    for (const AgreementPart &part : report->pairs)
        addPart(text, markdownLine(part.title).toUtf8(), part);
    return text
        + "\nThe first two figures say whether there is something to score (ND or scored), the others how "
          "much, on cells that were scored jointly. Intervals: "
        + number(report->options.confidence * 100) + " % percentile bootstrap over articles, "
        + QByteArray::number(report->options.replicates) + " draws, seed "
        + QByteArray::number(report->options.seed) + ". Dead zone of the sign ±"
        + number(report->options.deadZone) + ".\n";
}

QByteArray codebook(const Rubric &rubric)
{
    QByteArray text = "# Codebook: " + line(rubric.title) + "\n\n" + line(rubric.gist)
        + "\n\nRubric " + markdownLine(rubric.id).toUtf8() + ", version "
        + markdownLine(rubric.version).toUtf8() + ". Scores lie between " + number(rubric.minimum)
        + " and " + number(rubric.maximum)
        + "; ND means that nothing in the content bears on the provision, and is not 0.\n\n## Channels\n\n";
    for (const Channel &channel : rubric.channels)
        text += "- `" + channel.id.toUtf8() + "` (" + channel.letter.toUtf8()
            + "): " + line(channel.title) + ". " + line(channel.gist) + '\n';
    text += "\n## Evidence\n\n";
    for (const EvidenceLevel &level : rubric.evidence)
        text += "- " + level.letter.toUtf8() + ": " + line(level.title) + ". Scores up to ±"
            + number(level.cap) + ", weight " + number(level.meanWeight) + ". " + line(level.gist)
            + '\n';
    text += "\n## Classes\n\n";
    for (const Band &band : rubric.bands)
        text += "- `" + band.id.toUtf8() + "`: " + line(band.title) + ", from " + number(band.from)
            + '\n';
    text += "\n## Content types\n\n";
    for (const ContentType &type : rubric.contentTypes)
        text += "- " + type.code.toUtf8() + ": " + line(type.title) + ", weights "
            + number(type.weights[0]) + " and " + number(type.weights[1]) + '\n';
    text += "\n## Directionality\n\n";
    for (const Term &term : rubric.directions)
        text += "- " + term.id.toUtf8() + ": " + line(term.title) + '\n';
    text += "\n## Reasons\n\n";
    for (const Term &term : rubric.reasonCodes)
        text += "- `" + term.id.toUtf8() + "`: " + line(term.title) + '\n';
    text += "\n## Provisions\n\n";
    for (const Provision &provision : rubric.provisions)
        text += "- " + QByteArray::number(provision.number) + ", "
            + markdownLine(provision.section).toUtf8() + ": " + line(provision.title) + ". "
            + line(provision.gist) + '\n';
    return text;
}

} // namespace rapporteur
