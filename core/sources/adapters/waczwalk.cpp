// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/archivewalker.h"
#include "core/sources/adapters/inflatestream.h"
#include "core/sources/adapters/jsonvalue.h"
#include "core/sources/adapters/zipfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qint64 smallFile = 64LL << 20; ///< of lists and descriptions
constexpr qsizetype mostPages = 1'000'000;

/// A collection: archives, lists of pages and a description with their hashes in one ZIP.
class WaczWalk
{
public:
    WaczWalk(QIODevice &device, ArchiveWalker &walker)
        : m_device(device)
        , m_walker(walker)
    {}

    void run()
    {
        QStringList refused;
        const Result<QList<ZipEntry>> entries = readZipDirectory(m_device, m_walker.origin(),
                                                                 refused);
        if (!entries) {
            m_walker.fail(entries.error());
            return;
        }
        for (const QString &name : std::as_const(refused))
            m_walker.complain(
                Severity::Warning, u"bad-path"_s,
                Words::tr("A file in the archive has a name that leads elsewhere (%1) and was "
                          "left out.")
                    .arg(name.left(80)),
                0);
        m_entries = *entries;
        readHashes();
        readPages();
        bool any = false;
        for (const ZipEntry &entry : std::as_const(m_entries)) {
            if (!entry.name.startsWith("archive/"_L1) || entry.name.endsWith(u'/')
                || m_walker.stopped())
                continue;
            any = true;
            archive(entry);
        }
        m_walker.setFile({});
        m_walker.summary().format = u"WACZ"_s;
        if (!any)
            m_walker.fail(
                {ErrorKind::BadInput,
                 Words::tr("%1 is a ZIP file, but no archive of pages: it has no folder “archive”.")
                     .arg(m_walker.origin()),
                 {}});
    }

private:
    const ZipEntry *named(const QString &name) const
    {
        const auto found = std::ranges::find(m_entries, name, &ZipEntry::name);
        return found == m_entries.cend() ? nullptr : &*found;
    }

    QByteArray contentOf(const ZipEntry &entry)
    {
        Result<QByteArray> bytes = readZipEntry(m_device, entry, smallFile);
        if (bytes) {
            check(entry, QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
            return *bytes;
        }
        m_walker.complain(Severity::Warning, u"damaged-file"_s, bytes.error().text, 0);
        return {};
    }

    void check(const ZipEntry &entry, const QByteArray &sha256)
    {
        const QByteArray claimed = m_hashes.value(entry.name);
        if (!claimed.isEmpty() && claimed != sha256)
            m_walker.complain(
                Severity::Warning, u"wrong-hash"_s,
                Words::tr("%1 is not what the archive's description says: its hash differs. The "
                          "archive was changed or damaged after it was made.")
                    .arg(entry.name),
                0);
    }

    /// Both spellings: {"hash": "sha256:…"} and {"stats": {"hash": "…"}, "hashing": "sha256"}.
    void readHashes()
    {
        const ZipEntry *entry = named(u"datapackage.json"_s);
        if (!entry)
            return;
        JsonParser parser;
        Issues issues;
        const QByteArray bytes = contentOf(*entry);
        const Result<JsonElement> root = parser.parse(bytes, entry->name, issues);
        JsonArray resources;
        const auto list = root ? member(*root, "resources") : std::nullopt;
        if (!list || list->get(resources) != simdjson::SUCCESS) {
            m_walker.complain(
                Severity::Warning, u"no-description"_s,
                Words::tr("The archive's description (datapackage.json) cannot be read; its "
                          "hashes were not checked."),
                0);
            return;
        }
        for (const JsonElement resource : resources) {
            QString hash = textOf(member(resource, "hash"));
            const auto stats = member(resource, "stats");
            if (stats && textOf(member(resource, "hashing")) == "sha256"_L1)
                hash = u"sha256:"_s + textOf(member(*stats, "hash"));
            if (hash.startsWith("sha256:"_L1))
                m_hashes.insert(textOf(member(resource, "path")),
                                hash.sliced(7).toLower().toLatin1());
        }
    }

    /// The first line describes the list; each further one names a page.
    void readPages()
    {
        const ZipEntry *entry = named(u"pages/pages.jsonl"_s);
        if (!entry)
            return;
        const QByteArray bytes = contentOf(*entry);
        JsonParser parser;
        qsizetype count = 0;
        int bad = 0;
        for (qsizetype start = 0; start < bytes.size() && count < mostPages;) {
            qsizetype end = bytes.indexOf('\n', start);
            end = end < 0 ? bytes.size() : end;
            const QByteArrayView line = QByteArrayView(bytes).sliced(start, end - start).trimmed();
            start = end + 1;
            if (line.isEmpty())
                continue;
            const std::optional<JsonElement> page = parser.parseLine(line);
            const QString url = page ? textOf(member(*page, "url")) : QString();
            bad += !page;
            if (url.isEmpty())
                continue;
            ++count;
            m_walker.addVisited(url, textOf(member(*page, "title")).simplified());
        }
        if (bad > 0)
            m_walker.complain(
                Severity::Warning, u"bad-line"_s,
                Words::tr("%n lines of pages/pages.jsonl are no JSON and were left out.", nullptr,
                          bad),
                0);
    }

    void archive(const ZipEntry &entry)
    {
        m_walker.setFile(entry.name);
        const Result<qint64> offset = zipDataOffset(m_device, entry);
        if (!offset || entry.encrypted || (entry.method != 0 && entry.method != 8)) {
            m_walker.complain(
                Severity::Error, u"damaged-file"_s,
                offset ? Words::tr("%1 is encrypted or packed in a way that cannot be read.")
                             .arg(entry.name)
                       : offset.error().text,
                0);
            return;
        }
        FileStream file(m_device, *offset, entry.packedSize);
        InflateStream inflating(file, InflateStream::Kind::Raw);
        HashingStream hashing(entry.method == 8 ? static_cast<ByteStream &>(inflating) : file);
        const qint64 packed = qMin(entry.packedSize, m_device.size());
        walkRecords(hashing, packed, entry.method == 0 ? packed : -1, m_walker);
        if (!m_walker.stopped() && !m_walker.summary().error)
            check(entry, hashing.finish());
    }

    QIODevice &m_device;
    ArchiveWalker &m_walker;
    QList<ZipEntry> m_entries;
    QHash<QString, QByteArray> m_hashes; ///< path to SHA-256
};

} // namespace

void walkWacz(QIODevice &device, ArchiveWalker &walker)
{
    walker.summary().format = u"WACZ"_s;
    WaczWalk(device, walker).run();
}

} // namespace rapporteur
