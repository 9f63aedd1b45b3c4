// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/answerschema.h"

#include "core/evaluation/prompts/schemaparts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

using Members = QList<std::pair<QString, OrderedJson>>;
constexpr int MostTensions = 3;

template <typename Entries, typename Member>
QStringList textsOf(const Entries &entries, Member member)
{
    QStringList texts;
    for (const auto &entry : entries)
        texts.append(entry.*member);
    return texts;
}

class SchemaMaker
{
public:
    SchemaMaker(const Rubric &rubric, PromptKind kind, const AnswerWishes &wishes)
        : m_rubric(rubric)
        , m_kind(kind)
        , m_wishes(wishes)
        , m_sections(textsOf(rubric.provisions, &Provision::section))
    {}

    [[nodiscard]] OrderedJson evaluation() const
    {
        Members members;
        members.append({u"schema_version"_s, schema::oneOf({u"3.7"_s})});
        if (m_kind == PromptKind::Discussion)
            members.append({u"mode"_s, schema::oneOf({u"discussion"_s})});
        members.append({u"evaluation"_s, description()});
        if (m_kind != PromptKind::Discussion && !m_rubric.domainElements.isEmpty())
            members.append({u"domain_context_profile"_s, profile()});
        members.append({u"scores"_s, rows()});
        for (const Signal &signal : m_rubric.supplementarySignals)
            members.append({signal.id, schema::signal(signal)});
        addLabels(members, u"executive_summary"_s);
        members.append({u"rights_tensions"_s, tensions()});
        return schema::object(members);
    }

    [[nodiscard]] OrderedJson lite() const
    {
        Members given{
            {u"content_type"_s, schema::oneOf(contentTypes())},
            {m_rubric.channels[0].id, schema::number(m_rubric.liteMinimum, m_rubric.liteMaximum)}};
        for (const Term &check : m_rubric.liteChecks)
            given.append({check.id, schema::integer(0, 1, check.title.in(u"en"_s))});
        given.append({u"evidence_strength"_s, schema::oneOf(letters())});
        given.append({u"confidence"_s, schema::number(0, 1)});
        Members members{{u"schema_version"_s, schema::oneOf({u"lite-1.6"_s})},
                        {u"reasoning"_s, schema::text(u"At most two sentences."_s)},
                        {u"evaluation"_s, schema::object(given)}};
        addLabels(members, u"short_description"_s);
        for (const auto name : {"eq_score"_L1, "so_score"_L1, "td_score"_L1, "valence"_L1,
                                "arousal"_L1, "primary_tone"_L1})
            addFigure(QString(name), members);
        return schema::object(members);
    }

    [[nodiscard]] OrderedJson cell() const
    {
        const Provision *provision = m_rubric.provision(m_wishes.provision);
        const Channel &channel = m_rubric.channels[static_cast<size_t>(m_wishes.channel)];
        const QStringList sections = {provision ? provision->section : QString()};
        return schema::object({{u"schema_version"_s, schema::oneOf({u"cell-1"_s})},
                               {u"scores"_s, schema::list(row(sections, {channel}), 1, 1)}});
    }

private:
    [[nodiscard]] QStringList letters() const
    {
        return textsOf(m_rubric.evidence, &EvidenceLevel::letter);
    }

    [[nodiscard]] QStringList contentTypes() const
    {
        return m_wishes.contentType.isEmpty() ? textsOf(m_rubric.contentTypes, &ContentType::code)
                                              : QStringList{m_wishes.contentType};
    }

    [[nodiscard]] OrderedJson description() const
    {
        Members weights;
        for (const Channel &channel : m_rubric.channels)
            weights.append({channel.id, schema::number(0, 1)});
        Members members{{u"content_type"_s,
                         schema::object({{u"primary"_s, schema::oneOf(contentTypes())},
                                         {u"secondary"_s,
                                          schema::list(schema::oneOf(textsOf(
                                              m_rubric.contentTypes, &ContentType::code)))}})},
                        {u"channel_weights"_s, schema::object(weights)}};
        if (m_kind == PromptKind::Spot)
            members.append({u"eval_depth"_s, schema::oneOf({u"SPOT"_s})});
        return schema::object(members);
    }

    [[nodiscard]] OrderedJson profile() const
    {
        if (m_wishes.profileKnown)
            return schema::oneOf({u"cached"_s});
        Members elements;
        for (const Term &element : m_rubric.domainElements)
            elements.append(
                {element.id,
                 schema::object({{u"modifier"_s,
                                  schema::orNull(schema::number(-m_rubric.modifierLimit,
                                                                m_rubric.modifierLimit))},
                                 {u"affects"_s, schema::list(schema::oneOf(m_sections))},
                                 {u"note"_s, schema::text()}})});
        return schema::object({{u"elements"_s, schema::object(elements)}});
    }

    /// A fact, an inference or a note: what is said, and the words that it rests on.
    [[nodiscard]] static OrderedJson quoted(const QList<Channel> &channels)
    {
        Members members{{u"text"_s, schema::text()}, {u"quote"_s, schema::text()}};
        if (!channels.isEmpty())
            members.append({u"channel"_s, schema::oneOf(textsOf(channels, &Channel::id))});
        return schema::object(members);
    }

