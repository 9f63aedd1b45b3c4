// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/phrasematcher.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype PrefixKeyLength = 2;

quint32 prefixKey(QStringView word)
{
    return (static_cast<quint32>(word[0].unicode()) << 16) | word[1].unicode();
}

bool isArabic(QStringView word)
{
    return !word.isEmpty() && word[0] >= QChar(0x0620) && word[0] <= QChar(0x06FF);
}

/// Arabic writes "and", "so", "with", "like", "to" and "the" as one word with what follows: the forms
/// that the word may be without them.
QList<QString> arabicForms(QStringView word)
{
    static const QString article = u"\u0627\u0644"_s; // alef, lam: "the"
    static const std::array<std::pair<QString, QString>, 6> Joined{{
        {u"\u0648"_s, {}}, // waw: "and"
        {u"\u0641"_s, {}}, // fa: "so"
        {u"\u0628"_s, {}}, // ba: "with"
        {u"\u0643"_s, {}}, // kaf: "like"
        {u"\u0644"_s, {}}, // lam: "to"
        {u"\u0644\u0644"_s, article}, // "to the", which loses the alef
    }};
    QList<QString> forms;
    const auto add = [&forms](const QString &form) {
        if (form.size() > PrefixKeyLength && !forms.contains(form))
            forms.append(form);
    };
    for (const auto &[prefix, instead] : Joined) {
        if (word.startsWith(prefix))
            add(instead + word.sliced(prefix.size()).toString());
    }
    const QList<QString> joined = forms + QList<QString>{word.toString()};
    for (const QString &form : joined) {
        if (form.startsWith(article))
            add(form.sliced(2));
    }
    return forms;
}

} // namespace

int PhraseMatcher::symbolOf(const QString &word)
{
    if (!word.endsWith(u'*') || word.size() <= PrefixKeyLength) {
        const auto it = m_words.constFind(word);
        return it != m_words.cend() ? *it : *m_words.insert(word, m_symbols++);
    }
    const QString start = word.chopped(1);
    QList<Prefix> &prefixes = m_prefixes[prefixKey(start)];
    const auto it = std::ranges::find(prefixes, start, &Prefix::text);
    if (it != prefixes.end())
        return it->symbol;
    prefixes.append({start, m_symbols});
    return m_symbols++;
}

void PhraseMatcher::add(const QString &phrase, int id)
{
    const WordList list = wordsOf(phrase);
    if (list.words.isEmpty())
        return;
    int node = 0;
    for (qsizetype i = 0; i < list.words.size(); ++i) {
        const qsizetype end = list.words[i].span.end();
        const bool open = end < phrase.size() && phrase[end] == u'*';
        const int symbol = symbolOf(list.word(i).toString() + (open ? u"*"_s : QString()));
        const auto next = m_edges.constFind(edge(node, symbol));
        if (next != m_edges.cend()) {
            node = *next;
        } else {
            m_nodes.emplace_back();
            const int fresh = static_cast<int>(m_nodes.size()) - 1;
            m_edges.insert(edge(node, symbol), fresh);
            node = fresh;
        }
    }
    m_nodes[static_cast<size_t>(node)].ids.push_back(id);
}

void PhraseMatcher::addSymbols(QStringView folded, std::vector<int> &symbols) const
{
    if (const auto it = m_words.constFind(folded); it != m_words.cend())
        symbols.push_back(*it);
    if (folded.size() < PrefixKeyLength)
        return;
    const auto prefixes = m_prefixes.constFind(prefixKey(folded));
    if (prefixes == m_prefixes.cend())
        return;
    for (const Prefix &prefix : *prefixes) {
        if (folded.startsWith(prefix.text))
            symbols.push_back(prefix.symbol);
    }
}

std::vector<int> PhraseMatcher::symbolsOf(const Word &word, QStringView folded) const
{
    std::vector<int> symbols;
    addSymbols(folded, symbols);
    if (!word.unspaced && isArabic(folded)) {
        for (const QString &form : arabicForms(folded))
            addSymbols(form, symbols);
        std::ranges::sort(symbols);
        symbols.erase(std::ranges::unique(symbols).begin(), symbols.end());
    }
    return symbols;
}

std::vector<PhraseMatcher::Match> PhraseMatcher::matches(const WordList &words) const
{
    struct Walk {
        int node;
        qsizetype first;
    };
    std::vector<Match> found;
    std::vector<Walk> walks;
    std::vector<Walk> next;
    for (qsizetype i = 0; i < words.words.size(); ++i) {
        const Word &word = words.words[i];
        if (word.gap >= Gap::Clause)
            walks.clear();
        const std::vector<int> symbols = symbolsOf(word, words.word(i));
        next.clear();
        walks.push_back({0, i});
        for (const int symbol : symbols) {
            for (const Walk &walk : walks) {
                const auto to = m_edges.constFind(edge(walk.node, symbol));
                if (to == m_edges.cend())
                    continue;
                next.push_back({*to, walk.first});
                for (const int id : m_nodes[static_cast<size_t>(*to)].ids)
                    found.push_back({id, walk.first, i});
            }
        }
        std::swap(walks, next);
    }
    std::ranges::stable_sort(found, {}, &Match::first);
    return found;
}

} // namespace rapporteur
