// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walls.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first exchange of a log: lines about it, then "--- headers ---", headers, "--- body ---", the body.
void readLog(const QByteArray &bytes, SourceItem &item)
{
    static const QRegularExpression status(u"^status:\\s*(\\d+)"_s,
                                           QRegularExpression::MultilineOption);
    const qsizetype headers = bytes.indexOf("\n--- headers");
    const qsizetype body = bytes.indexOf("\n--- body");
    item.headers.insert(
        u":status"_s,
        status.match(QString::fromUtf8(bytes.first(qMax<qsizetype>(headers, 0)))).captured(1));
    for (const QByteArray &line : bytes.mid(headers, body - headers).split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            item.headers.insert(QString::fromUtf8(line.first(colon)).toLower(),
                                QString::fromUtf8(line.sliced(colon + 2)).trimmed());
    }
    const qsizetype start = bytes.indexOf('\n', body + 1) + 1;
    item.payload = bytes.mid(start, bytes.indexOf("\n=====", start) - start);
}

void readArchive(const QByteArray &bytes, SourceItem &item)
{
    const QJsonObject entry =
        QJsonDocument::fromJson(bytes)["log"_L1]["entries"_L1].toArray().first().toObject();
    const QJsonObject response = entry["response"_L1].toObject();
    item.url = entry["request"_L1]["url"_L1].toString();
    item.headers.insert(u":status"_s, QString::number(response["status"_L1].toInt()));
    for (const QJsonValue &header : response["headers"_L1].toArray())
        item.headers.insert(header["name"_L1].toString().toLower(), header["value"_L1].toString());
    item.payload = response["content"_L1]["text"_L1].toString().toUtf8();
}

} // namespace

QList<Wall> knownWalls()
{
    const QString bot = u"bot_protection"_s, script = u"redirect_or_js_required"_s;
    return {
        {u"a2web/old_reddit_over18_interstitial.html"_s, u"age_gate"_s},
        {u"a2web/xcancel_antibot_interstitial.html"_s, bot},
        {u"a2web/reddit_shreddit_shell.html"_s, script},
        {u"a2web/iana_example_domains_short_prose.html"_s, {}},
        {u"a2web/zoro_datadome_raw.http.txt"_s, bot},
        {u"cloudscraper/bfm_07_01_2021.html"_s, bot},
        {u"cloudscraper/js_challenge-27-05-2020.html"_s, bot},
        {u"cloudscraper/js_challenge1_16_05_2020.html"_s, bot},
        {u"flaresolverr/cloudflare_captcha_hcaptcha_v1.html"_s, u"captcha"_s},
        {u"flaresolverr/cloudflare_init_v1.html"_s, bot},
        {u"flaresolverr/cloudflare_spinner_v1.html"_s, bot},
        {u"is-antibot/anubis.body.html"_s, bot},
        {u"is-antibot/anubis.har.json"_s, bot},
        {u"is-antibot/google.body.html"_s, u"cookie_wall"_s},
        {u"is-antibot/google.har.json"_s, u"cookie_wall"_s},
        {u"is-antibot/weibo.body.html"_s, bot},
        {u"is-antibot/weibo.har.json"_s, bot},
        {u"is-antibot/youtube.body.html"_s, script},
        {u"is-antibot/douban.body.html"_s, u"error_page"_s},
        {u"is-antibot/douban.har.json"_s, u"error_page"_s},
        {u"is-antibot/dribbble.body.html"_s, u"error_page"_s},
        {u"is-antibot/dribbble.har.json"_s, u"error_page"_s},
        {u"is-antibot/reddit.har.json"_s, u"rate_limited"_s},
        {u"is-antibot/recaptcha.har.json"_s, u"captcha"_s},
        {u"llmparser_synthetic/cookie_wall.html"_s, u"cookie_wall"_s},
        {u"llmparser_synthetic/spa_no_framework.html"_s, script},
        {u"llmparser_synthetic/wpconsent_template.html"_s, {}},
        {u"medium-research-mcp/substack-archive-loginhtml.html"_s, u"login_wall"_s},
        {u"defuddle_synthetic/comments--mastodon.social-@user-12345678.html"_s, {}},
        {u"defuddle_synthetic/comments--old.reddit.com-r-test-comments-abc123-test_post.html"_s,
         {}},
    };
}

SourceItem readWall(const Wall &wall)
{
    SourceItem item;
    item.origin = wall.file;
    item.url = u"https://site.example/a"_s;
    item.kind = PayloadKind::Html;
    const QByteArray bytes = read(sharedDataPath(u"walls/"_s + wall.file));
    if (wall.file.endsWith(".har.json"_L1))
        readArchive(bytes, item);
    else if (wall.file.endsWith(".http.txt"_L1))
        readLog(bytes, item);
    else
        item.payload = bytes;
    return item;
}

} // namespace rapporteur::testing
