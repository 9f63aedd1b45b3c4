// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/serverpreset.h"

#include "core/evaluation/servers/serveraddress.h"
#include "core/rubric/rubricobject.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr auto Folder = ":/rapporteur/servers"_L1;
constexpr auto Format = "rapporteur-server-1"_L1;
constexpr qsizetype FileLimit = 256 * 1024;

template <typename Value, size_t Count>
using Words = std::array<std::pair<QLatin1StringView, Value>, Count>;

constexpr Words<ServerProtocol, 2> Protocols{
    {{"openai"_L1, ServerProtocol::OpenAi}, {"anthropic"_L1, ServerProtocol::Anthropic}}};
constexpr Words<JsonMeans, 4> Means{{{"json_schema"_L1, JsonMeans::Schema},
                                     {"forced_tool"_L1, JsonMeans::ForcedTool},
                                     {"json_object"_L1, JsonMeans::JsonObject},
                                     {"prompt_only"_L1, JsonMeans::PromptOnly}}};
constexpr Words<ThinkingStyle, 6> Thinkings{
    {{"none"_L1, ThinkingStyle::None},
     {"effort"_L1, ThinkingStyle::Effort},
     {"reasoning_object"_L1, ThinkingStyle::ReasoningObject},
     {"chat_template"_L1, ThinkingStyle::ChatTemplate},
     {"effort_parsed"_L1, ThinkingStyle::EffortParsed},
     {"adaptive"_L1, ThinkingStyle::Adaptive}}};
constexpr Words<CacheStyle, 4> Caches{{{"none"_L1, CacheStyle::None},
                                       {"key"_L1, CacheStyle::Key},
                                       {"marks"_L1, CacheStyle::Marks},
                                       {"marks_for_some"_L1, CacheStyle::MarksForSome}}};
constexpr Words<KeyNeed, 2> KeyNeeds{
    {{"required"_L1, KeyNeed::Required}, {"optional"_L1, KeyNeed::Optional}}};
constexpr Words<PriceUnit, 3> PriceUnits{{{"none"_L1, PriceUnit::None},
                                          {"per_token"_L1, PriceUnit::PerToken},
                                          {"per_million"_L1, PriceUnit::PerMillion}}};
constexpr Words<ServerQuirk, 8> Quirks{
    {{"require_parameters"_L1, ServerQuirk::RequireParameters},
     {"silent_truncation"_L1, ServerQuirk::SilentTruncation},
     {"answers_for_any_model"_L1, ServerQuirk::AnswersForAnyModel},
     {"schema_direct"_L1, ServerQuirk::SchemaDirect},
     {"forbidden_means_too_long"_L1, ServerQuirk::ForbiddenMeansTooLong},
     {"tool_name_as_word"_L1, ServerQuirk::ToolNameAsWord},
     {"slow_start"_L1, ServerQuirk::SlowStart},
     {"no_stream_options"_L1, ServerQuirk::NoStreamOptions}}};

/// Reads one file; every wrong place becomes an issue.
class ServerPresetFile
{
    Q_DECLARE_TR_FUNCTIONS(ServerPresetFile)

public:
    explicit ServerPresetFile(Issues &issues)
        : m_issues(issues)
    {}

    ServerPreset read(const QJsonObject &json)
    {
        RubricObject file(json, {}, m_issues);
        if (file.text("format"_L1) != Format)
            file.error("wrong-format"_L1, "format"_L1, tr("This must be “%1”.").arg(Format));
        ServerPreset preset;
        preset.id = file.text("id"_L1);
        preset.title = file.text("title"_L1);
        preset.protocol = word(file, "protocol"_L1, Protocols);
        preset.local = file.optionalFlag("local"_L1);
        preset.outputCapField = file.text("output_cap"_L1);
        preset.thinking = word(file, "thinking"_L1, Thinkings);
        preset.priceUnit = word(file, "prices"_L1, PriceUnits);
        preset.idempotencyHeader = optional(file, "idempotency_header"_L1);
        readKey(file, preset);
        readPaths(file, preset);
        readCache(file, preset);
        readMeans(file, preset);
        for (const QString &quirk : optionalTexts(file, "quirks"_L1))
            preset.quirks.append(wordOf(file, "quirks"_L1, quirk, Quirks));
        readHeaders(file, preset);
        readBaseAddress(file, preset);
        file.finish();
        return preset;
    }

private:
    template <typename Value, size_t Count>
    Value wordOf(RubricObject &object, QLatin1StringView key, const QString &given,
                 const Words<Value, Count> &words)
    {
        const auto found = std::ranges::find_if(
            words, [&](const auto &entry) { return given == entry.first; });
        if (found != words.end())
            return found->second;
        if (!given.isEmpty())
            object.error("unknown-word"_L1, key, tr("The word “%1” is not known here.").arg(given));
        return words.front().second;
    }

    template <typename Value, size_t Count>
    Value word(RubricObject &object, QLatin1StringView key, const Words<Value, Count> &words)
    {
        return wordOf(object, key, object.text(key), words);
    }

    static QString optional(RubricObject &object, QLatin1StringView key)
    {
        return object.has(key) ? object.text(key) : QString();
    }
    static QStringList optionalTexts(RubricObject &object, QLatin1StringView key)
    {
        return object.has(key) ? object.texts(key) : QStringList();
    }

    void readKey(RubricObject &file, ServerPreset &preset)
    {
        RubricObject key = file.object("key"_L1);
        preset.keyNeed = word(key, "need"_L1, KeyNeeds);
        preset.keyHeader = key.text("header"_L1);
        if (const QString scheme = optional(key, "scheme"_L1); !scheme.isEmpty())
            preset.keyPrefix = scheme + u' ';
        key.finish();
    }

