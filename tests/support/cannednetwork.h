// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QQueue>

namespace rapporteur::testing
{

/// What a server that is not there answers.
struct CannedReply {
    int status = 200;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    /// Raised after the body; a status of 400 and above raises Qt's error of that status by itself.
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    /// The body comes in pieces of this many bytes; 0 means at once.
    qsizetype pieceSize = 0;
    /// Sends the body and then nothing more, until it is aborted.
    bool hangs = false;
};

struct CannedRequest {
    QNetworkAccessManager::Operation operation;
    QNetworkRequest request;
    QByteArray body;
};

/// A network that never touches a socket: each address has a queue of answers, and every request is kept. An address
/// without a (further) answer gets HostNotFoundError. Answers come from the event loop, never within get() or post().
class CannedNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    void answer(const QUrl &url, const CannedReply &reply) { m_replies[url].enqueue(reply); }
    [[nodiscard]] const QList<CannedRequest> &requests() const { return m_requests; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    QHash<QUrl, QQueue<CannedReply>> m_replies;
    QList<CannedRequest> m_requests;
};

} // namespace rapporteur::testing
