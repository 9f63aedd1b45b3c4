// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannednetwork.h"
#include "tests/support/registry.h"

#include <QSignalSpy>
#include <QTest>

using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

class TestCannedNetwork : public QObject
{
    Q_OBJECT

private:
    const QUrl m_url{u"https://example.org/item"_s};

private Q_SLOTS:
    void answersInOrderThenNoMore()
    {
        CannedNetwork network;
        network.answer(m_url, {.body = "one"});
        network.answer(m_url, {.status = 404, .body = "two"});
        for (const auto &[body, error] : {std::pair("one", QNetworkReply::NoError),
                                          std::pair("two", QNetworkReply::ContentNotFoundError),
                                          std::pair("", QNetworkReply::HostNotFoundError)}) {
            QNetworkReply *reply = network.get(QNetworkRequest(m_url));
            QVERIFY(!reply->isFinished());
            QSignalSpy finished(reply, &QNetworkReply::finished);
            QVERIFY(finished.wait());
            QCOMPARE(reply->readAll(), QByteArray(body));
            QCOMPARE(reply->error(), error);
        }
    }

    void keepsWhatWasAsked()
    {
        CannedNetwork network;
        QNetworkRequest request(m_url);
        request.setRawHeader("x-kind", "test");
        network.post(request, "question");
        QCOMPARE(network.requests().size(), 1);
        QCOMPARE(network.requests().first().operation, QNetworkAccessManager::PostOperation);
        QCOMPARE(network.requests().first().body, "question");
        QCOMPARE(network.requests().first().request.rawHeader("x-kind"), "test");
    }

    void sendsPieces()
    {
        CannedNetwork network;
        network.answer(m_url, {.body = "abcdefg", .headers = {{"etag", "1"}}, .pieceSize = 3});
        QNetworkReply *reply = network.get(QNetworkRequest(m_url));
        QStringList pieces;
        connect(reply, &QNetworkReply::readyRead, this,
                [&] { pieces.append(QString::fromLatin1(reply->readAll())); });
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(pieces, QStringList({u"abc"_s, u"def"_s, u"g"_s}));
        QCOMPARE(reply->rawHeader("etag"), "1");
    }

    void aReplyThatHangsEndsWhenAborted()
    {
        CannedNetwork network;
        network.answer(m_url, {.body = "abc", .hangs = true});
        QNetworkReply *reply = network.get(QNetworkRequest(m_url));
        QSignalSpy arrived(reply, &QNetworkReply::readyRead);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(arrived.wait());
        QCOMPARE(finished.size(), 0);
        reply->abort();
        reply->abort();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
    }
};

RAPPORTEUR_TEST(TestCannedNetwork)

#include "tst_cannednetwork.moc"
