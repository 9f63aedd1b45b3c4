// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/hackernewsserver.h"
#include "tests/ui/windowfixture.h"

namespace rapporteur::testing
{

/// A window whose web is a server of the test on the loopback, Hacker News included.
class WebStage
{
public:
    /// Without `allowed` the window refuses the loopback, as it does until a person allows it.
    explicit WebStage(bool allowed = true)
        : server(time)
    {
        if (allowed)
            fixture.settings.setValue(QStringLiteral("network/allowedHosts"),
                                      QStringList{QStringLiteral("127.0.0.1")});
        fixture.services.web.fetcher = [this](const AllowedHosts &hosts) {
            FetchParts parts;
            parts.allowed = hosts;
            parts.proxyFor = [](const QUrl &) { return QNetworkProxy(QNetworkProxy::NoProxy); };
            return std::make_unique<Fetcher>(m_clock, std::move(parts));
        };
        fixture.services.web.hackerNews = *hackerNewsEndpoints(server.base());
        fixture.open();
    }

    /// A page with a text of its own behind `path`.
    void addPage(const QByteArray &path, const QByteArray &title)
    {
        server.onPage(path, page(title), "Content-Type: text/html; charset=utf-8\r\n");
    }
    [[nodiscard]] static QByteArray page(const QByteArray &title)
    {
        QByteArray text;
        for (int i = 0; i < 12; ++i)
            text += "<p>In paragraph " + QByteArray::number(i) + " of " + title
                + " people met on Monday, heard what there was to say, and gave their reasons in whole "
                  "sentences that a reader can follow without effort.</p>";
        return "<!doctype html><html lang=en><head><title>" + title
            + "</title></head><body><article><h1>" + title + "</h1>" + text
            + "</article></body></html>";
    }

private:
    SystemClock m_clock;

public:
    ManualTime time;
    HackerNewsServer server;
    WindowFixture fixture;
};

} // namespace rapporteur::testing
