// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/httppayload.h"

#include <QCoreApplication>
#include <QLocale>

#include <zlib.h>
#include <zstd.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qsizetype payloadChunk = 64 << 10;
constexpr qsizetype mostCodings = 2;

QString headerText(QByteArrayView value)
{
    const QByteArrayView trimmed = value.trimmed();
    return QUtf8StringView(trimmed.data(), trimmed.size()).isValidUtf8()
        ? QString::fromUtf8(trimmed)
        : QString::fromLatin1(trimmed);
}

QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// The chunks joined; empty when this is no chunked body. A missing end is no reason to give up what is there.
std::optional<QByteArray> withoutChunks(QByteArrayView body, bool &cut)
{
    QByteArray joined;
    while (!body.isEmpty()) {
        const QByteArrayView line = takeLine(body);
        const QByteArrayView digits =
            line.first(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
        bool good = false;
        const qint64 size = digits.toLongLong(&good, 16);
        if (!good || digits.isEmpty() || digits.size() > 15 || size < 0)
            return std::nullopt;
        if (size == 0)
            return joined;
        cut = size > body.size();
        joined += body.first(qMin<qint64>(size, body.size()));
        if (cut)
            return joined;
        body = body.sliced(size);
        if (body.startsWith("\r\n"))
            body = body.sliced(2);
        else if (body.startsWith('\n'))
            body = body.sliced(1);
        else if (!body.isEmpty())
            return std::nullopt;
    }
    cut = true;
    return joined;
}

enum class Unpacked { Whole, Cut, TooLarge, Nothing };

Unpacked inflated(QByteArrayView packed, int window, qint64 limit, QByteArray &out)
{
    z_stream z = {};
    if (inflateInit2(&z, window) != Z_OK)
        return Unpacked::Nothing;
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    z.avail_in = static_cast<uInt>(qMin<qint64>(packed.size(), 1 << 30));
    int code = Z_OK;
    while (code == Z_OK && out.size() <= limit) {
        const qsizetype before = out.size();
        out.resize(before + payloadChunk);
        z.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        z.avail_out = payloadChunk;
        code = inflate(&z, Z_NO_FLUSH);
        out.truncate(before + payloadChunk - z.avail_out);
    }
    inflateEnd(&z);
    if (out.size() > limit)
        return Unpacked::TooLarge;
    if (code == Z_STREAM_END)
        return Unpacked::Whole;
    return out.isEmpty() ? Unpacked::Nothing : Unpacked::Cut;
}

Unpacked unzstd(QByteArrayView packed, qint64 limit, QByteArray &out)
{
    ZSTD_DCtx *context = ZSTD_createDCtx();
    ZSTD_inBuffer in{packed.data(), size_t(packed.size()), 0};
    size_t left = 1;
    while (in.pos < in.size && out.size() <= limit) {
        const qsizetype before = out.size();
        out.resize(before + payloadChunk);
        ZSTD_outBuffer piece{out.data() + before, size_t(payloadChunk), 0};
        const size_t consumed = in.pos;
        left = ZSTD_decompressStream(context, &piece, &in);
        out.truncate(before + qsizetype(piece.pos));
        if (ZSTD_isError(left) || (in.pos == consumed && piece.pos == 0))
            break;
    }
    ZSTD_freeDCtx(context);
    if (out.size() > limit)
        return Unpacked::TooLarge;
    if (left == 0)
        return Unpacked::Whole;
    return out.isEmpty() ? Unpacked::Nothing : Unpacked::Cut;
}

Unpacked unpacked(QByteArrayView packed, const QString &coding, qint64 limit, QByteArray &out)
{
    if (coding == "zstd"_L1)
        return unzstd(packed, limit, out);
    if (coding == "gzip"_L1 || coding == "x-gzip"_L1)
        return inflated(packed, 15 + 16, limit, out);
    // Servers send deflate with and without its head.
    const Unpacked headed = inflated(packed, 15, limit, out);
    return headed == Unpacked::Nothing ? inflated(packed, -15, limit, out) : headed;
}

bool isKnownCoding(const QString &coding)
{
    return coding == "gzip"_L1 || coding == "x-gzip"_L1 || coding == "deflate"_L1
        || coding == "zstd"_L1;
}

bool looksLikeText(QByteArrayView body)
{
    const QByteArrayView head = body.first(qMin<qsizetype>(body.size(), 512));
    return std::ranges::none_of(head, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t'
            && c != '\f';
    });
}

} // namespace

