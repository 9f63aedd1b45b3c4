// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/mimemessage.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr int mostHeaderLines = 2000;
constexpr int deepestNesting = 8;
constexpr qsizetype mostParts = 20'000;

QByteArrayView takeMailLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool isNameOfField(QByteArrayView name)
{
    return !name.isEmpty() && name.size() < 80
        && std::ranges::all_of(
            name,
            [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                    || c == '-' || c == '_';
            });
}

/// Reads a head; `rest` moves behind its blank line.
MimeHead takeHead(QByteArrayView &rest)
{
    MimeHead head;
    QByteArray last;
    for (int lines = 0; !rest.isEmpty() && lines < mostHeaderLines; ++lines) {
        const QByteArrayView line = takeMailLine(rest);
        if (line.trimmed().isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        const bool folded = line[0] == ' ' || line[0] == '\t';
        if (!folded && colon > 0 && isNameOfField(line.first(colon))) {
            last = line.first(colon).toByteArray().toLower();
            if (!head.fields.contains(last))
                head.fields.insert(last, line.sliced(colon + 1).trimmed().toByteArray());
        } else if (!last.isEmpty()) {
            // Folded as it should be, or broken by a program that forgot to.
            head.fields[last] += ' ' + line.trimmed().toByteArray();
        }
    }
    return head;
}

/// A delimiter is a line of its own: Chrome's boundary itself ends with dashes, so only the whole line tells.
struct Delimiter {
    QByteArray open, close;

    explicit Delimiter(const QByteArray &boundary)
        : open("--" + boundary)
        , close(open + "--")
    {}
};

enum class LineKind { Other, Open, Close };

LineKind kindOf(QByteArrayView line, const Delimiter &delimiter)
{
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\t'))
        line.chop(1);
    return line == delimiter.open ? LineKind::Open
        : line == delimiter.close ? LineKind::Close
                                  : LineKind::Other;
}

/// The boundary that the first line of dashes shows, for heads that do not name it.
QByteArray guessedBoundary(QByteArrayView body)
{
    for (int lines = 0; !body.isEmpty() && lines < 200; ++lines) {
        const QByteArrayView line = takeMailLine(body).trimmed();
        if (line.startsWith("--") && line.size() > 8)
            return line.sliced(2).toByteArray();
    }
    return {};
}

bool startsWithHead(QByteArrayView body)
{
    while (!body.isEmpty()) {
        const QByteArrayView line = takeMailLine(body);
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(':');
        return colon > 0 && isNameOfField(line.first(colon))
            && line.first(colon).toByteArray().toLower().startsWith("content-");
    }
    return false;
}

QByteArrayView withoutBlankStart(QByteArrayView body)
{
    while (body.startsWith('\n') || body.startsWith('\r'))
        body = body.sliced(1);
    return body;
}

/// Takes the containers apart with a work list.
class MessageReader
{
public:
    explicit MessageReader(const QByteArray &bytes)
        : m_rest(bytes)
    {}

    MimeMessage run()
    {
        m_message.head = takeHead(m_rest);
        const QString type = m_message.head.mediaType();
        if (!type.startsWith("multipart/"_L1) && !type.isEmpty()) {
            m_message.parts.append({m_message.head, m_rest});
            return std::move(m_message);
        }
        std::vector<Pending> open{{{m_message.head, m_rest}, 0}};
        while (!open.empty()) {
            const Pending next = open.back();
            open.pop_back();
            const bool container = next.depth == 0
                || next.part.head.mediaType().startsWith("multipart/"_L1);
            if (container && next.depth < deepestNesting) {
                // Parts of a container come where it stood, before what is behind it.
                const QList<MimePart> parts = split(next);
                for (auto part = parts.crbegin(); part != parts.crend(); ++part)
                    open.push_back({*part, next.depth + 1});
            } else if (m_message.parts.size() < mostParts) {
                m_message.parts.append(next.part);
            }
        }
        return std::move(m_message);
    }

private:
    struct Pending {
        MimePart part;
        int depth = 0; ///< of containers around it
    };

    QList<MimePart> split(const Pending &container)
    {
        const QByteArrayView body = container.part.content;
        QByteArray boundary = container.part.head.parameter("boundary");
        if (boundary.isEmpty()) {
            boundary = guessedBoundary(body);
            m_message.repaired = true;
        }
        const Delimiter delimiter(boundary);
        QList<MimePart> parts;
        QByteArrayView rest = body;
        const char *start = nullptr; // of the part that is open
        bool closed = false;
        // A file that lost its first delimiter begins with the head of its first part.
        if (startsWithHead(rest)) {
            start = withoutBlankStart(rest).data();
            m_message.repaired = true;
        }
        while (!rest.isEmpty() && !closed) {
            const QByteArrayView line = takeMailLine(rest);
            const LineKind kind = boundary.isEmpty() ? LineKind::Other : kindOf(line, delimiter);
            if (kind == LineKind::Other)
                continue;
            if (start)
                parts.append(partOf(QByteArrayView(start, line.data() - start)));
            start = rest.data();
            closed = kind == LineKind::Close;
        }
        if (!closed && start && body.end() > start)
            parts.append(partOf(QByteArrayView(start, body.end() - start)));
        if (!closed && container.depth == 0)
            m_message.whole = false;
        return parts;
    }

    MimePart partOf(QByteArrayView bytes)
    {
        MimePart part;
        const QByteArrayView shown = bytes.trimmed();
        if (shown.startsWith('<')) {
            m_message.repaired = true; // its head is missing
            part.content = bytes;
            return part;
        }
        part.head = takeHead(bytes);
        part.content = bytes;
        return part;
    }

    QByteArrayView m_rest;
    MimeMessage m_message;
};

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text, bool underscores)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '=') {
            bytes += underscores && c == '_' ? ' ' : c;
            continue;
        }
        qsizetype end = i + 1; // a soft break may have blanks before its line end
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r'))
            ++end;
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low >= 0) {
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        } else if (end >= text.size() || text[end] == '\n') {
            i = end;
        } else {
            bytes += c;
        }
    }
    return bytes;
}

} // namespace

