// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/rubric/rubricreader.h"
#include "core/runs/asking/modelrater.h"
#include "core/runs/conductor.h"
#include "tests/bench/benchrow.h"
#include "tests/bench/filling.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>
#include <unistd.h>

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LatencyMs = 200;
constexpr int ServerLifeMs = 10 * 60'000; ///< it ends by itself, whatever becomes of who started it

/// Seconds of processor time of this process so far.
double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// An answer of about 12.8 KB, as a chat completion in a stream of events.
QByteArray answerBytes()
{
    const Rubric rubric = shippedRubric(u"udhr"_s).value();
    Generator generator(rubric);
    const Document document = generator.document(1, 15'000);
    const QString text = QString::fromUtf8(
        QJsonDocument(answerToJson(rubric, generator.evaluation(1, document)))
            .toJson(QJsonDocument::Compact));
    QByteArray stream;
    constexpr qsizetype piece = 200;
    const auto add = [&stream](const QJsonObject &data) {
        stream += "data: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
    };
    for (qsizetype at = 0; at < text.size(); at += piece)
        add({{u"model"_s, u"bench"_s},
             {u"choices"_s,
              QJsonArray{QJsonObject{
                  {u"index"_s, 0},
                  {u"delta"_s, QJsonObject{{u"content"_s, text.sliced(at).left(piece)}}}}}}});
    add({{u"choices"_s,
          QJsonArray{QJsonObject{
              {u"index"_s, 0}, {u"delta"_s, QJsonObject{}}, {u"finish_reason"_s, u"stop"_s}}}},
         {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 4000}, {u"completion_tokens"_s, 3200}}}});
    return stream + "data: [DONE]\n\n";
}