    [[nodiscard]] OrderedJson row(const QStringList &sections, const QList<Channel> &channels) const
    {
        Members members{{u"section"_s, schema::oneOf(sections)},
                        {u"witness_facts"_s, schema::list(quoted(channels))},
                        {u"witness_inferences"_s, schema::list(quoted(channels))},
                        {u"directionality"_s,
                         schema::list(schema::oneOf(textsOf(m_rubric.directions, &Term::id)))},
                        {u"evidence"_s, schema::orNull(schema::oneOf(letters()))}};
        for (const Channel &channel : channels) {
            members.append({channel.id + "_note"_L1, quoted({})});
            members.append(
                {channel.id, schema::orNull(schema::number(m_rubric.minimum, m_rubric.maximum))});
        }
        return schema::object(members);
    }

    [[nodiscard]] OrderedJson rows() const
    {
        QStringList sections = textsOf(askedProvisions(m_rubric, m_kind), &Provision::section);
        const int count = static_cast<int>(sections.size());
        return schema::list(row(sections, {m_rubric.channels.begin(), m_rubric.channels.end()}),
                            count, count);
    }

    void addLabels(Members &members, const QString &summary) const
    {
        members.append({u"theme_tag"_s, schema::text(u"Two to four words."_s)});
        QStringList sentiments;
        for (const Term &term : m_rubric.sentiments)
            sentiments.append(term.name.isEmpty() ? term.id : term.name);
        if (!sentiments.isEmpty())
            members.append({u"sentiment_tag"_s, schema::oneOf(sentiments)});
        members.append({summary,
                        schema::text(m_kind == PromptKind::Lite ? u"One sentence."_s
                                                                : u"Two or three sentences."_s)});
    }

    [[nodiscard]] OrderedJson tensions() const
    {
        return schema::list(schema::object({{u"article_a"_s, schema::oneOf(m_sections)},
                                            {u"article_b"_s, schema::oneOf(m_sections)},
                                            {u"label"_s, schema::text()}}),
                            0, MostTensions);
    }

    /// A figure that lite answers give, where the rubric has the signal it belongs to.
    void addFigure(const QString &id, Members &members) const
    {
        for (const Signal &signal : m_rubric.supplementarySignals) {
            if (signal.scoreId == id) {
                members.append({id, schema::number(0, 1, signal.title.in(u"en"_s))});
                return;
            }
            const auto part = std::ranges::find(signal.parts, id, &SignalPart::id);
            if (part != signal.parts.cend()) {
                members.append({id, schema::signalPart(*part)});
                return;
            }
        }
    }

    const Rubric &m_rubric;
    PromptKind m_kind;
    const AnswerWishes &m_wishes;
    QStringList m_sections;
};

QString boundsText(const OrderedJson &schema)
{
    const OrderedJson *least = schema.find(u"minimum");
    const OrderedJson *most = schema.find(u"maximum");
    return least && most ? u" from %1 to %2"_s.arg(QString::fromUtf8(least->toJson()),
                                                   QString::fromUtf8(most->toJson()))
                         : QString();
}

/// What belongs in a place, in words.
QString wordsOf(const OrderedJson &value)
{
    if (const OrderedJson *choices = value.find(u"enum")) {
        if (choices->size() == 1)
            return choices->value(0).text();
        constexpr qsizetype longest = 12; // longer lists are sections, which the text lists already
        constexpr qsizetype shown = 3;
        const bool all = choices->size() <= longest;
        QStringList names;
        for (qsizetype i = 0; i < (all ? choices->size() : shown); ++i)
            names.append(choices->value(i).text());
        return names.join(u" | "_s) + (all ? QString() : u" | …"_s);
    }
    const QString type = value.find(u"type") ? value.find(u"type")->text() : QString();
    return type == "string"_L1 ? u"text"_s
        : type == "boolean"_L1 ? u"true | false"_s
                               : type + boundsText(value);
}

OrderedJson shapeOf(const OrderedJson &value)
{
    if (const OrderedJson *choices = value.find(u"anyOf"))
        return wordsOf(choices->value(0)) + " | null"_L1;
    if (const OrderedJson *items = value.find(u"items"))
        return OrderedJson::array({shapeOf(*items)});
    if (const OrderedJson *properties = value.find(u"properties")) {
        OrderedJson shape = OrderedJson::object();
        for (qsizetype i = 0; i < properties->size(); ++i)
            shape.add(properties->name(i), shapeOf(properties->value(i)));
        return shape;
    }
    return wordsOf(value);
}

} // namespace

QList<Provision> askedProvisions(const Rubric &rubric, PromptKind kind)
{
    QList<Provision> asked = rubric.provisions;
    if (kind == PromptKind::Spot)
        asked.removeIf([](const Provision &provision) { return !provision.discriminating; });
    return asked;
}

AnswerSchema answerSchema(const Rubric &rubric, PromptKind kind, const AnswerWishes &wishes)
{
    const SchemaMaker maker(rubric, kind, wishes);
    switch (kind) {
    case PromptKind::Lite:
        return {u"lite_evaluation"_s, u"The short rating of the page."_s, maker.lite()};
    case PromptKind::Cell:
        return {u"cell_score"_s, u"The score of one provision on one channel."_s, maker.cell()};
    case PromptKind::Spot:
        return {u"spot_evaluation"_s, u"The rating of the page on chosen provisions."_s,
                maker.evaluation()};
    case PromptKind::Discussion:
        return {u"discussion_evaluation"_s, u"The rating of the discussion."_s, maker.evaluation()};
    case PromptKind::Full:
    case PromptKind::ReAsk:
        break;
    }
    return {u"evaluation"_s, u"The rating of the page."_s, maker.evaluation()};
}

QString answerShape(const AnswerSchema &schema)
{
    return QString::fromUtf8(shapeOf(schema.schema).toJson(OrderedJson::Format::Indented));
}

} // namespace rapporteur
