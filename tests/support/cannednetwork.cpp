// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cannednetwork.h"

#include <QIODevice>

#include <algorithm>

namespace rapporteur::testing
{

using namespace Qt::StringLiterals;

namespace
{

QNetworkReply::NetworkError errorOfStatus(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        return status >= 500 ? QNetworkReply::UnknownServerError
            : status >= 400  ? QNetworkReply::UnknownContentError
                             : QNetworkReply::NoError;
    }
}

class Reply final : public QNetworkReply
{
public:
    Reply(const CannedReply &canned, QNetworkAccessManager::Operation operation,
          const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
        , m_canned(canned)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        if (m_canned.error == NoError) {
            m_canned.error = errorOfStatus(m_canned.status);
        }
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        later(&Reply::begin);
    }

    void abort() override
    {
        if (!isFinished()) {
            end(OperationCanceledError);
        }
    }

    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_arrived - m_read + QNetworkReply::bytesAvailable();
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, m_arrived - m_read);
        if (size == 0) {
            return isFinished() ? -1 : 0;
        }
        std::copy_n(m_canned.body.constData() + m_read, size, data);
        m_read += size;
        return size;
    }

private:
    void later(void (Reply::*step)())
    {
        QMetaObject::invokeMethod(this, [this, step] { (this->*step)(); }, Qt::QueuedConnection);
    }

    void begin()
    {
        if (isFinished()) {
            return;
        }
        if (m_canned.status > 0) {
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_canned.status);
        }
        for (const auto &[name, value] : std::as_const(m_canned.headers)) {
            setRawHeader(name, value);
        }
        Q_EMIT metaDataChanged();
        deliver();
    }

    void deliver()
    {
        if (isFinished()) {
            return;
        }
        const qint64 piece = m_canned.pieceSize > 0 ? m_canned.pieceSize : m_canned.body.size();
        m_arrived = std::min<qint64>(m_arrived + piece, m_canned.body.size());
        if (m_arrived > m_read) {
            Q_EMIT readyRead();
        }
        if (m_arrived < m_canned.body.size()) {
            later(&Reply::deliver);
        } else if (!m_canned.hangs && !isFinished()) {
            end(m_canned.error);
        }
    }

    void end(NetworkError error)
    {
        setFinished(true);
        if (error != NoError) {
            setError(error, u"canned failure %1"_s.arg(int(error)));
            Q_EMIT errorOccurred(error);
        }
        Q_EMIT finished();
    }

    CannedReply m_canned;
    qint64 m_arrived = 0;
    qint64 m_read = 0;
};

} // namespace

QNetworkReply *CannedNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *outgoing)
{
    m_requests.append({operation, request, outgoing ? outgoing->readAll() : QByteArray()});
    QQueue<CannedReply> &queue = m_replies[request.url()];
    const CannedReply canned = queue.isEmpty()
        ? CannedReply{.status = 0, .body = {}, .error = QNetworkReply::HostNotFoundError}
        : queue.dequeue();
    return new Reply(canned, operation, request, this);
}

} // namespace rapporteur::testing
