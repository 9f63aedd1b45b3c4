// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/bundleverify.h"

#include "core/export/bundle.h"
#include "core/export/bundlefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Compares what is made again with what is there, as it comes.
class Comparison final : public ExportFiles
{
public:
    explicit Comparison(ExportFiles &there)
        : m_there(there)
    {}

    Status append(const QString &name, QByteArrayView bytes) override
    {
        Compared &compared = m_compared[name];
        if (!compared.file) {
            Result<std::unique_ptr<QIODevice>> file = m_there.written(name);
            if (!file)
                return {}; // missing: told already
            compared.file = std::move(*file);
        }
        if (compared.row > 0)
            return {};
        const QByteArray found = compared.file->read(bytes.size());
        for (qsizetype i = 0; i < bytes.size() && compared.row == 0; ++i) {
            if (i >= found.size() || found[i] != bytes[i])
                compared.row = compared.lines + 1;
            else if (bytes[i] == '\n')
                ++compared.lines;
        }
        return {};
    }
    Result<std::unique_ptr<QIODevice>> written(const QString &name) override
    {
        return m_there.written(name);
    }
    [[nodiscard]] QStringList names() const override { return m_there.names(); }

    /// The first line that differs, 0: none does.
    [[nodiscard]] qint64 differingRow(const QString &name)
    {
        const auto found = m_compared.find(name);
        if (found == m_compared.end() || !found->second.file)
            return 0;
        Compared &compared = found->second;
        if (compared.row == 0 && !compared.file->atEnd())
            compared.row = compared.lines + 1;
        return compared.row;
    }

private:
    struct Compared {
        std::unique_ptr<QIODevice> file;
        qint64 lines = 0, row = 0;
    };
    ExportFiles &m_there;
    std::map<QString, Compared> m_compared;
};

/// What manifest and sums say about the files.
struct Claims {
    QMap<QString, QJsonObject> manifest;
    QMap<QString, std::pair<QByteArray, qint64>> sums; ///< hash and line
};

class Verification
{
public:
    Verification(ExportFiles &files, const std::function<bool(int)> &goOn)
        : m_files(files)
        , m_goOn(goOn)
    {}

    Result<BundleCheck> run()
    {
        if (const Status read = readClaims(); !read)
            return std::unexpected(read.error());
        checkNames();
        if (const Status hashed = checkHashes(); !hashed)
            return std::unexpected(hashed.error());
        if (!m_rawFault) {
            if (const Status derived = checkDerived(); !derived)
                return std::unexpected(derived.error());
        }
        std::ranges::stable_sort(m_check.faults, {}, [](const BundleFault &fault) {
            return std::pair(fault.file, fault.row);
        });
        return m_check;
    }

private:
    void fault(const QString &file, qint64 row, const QString &what)
    {
        m_faulty.insert(file);
        if (m_check.faults.size() < MostFaults)
            m_check.faults.append({file, row, what});
    }

    Status readClaims();
    [[nodiscard]] bool isSealed(const QByteArray &manifest);
    void checkNames();
    Status checkHashes();
    Status checkHash(const QString &name);
    Status checkSeals();
    Status checkDerived();
    [[nodiscard]] Result<QByteArray> bytesOf(const QString &name)
    {
        constexpr qint64 Largest = 1LL << 30;
        Result<std::unique_ptr<QIODevice>> file = m_files.written(name);
        if (!file)
            return failureOf(file);
        return (*file)->read(Largest);
    }

    ExportFiles &m_files;
    const std::function<bool(int)> &m_goOn;
    Claims m_claims;
    BundleCheck m_check;
    QSet<QString> m_faulty;
    bool m_rawFault = false;
};

/// The first line of `there` that is not that of `made`; 0: there is none.
qint64 firstDifference(const QByteArray &made, const QByteArray &there)
{
    const QByteArrayList ours = made.split('\n'), theirs = there.split('\n');
    for (qsizetype i = 0; i < qMax(ours.size(), theirs.size()); ++i) {
        if (ours.value(i) != theirs.value(i) || i >= ours.size() || i >= theirs.size())
            return i + 1;
    }
    return 0;
}

/// Whether the sums know the manifest as it is: then it was written so.
bool Verification::isSealed(const QByteArray &manifest)
{
    const Result<QByteArray> sums = bytesOf(bundle::Sums);
    return sums
        && sums->contains(QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex());
}

