// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerjson.h"

#include "core/evaluation/answerfields.h"
#include "core/evaluation/answertext.h"
#include "core/evaluation/tolerantjson.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype MaximumBytes = 32LL << 20;
constexpr int MaximumStarts = 16; ///< places tried by the tolerant parse

bool holdsAnswer(JsonNode node)
{
    const JsonNode scores = node[u"scores"];
    return scores.is(JsonKind::Array) || scores.is(JsonKind::Object)
        || node[u"evaluation"].is(JsonKind::Object);
}

/// The answer itself, or in the list or object that someone put around it; nothing when there is none.
JsonNode answerIn(JsonNode root)
{
    if (holdsAnswer(root))
        return root;
    for (JsonNode child = root.first(); child.exists(); child = child.next()) {
        if (holdsAnswer(child))
            return child;
    }
    return {};
}

/// The ladder; each rung is tried on the text that the one before left.
class Ladder
{
public:
    explicit Ladder(const QByteArray &raw)
        : m_raw(raw)
    {}

    std::optional<AnswerJson> climb()
    {
        QByteArrayView bytes = m_raw;
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes = bytes.sliced(3);
        if (auto answer = strictly(bytes))
            return answer;
        decode(bytes);
        QStringView text = withoutThinking(m_text);
        if (text.size() != m_text.size())
            note(u"thinking"_s, u"<think>"_s);
        m_onlyThought = text.isEmpty() && !m_text.isEmpty();
        const QList<QStringView> fenced = fencedParts(text);
        for (const bool inFences : {true, false}) {
            if (inFences && fenced.isEmpty())
                continue;
            const QList<Repair> before = m_repairs;
            if (inFences)
                note(u"fence"_s, u"```"_s);
            const QList<QStringView> regions = inFences ? fenced : QList<QStringView>{text};
            if (auto answer = balanced(regions))
                return answer;
            if (auto answer = tolerantly(regions))
                return answer;
            m_repairs = before;
        }
        return std::nullopt;
    }

    [[nodiscard]] QString firstFault() const { return m_firstFault; }
    [[nodiscard]] bool wasJson() const { return m_wasJson; }
    [[nodiscard]] bool hasBrace() const { return m_text.contains(u'{'); }
    [[nodiscard]] bool onlyThought() const { return m_onlyThought; }

private:
    void note(const QString &code, const QString &before, const QString &after = {})
    {
        Repair repair;
        repair.code = code;
        repair.before = before;
        repair.after = after;
        m_repairs.append(repair);
    }

