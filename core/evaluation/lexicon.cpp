// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/lexicon.h"

#include "core/rubric/rubricobject.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr int MostIssuesNamed = 8;
constexpr int LargestWindow = 50;
constexpr double LargestTitleWeight = 10;
constexpr int LargestCount = 1'000'000;

/// Reads a lexicon file against its rubric; every wrong place becomes an issue.
class LexiconFile
{
    Q_DECLARE_TR_FUNCTIONS(LexiconFile)

public:
    LexiconFile(const Rubric &rubric, Issues &issues)
        : m_rubric(rubric)
        , m_issues(issues)
    {}

    Lexicon read(const QJsonObject &json)
    {
        RubricObject file(json, {}, m_issues);
        if (file.text("format"_L1) != "rapporteur-lexicon-1"_L1)
            file.error("wrong-format"_L1, "format"_L1, tr("This must be “rapporteur-lexicon-1”."));
        m_lexicon.rubric = file.text("rubric"_L1);
        if (m_lexicon.rubric != m_rubric.id)
            file.error("wrong-rubric"_L1, "rubric"_L1,
                       tr("The lexicon was made for the rubric “%1”, not for “%2”.")
                           .arg(m_lexicon.rubric, m_rubric.id));
        m_lexicon.version = file.text("version"_L1);
        RubricObject windows = file.object("windows"_L1);
        m_lexicon.negationWords = windows.integer("negation_words"_L1, 0, LargestWindow);
        m_lexicon.hedgeWords = windows.integer("hedge_words"_L1, 0, LargestWindow);
        windows.finish();
        m_lexicon.titleWeight = file.number("title_weight"_L1, 0, LargestTitleWeight);
        for (const QString &letter : file.texts("side_taking"_L1, 0))
            m_lexicon.sideTaking += known(file, "side_taking"_L1, letter, isDirection(letter));
        readLanguages(file.object("languages"_L1), json.value("languages"_L1).toObject().keys());
        for (RubricObject &group : file.objects("editorial"_L1, 0))
            readPhrases(group);
        for (RubricObject &cue : file.objects("structural"_L1, 0))
            readCue(cue);
        readContentTypes(file);
        file.finish();
        return m_lexicon;
    }

private:
    [[nodiscard]] bool isDirection(const QString &letter) const
    {
        return std::ranges::contains(m_rubric.directions, letter, &Term::id);
    }

    [[nodiscard]] bool isContentType(const QString &code) const
    {
        return std::ranges::contains(m_rubric.contentTypes, code, &ContentType::code);
    }

    QString known(RubricObject &object, QLatin1StringView key, const QString &value, bool isKnown)
    {
        if (!isKnown)
            object.error("unknown"_L1, key, tr("The rubric has no “%1”.").arg(value));
        return value;
    }

    int readProvision(RubricObject &object)
    {
        const int number = object.integer("provision"_L1, 0, LargestCount);
        known(object, "provision"_L1, QString::number(number), m_rubric.rowOf(number) >= 0);
        return number;
    }

    QString readDirection(RubricObject &object)
    {
        const QString letter = object.text("direction"_L1);
        return known(object, "direction"_L1, letter, isDirection(letter));
    }

    void readLanguages(RubricObject languages, const QStringList &codes)
    {
        for (const QString &code : codes) {
            const QByteArray key = code.toLatin1();
            RubricObject language = languages.object(QLatin1StringView(key));
            m_lexicon.negations.insert(code, language.texts("negations"_L1, 0));
            m_lexicon.hedges.insert(code, language.texts("hedges"_L1, 0));
            language.finish();
        }
        languages.finish();
    }

    void readPhrases(RubricObject &group)
    {
        const int provision = readProvision(group);
        const QString language = group.text("language"_L1);
        known(group, "language"_L1, language, m_lexicon.negations.contains(language));
        for (RubricObject &entry : group.objects("phrases"_L1)) {
            LexiconPhrase phrase;
            phrase.provision = provision;
            phrase.language = language;
            phrase.text = entry.text("text"_L1);
            phrase.polarity = entry.number("polarity"_L1, -1, 1);
            phrase.weight = entry.number("weight"_L1, 0, 1);
            phrase.direction = readDirection(entry);
            const qsizetype star = phrase.text.indexOf(u'*');
            if (star >= 0 && (star < 3 || star != phrase.text.size() - 1))
                entry.error(
                    "wrong-star"_L1, "text"_L1,
                    tr("A “*” may only stand at the end, behind three or more characters."));
            entry.finish();
            m_lexicon.phrases.append(phrase);
        }
        group.finish();
    }

