// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/words.h"

#include <QHash>

#include <vector>

namespace rapporteur
{

/// Finds many phrases in a list of words in one pass. Phrases are sequences of folded words; a word that
/// ends in '*' stands for all words that begin so. Const and thread-safe once the phrases are in.
class PhraseMatcher
{
public:
    /// Adds a phrase under a number of the caller's; the same phrase may have several numbers. A phrase
    /// without any word is left out.
    void add(const QString &phrase, int id);

    struct Match {
        int id = 0;
        qsizetype first = 0, last = 0; ///< words of the list
        bool operator==(const Match &) const = default;
    };
    /// All matches in order of their first word, overlapping ones included. A match never reaches over
    /// the end of a clause or sentence.
    [[nodiscard]] std::vector<Match> matches(const WordList &words) const;

private:
    struct Prefix {
        QString text;
        int symbol;
    };
    struct Node {
        std::vector<int> ids; ///< of the phrases that end here
    };

    int symbolOf(const QString &word);
    [[nodiscard]] std::vector<int> symbolsOf(const Word &word, QStringView folded) const;
    void addSymbols(QStringView folded, std::vector<int> &symbols) const;
    [[nodiscard]] static quint64 edge(int node, int symbol)
    {
        return (static_cast<quint64>(node) << 32) | static_cast<quint32>(symbol);
    }

    int m_symbols = 0;
    QHash<QString, int> m_words; ///< whole word → symbol
    QHash<quint32, QList<Prefix>> m_prefixes; ///< by their first two units
    QHash<quint64, int> m_edges; ///< node and symbol → node
    std::vector<Node> m_nodes{1};
};

} // namespace rapporteur
