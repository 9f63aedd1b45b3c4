// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/archivewalker.h"
#include "core/sources/adapters/httppayload.h"
#include "core/sources/adapters/inflatestream.h"
#include "core/sources/adapters/warcheader.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qint64 warcStart = 64 << 10; ///< of a block, enough for the head of an answer and a title

/// Walks the records of one file.
class WarcWalk
{
public:
    WarcWalk(BufferedStream &stream, ArchiveWalker &walker, qint64 bytesAhead)
        : m_stream(stream)
        , m_walker(walker)
        , m_end(bytesAhead)
    {}

    void run()
    {
        while (!m_walker.stopped()) {
            const qint64 strange = skipToWarcRecord(m_stream);
            if (strange > 0)
                m_walker.complain(
                    Severity::Warning, u"between-records"_s,
                    Words::tr("%n bytes behind this record belong to no record; a length "
                              "was wrong, or the file is damaged.",
                              nullptr, int(qMin<qint64>(strange, INT_MAX))),
                    m_number);
            if (m_stream.atEnd())
                break;
            ++m_number;
            ++m_walker.summary().records;
            record();
        }
        if (m_stream.fault())
            m_walker.fail(*m_stream.fault());
    }

private:
    void record()
    {
        const bool ownMember = m_stream.atMember();
        const WarcHeader header = readWarcHeader(m_stream);
        if (!header.whole) {
            complain(Severity::Error, u"cut-record"_s,
                     Words::tr("The record breaks off in its head."));
            return;
        }
        if (header.length < 0) {
            complain(Severity::Error, u"bad-length"_s,
                     Words::tr("The record has no possible length (%1) and was left out.")
                         .arg(header.text("content-length").left(40)));
            return;
        }
        if (ownMember)
            m_stream.setMemberEnd("WARC/");
        const bool beyond = m_end >= 0 && header.length > m_end - m_stream.position();
        beyond ? blockWithoutEnd(header) : block(header);
        m_stream.setMemberEnd({});
    }

    /// The length leads behind the end of the file: the block ends there, or where the next record starts.
    void blockWithoutEnd(const WarcHeader &header)
    {
        QByteArray bytes;
        while (!m_stream.atEnd() && m_stream.peek(7) != "WARC/1.") {
            const QByteArray line = m_stream.readLine(warcStart);
            if (bytes.size() < m_walker.limits().recordBytes)
                bytes += line;
        }
        complainCut(header.length, bytes.size());
        ArchivedAnswer answer = answerOf(header, bytes);
        if (m_walker.wants(answer,
                           QByteArrayView(bytes).first(qMin(bytes.size(), qsizetype(warcStart)))))
            m_walker.deliver(answer, bytes);
    }

    void block(const WarcHeader &header)
    {
        QByteArray bytes = m_stream.read(qMin(header.length, warcStart));
        ArchivedAnswer answer = answerOf(header, bytes);
        const bool wanted = m_walker.wants(answer, bytes);
        const bool fits = header.length <= m_walker.limits().recordBytes;
        if (wanted && !fits) {
            complain(Severity::Error, u"too-large"_s,
                     Words::tr("The page %1 is larger than %2 and was left out.")
                         .arg(answer.page.url,
                              QLocale().formattedDataSize(m_walker.limits().recordBytes)));
        }
        qint64 got = bytes.size();
        if (wanted && fits) {
            bytes += m_stream.read(header.length - bytes.size());
            got = bytes.size();
        } else {
            got += m_stream.skip(header.length - got);
        }
        if (got < header.length)
            complainCut(header.length, got);
        const bool overLimit = m_stream.fault() && m_stream.fault()->kind == ErrorKind::Limit;
        if (wanted && fits && !overLimit)
            m_walker.deliver(answer, bytes);
    }

