// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/failedimports.h"

#include "core/sources/fetching/snapshot.h"
#include "core/sources/fetching/webaddress.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

const QString StoredKey = QStringLiteral("import/failed");
constexpr qsizetype mostKept = 2000;

QString whyOf(const ImportReport &report)
{
    if (report.error)
        return report.error->text;
    const auto first = std::ranges::find(report.issues, Severity::Error, &Issue::severity);
    const qsizetype more = std::ranges::count(report.issues, Severity::Error, &Issue::severity) - 1;
    return more > 0
        ? FailedImports::tr("%1 (and %n more)", nullptr, static_cast<int>(more)).arg(first->text)
        : first->text;
}

/// The host with its port, as the list of allowed hosts takes it.
QString hostToAllow(const ImportReport &report)
{
    if (report.fault != FetchFault::OwnNetwork)
        return {};
    const QUrl url(report.origin);
    const QString host = hostOf(url);
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

} // namespace

FailedImports::FailedImports(const WindowContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    context.workspace->value(StoredKey).then(this, [this](const Result<QByteArray> &stored) {
        const QJsonArray array = QJsonDocument::fromJson(stored.value_or(QByteArray())).array();
        QList<FailedImport> earlier;
        for (const QJsonValue value : array) {
            const QJsonObject json = value.toObject();
            QList<ImportChoice> choices;
            for (const QJsonValue again : json["choices"_L1].toArray()) {
                if (const auto choice = choiceFromJson(again.toObject()))
                    choices.append(*choice);
            }
            if (!choices.isEmpty())
                earlier.append({choices, json["where"_L1].toString(), json["why"_L1].toString(),
                                json["host"_L1].toString(),
                                QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate)});
        }
        if (earlier.isEmpty())
            return;
        m_list = earlier + m_list;
        Q_EMIT changed();
    });
}

void FailedImports::take(const QList<ImportReport> &reports)
{
    bool any = false;
    for (const ImportReport &report : reports) {
        for (const ImportChoice &choice : report.choices)
            any |= m_list.removeIf([key = keyOf(choice)](const FailedImport &known) {
                return known.key() == key;
            }) > 0;
        if (!report.failed() || report.choices.isEmpty())
            continue;
        any = true;
        put({report.choices, report.origin, whyOf(report), hostToAllow(report),
             m_context.clock.nowUtc()});
    }
    if (any)
        keep();
}

void FailedImports::add(const QList<ImportChoice> &broken)
{
    for (const ImportChoice &choice : broken)
        put({{choice}, choice.source, choice.fault, {}, m_context.clock.nowUtc()});
    if (!broken.isEmpty())
        keep();
}

void FailedImports::dismiss(const QStringList &keys)
{
    if (m_list.removeIf([&](const FailedImport &known) { return keys.contains(known.key()); }) > 0)
        keep();
}

void FailedImports::put(const FailedImport &failed)
{
    m_list.removeIf([key = failed.key()](const FailedImport &known) { return known.key() == key; });
    m_list.append(failed);
    while (m_list.size() > mostKept)
        m_list.removeFirst();
}

void FailedImports::keep()
{
    QJsonArray array;
    for (const FailedImport &failed : std::as_const(m_list)) {
        QJsonArray again;
        for (const ImportChoice &choice : failed.choices)
            again.append(toJson(choice));
        array.append(QJsonObject{{u"choices"_s, again},
                                 {u"where"_s, failed.where},
                                 {u"why"_s, failed.why},
                                 {u"host"_s, failed.host},
                                 {u"at"_s, failed.at.toString(Qt::ISODate)}});
    }
    // Should this be lost, the list is only shorter the next time.
    static_cast<void>(m_context.workspace->setValue(
        StoredKey, QJsonDocument(array).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

} // namespace rapporteur
