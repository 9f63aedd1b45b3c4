// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/htmlreportwriter.h"

#include "core/export/writers/huggingfacewriter.h"
#include "core/store/connection.h"

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

const char Style[] =
    "body{font:15px/1.45 sans-serif;max-width:72em;margin:2em auto;padding:0 1em;color:#1d2125}"
    "h2{margin:2.2em 0 .2em;border-top:1px solid #ccc;padding-top:.8em}p{margin:.3em 0}"
    "table{border-collapse:collapse;margin:.8em 0}th,td{padding:.2em .6em;border-bottom:1px solid #ddd;"
    "text-align:left;vertical-align:top}td.n{text-align:right;font-variant-numeric:tabular-nums}"
    ".dim{color:#5b636b}.human{font-weight:bold}";

QByteArray escaped(const QString &text)
{
    return storableUtf8(text.toHtmlEscaped());
}

QByteArray scoreText(Score value)
{
    if (!value)
        return "ND";
    const QByteArray number = QByteArray::number(*value + 0.0, 'f', 2);
    return *value > 0 ? '+' + number : number;
}

QByteArray timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s).toLatin1() + " UTC"
                          : QByteArray();
}

QByteArray bandText(const Rubric &rubric, Score mean)
{
    const Band *band = rubric.band(mean);
    return band ? escaped(band->title.in(u"en"_s)) : "ND";
}

void addFigures(QByteArray &html, const Rubric &rubric, const QByteArray &who,
                const Headline &figures)
{
    html += "<tr><td>" + who + "</td><td class=n>" + scoreText(figures.weightedMean) + "</td><td>"
        + bandText(rubric, figures.weightedMean) + "</td>";
    for (const Score mean : figures.channelMeans)
        html += "<td class=n>" + scoreText(mean) + "</td>";
    html += "<td class=n>" + scoreText(figures.setl) + "</td><td class=n>"
        + QByteArray::number(figures.scored) + "</td></tr>\n";
}

QByteArray raterName(const Rater &rater)
{
    QByteArray name = escaped(rater.name);
    if (!rater.promptSha256.isEmpty())
        name += " <span class=dim>prompt "
            + escaped(rater.promptSha256.first(qMin<qsizetype>(8, rater.promptSha256.size())))
            + "</span>";
    return name + " <span class=dim>machine</span>";
}

void addCells(QByteArray &html, const Rubric &rubric, const ArticleDetail &article)
{
    html +=
        "<table><tr><th>Provision</th><th>Channel</th><th>Value</th><th>Who</th><th>Machine said</th>"
        "<th>Why</th></tr>\n";
    forEachCell(article, [&](const ExportedCell &cell) {
        const auto channel = size_t(cell.key.channel);
        const Score machine = cell.row ? cell.row->cells.at(channel).value : Score();
        const Score raw = cell.row ? cell.row->cells.at(channel).raw : Score();
        if (!cell.decision && !machine)
            return; // ND of a machine: counted above
        const Provision *provision = rubric.provision(cell.key.provision);
        html += "<tr><td>" + (provision ? escaped(provision->section) : QByteArray()) + "</td><td>"
            + escaped(rubric.channels.at(channel).title.in(u"en"_s)) + "</td>";
        if (cell.decision) {
            const bool abstained = cell.decision->verdict == Verdict::Abstain;
            html += "<td class='n human'>"
                + (abstained ? QByteArray("abstained") : scoreText(cell.decision->value))
                + "</td><td>" + escaped(cell.review->reviewer)
                + (cell.decision->blind ? ", blind" : "") + " <span class=dim>"
                + timeText(cell.decision->decidedAt) + "</span></td>";
        } else {
            html += "<td class=n>" + scoreText(machine) + "</td><td>"
                + raterName(cell.evaluation->rater) + "</td>";
        }
        html += "<td class=n>" + (cell.row ? scoreText(machine) : QByteArray());
        if (cell.row && raw != machine)
            html += " <span class=dim>repaired from " + scoreText(raw) + "</span>";
        html += "</td><td>";
        if (cell.decision) {
            const Term *code = rubric.reasonCode(cell.decision->reasonCode);
            html += code ? escaped(code->title.in(u"en"_s)) + ". " : QByteArray();
            html += escaped(cell.decision->reason);
        } else {
            html += escaped(cell.row->cells.at(channel).note);
        }
        html += "</td></tr>\n";
    });
    html += "</table>\n";
}