    void decode(QByteArrayView bytes)
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        m_text = decoder(bytes);
        if (decoder.hasError())
            note(u"invalid-utf8"_s, {});
    }

    /// The answer of a tree that was read, with the repairs so far.
    std::optional<AnswerJson> take(JsonTree &&tree, QList<Repair> extra = {})
    {
        AnswerJson answer;
        answer.tree = std::make_shared<const JsonTree>(std::move(tree));
        answer.root = answerIn(answer.tree->root());
        if (!answer.root.exists())
            return std::nullopt;
        answer.repairs = m_repairs + extra;
        if (const QString path = answer.root.path(); !path.isEmpty())
            answer.repairs.append({.code = u"wrapped"_s, .before = path, .after = {}});
        return answer;
    }

    std::optional<AnswerJson> strictly(QByteArrayView bytes)
    {
        Result<JsonTree> tree = strictJson(bytes);
        if (!tree)
            return std::nullopt;
        m_wasJson = true;
        if (!tree->root().is(JsonKind::String))
            return take(std::move(*tree));
        // An answer that was put into a JSON string once more.
        Result<JsonTree> inner = strictJson(tree->root().text().toUtf8());
        if (!inner)
            return std::nullopt;
        note(u"double-encoded"_s, {});
        return take(std::move(*inner));
    }

    /// The largest object that is valid JSON and holds scores.
    std::optional<AnswerJson> balanced(const QList<QStringView> &regions)
    {
        std::optional<AnswerJson> best;
        qsizetype size = 0;
        int count = 0;
        bool alone = false;
        for (const QStringView region : regions) {
            for (const QStringView object : balancedObjects(region)) {
                Result<JsonTree> tree = strictJson(object.toUtf8());
                auto answer = tree ? take(std::move(*tree)) : std::nullopt;
                if (!answer)
                    continue;
                ++count;
                if (object.size() <= size)
                    continue;
                size = object.size();
                best = std::move(answer);
                alone = region.trimmed().size() == object.size();
            }
        }
        if (best && !alone)
            best->repairs.append({.code = u"surrounding-text"_s, .before = {}, .after = {}});
        if (best)
            addCount(*best, count);
        return best;
    }

    static void addCount(AnswerJson &answer, int count)
    {
        if (count > 1)
            answer.repairs.append(
                {.code = u"several-objects"_s, .before = QString::number(count), .after = u"1"_s});
    }

    /// The answer that takes most of the text, among those that begin at the first braces.
    std::optional<AnswerJson> tolerantly(const QList<QStringView> &regions)
    {
        std::optional<AnswerJson> best;
        qsizetype size = 0;
        int count = 0;
        int starts = 0;
        for (const QStringView region : regions) {
            for (qsizetype at = region.indexOf(u'{'); at >= 0 && starts < MaximumStarts; ++starts) {
                TolerantReading reading = tolerantJson(region, at);
                keepFault(region, reading);
                const qsizetype length = reading.end - at;
                const QList<Repair> faults = repairsOf(region, reading);
                auto answer = reading.failed ? std::nullopt : take(std::move(reading.tree), faults);
                at = region.indexOf(u'{', answer ? reading.end : at + 1);
                if (!answer)
                    continue;
                ++count;
                if (length > size) {
                    size = length;
                    best = std::move(answer);
                }
            }
        }
        if (best)
            addCount(*best, count);
        return best;
    }

    void keepFault(QStringView region, const TolerantReading &reading)
    {
        if (m_firstFault.isEmpty() && !reading.faults.isEmpty())
            m_firstFault = placeOf(region, reading.faults.front()) + u' '
                + reading.faults.front().code;
    }

    /// One repair for each kind of fault: line and column of the first, and how many there are.
    QList<Repair> repairsOf(QStringView region, const TolerantReading &reading) const
    {
        QList<Repair> repairs;
        QMap<QString, int> counts;
        for (const JsonRepair &fault : reading.faults) {
            if (++counts[fault.code] == 1)
                repairs.append({.code = fault.code, .before = placeOf(region, fault), .after = {}});
        }
        for (Repair &repair : repairs) {
            if (const int count = counts.value(repair.code); count > 1)
                repair.before += u" ×%1"_s.arg(count);
        }
        return repairs;
    }

    /// "12:7": line and column in the whole answer.
    [[nodiscard]] QString placeOf(QStringView region, const JsonRepair &fault) const
    {
        const QStringView whole(m_text);
        return lineAndColumn(whole, region.constData() - whole.constData() + fault.offset);
    }

    QByteArray m_raw;
    QString m_text;
    QList<Repair> m_repairs;
    QString m_firstFault;
    bool m_wasJson = false;
    bool m_onlyThought = false;
};

} // namespace

Result<AnswerJson> answerJson(const QByteArray &raw, const QString &name)
{
    if (raw.size() > MaximumBytes)
        return failure(
            ErrorKind::Limit,
            AnswerReader::tr("The answer “%1” is larger than 32 MB and was not read.").arg(name));
    Ladder ladder(raw);
    if (auto answer = ladder.climb())
        return std::move(*answer);
    if (ladder.wasJson()) {
        return failure(ErrorKind::BadInput,
                       AnswerReader::tr("“%1” is JSON, but holds no evaluation: there is neither "
                                        "“scores” nor “evaluation” in it.")
                           .arg(name));
    }
    if (ladder.onlyThought()) {
        return failure(
            ErrorKind::BadInput,
            AnswerReader::tr("The answer “%1” ends inside its reasoning and gives no scores.")
                .arg(name));
    }
    if (!ladder.hasBrace())
        return failure(ErrorKind::BadInput,
                       AnswerReader::tr("The answer “%1” contains no JSON object.").arg(name));
    return failure(
        ErrorKind::BadInput,
        AnswerReader::tr("The answer “%1” contains no JSON that can be read as an evaluation.")
            .arg(name),
        ladder.firstFault());
}

} // namespace rapporteur
