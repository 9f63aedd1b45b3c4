// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/asking/modelsetup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelSetup)
};

constexpr std::array<std::pair<Thinking, QLatin1StringView>, 5> ThinkingNames{
    {{Thinking::ModelDefault, "default"_L1},
     {Thinking::Off, "off"_L1},
     {Thinking::Low, "low"_L1},
     {Thinking::Medium, "medium"_L1},
     {Thinking::High, "high"_L1}}};

QJsonObject settingsOf(const ModelSetup &setup)
{
    QJsonObject settings{{u"base_address"_s, setup.server.address.base.toString()}};
    if (setup.temperature)
        settings.insert(u"temperature"_s, *setup.temperature);
    if (setup.thinking != Thinking::ModelDefault)
        settings.insert(u"thinking"_s, thinkingName(setup.thinking));
    if (setup.outputCap > 0)
        settings.insert(u"output_cap"_s, setup.outputCap);
    return settings;
}

} // namespace

QString thinkingName(Thinking thinking)
{
    return std::ranges::find(ThinkingNames, thinking,
                             &std::pair<Thinking, QLatin1StringView>::first)
        ->second;
}

std::optional<Thinking> thinkingNamed(QStringView name)
{
    for (const auto &[thinking, word] : ThinkingNames) {
        if (name == word)
            return thinking;
    }
    return std::nullopt;
}

PromptKind promptKind(Mode mode, Target target)
{
    if (target == Target::Discussion || mode == Mode::Discussion)
        return PromptKind::Discussion;
    switch (mode) {
    case Mode::Spot:
        return PromptKind::Spot;
    case Mode::Lite:
        return PromptKind::Lite;
    default:
        return PromptKind::Full;
    }
}

Rater raterOf(const ModelSetup &setup, const QString &templateSha256)
{
    Rater rater;
    rater.kind = RaterKind::Model;
    rater.name = setup.server.model;
    rater.provider = setup.server.preset.id;
    rater.model = setup.server.model;
    rater.settings = QString::fromUtf8(
        QJsonDocument(settingsOf(setup)).toJson(QJsonDocument::Compact));
    rater.promptSha256 = templateSha256;
    return rater;
}

Result<ModelSetup> setupOf(const Rater &rater)
{
    if (rater.kind != RaterKind::Model || rater.provider.isEmpty() || rater.model.isEmpty())
        return failure(
            ErrorKind::BadInput,
            Words::tr("“%1” is no model at a server, so it cannot be asked.").arg(rater.name));
    const Result<ServerPreset> preset = shippedServerPreset(rater.provider);
    if (!preset)
        return failureOf(preset);
    const QJsonObject settings = QJsonDocument::fromJson(rater.settings.toUtf8()).object();
    const Result<ServerAddress> address = serverAddress(
        *preset, settings.value("base_address"_L1).toString());
    if (!address)
        return failureOf(address);
    ModelSetup setup;
    setup.server = {*preset, *address, rater.model};
    if (const QJsonValue given = settings.value("temperature"_L1); given.isDouble())
        setup.temperature = given.toDouble();
    setup.thinking =
        thinkingNamed(settings.value("thinking"_L1).toString()).value_or(Thinking::ModelDefault);
    setup.outputCap = settings.value("output_cap"_L1).toInteger();
    return setup;
}

ChatRequest chatOf(const ModelSetup &setup, const Prompt &prompt)
{
    ChatRequest chat;
    chat.model = setup.server.model;
    chat.system = prompt.system;
    chat.messages = prompt.messages;
    chat.schema = prompt.schema;
    chat.outputCap = setup.outputCap > 0 ? setup.outputCap : prompt.outputCap;
    chat.temperature = setup.temperature;
    chat.thinking = setup.thinking;
    chat.streamed = setup.streamed;
    chat.cacheKey = prompt.systemSha256.left(32);
    return chat;
}

QString questionHash(const ModelSetup &setup, const Prompt &prompt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(prompt.sha256.toLatin1());
    hash.addData("\n" + setup.server.preset.id.toUtf8());
    hash.addData("\n" + setup.server.model.toUtf8() + "\n");
    hash.addData(QJsonDocument(settingsOf(setup)).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(hash.result().toHex());
}

PlannedCall plannedCall(const ModelSetup &setup, const Prompt &prompt)
{
    PlannedCall call;
    call.repeatedTokens = prompt.systemTokens;
    call.ownTokens = prompt.messageTokens;
    call.typicalOutput = prompt.typicalOutput;
    call.outputCap = setup.outputCap > 0 ? setup.outputCap : prompt.outputCap;
    return call;
}

} // namespace rapporteur