QString mediaTypeOf(const QString &contentType)
{
    return contentType.section(u';', 0, 0).section(u',', 0, 0).trimmed().toLower();
}

QString charsetOf(const QString &contentType)
{
    for (const QString &part : contentType.split(u';')) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        if (name.compare("charset"_L1, Qt::CaseInsensitive) == 0)
            return part.section(u'=', 1).trimmed().remove(u'"').remove(u'\'');
    }
    return {};
}

ArchivedHead readArchivedHead(QByteArrayView block)
{
    ArchivedHead head;
    if (!block.startsWith("HTTP/") && !block.startsWith("http/"))
        return head;
    QByteArrayView rest = block;
    const QByteArrayView status = takeLine(rest);
    const qsizetype space = status.indexOf(' ');
    head.status = space < 0
        ? 0
        : status.sliced(space + 1)
              .trimmed()
              .first(qMin<qsizetype>(3, status.sliced(space + 1).trimmed().size()))
              .toInt();
    QString last;
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if ((line[0] == ' ' || line[0] == '\t') && !last.isEmpty()) {
            head.headers[last] += u' ' + headerText(line);
        } else if (colon > 0) {
            last = headerText(line.first(colon)).toLower();
            if (last == "set-cookie"_L1 || last == "cookie"_L1 || last == "authorization"_L1) {
                last.clear(); // somebody's session is nobody's business here
                continue;
            }
            QString &value = head.headers[last];
            value += (value.isEmpty() ? QString() : u", "_s) + headerText(line.sliced(colon + 1));
        }
    }
    head.size = block.size() - rest.size();
    return head;
}

QByteArray decodedBody(QByteArrayView body, const QMap<QString, QString> &headers, qint64 limit,
                       Issues &issues)
{
    QByteArray bytes;
    bool cut = false;
    if (headers.value(u"transfer-encoding"_s).contains("chunked"_L1, Qt::CaseInsensitive)) {
        if (std::optional<QByteArray> joined = withoutChunks(body, cut))
            bytes = std::move(*joined);
        else
            cut = false;
    }
    if (bytes.isEmpty())
        bytes = body.toByteArray();
    const QStringList codings = headers.value(u"content-encoding"_s).toLower().split(u',');
    qsizetype undone = 0;
    for (auto it = codings.crbegin(); it != codings.crend() && undone < mostCodings; ++it) {
        const QString coding = it->trimmed();
        if (coding.isEmpty() || coding == "identity"_L1)
            continue;
        ++undone;
        if (!isKnownCoding(coding)) {
            if (!looksLikeText(bytes)) {
                issues.append(
                    {Severity::Error,
                     u"unknown-coding"_s,
                     Words::tr("The page is packed in a way that cannot be read (%1).").arg(coding),
                     {}});
                return {};
            }
            continue;
        }
        QByteArray out;
        const Unpacked result = unpacked(bytes, coding, limit, out);
        if (result == Unpacked::TooLarge) {
            issues.append({Severity::Error,
                           u"too-large"_s,
                           Words::tr("The page unpacks to more than %1.")
                               .arg(QLocale().formattedDataSize(limit)),
                           {}});
            return {};
        }
        if (result == Unpacked::Nothing)
            continue; // decoded before it was stored, its header left as it was
        cut = cut || result == Unpacked::Cut;
        bytes = std::move(out);
    }
    if (cut)
        issues.append({Severity::Warning,
                       u"cut-page"_s,
                       Words::tr("The page is cut: its end is missing in the archive."),
                       {}});
    return bytes;
}

} // namespace rapporteur