/// A process of its own: answers every question after the latency, prints its port, ends with its input.
QList<Measure> serverRow(const Settings &)
{
    QTcpServer server;
    server.setListenBacklogSize(512);
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("the loopback has no free port");
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: "
                              "close\r\n\r\n"
        + answerBytes();
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            auto seen = std::make_shared<QByteArray>();
            QObject::connect(socket, &QIODevice::readyRead, socket, [socket, seen, &answer] {
                *seen += socket->readAll();
                const qsizetype head = seen->indexOf("\r\n\r\n");
                const qsizetype field = seen->toLower().indexOf("content-length:");
                if (head < 0 || field < 0 || field > head)
                    return;
                const qint64 length = seen->sliced(field + 15,
                                                   seen->indexOf('\r', field) - field - 15)
                                          .trimmed()
                                          .toLongLong();
                if (seen->size() < head + 4 + length)
                    return;
                seen->clear();
                QTimer::singleShot(LatencyMs, Qt::PreciseTimer, socket, [socket, &answer] {
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            });
        }
    });
    QTextStream(stdout) << server.serverPort() << Qt::endl;
    QTimer::singleShot(ServerLifeMs, qApp, &QCoreApplication::quit);
    // Whoever started it closes the pipe, or is gone: reading then ends.
    QThread *watch = QThread::create([] {
        QTextStream(stdin).readAll();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    watch->start();
    QCoreApplication::exec();
    ::_exit(0);
}

/// The server's process, for as long as this object is there.
class BenchServer
{
public:
    BenchServer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {u"--row"_s, u"model-server"_s});
        if (!m_process.waitForReadyRead(60'000))
            qFatal("the server of the bench does not begin");
        m_port = m_process.readLine().trimmed().toInt();
    }
    ~BenchServer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(10'000);
    }
    Q_DISABLE_COPY_MOVE(BenchServer)
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/v1"_s.arg(m_port); }

private:
    QProcess m_process;
    int m_port = 0;
};

struct Cost {
    double seconds = 0, cpuMs = 0; ///< `cpuMs`: of one
};

/// A client that neither parses nor stores anything: a fresh manager for each question, as ours.
Cost bareClient(const QString &address, int count, int atOnce)
{
    const QByteArray body(15'000, 'x');
    const double cpu = cpuSeconds();
    const double seconds = secondsOf([&] {
        QEventLoop loop;
        int sent = 0, ended = 0;
        std::function<void()> next = [&] {
            if (sent == count)
                return;
            ++sent;
            auto *manager = new QNetworkAccessManager;
            QNetworkRequest request(QUrl(address + u"/chat/completions"_s));
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
            QNetworkReply *reply = manager->post(request, body);
            QObject::connect(reply, &QNetworkReply::finished, manager, [&, reply, manager] {
                reply->readAll();
                manager->deleteLater();
                next();
                if (++ended == count)
                    loop.quit();
            });
        };
        for (int i = 0; i < atOnce; ++i)
            next();
        loop.exec();
    });
    return {seconds, 1000 * (cpuSeconds() - cpu) / count};
}

/// A whole run of the program's own: prompts, ledger, exchange, raw answer, reading, grounding, evaluation.
Cost wholeRun(const QString &address, const QString &folder, int count, int atOnce)
{
    const SystemClock clock;
    const Rubric rubric = shippedRubric(u"udhr"_s).value();
    const std::shared_ptr<Workspace> workspace = finished(Workspace::create(
        folder + u"/asking%1x%2.rapporteur"_s.arg(count).arg(atOnce), rubric, clock));
    Generator generator(rubric);
    QList<ArticleImport> articles;
    for (int i = 0; i < count; ++i)
        articles.append(generator.article(i, 0, 15'000));
    if (!workspace->import(articles).result())
        qFatal("the articles were not stored");
    articles.clear();
    const ServerPreset preset = shippedServerPreset(u"compatible"_s).value();
    ModelSetup setup;
    setup.server = {preset, serverAddress(preset, address).value(), u"bench"_s};
    setup.concurrency = atOnce;
    auto rater = std::make_unique<ModelRater>(
        std::make_shared<Asker>(clock), workspace,
        std::make_shared<const PromptMaker>(PromptMaker::make(rubric).value()), setup, ServerKey(),
        Mode::Full, Target::Article);
    Run wanted;
    wanted.rater = rater->rater();
    const Run run = workspace->startRun(wanted, RunSelection::New).result().value();
    ConductorSettings settings;
    settings.concurrency = atOnce;
    Conductor conductor(workspace, std::move(rater), clock, settings);
    QEventLoop loop;
    RunProgress last;
    QObject::connect(&conductor, &Conductor::finished, &loop, [&](const RunProgress &progress) {
        last = progress;
        loop.quit();
    });
    const double cpu = cpuSeconds();
    const double seconds = secondsOf([&] {
        conductor.start(run);
        loop.exec();
    });
    if (last.counts.stored != count)
        qFatal("only %d of %d were stored: %s", last.counts.stored, count,
               last.error ? qPrintable(last.error->text) : "");
    return {seconds, 1000 * (cpuSeconds() - cpu) / count};
}

QList<Measure> asking(const Settings &settings, int count, int atOnce, double most)
{
    const BenchServer server;
    const double ideal = (count + atOnce - 1) / atOnce * (LatencyMs / 1000.0);
    const Cost bare = bareClient(server.address(), count, atOnce);
    const Cost ours = wholeRun(server.address(), settings.folder, count, atOnce);
    const QString what = u"%1 evaluations by a model, 15 KB in, %2 ms latency, %3 at once"_s
                             .arg(count)
                             .arg(LatencyMs)
                             .arg(atOnce);
    return {{.work = what,
             .unit = u"s"_s,
             .ours = ours.seconds,
             .reference = u"ideal; a bare client that parses and stores nothing %1 s"_s.arg(
                 bare.seconds, 0, 'f', 2),
             .referenceValue = ideal,
             .aim = u"at most %1 × ideal"_s.arg(most),
             .met = ours.seconds <= most * ideal},
            {.work = what + u", processor time of one"_s,
             .unit = u"ms"_s,
             .ours = ours.cpuMs,
             .reference = u"the bare client"_s,
             .referenceValue = bare.cpuMs,
             .aim = u"at most 3"_s,
             .met = ours.cpuMs <= 3},
            {.work = what + u", peak memory"_s,
             .unit = u"MB"_s,
             .ours = peakMemoryMb(),
             .aim = u"at most 150"_s,
             .met = peakMemoryMb() <= 150}};
}

} // namespace

QList<Row> askingRows()
{
    return {{u"asking-64"_s, [](const Settings &s) { return asking(s, 500, 64, 1.10); }},
            {u"asking-4"_s, [](const Settings &s) { return asking(s, 100, 4, 1.03); }},
            {u"asking-2000"_s, [](const Settings &s) { return asking(s, 2000, 64, 1.10); }}};
}

Row modelServerRow()
{
    return {u"model-server"_s, serverRow};
}

} // namespace rapporteur::bench
