// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/extraction.h"
#include "core/evaluation/approximatesearch.h"
#include "core/evaluation/grounder.h"
#include "tests/support/paths.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

enum class Label { True, Edited, Paraphrase, Invention };

struct Labelled {
    QString article;
    QString quote;
    Label label = Label::True;
    Grounding found;
};

const QStringList Articles{u"build-tools"_s, u"face-recognition"_s, u"privacy-promise"_s,
                           u"library-satellites"_s};

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Document articleNamed(const QString &name)
{
    SourceItem item;
    item.kind = PayloadKind::Html;
    item.payload = fileAt(sourcePath(u"resources/sample/articles/%1.html"_s.arg(name)));
    item.origin = name;
    item.url = u"https://sample.example/"_s + name;
    return extractDocument(item).value_or(Document());
}

/// Sentences of the text, long enough to say something.
QStringList sentencesOf(const Document &document)
{
    QStringList sentences;
    for (const Block &block : document.blocks) {
        if (block.kind != BlockKind::Paragraph)
            continue;
        const QString text = document.text.sliced(block.span.start, block.span.length);
        for (const QString &sentence : text.split(u". "_s)) {
            if (sentence.size() >= 50 && sentence.size() <= 220 && !sentence.contains(u'\n'))
                sentences.append(sentence);
        }
    }
    return sentences;
}

/// The small changes that models make to what they quote, one kind for each number.
QString edited(const QString &sentence, qsizetype kind)
{
    QStringList words = sentence.split(u' ');
    const qsizetype middle = words.size() / 2;
    switch (kind % 5) {
    case 0: // a word left out
        words.removeAt(middle);
        return words.join(u' ');
    case 1: // two letters changed places in the longest word
    {
        const auto longest = std::ranges::max_element(words, {}, &QString::size);
        std::swap((*longest)[1], (*longest)[2]);
        return words.join(u' ');
    }
    case 2: // the middle left out and said so
        words = words.first(middle - 1) + QStringList{u"…"_s} + words.sliced(middle + 2);
        return words.join(u' ');
    case 3: // other signs
        return sentence.chopped(1).remove(u',').replace(u'’', u'`') + u" !"_s;
    default: // a small word put in
        words.insert(middle, u"also"_s);
        return words.join(u' ');
    }
}

QList<Labelled> labelledSet(QHash<QString, Document> &documents)
{
    constexpr qsizetype each = 22; // sentences as they stand, and as many edited
    QList<Labelled> all;
    for (const QString &name : Articles) {
        const Document &document = *documents.insert(name, articleNamed(name));
        const QStringList sentences = sentencesOf(document);
        for (qsizetype i = 0; i < std::min(each, sentences.size()); ++i) {
            const QString &sentence = sentences[i * sentences.size() / each % sentences.size()];
            all.append({name, sentence, Label::True, {}});
            all.append({name, edited(sentence, i), Label::Edited, {}});
        }
        const QByteArray lines = fileAt(
            sourcePath(u"tests/core/evaluation/data/quotes/%1.txt"_s.arg(name)));
        for (const QByteArray &line : lines.split('\n')) {
            if (line.size() > 2)
                all.append({name,
                            QString::fromUtf8(line.sliced(2)),
                            line.startsWith('~') ? Label::Paraphrase : Label::Invention,
                            {}});
        }
    }
    return all;
}

struct Rates {
    int hits = 0, wrong = 0, missed = 0;

    [[nodiscard]] double precision() const
    {
        return hits + wrong == 0 ? 1 : static_cast<double>(hits) / (hits + wrong);
    }
    [[nodiscard]] double recall() const
    {
        return hits + missed == 0 ? 1 : static_cast<double>(hits) / (hits + missed);
    }
};

} // namespace

/// How well grounding tells what stands in a text from what was made up, on quotes of four kinds that people
/// labelled: sentences as they stand, edited as models edit, paraphrases, and inventions on the same subject.
class TestGroundingQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_all = labelledSet(m_documents);
        QCOMPARE_GE(m_all.size(), 300);
        for (const QString &name : Articles) {
            QVERIFY2(!m_documents[name].text.isEmpty(), qPrintable(name));
            const Grounder grounder(m_documents[name]);
            for (Labelled &one : m_all) {
                if (one.article == name)
                    one.found = grounder.find(one.quote);
            }
        }
    }

    void whatStandsThereIsFoundExactly()
    {
        for (const Labelled &one : std::as_const(m_all)) {
            if (one.label == Label::True)
                QVERIFY2(one.found.level == GroundingLevel::Exact, qPrintable(one.quote));
        }
    }

    void editedQuotesAreRepaired()
    {
        int found = 0, all = 0;
        for (const Labelled &one : std::as_const(m_all)) {
            if (one.label != Label::Edited)
                continue;
            ++all;
            found += one.found.level == GroundingLevel::Exact
                || one.found.level == GroundingLevel::Repaired;
        }
        qInfo("edited: %d of %d repaired", found, all);
        QCOMPARE_GE(found * 100, all * 95);
    }

    /// Supported (all but inventions) against absent.
    void inventionsAreAbsent()
    {
        Rates rates;
        for (const Labelled &one : std::as_const(m_all)) {
            const bool found = one.found.level != GroundingLevel::Absent;
            if (one.label != Label::Invention)
                ++(found ? rates.hits : rates.missed);
            else if (found) {
                ++rates.wrong;
                qInfo("taken for a quote at %.2f: %s", one.found.similarity, qPrintable(one.quote));
            }
        }
        qInfo("supported: precision %.3f, recall %.3f of %d quotes", rates.precision(),
              rates.recall(), static_cast<int>(m_all.size()));
        QCOMPARE_GE(rates.precision(), 0.97);
        QCOMPARE_GE(rates.recall(), 0.95);
    }

    /// The threshold of paraphrases against its neighbours, so that it is known what moving it would cost.
    void theThresholdIsMeasured()
    {
        for (const double threshold : {0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7}) {
            Rates rates;
            for (const QString &name : Articles) {
                const ApproximateSearch search(m_documents[name].text);
                for (const Labelled &one : std::as_const(m_all)) {
                    if (one.article != name || one.label < Label::Paraphrase)
                        continue;
                    const bool found = search.overlapping(one.quote, threshold).has_value();
                    if (one.label == Label::Paraphrase)
                        ++(found ? rates.hits : rates.missed);
                    else
                        rates.wrong += found ? 1 : 0;
                }
            }
            qInfo("overlap %.2f: precision %.3f, recall %.3f of paraphrases", threshold,
                  rates.precision(), rates.recall());
        }
    }

private:
    QHash<QString, Document> m_documents;
    QList<Labelled> m_all;
};

RAPPORTEUR_TEST(TestGroundingQuality)

#include "tst_groundingquality.moc"
