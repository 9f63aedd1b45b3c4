// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/asker.h"

#include "core/evaluation/servers/redactor.h"

namespace rapporteur
{

namespace
{

constexpr int MostPages = 50;

/// Asks for page after page of a list.
class ModelListing : public QObject
{
public:
    using Answer = Result<QList<ServerModel>>;

    ModelListing(AskEngine &engine, AskedServer server, ServerKey key,
                 std::shared_ptr<QPromise<Answer>> promise)
        : QObject(&engine)
        , m_engine(engine)
        , m_server(std::move(server))
        , m_key(std::move(key))
        , m_promise(std::move(promise))
    {}
    ~ModelListing() override
    {
        if (m_promise)
            finish(std::unexpected(Error{ErrorKind::Cancelled, {}, {}}));
    }

    void next(const QString &after)
    {
        m_exchange = std::make_unique<ServerExchange>(m_engine.clock(), m_engine.alarms(),
                                                      m_engine.parts(), nullptr);
        m_exchange->start(m_server, modelListRequest(m_server.preset, m_server.address, after),
                          m_key, {}, [this](const ExchangeResult &result) { took(result); });
    }

private:
    void took(const ExchangeResult &result)
    {
        m_exchange.release()->deleteLater(); // it is speaking
        std::optional<ServerFault> fault = result.cut;
        if (!fault && result.response.status >= 300)
            fault = readFault(m_server, result.response, m_engine.clock().nowUtc());
        if (fault) {
            const Redactor redactor({m_key.value()});
            fault->text = redactor.redacted(fault->text);
            fault->detail = redactor.redacted(fault->detail);
            return finish(std::unexpected(toError(*fault)));
        }
        const Result<ModelPage> page = readModelList(m_server, result.response.body);
        if (!page)
            return finish(failureOf(page));
        m_models.append(page->models);
        if (page->after.isEmpty() || ++m_pages >= MostPages)
            return finish(m_models);
        next(page->after);
    }
    void finish(const Answer &answer)
    {
        const auto promise = std::exchange(m_promise, {});
        promise->addResult(answer);
        promise->finish();
        deleteLater();
    }

    AskEngine &m_engine;
    AskedServer m_server;
    ServerKey m_key;
    std::shared_ptr<QPromise<Answer>> m_promise;
    std::unique_ptr<ServerExchange> m_exchange;
    QList<ServerModel> m_models;
    int m_pages = 0;
};

template <typename T>
std::shared_ptr<QPromise<T>> begunPromise()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return promise;
}

} // namespace

Asker::Asker(const Clock &clock, AskParts parts)
    : m_engine(new AskEngine(clock, std::move(parts)))
{
    m_thread.setObjectName("asking");
    m_engine->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    m_thread.start();
}

Asker::~Asker()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<RunRater::Outcome> Asker::ask(std::shared_ptr<AskTicket> ticket,
                                      const ArticleDetail &article, const Job &job)
{
    auto promise = begunPromise<RunRater::Outcome>();
    QFuture<RunRater::Outcome> future = promise->future();
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, ticket = std::move(ticket), article, job, promise] {
            (new ModelQuestion(*engine, ticket, article, job, promise))->start();
        });
    return future;
}

void Asker::wind(std::shared_ptr<AskTicket> ticket)
{
    ticket->winding = true;
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, ticket = std::move(ticket)] {
        const auto questions = engine->findChildren<ModelQuestion *>(Qt::FindDirectChildrenOnly);
        for (ModelQuestion *question : questions) {
            if (question->ticket() == ticket.get())
                question->wind();
        }
    });
}

void Asker::drop(const AskTicket *ticket)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, ticket] {
        const auto questions = engine->findChildren<ModelQuestion *>(Qt::FindDirectChildrenOnly);
        for (ModelQuestion *question : questions) {
            if (question->ticket() == ticket)
                delete question;
        }
    });
}

QFuture<Result<QList<ServerModel>>> Asker::listModels(const AskedServer &server,
                                                      const ServerKey &key)
{
    auto promise = begunPromise<Result<QList<ServerModel>>>();
    QFuture<Result<QList<ServerModel>>> future = promise->future();
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, server, key, promise] {
        (new ModelListing(*engine, server, key, promise))->next({});
    });
    return future;
}

} // namespace rapporteur
