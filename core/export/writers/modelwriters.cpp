// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/modelwriters.h"

#include "core/export/exportcells.h"
#include "core/export/exportfeed.h"
#include "core/export/writers/huggingfacewriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

QByteArray text(const QString &value)
{
    return markdownLine(value).toUtf8();
}

QByteArray valueText(Score value)
{
    return value ? decimals(*value, 2) : QByteArray("ND");
}

/// One changed cell: what the machine said and on which facts, what the person said and why.
QByteArray disputedCell(const Rubric &rubric, const ArticleDetail &article,
                        const ExportedCell &cell)
{
    const Provision *provision = rubric.provision(cell.key.provision);
    const auto channel = size_t(cell.key.channel);
    QByteArray rows = "- **" + (provision ? text(provision->section) : QByteArray()) + ", "
        + text(rubric.channels.at(channel).title.in(u"en"_s)) + "**: "
        + valueText(cell.row->cells.at(channel).value) + " → " + valueText(cell.decision->value)
        + " by " + text(cell.review->reviewer) + ", in *" + text(article.row.title) + "*\n";
    if (!cell.decision->reason.isEmpty())
        rows += "    - person: " + text(cell.decision->reason) + '\n';
    if (!cell.row->cells.at(channel).note.isEmpty())
        rows += "    - machine: " + text(cell.row->cells.at(channel).note) + '\n';
    for (const Witness &witness : cell.row->witnesses) {
        if (witness.channel >= 0 && witness.channel != cell.key.channel)
            continue;
        rows += (witness.kind == WitnessKind::Fact ? "    - fact (" : "    - inference (")
            + groundingName(witness.grounding.level).toUtf8() + "): " + text(witness.text);
        if (!witness.quote.isEmpty())
            rows += " “" + text(witness.quote) + "”";
        rows += '\n';
    }
    return rows;
}

} // namespace

Status ReportCardWriter::begin(QIODevice &, const Rubric &rubric, const ExportOptions &)
{
    m_rubric = rubric;
    m_cards.emplace(rubric);
    return {};
}

Result<int> ReportCardWriter::write(QIODevice &, const ExportArticle &exported)
{
    if (exported.detail.evaluations.isEmpty() || !m_cards)
        return 0;
    m_cards->add(exported.detail);
    return 1;
}

Status ReportCardWriter::end(QIODevice &out)
{
    return writeAll(out,
                    reportCardText(m_rubric, m_cards ? m_cards->cards() : QList<ReportCard>()));
}

Status WorksheetWriter::begin(QIODevice &, const Rubric &rubric, const ExportOptions &)
{
    m_rubric = rubric;
    m_disputed.clear();
    m_raters.clear();
    return {};
}

Result<int> WorksheetWriter::write(QIODevice &, const ExportArticle &exported)
{
    int rows = 0;
    forEachCell(exported.detail, [&](const ExportedCell &cell) {
        if (!cell.decision || !cell.evaluation || !cell.row || !isSubmitted(*cell.review)
            || (cell.decision->verdict != Verdict::Override
                && cell.decision->verdict != Verdict::NoData))
            return;
        const QString key = raterKey(cell.evaluation->rater);
        m_raters.insert_or_assign(key, cell.evaluation->rater);
        Disputed &disputed = m_disputed[{key, cell.decision->reasonCode}];
        ++disputed.cells;
        disputed.rows += disputedCell(m_rubric, exported.detail, cell);
        ++rows;
    });
    return rows;
}

Status WorksheetWriter::end(QIODevice &out)
{
    QByteArray page =
        "# Worksheet: what to mend in the prompts\n\n"
        "Cells that submitted reviews changed, by model and prompt, grouped by the reason given. "
        "A fact that is *absent* was not found in the text.\n";
    if (m_disputed.empty())
        page += "\nNo cell of a machine was changed in a submitted review.\n";
    QString rater;
    for (const auto &[key, disputed] : m_disputed) {
        if (key.first != rater) {
            rater = key.first;
            const Rater &described = m_raters.at(rater);
            page += "\n## " + text(described.name);
            if (!described.promptSha256.isEmpty())
                page += ", prompt `" + described.promptSha256.left(8).toUtf8() + '`';
            page += '\n';
        }
        const Term *reason = m_rubric.reasonCode(key.second);
        const QString title = reason ? reason->title.in(u"en"_s) : key.second;
        page += "\n### " + (title.isEmpty() ? QByteArray("No reason given") : text(title)) + ": "
            + QByteArray::number(disputed.cells)
            + (disputed.cells == 1 ? " cell\n\n" : " cells\n\n") + disputed.rows;
    }
    return writeAll(out, page);
}

} // namespace rapporteur