QString MimeHead::text(const QByteArray &name) const
{
    return decodedWords(fields.value(name));
}

QString MimeHead::mediaType() const
{
    const QByteArray type = fields.value("content-type");
    return QString::fromLatin1(type.first(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')))
        .trimmed()
        .toLower();
}

QByteArray MimeHead::parameter(const QByteArray &name) const
{
    static const QRegularExpression Form(
        u";\\s*([A-Za-z0-9-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))"_s);
    auto matches = Form.globalMatch(QString::fromLatin1(fields.value("content-type")));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1).compare(QString::fromLatin1(name), Qt::CaseInsensitive) == 0)
            return (match.hasCaptured(2) && !match.capturedView(2).isEmpty() ? match.captured(2)
                                                                             : match.captured(3))
                .toLatin1();
    }
    return {};
}

MimeMessage readMimeMessage(const QByteArray &bytes)
{
    return MessageReader(bytes).run();
}

QByteArray decodedPart(const MimePart &part)
{
    const QByteArray coding =
        part.head.fields.value("content-transfer-encoding").trimmed().toLower();
    if (coding == "quoted-printable")
        return fromQuotedPrintable(part.content, false);
    if (coding == "base64")
        return QByteArray::fromBase64(part.content.toByteArray());
    return part.content.toByteArray();
}

QString decodedWords(const QByteArray &header)
{
    static const QRegularExpression Word(
        u"=\\?([A-Za-z0-9._-]{1,40})(?:\\*[^?]*)?\\?([QqBb])\\?([^?]*)\\?=(\\s+(?==\\?))?"_s);
    const QString raw = header.isValidUtf8() ? QString::fromUtf8(header)
                                             : QString::fromLatin1(header);
    QString text;
    qsizetype done = 0;
    auto matches = Word.globalMatch(raw);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += QStringView(raw).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QByteArray packed = match.captured(3).toLatin1();
        const bool quoted = match.capturedView(2).compare(u"Q", Qt::CaseInsensitive) == 0;
        const QByteArray bytes = quoted ? fromQuotedPrintable(packed, true)
                                        : QByteArray::fromBase64(packed);
        QStringDecoder decoder(match.captured(1).toLatin1().constData());
        text += decoder.isValid() ? QString(decoder(bytes)) : QString::fromUtf8(bytes);
    }
    text += QStringView(raw).sliced(done);
    return text.trimmed();
}

} // namespace rapporteur
