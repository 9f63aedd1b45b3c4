// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/writer.h"
#include "core/scoring/agreementreport.h"

#include <QJsonArray>

namespace rapporteur
{

/// The files of a bundle. Three are raw: the articles, a line each, the rubric, and the prompts of the program that
/// wrote it. All others follow from these and can be made again by anybody who has them, which is how a bundle is
/// checked.
namespace bundle
{
inline const QString Format = QStringLiteral("rapporteur-bundle-1");
inline const QString Articles = QStringLiteral("articles.jsonl");
inline const QString RubricFile = QStringLiteral("rubric.json");
inline const QString Prompts = QStringLiteral("prompts.jsonl");
inline const QString Cells = QStringLiteral("cells.csv");
inline const QString Snapshots = QStringLiteral("snapshots.csv");
inline const QString Journal = QStringLiteral("journal.jsonl");
inline const QString Agreement = QStringLiteral("agreement.json");
inline const QString Codebook = QStringLiteral("codebook.md");
inline const QString ReadMe = QStringLiteral("README.md");
inline const QString DataPackage = QStringLiteral("datapackage.json");
inline const QString Manifest = QStringLiteral("manifest.json");
inline const QString Sums = QStringLiteral("SHA256SUMS");

[[nodiscard]] const QStringList &rawFiles();
/// The files that follow from the raw ones, but for the manifest and the sums.
[[nodiscard]] const QStringList &derivedFiles();

/// A figure in the articles that does not follow from their rows.
struct Mismatch {
    int line = 0; ///< of the articles, from 1
    QString what; ///< for people
};

/// Makes all that follows from the raw files. `out` must hold both already and gets the others. What the articles
/// claim and their rows do not give is put into `mismatches`, when asked for. BadInput names the line.
/// `goOn` is asked after each article.
[[nodiscard]] Status derive(ExportFiles &out, QList<Mismatch> *mismatches = nullptr,
                            const std::function<bool(int articles)> &goOn = {});

/// Everybody in the articles whose judgements are compared: people first, each in the order of their keys.
class Raters
{
public:
    void add(const ArticleDetail &article);
    [[nodiscard]] QList<AgreementRater> all() const
    {
        return m_people.values() + m_machines.values();
    }

private:
    QMap<QString, AgreementRater> m_people, m_machines;
};

/// Agreement of these raters as it follows from lines of articles alone.
[[nodiscard]] Result<AgreementReport> agreementOf(ExportFiles &files, const Rubric &rubric,
                                                  const QList<AgreementRater> &raters);

/// The Frictionless data package of what is there.
[[nodiscard]] Result<QByteArray> dataPackage(ExportFiles &files, const Rubric &rubric,
                                             const QString &program);

struct Measured {
    qint64 bytes = 0, rows = 0;
    QByteArray sha256; ///< hexadecimal
    QJsonArray rowHashes; ///< the first digits of each line's
};
/// Size and hash of a file, and with `eachRow` of its lines.
[[nodiscard]] Result<Measured> measured(ExportFiles &files, const QString &name, bool eachRow);

/// The manifest and the sums of what is there. Both follow from the other files, the sums from the manifest too.
[[nodiscard]] Status seal(ExportFiles &out);
[[nodiscard]] Result<QByteArray> manifestOf(ExportFiles &files);
[[nodiscard]] Result<QByteArray> sumsOf(ExportFiles &files);

} // namespace bundle

/// A dataset that proves itself: the complete lines, the table of cells, rubric and codebook, agreement, the journal
/// of the reviews, a Frictionless data package, and hashes of all. The same state gives the same bytes.
class BundleWriter final : public FolderWriter
{
public:
    Status begin(ExportFiles &out, const Rubric &rubric, const ExportOptions &options) override;
    Result<int> write(ExportFiles &out, const ExportArticle &article) override;
    Status end(ExportFiles &out) override;

private:
    std::unique_ptr<ExportWriter> m_lines;
};

} // namespace rapporteur
