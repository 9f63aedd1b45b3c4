// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/runs/askingstage.h"

#include "core/evaluation/answerreader.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

AskingStage::AskingStage(int articles, const QString &preset)
    : server(clock)
{
    store.addArticles(articles);
    store.workspace.reset();
    auto opened = Workspace::open(store.path(), clock, {}).takeResult();
    if (!opened)
        qFatal("the workspace does not open");
    workspace = *opened;
    setup.server.preset = shippedServerPreset(preset).value();
    setup = setupAt(server);
    server.always(answering(goodAnswer()));
}

AskingStage::~AskingStage()
{
    conductor.reset();
    asker.reset();
}

ModelSetup AskingStage::setupAt(const ModelServer &at) const
{
    ModelSetup made = setup;
    made.server.address = serverAddress(setup.server.preset, at.address()).value();
    made.server.model = u"model-x"_s;
    made.prices = {.input = 1'000'000,
                   .output = 2'000'000,
                   .cachedInput = {},
                   .cacheWrite = {},
                   .request = {}};
    made.concurrency = 4;
    return made;
}

void AskingStage::makeRun(RunSelection selection)
{
    takeUp();
    Run asked;
    const ModelRater rater(asker, workspace,
                           std::make_shared<PromptMaker>(PromptMaker::make(store.rubric).value()),
                           setup, {}, mode, Target::Article);
    asked.uuid = RandomIdSource().next();
    asked.rater = rater.rater();
    asked.mode = mode;
    asked.maxAttempts = 3;
    run = workspace->startRun(asked, selection).result().value();
}

void AskingStage::takeUp()
{
    conductor.reset();
    if (!asker) {
        AskParts parts;
        parts.alarms = std::make_unique<RacingAlarms>(clock);
        parts.random = [] { return 0.5; };
        parts.limits = limits;
        parts.tls = tls;
        asker = std::make_shared<Asker>(clock, std::move(parts));
    }
    auto rater = std::make_unique<ModelRater>(
        asker, workspace, std::make_shared<PromptMaker>(PromptMaker::make(store.rubric).value()),
        setup, ServerKey(Canary, setup.server.address.origin()), mode, Target::Article);
    ConductorSettings settings;
    settings.concurrency = setup.concurrency;
    settings.longestPollMs = 10;
    settings.leaseSeconds = 1'000'000; // leases are renewed by real time
    conductor = std::make_unique<Conductor>(workspace, std::move(rater), clock, settings);
    QObject::connect(conductor.get(), &Conductor::jobFailed,
                     [this](RowId, const Error &error, bool dead) {
                         failures.append(error.text + (dead ? u" †"_s : QString()));
                     });
    QObject::connect(conductor.get(), &Conductor::finished,
                     [this](const RunProgress &progress) { last = progress; });
}

bool AskingStage::runs()
{
    conductor->start(run);
    return finishes();
}

bool AskingStage::finishes()
{
    QSignalSpy spy(conductor.get(), &Conductor::finished);
    return spy.wait(60'000);
}

RunCounts AskingStage::counts() const
{
    return workspace->runCounts(run.id).result().value();
}

QList<RequestRecord> AskingStage::ledger() const
{
    return workspace->requests(run.id).result().value();
}

QStringList AskingStage::ledgerWords() const
{
    QStringList words;
    for (const RequestRecord &row : ledger()) {
        QStringList parts{requestStateName(row.state)};
        if (!row.fault.isEmpty())
            parts.append(row.fault);
        if (row.status > 0 && row.status != 200)
            parts.append(QString::number(row.status));
        words.append(parts.join(u' '));
    }
    return words;
}

QStringList AskingStage::eventTexts() const
{
    QStringList texts;
    const QList<Event> events = workspace->events({}).result().value();
    for (const Event &event : events)
        texts.append(event.message);
    return texts;
}

QByteArray AskingStage::goodAnswer() const
{
    return QJsonDocument(answerToJson(store.rubric, evaluationNumber(store.rubric, 1)))
        .toJson(QJsonDocument::Compact);
}

bool AskingStage::keyIsNowhere() const
{
    const QDir folder(QFileInfo(store.path()).path());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    return std::ranges::none_of(names, [&](const QString &name) {
        return bytesIn(folder.filePath(name)).contains("CANARY");
    });
}

} // namespace rapporteur::testing
