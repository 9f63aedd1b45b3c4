// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/writers/huggingfacewriter.h"

#include "core/content/language.h"
#include "core/export/writers/tidywriter.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

/// YAML in double quotes is JSON's string, and never mistaken for a number or a yes.
QByteArray yamlText(const QString &text)
{
    QByteArray quoted;
    JsonStream json(quoted);
    json.text(text);
    return quoted;
}

QByteArray sizeCategory(qint64 rows)
{
    return rows < 1'000     ? "n<1K"
        : rows < 10'000     ? "1K<n<10K"
        : rows < 100'000    ? "10K<n<100K"
        : rows < 1'000'000  ? "100K<n<1M"
        : rows < 10'000'000 ? "1M<n<10M"
                            : "10M<n<100M";
}

QString fileOf(const QString &split)
{
    return u"data/%1.jsonl"_s.arg(split);
}

} // namespace

QString splitOf(const QueueRow &article)
{
    const QString key = !article.domain.isEmpty() ? article.domain
        : !article.url.isEmpty()                  ? article.url
                                                  : article.title;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    const int tenth = quint8(hash.at(0)) * 10 / 256;
    return tenth < 8 ? u"train"_s : tenth == 8 ? u"validation"_s : u"test"_s;
}

Status HuggingFaceWriter::begin(ExportFiles &, const Rubric &rubric, const ExportOptions &options)
{
    m_rubric = rubric;
    m_options = options;
    return {};
}

Result<int> HuggingFaceWriter::write(ExportFiles &out, const ExportArticle &exported)
{
    QByteArray rows;
    int count = 0;
    forEachCell(exported.detail, [&](const ExportedCell &cell) {
        JsonStream json(rows);
        writeCellRow(json, m_rubric, exported.detail, cell);
        rows += '\n';
        ++count;
        cell.decision ? ++m_human : ++m_machine;
    });
    if (count == 0)
        return 0;
    const QString name = splitOf(exported.detail.row);
    Split &split = m_splits[name];
    split.rows += count;
    split.bytes += rows.size();
    ++split.articles;
    if (const QString language = primaryLanguage(exported.detail.row.language); !language.isEmpty())
        m_languages.insert(language);
    if (const Status written = out.append(fileOf(name), rows); !written)
        return std::unexpected(written.error());
    return count;
}

QByteArray HuggingFaceWriter::card() const
{
    qint64 rows = 0;
    int articles = 0;
    for (const Split &split : m_splits) {
        rows += split.rows;
        articles += split.articles;
    }
    QStringList languages(m_languages.cbegin(), m_languages.cend());
    languages.sort();
    QByteArray text = "---\npretty_name: " + yamlText(m_rubric.title.in(u"en"_s)) + "\nlicense: "
        + yamlText(m_options.licence.isEmpty() ? u"unknown"_s : m_options.licence) + '\n';
    if (!languages.isEmpty()) {
        text += "language:\n";
        for (const QString &language : std::as_const(languages))
            text += "- " + yamlText(language) + '\n';
    }
    text += "annotations_creators:\n";
    if (m_human > 0)
        text += "- expert-generated\n";
    text += "- machine-generated\ntask_categories:\n- text-classification\nsize_categories:\n- "
        + sizeCategory(rows) + "\ntags:\n- " + yamlText(m_rubric.id) + '\n';
    if (!m_splits.isEmpty()) // a list of no files would be read as null
        text += "configs:\n- config_name: cells\n  default: true\n  data_files:\n";
    for (const auto name : {"train"_L1, "validation"_L1, "test"_L1}) {
        if (m_splits.contains(name))
            text += "  - split: " + QByteArray(name.data(), name.size())
                + "\n    path: " + fileOf(name).toUtf8() + '\n';
    }
    text += "dataset_info:\n- config_name: cells\n  features:\n";
    for (const CellColumn &column : cellColumns())
        text += "  - name: " + QByteArray(column.name.data(), column.name.size())
            + "\n    dtype: " + QByteArray(column.type.data(), column.type.size()) + '\n';
    if (!m_splits.isEmpty())
        text += "  splits:\n";
    for (const auto &[name, split] : m_splits.asKeyValueRange())
        text += "  - name: " + name.toUtf8() + "\n    num_bytes: " + QByteArray::number(split.bytes)
            + "\n    num_examples: " + QByteArray::number(split.rows) + '\n';
    text += "---\n\n# " + markdownLine(m_rubric.title.in(u"en"_s)).toUtf8() + "\n\n"
        + markdownLine(m_rubric.gist.in(u"en"_s)).toUtf8()
        + "\n\nOne row is one cell: one provision on one "
          "channel, as one rater or one person judged it. Machines' values are marked as such (`author`); ND is "
          "null and never 0.\n\n## Counts\n\n| split | articles | rows |\n|---|---|---|\n";
    for (const auto &[name, split] : m_splits.asKeyValueRange())
        text += "| " + name.toUtf8() + " | " + QByteArray::number(split.articles) + " | "
            + QByteArray::number(split.rows) + " |\n";
    text += "\nValues of people: " + QByteArray::number(m_human) + ", of machines: "
        + QByteArray::number(m_machine) + ". Articles: " + QByteArray::number(articles)
        + ". The split follows from the domain (SHA-256 of its name), so that no domain is in two splits.\n\n"
        + agreementText(m_options.agreement.get()) + "\n## Licence\n\n"
        + (m_options.licence.isEmpty()
               ? QByteArray("None was named for the judgements. ")
               : "The judgements: " + markdownLine(m_options.licence).toUtf8() + ". ")
        + "Titles and addresses belong to the pages they name; this folder holds none of their texts.\n\n"
          "## Provenance\n\n"
        + markdownLine(m_options.program).toUtf8() + "; rubric " + m_rubric.id.toUtf8() + ' '
        + m_rubric.version.toUtf8() + ", SHA-256 `" + m_rubric.sha256.toUtf8()
        + "`.\n\n## Columns\n\n";
    for (const CellColumn &column : cellColumns())
        text += "- `" + QByteArray(column.name.data(), column.name.size()) + "` ("
            + QByteArray(column.type.data(), column.type.size()) + "): " + column.meaning + '\n';
    return text + '\n' + codebook(m_rubric);
}

Status HuggingFaceWriter::end(ExportFiles &out)
{
    return out.append(u"README.md"_s, card());
}

} // namespace rapporteur