    static void readPaths(RubricObject &file, ServerPreset &preset)
    {
        RubricObject paths = file.object("paths"_L1);
        preset.chatPath = paths.text("chat"_L1);
        preset.modelsPath = paths.text("models"_L1);
        preset.pagedModels = paths.optionalFlag("paged_models"_L1);
        paths.finish();
    }

    void readCache(RubricObject &file, ServerPreset &preset)
    {
        RubricObject cache = file.object("cache"_L1);
        preset.cache = word(cache, "style"_L1, Caches);
        preset.cacheModels = optionalTexts(cache, "models"_L1);
        if ((preset.cache == CacheStyle::MarksForSome) == preset.cacheModels.isEmpty())
            cache.error("wrong-count"_L1, "models"_L1,
                        tr("Models belong to the style “marks_for_some”, and only to it."));
        cache.finish();
    }

    void readMeans(RubricObject &file, ServerPreset &preset)
    {
        for (const QString &name : file.texts("json_means"_L1))
            preset.jsonMeans.append(wordOf(file, "json_means"_L1, name, Means));
        if (!std::ranges::is_sorted(preset.jsonMeans, std::ranges::less_equal()))
            file.error("wrong-order"_L1, "json_means"_L1,
                       tr("These must be in order, the strictest first, each once."));
        if (preset.jsonMeans.isEmpty() || preset.jsonMeans.back() != JsonMeans::PromptOnly)
            file.error("missing-word"_L1, "json_means"_L1,
                       tr("The last of these must be “prompt_only”, which every server takes."));
    }

    static void readHeaders(RubricObject &file, ServerPreset &preset)
    {
        if (!file.has("headers"_L1))
            return;
        for (RubricObject &header : file.objects("headers"_L1)) {
            preset.headers.append({header.text("name"_L1), header.text("value"_L1)});
            header.finish();
        }
    }

    void readBaseAddress(RubricObject &file, ServerPreset &preset)
    {
        preset.baseAddress = file.text("base_address"_L1);
        QString filled = preset.baseAddress;
        filled.replace(u'{', u'x').replace(u'}', u'x');
        if (!preset.baseAddress.isEmpty() && !serverAddress(preset, filled))
            file.error("bad-address"_L1, "base_address"_L1,
                       tr("This is not the address of a server."));
    }

    Issues &m_issues;
};

bool hasErrors(const Issues &issues)
{
    return std::ranges::contains(issues, Severity::Error, &Issue::severity);
}

} // namespace

ServerPresetReading readServerPreset(const QByteArray &json)
{
    ServerPresetReading reading;
    const QJsonDocument document = json.size() > FileLimit ? QJsonDocument()
                                                           : QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        reading.issues.append({Severity::Error,
                               u"not-json"_s,
                               ServerPresetFile::tr("This is not a JSON object."),
                               {}});
        return reading;
    }
    ServerPreset preset = ServerPresetFile(reading.issues).read(document.object());
    if (!hasErrors(reading.issues))
        reading.preset = std::move(preset);
    return reading;
}

Result<QList<ServerPreset>> shippedServerPresets()
{
    static const QStringList Order = {u"openai"_s, u"anthropic"_s, u"openrouter"_s,
                                      u"groq"_s,   u"together"_s,  u"cloudflare"_s};
    QList<ServerPreset> presets;
    for (const QString &name : QDir(Folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(Folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(
                ErrorKind::Internal,
                ServerPresetFile::tr("The server preset %1 of this program cannot be read.")
                    .arg(name),
                file.errorString());
        ServerPresetReading reading = readServerPreset(file.readAll());
        if (!reading.preset) {
            QStringList lines;
            for (const Issue &issue : std::as_const(reading.issues))
                lines.append(issue.place + u": "_s + issue.text);
            return failure(
                ErrorKind::Internal,
                ServerPresetFile::tr("The server preset %1 of this program is wrong.").arg(name),
                lines.join(u'\n'));
        }
        presets.append(*std::move(reading.preset));
    }
    const auto rank = [&](const ServerPreset &preset) {
        const qsizetype at = Order.indexOf(preset.id);
        const bool others = preset.id == "compatible"_L1; // for servers that nobody foresaw
        return at < 0 ? Order.size() + (others ? 1 : 0) : at;
    };
    std::ranges::stable_sort(presets, {}, rank);
    return presets;
}

Result<ServerPreset> shippedServerPreset(const QString &id)
{
    const Result<QList<ServerPreset>> presets = shippedServerPresets();
    if (!presets)
        return failureOf(presets);
    QStringList ids;
    for (const ServerPreset &preset : *presets) {
        if (preset.id == id)
            return preset;
        ids.append(preset.id);
    }
    return failure(
        ErrorKind::NotFound,
        ServerPresetFile::tr("There is no server preset “%1” in this program. There are: %2.")
            .arg(id, ids.join(u", "_s)));
}

QString jsonMeansName(JsonMeans means)
{
    return QString(
        std::ranges::find(Means, means, &std::pair<QLatin1StringView, JsonMeans>::second)->first);
}

JsonMeans jsonMeansNamed(QStringView name)
{
    const auto found = std::ranges::find_if(Means,
                                            [&](const auto &entry) { return name == entry.first; });
    return found == Means.end() ? JsonMeans::PromptOnly : found->second;
}

} // namespace rapporteur
