// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/scoretexts.h"

#include "app/cli/terminaltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Another spelling of a section's name changes no figure; most files have 30 of them.
constexpr auto SectionName = "section-name"_L1;

QString extremeText(const Rubric &rubric, const std::optional<Extreme> &extreme)
{
    if (!extreme)
        return scoreText({});
    const Provision *provision = rubric.provision(extreme->provision);
    return scoreText(extreme->value, 3) + u' '
        + (provision ? provision->section : QString::number(extreme->provision));
}

/// "H 3, M 6, L 2, ND 20"
QString countsText(const QJsonObject &counts)
{
    QStringList parts;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        parts.append(count.key() + u' ' + figureText(count.value()));
    return parts.join(u", "_s);
}

/// A figure that is claimed, under the name that the file gives it.
QString claimText(const QJsonObject &claimed, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = claimed.value(name);
        if (!value.isObject()) {
            if (!value.isUndefined())
                return terminalLine(figureText(value));
            continue;
        }
        const QJsonObject object = value.toObject();
        if (!object.contains("value"_L1))
            return terminalLine(countsText(object));
        const QString more =
            object.value("section"_L1).toString(object.value("label"_L1).toString());
        return terminalLine((figureText(object.value("value"_L1)) + u' ' + more).trimmed());
    }
    return {};
}

/// Collects headline figures, as the file claims them and as they come out.
class FigureTable
{
public:
    FigureTable(const Rubric &rubric, const Evaluation &evaluation, const Headline &figures)
        : m_rubric(rubric)
        , m_claimed(evaluation.claimed)
        , m_figures(figures)
        , m_ours(headlineToJson(rubric, figures))
    {
        m_table.addRow({Words::tr("figure"), Words::tr("claimed"), Words::tr("recomputed")});
    }

    void addMeans()
    {
        const Band *band = m_rubric.band(m_figures.weightedMean);
        add(Words::tr("weighted mean"), {"weighted_mean"_L1}, score(m_figures.weightedMean));
        add(Words::tr("class"), {"classification"_L1},
            band ? band->title.in(u"en"_s) : Words::tr("no data"));
        add(Words::tr("unweighted mean"), {"unweighted_mean"_L1}, score(m_figures.unweightedMean));
        for (size_t channel = 0; channel < ChannelCount; ++channel)
            add(Words::tr("%1 mean").arg(m_rubric.channels[channel].id), {},
                score(m_figures.channelMeans[channel]));
        add(Words::tr("SETL"), {"setl"_L1}, score(m_figures.setl));
        add(Words::tr("minimum"), {"min"_L1}, extremeText(m_rubric, m_figures.minimum));
        add(Words::tr("maximum"), {"max"_L1}, extremeText(m_rubric, m_figures.maximum));
        add(Words::tr("confidence"), {"confidence"_L1},
            QString::number(m_figures.confidence, 'f', 3));
        const QString label = m_ours.value("volatility"_L1).toObject().value("label"_L1).toString();
        add(Words::tr("volatility"), {"volatility"_L1}, score(m_figures.volatility) + u' ' + label);
        add(Words::tr("salience"), {}, QString::number(m_figures.salience.score, 'f', 3));
    }

    void addCounts()
    {
        add(Words::tr("scored"), {"signal_sections"_L1, "scored"_L1},
            QString::number(m_figures.scored));
        add(Words::tr("no data"), {"nd_count"_L1}, QString::number(m_figures.ndCount));
        add(Words::tr("negative"), {"negative_count"_L1}, QString::number(m_figures.negativeCount));
        add(Words::tr("evidence"), {"evidence_profile"_L1}, profile("evidence_profile"_L1));
        add(Words::tr("channels"), {"channel_balance"_L1, "channel_profile"_L1},
            profile("channel_profile"_L1));
        add(Words::tr("directions"), {"directionality_profile"_L1},
            profile("directionality_profile"_L1));
        add(Words::tr("facts, inferences"), {},
            u"%1, %2"_s.arg(m_figures.facts).arg(m_figures.inferences));
    }

    [[nodiscard]] QString text() const { return m_table.text(2); }

private:
    static QString score(Score value) { return scoreText(value, 3); }
    [[nodiscard]] QString profile(QLatin1StringView name) const
    {
        return countsText(m_ours.value(name).toObject());
    }
    void add(const QString &name, std::initializer_list<QLatin1StringView> claims,
             const QString &recomputed)
    {
        m_table.addRow({name, claimText(m_claimed, claims), recomputed});
    }

    const Rubric &m_rubric;
    const QJsonObject &m_claimed;
    const Headline &m_figures;
    const QJsonObject m_ours;
    TextTable m_table{{TextTable::Left, TextTable::Right, TextTable::Right}};
};

} // namespace

QString rowsText(const Rubric &rubric, const Evaluation &evaluation)
{
    TextTable table({TextTable::Left, TextTable::Right, TextTable::Right, TextTable::Right,
                     TextTable::Right, TextTable::Right, TextTable::Right, TextTable::Left,
                     TextTable::Left});
    table.addRow({Words::tr("section"), rubric.channels[0].letter, rubric.channels[1].letter,
                  Words::tr("combined"), Words::tr("modifier"), Words::tr("final"),
                  Words::tr("SETL"), Words::tr("evidence"), Words::tr("repairs")});
    const PerChannel<double> weights = evaluation.weights(rubric);
    for (const RowInput &row : rowInputs(rubric, evaluation)) {
        const RowFigures figures = rowFigures(rubric, row, weights);
        QStringList repairs;
        for (const Repair &repair : evaluation.repairs) {
            if (repair.provision == row.provision && repair.code != SectionName)
                repairs.append(repair.code + u' ' + repair.before + u" → "_s + repair.after);
        }
        const Provision *provision = rubric.provision(row.provision);
        table.addRow({provision ? provision->section : QString::number(row.provision),
                      scoreText(row.scores[0]), scoreText(row.scores[1]),
                      scoreText(figures.combined), scoreText(figures.contextModifier),
                      scoreText(figures.final), scoreText(figures.setl), row.evidence,
                      terminalLine(repairs.join(u"; "_s))});
    }
    return table.text(2);
}

QString figuresText(const Rubric &rubric, const Evaluation &evaluation, const Headline &figures)
{
    FigureTable table(rubric, evaluation, figures);
    table.addMeans();
    table.addCounts();
    return table.text();
}

QString differencesText(const QList<Difference> &differences)
{
    TextTable table({TextTable::Left, TextTable::Right, TextTable::Right});
    table.addRow({Words::tr("figure"), Words::tr("claimed"), Words::tr("recomputed")});
    for (const Difference &difference : differences)
        table.addRow({difference.what, terminalLine(figureText(difference.claimed)),
                      figureText(difference.recomputed)});
    return table.text(2);
}

} // namespace rapporteur::cli
