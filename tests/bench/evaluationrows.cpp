// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/grounder.h"
#include "core/evaluation/rulesrater.h"
#include "core/rubric/rubricreader.h"
#include "tests/bench/benchrow.h"
#include "tests/bench/generator.h"

namespace rapporteur::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// Text in which every thirtieth word stems from the lexicon, so that the rater has work to do.
Document withCues(Generator &generator, const Lexicon &lexicon, int number)
{
    Document document = generator.document(number, 15'000);
    qsizetype at = 0;
    for (int i = 0; (at = document.text.indexOf(u". ", at)) >= 0; ++i, at += 40) {
        const QString &phrase =
            lexicon.phrases[(number * 31 + i * 7) % lexicon.phrases.size()].text;
        const qsizetype length = qMin<qsizetype>(phrase.size(), document.text.size() - at - 2);
        document.text.replace(at + 2, length, phrase.first(length));
    }
    return document;
}

QList<Measure> raterRow(const Settings &)
{
    const Rubric rubric = shippedRubric(u"udhr"_s).value();
    const Lexicon lexicon = shippedLexicon(rubric).value();
    const RulesRater rater(rubric, lexicon);
    Generator generator(rubric);
    QList<Document> documents;
    for (int i = 0; i < 300; ++i)
        documents.append(withCues(generator, lexicon, i));
    qsizetype scored = 0;
    const double seconds = secondsOf([&] {
        for (const Document &document : std::as_const(documents))
            scored += rater.rate(document).rows.size();
    });
    qsizetype spaces = 0;
    const double reference = secondsOf([&] {
        for (const Document &document : std::as_const(documents))
            spaces += document.text.toCaseFolded().split(u' ').size();
    });
    const double perMinute = 60 * static_cast<double>(documents.size()) / seconds;
    return {{.work = u"built-in rater, articles of 15 KB a minute and core"_s,
             .unit = u"articles/min"_s,
             .ours = perMinute,
             .reference = u"only folding case and splitting into words"_s,
             .referenceValue = 60 * static_cast<double>(documents.size()) / reference,
             .aim = u"at least 2000"_s,
             .met = perMinute >= 2000,
             .note = u"%1 rows from %2 words"_s.arg(scored).arg(spaces)}};
}

QList<Measure> groundingRow(const Settings &)
{
    const Rubric rubric = shippedRubric(u"udhr"_s).value();
    Generator generator(rubric);
    const Document document = generator.document(1, 50'000);
    QStringList quotes;
    for (int i = 0; i < 60; ++i) {
        QString quote = document.text.sliced(i * 800, 110).simplified();
        if (i % 3 == 1)
            quote.replace(40, 5, u"xxxx"_s); // edited: has to be repaired
        if (i % 3 == 2)
            quote = generator.text(110); // invented: has to be absent
        quotes.append(quote);
    }
    int found = 0;
    const double ours = medianMs(15, [&](int) {
        const Grounder grounder(document);
        found = 0;
        for (const QString &quote : std::as_const(quotes))
            found += grounder.find(quote).level != GroundingLevel::Absent;
    });
    qsizetype hits = 0;
    const double reference = medianMs(15, [&](int) {
        for (const QString &quote : std::as_const(quotes))
            hits += document.text.indexOf(quote) >= 0;
    });
    return {{.work = u"grounding of 60 quotes in 50 KB (a third edited, a third invented)"_s,
             .unit = u"ms"_s,
             .ours = ours,
             .reference = u"QString::indexOf, finds unedited ones only"_s,
             .referenceValue = reference,
             .aim = u"at most 20"_s,
             .met = ours <= 20,
             .note = u"%1 of 40 found"_s.arg(found)}};
}

} // namespace

QList<Row> evaluationRows()
{
    return {{u"rater"_s, raterRow}, {u"grounding"_s, groundingRow}};
}

} // namespace rapporteur::bench
