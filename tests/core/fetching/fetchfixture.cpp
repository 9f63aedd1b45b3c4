// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fetching/fetchfixture.h"

namespace rapporteur::testing
{

void ToldNames::resolve(const QString &host, QObject *context, Found found)
{
    ++m_asked[host];
    QList<QHostAddress> addresses;
    QList<QStringList> &answers = m_answers[host];
    const QStringList texts = answers.size() > 1 ? answers.takeFirst() : answers.value(0);
    for (const QString &text : texts)
        addresses.append(QHostAddress(text));
    QMetaObject::invokeMethod(
        context,
        [found = std::move(found), addresses] {
            found(addresses, addresses.isEmpty() ? QStringLiteral("no such name") : QString());
        },
        Qt::QueuedConnection);
}

FetchFixture::FetchFixture(const QStringList &allowed, FetchParts parts)
{
    auto told = std::make_unique<ToldNames>();
    names = told.get();
    parts.alarms = time.makeAlarms();
    parts.resolver = std::move(told);
    if (!parts.proxyFor)
        parts.proxyFor = [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); };
    const Result<AllowedHosts> hosts = AllowedHosts::fromTexts(allowed);
    if (!hosts)
        qFatal("%s", qUtf8Printable(hosts.error().text));
    parts.allowed = *hosts;
    engine = std::make_unique<FetchEngine>(time.clock(), std::move(parts));
}

FetchRequest FetchFixture::request(const QString &address) const
{
    FetchRequest request;
    request.address = address;
    request.obeyRobots = false;
    request.delayMs = 0;
    return request;
}

FetchResult FetchFixture::fetch(const FetchRequest &request, qint64 stepMs)
{
    std::optional<FetchResult> result;
    int calls = 0;
    const std::unique_ptr<FetchJob> job = engine->start(request, [&](FetchResult r) {
        ++calls;
        result = std::move(r);
    });
    const auto finished = [&] {
        if (!result && stepMs > 0)
            time.advance(stepMs);
        return result.has_value();
    };
    if (!QTest::qWaitFor(finished, 30'000))
        qFatal("the fetch did not end");
    settle();
    if (calls != 1)
        qFatal("the fetch ended %d times", calls);
    return *result;
}

void FetchFixture::settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString textOf(const FetchResult &result)
{
    return result ? QStringLiteral("delivered") : result.error().error.text;
}

} // namespace rapporteur::testing