    ArchivedAnswer answerOf(const WarcHeader &header, const QByteArray &start)
    {
        ArchivedAnswer answer;
        ArchivePage &page = answer.page;
        const QString type = header.type();
        page.record = m_number;
        page.url = header.address();
        page.size = header.length;
        page.date = header.date();
        page.type = mediaTypeOf(header.text("warc-identified-payload-type"));
        const QString place = header.text("warc-resource-type").toLower();
        answer.wasFrame = !place.isEmpty() && place != "document"_L1;
        const QString contentType = header.text("content-type");
        const bool http = contentType.startsWith("application/http"_L1, Qt::CaseInsensitive)
            || start.startsWith("HTTP/");
        if (type == "response"_L1 && http) {
            const ArchivedHead head = readArchivedHead(start);
            page.status = head.status;
            answer.headers = head.headers;
            answer.bodyStart = head.size;
            if (const QString given = mediaTypeOf(head.headers.value(u"content-type"_s));
                !given.isEmpty())
                page.type = given;
            if (head.status >= 300 && head.status < 400)
                answer.location = head.headers.value(u"location"_s);
            answer.isPage = true;
            m_hasAnswers = true;
        } else if (type == "resource"_L1 || type == "response"_L1
                   || (type == "conversion"_L1 && !m_hasAnswers)) {
            // Texts made of pages stand alone in some collections; beside the pages they would come twice.
            page.type = mediaTypeOf(contentType);
            answer.headers.insert(u"content-type"_s, contentType);
            answer.isPage = page.url.startsWith("http"_L1, Qt::CaseInsensitive)
                || page.type == "text/html"_L1;
        }
        return answer;
    }

    void complain(Severity severity, const QString &code, const QString &text)
    {
        m_walker.complain(severity, code, text, m_number);
    }

    void complainCut(qint64 claimed, qint64 got)
    {
        complain(Severity::Error, u"cut-record"_s,
                 Words::tr("The record says that it has %1 bytes, but only %2 are there.")
                     .arg(claimed)
                     .arg(got));
    }

    BufferedStream &m_stream;
    ArchiveWalker &m_walker;
    qint64 m_end;
    qint64 m_number = 0;
    bool m_hasAnswers = false;
};

} // namespace

void walkWarc(BufferedStream &stream, ArchiveWalker &walker, qint64 bytesAhead)
{
    walker.summary().format = u"WARC"_s;
    WarcWalk(stream, walker, bytesAhead).run();
}

void walkRecords(ByteStream &source, qint64 packedSize, qint64 bytesAhead, ArchiveWalker &walker)
{
    const ArchiveLimits &limits = walker.limits();
    const qint64 total = qBound(
        limits.leastTotal, qMin(packedSize, limits.mostTotal) * limits.ratio, limits.mostTotal);
    BufferedStream plain(source, qMax(total, bytesAhead), walker.origin());
    const bool packed = plain.peek(2) == "\x1f\x8b";
    /// What was looked at has to be read again.
    class Again : public ByteStream
    {
    public:
        explicit Again(BufferedStream &stream)
            : m_stream(stream)
        {}
        qint64 read(char *to, qint64 wanted) override
        {
            const QByteArray bytes = m_stream.read(qMin<qint64>(wanted, warcStart));
            std::ranges::copy(bytes, to);
            return bytes.size();
        }
        const std::optional<Error> &fault() const override { return m_stream.fault(); }

    private:
        BufferedStream &m_stream;
    };
    Again again(plain);
    std::unique_ptr<InflateStream> inflating;
    std::unique_ptr<BufferedStream> unpacked;
    if (packed) {
        inflating = std::make_unique<InflateStream>(again, InflateStream::Kind::Gzip);
        unpacked = std::make_unique<BufferedStream>(*inflating, total, walker.origin());
    }
    BufferedStream &stream = packed ? *unpacked : plain;
    const QByteArray start = stream.peek(32).toByteArray();
    if (start.startsWith("\x1f\x8b"))
        walker.fail({ErrorKind::BadInput,
                     Words::tr("%1 is packed more than once: unpack it and import what comes out.")
                         .arg(walker.origin()),
                     {}});
    else if (start.startsWith("filedesc://"))
        walkArc(stream, walker);
    else if (start.startsWith("WARC/"))
        walkWarc(stream, walker, packed ? -1 : bytesAhead);
    else
        walker.fail(stream.fault().value_or(
            Error{ErrorKind::BadInput,
                  Words::tr("%1 is no archive of pages.").arg(walker.origin()),
                  {}}));
}

} // namespace rapporteur