    FactCondition readCondition(RubricObject &object)
    {
        FactCondition condition;
        condition.fact = object.text("fact"_L1);
        RubricObject when = object.object("when"_L1);
        if (when.has("present"_L1))
            condition.present = when.optionalFlag("present"_L1);
        if (when.has("at_least"_L1))
            condition.atLeast = when.integer("at_least"_L1, 0, LargestCount);
        if (when.has("at_most"_L1))
            condition.atMost = when.integer("at_most"_L1, 0, LargestCount);
        if (when.has("value_at_least"_L1))
            condition.valueAtLeast = when.number("value_at_least"_L1, 0, 1);
        if (when.has("value_below"_L1))
            condition.valueBelow = when.number("value_below"_L1, 0, 1);
        FactCondition empty;
        empty.fact = condition.fact;
        if (condition == empty)
            object.error("empty-condition"_L1, "when"_L1,
                         tr("This condition names nothing to compare."));
        when.finish();
        return condition;
    }

    QList<FactCondition> readRequirements(RubricObject &object)
    {
        QList<FactCondition> conditions;
        if (!object.has("requires"_L1))
            return conditions;
        for (RubricObject &requirement : object.objects("requires"_L1)) {
            conditions.append(readCondition(requirement));
            requirement.finish();
        }
        return conditions;
    }

    void readCue(RubricObject &object)
    {
        StructuralCue cue;
        cue.when = readCondition(object);
        cue.requirements = readRequirements(object);
        cue.provision = readProvision(object);
        cue.value = object.number("value"_L1, m_rubric.minimum, m_rubric.maximum);
        cue.evidence = object.text("evidence"_L1);
        known(object, "evidence"_L1, cue.evidence, m_rubric.evidenceLevel(cue.evidence) != nullptr);
        cue.direction = readDirection(object);
        cue.note = object.localText("note"_L1);
        object.finish();
        m_lexicon.cues.append(cue);
    }

    void readContentTypes(RubricObject &file)
    {
        if (file.has("content_types"_L1)) {
            for (RubricObject &object : file.objects("content_types"_L1)) {
                ContentTypeRule rule;
                rule.code = object.text("code"_L1);
                known(object, "code"_L1, rule.code, isContentType(rule.code));
                rule.requirements = readRequirements(object);
                object.finish();
                m_lexicon.contentTypes.append(rule);
            }
        }
        if (file.has("discussion_content_type"_L1)) {
            const QString code = file.text("discussion_content_type"_L1);
            m_lexicon.discussionContentType = known(file, "discussion_content_type"_L1, code,
                                                    isContentType(code));
        }
    }

    const Rubric &m_rubric;
    Issues &m_issues;
    Lexicon m_lexicon;
};

/// Names of the context for messages outside the class.
struct LexiconMessage {
    Q_DECLARE_TR_FUNCTIONS(LexiconFile)
};

Error errorOf(const Issues &issues, const QString &name)
{
    QStringList lines;
    for (const Issue &issue : issues.first(std::min<qsizetype>(issues.size(), MostIssuesNamed)))
        lines.append(issue.place + ": "_L1 + issue.text);
    return {ErrorKind::BadInput,
            LexiconMessage::tr("The lexicon “%1” has %n error(s): %2", nullptr,
                               static_cast<int>(issues.size()))
                .arg(name, lines.join(u' ')),
            {}};
}

} // namespace

Result<Lexicon> readLexicon(const Rubric &rubric, const QByteArray &json, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return failure(ErrorKind::BadInput,
                       LexiconMessage::tr("The lexicon “%1” is not a JSON object.").arg(name),
                       u"%1 (byte %2)"_s.arg(problem.errorString()).arg(problem.offset));
    }
    Issues issues;
    Lexicon lexicon = LexiconFile(rubric, issues).read(document.object());
    if (std::ranges::contains(issues, Severity::Error, &Issue::severity))
        return std::unexpected(errorOf(issues, name));
    lexicon.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    return lexicon;
}

Result<Lexicon> shippedLexicon(const Rubric &rubric)
{
    const QString path = u":/rapporteur/lexicons/%1.json"_s.arg(rubric.id);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::NotFound,
            LexiconMessage::tr(
                "The program has no lexicon for the rubric “%1”, so its built-in rater cannot score it.")
                .arg(rubric.id));
    }
    return readLexicon(rubric, file.readAll(), path);
}

} // namespace rapporteur