void addAgreement(QByteArray &html, const AgreementReport &report)
{
    html +=
        "<h2>Agreement</h2><table><tr><th>Part</th><th>Judged</th><th>Scored</th><th>AC1</th><th>&alpha;</th>"
        "<th>ICC(2,1)</th><th>Mean difference</th></tr>\n";
    const auto add = [&](const QString &title, const AgreementPart &part) {
        html += "<tr><td>" + escaped(title) + "</td><td class=n>"
            + QByteArray::number(part.figures.judged) + "</td><td class=n>"
            + QByteArray::number(part.figures.scored) + "</td>";
        for (const Statistic statistic : {Statistic::Ac1, Statistic::Alpha, Statistic::Icc,
                                          Statistic::MeanAbsoluteDifference}) {
            const Score value = part.figures.of(statistic);
            html += "<td class=n>" + (value ? decimals(*value, 3) : QByteArray("&ndash;"))
                + "</td>";
        }
        html += "</tr>\n";
    };
    add(u"All"_s, report.whole);
    for (const QList<AgreementPart> &parts : {report.channels, report.pairs}) {
        for (const AgreementPart &part : parts)
            add(part.title, part);
    }
    html += "</table>\n";
}

} // namespace

Status HtmlReportWriter::begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options)
{
    m_rubric = rubric;
    m_options = options;
    const QByteArray title = escaped(rubric.title.in(u"en"_s));
    QByteArray html =
        "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>\n"
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=referrer content=no-referrer><title>"
        + title + "</title><style>" + Style + "</style></head><body>\n<h1>" + title + "</h1>\n<p>"
        + escaped(rubric.gist.in(u"en"_s)) + "</p>\n<p class=dim>" + escaped(options.program)
        + "; rubric " + escaped(rubric.id) + ' ' + escaped(rubric.version) + ", SHA-256 "
        + escaped(rubric.sha256)
        + ". Values of people are bold; all others are machines'. ND: nothing in the content bears on it.</p>\n";
    if (options.agreement)
        addAgreement(html, *options.agreement);
    return writeAll(out, html);
}

Result<int> HtmlReportWriter::write(QIODevice &out, const ExportArticle &exported)
{
    const ArticleDetail &article = exported.detail;
    QByteArray html = "<h2>" + escaped(article.row.title) + "</h2>\n<p class=dim>"
        + escaped(article.row.url) + "</p>\n";
    if (article.row.gate.blocked())
        html += "<p>The page shows a wall: " + escaped(article.row.gate.category) + ".</p>\n";
    if (article.evaluations.isEmpty() && article.reviews.isEmpty())
        html += "<p>Not evaluated.</p>\n";
    else
        html += "<table><tr><th>Who</th><th>Mean</th><th>Class</th><th>"
            + escaped(m_rubric.channels[0].title.in(u"en"_s)) + "</th><th>"
            + escaped(m_rubric.channels[1].title.in(u"en"_s))
            + "</th><th>SETL</th><th>Scored</th></tr>\n";
    for (const Evaluation &evaluation : article.evaluations)
        addFigures(html, m_rubric, raterName(evaluation.rater),
                   article.headlines.value(evaluation.id));
    for (const Review &review : article.reviews) {
        const auto base = std::ranges::find(article.evaluations, review.baseEvaluation,
                                            &Evaluation::id);
        addFigures(html, m_rubric,
                   "<span class=human>" + escaped(review.reviewer) + "</span> <span class=dim>"
                       + reviewStateName(review.state).toLatin1() + ", revision "
                       + QByteArray::number(review.revision) + "</span>",
                   reviewedHeadline(m_rubric, base == article.evaluations.cend() ? nullptr : &*base,
                                    review));
    }
    if (!article.evaluations.isEmpty() || !article.reviews.isEmpty()) {
        html += "</table>\n";
        addCells(html, m_rubric, article);
    }
    for (const Review &review : article.reviews) {
        if (!review.note.isEmpty())
            html += "<p><span class=human>" + escaped(review.reviewer)
                + "</span>: " + escaped(review.note) + "</p>\n";
    }
    if (const Status written = writeAll(out, html); !written)
        return std::unexpected(written.error());
    return 1;
}

Status HtmlReportWriter::end(QIODevice &out)
{
    return writeAll(out, "</body></html>\n");
}

} // namespace rapporteur
