// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/modelhabits.h"
#include "tests/core/evaluation/servers/serverfixture.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

ServerFault refusalOf(const QString &parameter)
{
    ServerFault fault;
    fault.kind = ServerFaultKind::ParameterUnsupported;
    fault.parameter = parameter;
    return fault;
}

ServerFault refusedMeans()
{
    ServerFault fault;
    fault.kind = ServerFaultKind::MeansUnsupported;
    return fault;
}

} // namespace

class TestModelHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// json_schema, then forced tool, then json_object, then the prompt alone: as far as the server
    /// knows them.
    void theLadderOfMeans()
    {
        const auto ladder = [](const QString &preset) {
            QStringList names;
            std::optional<ModelHabits> habits = firstHabits(presetNamed(preset));
            for (; habits; habits = adapted(presetNamed(preset), *habits, refusedMeans()))
                names.append(jsonMeansName(habits->means));
            return names.join(u' ');
        };
        QCOMPARE(ladder(u"openai"_s), u"json_schema forced_tool json_object prompt_only"_s);
        QCOMPARE(ladder(u"anthropic"_s), u"json_schema forced_tool prompt_only"_s);
        QCOMPARE(ladder(u"ollama"_s), u"json_schema json_object prompt_only"_s);
        QCOMPARE(ladder(u"cloudflare"_s), u"json_schema prompt_only"_s);
    }

    /// A field is given up once; a second refusal of it is final.
    void fieldsAreGivenUpOnce()
    {
        const ServerPreset preset = presetNamed(u"openai"_s);
        const auto habits = adapted(preset, firstHabits(preset), refusalOf(u"temperature"_s));
        QVERIFY(habits);
        QVERIFY(!habits->sends(u"temperature"));
        QVERIFY(habits->sends(u"reasoning_effort"));
        QVERIFY(!adapted(preset, *habits, refusalOf(u"temperature"_s)));
        QVERIFY(!adapted(preset, *habits, refusalOf(QString())));
        QVERIFY(adapted(preset, *habits, refusalOf(u"stream_options"_s)));
    }

    /// The cap is renamed, never dropped: without one an answer has no end.
    void theCapIsRenamed()
    {
        const ServerPreset preset = presetNamed(u"together"_s);
        const auto habits = adapted(preset, firstHabits(preset), refusalOf(u"max_tokens"_s));
        QVERIFY(habits);
        QCOMPARE(habits->outputCapField, u"max_completion_tokens"_s);
        QVERIFY(habits->dropped.isEmpty());
        QVERIFY(!adapted(preset, *habits, refusalOf(u"max_completion_tokens"_s)));
        const ServerPreset anthropic = presetNamed(u"anthropic"_s);
        QVERIFY(!adapted(anthropic, firstHabits(anthropic), refusalOf(u"max_tokens"_s)));
    }

    void otherFaultsTeachNothing()
    {
        const ServerPreset preset = presetNamed(u"openai"_s);
        ServerFault fault;
        fault.kind = ServerFaultKind::BadRequest;
        fault.parameter = u"temperature"_s;
        QVERIFY(!adapted(preset, firstHabits(preset), fault));
    }

    void keptAsJson()
    {
        const ServerPreset preset = presetNamed(u"ollama"_s);
        ModelHabits habits;
        habits.means = JsonMeans::JsonObject;
        habits.outputCapField = u"max_completion_tokens"_s;
        habits.dropped = {u"temperature"_s, u"reasoning_effort"_s};
        QCOMPARE(habitsFromJson(preset, habitsToJson(habits)), habits);
        QCOMPARE(habitsFromJson(preset, {}), firstHabits(preset));
        // What no request may do cannot come out of a damaged record either.
        const QJsonObject damaged{{u"json_means"_s, u"forced_tool"_s},
                                  {u"output_cap"_s, u"model"_s},
                                  {u"dropped"_s, QJsonArray{1, u"max_tokens"_s}}};
        QCOMPARE(habitsFromJson(preset, damaged), firstHabits(preset));
    }
};

RAPPORTEUR_TEST(TestModelHabits)

#include "tst_modelhabits.moc"
