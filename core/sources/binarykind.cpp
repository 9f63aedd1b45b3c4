// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/binarykind.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Magic {
    qsizetype offset;
    QByteArrayView bytes;
    const char *kind;
};

using namespace std::string_view_literals;

QByteArrayView view(std::string_view bytes)
{
    return QByteArrayView(bytes.data(), qsizetype(bytes.size()));
}

const Magic magics[] = {
    {0, view("%PDF-"sv), "PDF"},
    {0, view("\x89PNG\r\n"sv), "PNG image"},
    {0, view("\xff\xd8\xff"sv), "JPEG image"},
    {0, view("GIF8"sv), "GIF image"},
    {8, view("WEBP"sv), "WebP image"},
    {8, view("WAVE"sv), "WAV audio"},
    {8, view("AVI "sv), "AVI video"},
    {0, view("II*\0"sv), "TIFF image"},
    {0, view("MM\0*"sv), "TIFF image"},
    {4, view("ftypavif"sv), "AVIF image"},
    {4, view("ftyp"sv), "MP4 video"},
    {0, view("\x1a\x45\xdf\xa3"sv), "Matroska or WebM video"},
    {0, view("OggS"sv), "Ogg media"},
    {0, view("ID3"sv), "MP3 audio"},
    {0, view("fLaC"sv), "FLAC audio"},
    {30, view("mimetypeapplication/epub"sv), "EPUB book"},
    {30, view("mimetypeapplication/vnd.oasis"sv), "OpenDocument file"},
    {0, view("PK\x03\x04"sv), "ZIP archive or office document"},
    {0, view("PK\x05\x06"sv), "ZIP archive"},
    {0, view("\x1f\x8b"sv), "gzip archive"},
    {0, view("BZh"sv), "bzip2 archive"},
    {0,
     view("\xfd"
          "7zXZ"sv),
     "xz archive"},
    {0, view("\x28\xb5\x2f\xfd"sv), "Zstandard archive"},
    {0, view("7z\xbc\xaf"sv), "7-Zip archive"},
    {0, view("Rar!"sv), "RAR archive"},
    {257, view("ustar"sv), "tar archive"},
    {0,
     view("\x7f"
          "ELF"sv),
     "program"},
    {0, view("MZ\x90"sv), "Windows program"},
    {0, view("\0asm"sv), "WebAssembly module"},
    {0, view("SQLite format 3"sv), "SQLite database"},
    {0, view("\xd0\xcf\x11\xe0"sv), "old office document"},
    {0, view("{\\rtf"sv), "RTF document"},
    {0, view("%!PS"sv), "PostScript"},
    {0, view("wOF"sv), "font"},
    {0, view("bplist00"sv), "binary property list"},
};

constexpr qsizetype sampleSize = 8192;

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
}

bool hasByteOrderMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe")
        || bytes.startsWith("\xfe\xff");
}

} // namespace

QString wideCharsetByZeros(const QByteArray &bytes)
{
    const qsizetype size = qMin(bytes.size(), sampleSize) & ~qsizetype(1);
    if (size < 4)
        return {};
    qsizetype evenZeros = 0, oddZeros = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        evenZeros += bytes[i] == '\0';
        oddZeros += bytes[i + 1] == '\0';
    }
    // The markup of a page in any script is a part of it; its characters have one zero each, all on one side.
    const qsizetype pairs = size / 2;
    if (oddZeros * 10 > pairs && evenZeros * 20 < oddZeros)
        return u"UTF-16LE"_s;
    if (evenZeros * 10 > pairs && oddZeros * 20 < evenZeros)
        return u"UTF-16BE"_s;
    return {};
}

QString binaryKind(const QByteArray &bytes)
{
    for (const Magic &magic : magics) {
        if (QByteArrayView(bytes).sliced(qMin(magic.offset, bytes.size())).startsWith(magic.bytes))
            return QString::fromLatin1(magic.kind);
    }
    if (hasByteOrderMark(bytes) || !wideCharsetByZeros(bytes).isEmpty())
        return {};
    const QByteArrayView sample = QByteArrayView(bytes).first(qMin(bytes.size(), sampleSize));
    const qsizetype controls = std::count_if(sample.begin(), sample.end(), isControl);
    // A page with a few stray zero bytes is still a page.
    return controls * 20 > sample.size() ? u"binary data"_s : QString();
}

QString notTextMessage(const QString &kind, qsizetype bytes)
{
    const QString size = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    return QCoreApplication::translate("Sources", "Not a text page (%1, %2)").arg(kind, size);
}

} // namespace rapporteur
