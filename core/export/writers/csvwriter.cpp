// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/csvwriter.h"

#include "core/store/connection.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// Numbers stay bare, also negative ones: they are ours, and a data set with '-0.35 is broken.
QByteArray csvNumber(Score value)
{
    return value ? QByteArray::number(*value + 0.0, 'g', QLocale::FloatingPointShortest)
                 : QByteArray();
}

QByteArray csvTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs).toLatin1() : QByteArray();
}

/// Where a program that splits once more, at another separator or at quotes, would begin a cell.
bool beginsCell(QChar c)
{
    return QStringView(u",;|\t\r\n\"").contains(c);
}

/// The text with an apostrophe before everything that a spreadsheet would take for the start of a formula.
QString guarded(const QString &text)
{
    QString safe;
    safe.reserve(text.size() + 8);
    bool first = true; // of the field: tab and line ends are dangerous here
    bool edge = true; // of a cell: only what a spreadsheet skips has been seen
    for (const QChar c : text) {
        const bool formula = edge && QStringView(u"=+-@＝＋－＠").contains(c);
        if (formula || (first && QStringView(u"\t\r\n").contains(c)))
            safe += u'\'';
        safe += c;
        const bool skipped = c == u'\'' || c.category() == QChar::Other_Format || c.isSpace();
        edge = beginsCell(c) || (edge && skipped);
        first = first && skipped && !beginsCell(c);
    }
    return safe;
}

} // namespace

QByteArray csvText(QStringView text, bool spreadsheetSafe)
{
    QString field = text.toString();
    field.remove(QChar(u'\0'));
    if (spreadsheetSafe)
        field = guarded(field);
    const bool plain = std::ranges::none_of(field, [](QChar c) {
        return c == u'"' || c == u',' || c == u'\r' || c == u'\n' || c == u';' || c == u'\t';
    });
    const bool framed = !field.isEmpty() && (field.front().isSpace() || field.back().isSpace());
    if (plain && !framed)
        return storableUtf8(field);
    return '"' + storableUtf8(field.replace(u'"', "\"\""_L1)) + '"';
}

const QStringList &CsvWriter::columns()
{
    static const QStringList Columns{
        u"article"_s,    u"url"_s,        u"domain"_s,         u"title"_s,        u"language"_s,
        u"gate"_s,       u"evaluation"_s, u"rater_kind"_s,     u"rater"_s,        u"provider"_s,
        u"model"_s,      u"mode"_s,       u"target"_s,         u"evaluated_at"_s, u"content_type"_s,
        u"provision"_s,  u"section"_s,    u"channel"_s,        u"raw"_s,          u"repaired"_s,
        u"evidence"_s,   u"directions"_s, u"reviewer"_s,       u"review_state"_s, u"revision"_s,
        u"verdict"_s,    u"human"_s,      u"human_evidence"_s, u"reason_code"_s,  u"reason"_s,
        u"decided_at"_s, u"blind"_s,      u"prompt_sha256"_s,
    };
    return Columns;
}

Status CsvWriter::begin(QIODevice &out, const Rubric &rubric, const ExportOptions &options)
{
    m_rubric = rubric;
    m_options = options;
    QByteArray head = options.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray();
    head += columns().join(u',').toLatin1() + "\r\n";
    return writeAll(out, head);
}

void CsvWriter::writeRow(const ArticleDetail &article, const ExportedCell &cell)
{
    const auto text = [this](QStringView value) {
        return csvText(value, m_options.spreadsheetSafe);
    };
    const Provision *provision = m_rubric.provision(cell.key.provision);
    const auto channel = static_cast<size_t>(cell.key.channel);
    const Evaluation none;
    const Evaluation &evaluation = cell.evaluation ? *cell.evaluation : none;
    const Decision *decision = cell.decision;
    QByteArrayList fields{text(article.row.uuid),     text(article.row.url),
                          text(article.row.domain),   text(article.row.title),
                          text(article.row.language), text(article.row.gate.category)};
    fields << text(evaluation.id)
           << (cell.evaluation ? raterKindName(evaluation.rater.kind).toLatin1() : QByteArray())
           << text(evaluation.rater.name) << text(evaluation.rater.provider)
           << text(evaluation.rater.model)
           << (cell.evaluation ? modeName(evaluation.mode).toLatin1() : QByteArray())
           << (cell.evaluation ? targetName(evaluation.target).toLatin1() : QByteArray())
           << csvTime(evaluation.finishedAt) << text(evaluation.contentType);
    fields << QByteArray::number(cell.key.provision)
           << text(provision ? provision->section : QString())
           << text(m_rubric.channels.at(channel).id);
    fields << csvNumber(cell.row ? cell.row->cells.at(channel).raw : Score())
           << csvNumber(cell.row ? cell.row->cells.at(channel).value : Score())
           << text(cell.row ? cell.row->evidence : QString())
           << text(cell.row ? cell.row->directions : QString());
    fields << text(cell.review ? cell.review->reviewer : QString())
           << (cell.review ? reviewStateName(cell.review->state).toLatin1() : QByteArray())
           << (cell.review ? QByteArray::number(cell.review->revision) : QByteArray());
    fields << (decision ? verdictName(decision->verdict).toLatin1() : QByteArray())
           << csvNumber(decision ? decision->value : Score())
           << text(decision ? decision->evidence : QString())
           << text(decision ? decision->reasonCode : QString())
           << text(decision ? decision->reason : QString())
           << csvTime(decision ? decision->decidedAt : QDateTime())
           << (decision ? QByteArray(decision->blind ? "1" : "0") : QByteArray())
           << text(evaluation.rater.promptSha256);
    m_rows += fields.join(',') + "\r\n";
    ++m_count;
}

Result<int> CsvWriter::write(QIODevice &out, const ExportArticle &exported)
{
    m_rows.resize(0);
    m_count = 0;
    forEachCell(exported.detail,
                [&](const ExportedCell &cell) { writeRow(exported.detail, cell); });
    if (const Status written = writeAll(out, m_rows); !written)
        return std::unexpected(written.error());
    return m_count;
}

} // namespace rapporteur