Status Verification::readClaims()
{
    const QStringList names = m_files.names();
    if (!names.contains(bundle::Manifest))
        return failure(
            ErrorKind::BadInput,
            Words::tr(
                "This is no bundle: it has no file manifest.json. Name the folder or the .zip "
                "that an export as “bundle” made."));
    const Result<QByteArray> bytes = bytesOf(bundle::Manifest);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError problem;
    const QJsonObject manifest = QJsonDocument::fromJson(*bytes, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        fault(bundle::Manifest,
              bytes->first(qBound(0, problem.offset, int(bytes->size()))).count('\n') + 1,
              Words::tr("it is no JSON: %1").arg(problem.errorString()));
    else if (manifest["format"_L1].toString() != bundle::Format && isSealed(*bytes))
        return failure(
            ErrorKind::BadInput,
            Words::tr("This is no bundle that this program reads: its manifest names the "
                      "format “%1” and not “%2”.")
                .arg(manifest["format"_L1].toString().left(40), bundle::Format));
    for (const QJsonValue &entry : manifest["files"_L1].toArray())
        m_claims.manifest.insert(entry["path"_L1].toString(), entry.toObject());
    if (!names.contains(bundle::Sums)) {
        fault(bundle::Sums, 0, Words::tr("it is missing"));
        return {};
    }
    const Result<QByteArray> sums = bytesOf(bundle::Sums);
    if (!sums)
        return std::unexpected(sums.error());
    qint64 row = 0;
    for (const QByteArray &line : sums->split('\n')) {
        ++row;
        const qsizetype gap = line.indexOf("  ");
        if (gap > 0)
            m_claims.sums.insert(QString::fromUtf8(line.sliced(gap + 2)), {line.first(gap), row});
        else if (!line.isEmpty())
            fault(bundle::Sums, row, Words::tr("it is no line of a hash and a name"));
    }
    return {};
}

void Verification::checkNames()
{
    const QStringList names = m_files.names();
    m_check.files = names.size();
    for (const QString &name : names) {
        const bool seal = name == bundle::Manifest || name == bundle::Sums;
        if (!seal && !m_claims.manifest.contains(name) && !m_claims.sums.contains(name))
            fault(name, 0, Words::tr("it does not belong to the bundle"));
    }
    for (const QStringList &known : {m_claims.manifest.keys(), m_claims.sums.keys()}) {
        for (const QString &name : known) {
            if (names.contains(name) || m_faulty.contains(name))
                continue;
            fault(name, 0, Words::tr("it is missing"));
            m_rawFault = true; // nothing can be made again without it
        }
    }
    for (const QString &name : bundle::rawFiles() + bundle::derivedFiles()) {
        if (names.contains(name) || m_faulty.contains(name))
            continue;
        fault(name, 0, Words::tr("it is missing"));
        m_rawFault = true;
    }
}

Status Verification::checkHash(const QString &name)
{
    const bool raw = bundle::rawFiles().contains(name);
    const Result<bundle::Measured> measured = bundle::measured(m_files, name, raw);
    if (!measured)
        return std::unexpected(measured.error());
    if (raw)
        m_check.rows += measured->rows;
    const QJsonObject claimed = m_claims.manifest.value(name);
    const QByteArray manifest = claimed["sha256"_L1].toString().toLatin1();
    const QByteArray sum = m_claims.sums.value(name).first;
    if (measured->sha256 == manifest || measured->sha256 == sum)
        return {}; // where only one of them differs it is that one which was changed: told below
    qint64 row = 0;
    if (raw) {
        const QJsonArray rows = claimed["row_sha256"_L1].toArray();
        while (row < qMin(rows.size(), measured->rowHashes.size())
               && rows[row] == measured->rowHashes[row])
            ++row;
        ++row;
        m_rawFault = true;
    }
    fault(name, row, Words::tr("it is not as it was written: its hash is another"));
    return {};
}

Status Verification::checkHashes()
{
    for (const QString &name : m_files.names()) {
        if (name == bundle::Manifest || name == bundle::Sums || m_faulty.contains(name))
            continue;
        if (Status checked = checkHash(name); !checked)
            return checked;
    }
    return m_faulty.isEmpty() ? checkSeals() : Status();
}

/// With every file as one of the two lists has it, both lists follow from the files.
Status Verification::checkSeals()
{
    const Result<QByteArray> manifest = bundle::manifestOf(m_files);
    const Result<QByteArray> sums = bundle::sumsOf(m_files);
    if (!manifest || !sums)
        return std::unexpected(manifest ? sums.error() : manifest.error());
    const auto compare = [this](const QString &name, const QByteArray &made) -> Status {
        const Result<QByteArray> there = bytesOf(name);
        if (!there)
            return std::unexpected(there.error());
        if (const qint64 row = firstDifference(made, *there))
            fault(name, row, Words::tr("it does not follow from the files"));
        return {};
    };
    if (Status compared = compare(bundle::Manifest, *manifest); !compared)
        return compared;
    // The sums hold the hash of the manifest as well: a changed manifest is one fault, not two.
    return m_faulty.isEmpty() ? compare(bundle::Sums, *sums) : Status();
}

Status Verification::checkDerived()
{
    Comparison again(m_files);
    QList<bundle::Mismatch> mismatches;
    int articles = 0;
    const Status derived = bundle::derive(again, &mismatches, [&](int count) {
        articles = count;
        return !m_goOn || m_goOn(count);
    });
    m_check.articles = articles;
    for (const bundle::Mismatch &mismatch : std::as_const(mismatches))
        fault(bundle::Articles, mismatch.line, mismatch.what);
    if (!derived) {
        if (derived.error().kind == ErrorKind::Cancelled)
            return derived;
        fault(bundle::Articles, articles + 1, derived.error().text);
        return {};
    }
    for (const QString &name : bundle::derivedFiles()) {
        const qint64 row = again.differingRow(name);
        if (row == 0)
            continue;
        const auto told = std::ranges::find(m_check.faults, name, &BundleFault::file);
        if (told != m_check.faults.end() && told->row == 0)
            told->row = row; // its hash told the file, this tells the place
        else if (!m_faulty.contains(name) && (name != bundle::DataPackage || m_faulty.isEmpty()))
            fault(name, row, Words::tr("it does not follow from the raw rows"));
    }
    return {};
}

} // namespace

Result<BundleCheck> verifyBundle(const QString &path, const std::function<bool(int)> &goOn)
{
    const Result<std::unique_ptr<BundleFiles>> files = BundleFiles::open(path);
    if (!files)
        return failureOf(files);
    return Verification(**files, goOn).run();
}

} // namespace rapporteur
