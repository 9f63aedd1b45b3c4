// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/archivewalker.h"
#include "core/sources/adapters/mimemessage.h"
#include "core/sources/sourcetime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Archives)
};

constexpr qsizetype mhtmlStart = 64 << 10;

QString addressOf(const MimeHead &head)
{
    const QString url = head.text("content-location").simplified();
    return url.isEmpty() ? head.text("content-id").simplified() : url;
}

QString typeOf(const MimePart &part, const QByteArray &bytes)
{
    const QString type = part.head.mediaType();
    return type.isEmpty() && bytes.trimmed().startsWith('<') ? u"text/html"_s : type;
}

} // namespace

bool looksLikeMhtml(QByteArrayView start)
{
    const QByteArray head =
        start.first(qMin<qsizetype>(start.size(), 4096)).toByteArray().toLower();
    const QByteArray first = head.trimmed();
    const qsizetype colon = first.indexOf(':'), line = first.indexOf('\n');
    if (colon < 2 || colon > 40 || line < colon || first.first(colon).contains(' '))
        return false;
    return head.contains("\nmime-version:") || head.startsWith("mime-version:")
        || head.contains("\ncontent-type: multipart/")
        || head.startsWith("content-type: multipart/") || head.startsWith("from: <saved by");
}

void walkMhtml(const QByteArray &bytes, ArchiveWalker &walker)
{
    walker.summary().format = u"MHTML"_s;
    const MimeMessage message = readMimeMessage(bytes);
    QString saved = message.head.text("snapshot-content-location").simplified();
    const QDateTime date = timeFromText(message.head.text("date"));
    qint64 number = 0, htmlParts = 0;
    bool cut = false;
    for (const MimePart &part : message.parts) {
        ++number;
        ++walker.summary().records;
        const QString declared = part.head.mediaType();
        if (!declared.isEmpty() && !declared.startsWith("text/"_L1)
            && declared != "application/xhtml+xml"_L1)
            continue; // pictures and fonts need not be decoded
        const QByteArray payload = decodedPart(part);
        if (payload.trimmed().isEmpty())
            continue;
        ArchivedAnswer answer;
        answer.page.record = number;
        answer.page.type = typeOf(part, payload);
        const bool html = answer.page.type == "text/html"_L1
            || answer.page.type == "application/xhtml+xml"_L1;
        htmlParts += html;
        const bool first = html && htmlParts == 1;
        answer.page.url = first && !saved.isEmpty() ? saved : addressOf(part.head);
        answer.page.size = part.content.size();
        answer.page.date = date;
        answer.wasFrame = !first;
        answer.isPage = html || answer.page.type == "text/plain"_L1;
        answer.headers.insert(u"content-type"_s, part.head.text("content-type"));
        cut = cut
            || (first && !message.whole
                && part.content.end() == message.parts.last().content.end());
        Issues issues;
        if (first && cut)
            issues.append({Severity::Warning, u"cut-page"_s,
                           Words::tr("The page is cut: its end is missing in the archive."),
                           walker.origin()});
        if (walker.wants(answer, QByteArrayView(payload).first(qMin(payload.size(), mhtmlStart))))
            walker.deliverPage(answer.page, payload, answer.headers, issues);
        if (walker.stopped())
            return;
    }
    if (htmlParts == 0)
        walker.fail({ErrorKind::BadInput,
                     Words::tr("%1 holds no page: no part of it is HTML.").arg(walker.origin()),
                     {}});
    else if (!message.whole || message.repaired)
        walker.complain(
            Severity::Warning, u"damaged-mhtml"_s,
            Words::tr("The file is damaged: delimiters or heads of its parts are missing. What "
                      "could be found was read."),
            0);
}

} // namespace rapporteur
