// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/knownhosts.h"

#include "core/base/logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

KnownHosts::Marks marksOf(const QJsonArray &entries)
{
    KnownHosts::Marks marks;
    for (const QJsonValue &entry : entries) {
        if (entry.isString()) {
            marks.hosts.insert(entry.toString().toLower());
            continue;
        }
        const QJsonObject object = entry.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString value = it->toString().toLower();
            if (it.key() == "host"_L1 || it.key() == "script"_L1)
                marks.hosts.insert(value);
            else if (it.key() == "class"_L1)
                marks.classes.insert(value);
            else if (it.key() == "id"_L1 || it.key() == "selector_id"_L1)
                marks.ids.insert(value);
            else if (it.key() == "id_prefix"_L1)
                marks.idPrefixes.append(value);
        }
    }
    return marks;
}

QStringList hostsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.isString() ? one.toString() : one.toObject()["host"_L1].toString());
    texts.removeAll(QString());
    return texts;
}

} // namespace

KnownHosts::KnownHosts(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    trackers = marksOf(root["trackers"_L1].toArray());
    advertisements = marksOf(root["advertisements"_L1].toArray());
    cookieBanners = marksOf(root["cookie_banners"_L1].toArray());
    paywalls = marksOf(root["paywalls"_L1].toArray());
    loginWalls = marksOf(root["login_walls"_L1].toArray());
    shareAddresses = hostsOf(root["share_hosts"_L1]);
    mediaAddresses = hostsOf(root["media_hosts"_L1]);
    for (const QJsonValue &entry : root["licences"_L1].toArray()) {
        const QJsonObject licence = entry.toObject();
        licences.append({licence["host"_L1].toString(), licence["id"_L1].toString()});
    }
    const QJsonObject kinds = root["phrases"_L1].toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const QJsonObject languages = kind->toObject();
        for (auto language = languages.begin(); language != languages.end(); ++language)
            m_phrases[kind.key()].insert(language.key(), hostsOf(*language));
    }
}

const KnownHosts &KnownHosts::shipped()
{
    static const KnownHosts hosts = [] {
        QFile file(u":/rapporteur/content/trackers.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qCWarning(logContent) << "The list of known hosts is missing from the program.";
        return KnownHosts(file.readAll());
    }();
    return hosts;
}

QStringList KnownHosts::phrases(const QString &kind, const QString &language) const
{
    const QHash<QString, QStringList> languages = m_phrases.value(kind);
    QStringList phrases = languages.value(u"en"_s);
    if (language != "en"_L1)
        phrases += languages.value(language);
    return phrases;
}

QStringList KnownHosts::allPhrases(const QString &kind) const
{
    QStringList phrases;
    for (const QStringList &some : m_phrases.value(kind))
        phrases += some;
    return phrases;
}

QString KnownHosts::match(const QSet<QString> &hosts, const QString &host)
{
    for (qsizetype at = 0; at >= 0 && at < host.size();) {
        const QString tail = host.sliced(at);
        if (hosts.contains(tail))
            return tail;
        const qsizetype dot = host.indexOf(u'.', at);
        at = dot < 0 ? -1 : dot + 1;
    }
    return {};
}

QString KnownHosts::matchAddress(const QStringList &known, const QString &address)
{
    for (const QString &start : known) {
        const bool hostOnly = !start.contains(u'/');
        if (address.startsWith(start)
            && (!hostOnly || address.size() == start.size() || address[start.size()] == u'/'
                || address[start.size()] == u'?'))
            return start;
    }
    return {};
}

} // namespace rapporteur
