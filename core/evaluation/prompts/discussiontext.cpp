// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/prompts/discussiontext.h"

#include "core/evaluation/prompts/prompttext.h"
#include "core/evaluation/servers/tokenestimate.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 ShareOfOne =
    20; ///< no comment takes more than this part of a budget that is too small
constexpr qint64 LeastForOne = 60; ///< tokens
constexpr qsizetype LongestId = 64;

bool isPlainId(const QString &id)
{
    return !id.isEmpty() && id.size() <= LongestId && std::ranges::all_of(id, [](QChar c) {
        return (c < QChar(0x80) && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.'
            || c == u':';
    });
}

QString indented(QStringView text)
{
    QString result;
    for (const QStringView line : text.split(u'\n')) {
        if (!line.isEmpty())
            result.append(u"  ").append(line);
        result += u'\n';
    }
    return result;
}

class DiscussionWriter
{
public:
    explicit DiscussionWriter(const CommentTree &tree)
        : m_comments(tree.comments)
    {
        for (const Comment &comment : m_comments) {
            m_texts.append(cleanedForPrompt(comment.text));
            m_result.removedCharacters += m_texts.back().removed;
            m_all += m_texts.back().text.size();
        }
    }

    DiscussionText write(qint64 tokens)
    {
        choose(tokens);
        qsizetype shown = 0;
        for (qsizetype row = 0; row < m_comments.size(); ++row) {
            if (!m_shown.value(row))
                continue;
            const QStringView text = m_kept[row];
            shown += text.size();
            m_result.text += head(row) + u'\n' + (text.isEmpty() ? QString() : indented(text));
            if (text.size() < m_texts[row].text.size())
                m_result.text += u"  [the rest of this comment is left out]\n"_s;
        }
        m_result.commentsLeftOut = static_cast<int>(m_shown.count(false));
        if (m_all > 0)
            m_result.leftOut = 1 - static_cast<double>(shown) / static_cast<double>(m_all);
        if (m_result.text.endsWith(u'\n'))
            m_result.text.chop(1);
        return m_result;
    }

private:
    void choose(qint64 tokens)
    {
        for (const CleanedText &text : m_texts)
            m_kept.append(text.text);
        m_shown = QList<bool>(m_comments.size(), true);
        if (tokens <= 0 || wholeCost() <= tokens)
            return;
        std::vector<qsizetype> order(static_cast<size_t>(m_comments.size()));
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, {}, [&](qsizetype row) { return m_comments[row].depth; });
        const qint64 most = std::max(tokens / ShareOfOne, LeastForOne);
        for (const qsizetype row : order) {
            const int parent = m_comments[row].parent;
            const QStringView kept = cutAtSentence(m_kept[row], most);
            const qint64 cost = estimatedTokens(head(row)) + estimatedTokens(kept) + 1;
            m_shown[row] = (parent < 0 || m_shown.value(parent)) && cost <= tokens;
            m_kept[row] = kept;
            tokens -= m_shown[row] ? cost : 0;
        }
    }

    [[nodiscard]] qint64 wholeCost()
    {
        qint64 cost = 0;
        for (qsizetype row = 0; row < m_comments.size(); ++row)
            cost += estimatedTokens(head(row)) + estimatedTokens(m_texts[row].text) + 1;
        return cost;
    }

    [[nodiscard]] QString idOf(qsizetype row) const
    {
        const QString &id = m_comments[row].nativeId;
        return u'#' + (isPlainId(id) ? id : u"c%1"_s.arg(row + 1));
    }

    QString head(qsizetype row)
    {
        const Comment &comment = m_comments[row];
        QString line = idOf(row);
        if (comment.parent >= 0)
            line += ", answers "_L1 + idOf(comment.parent);
        if (!comment.author.isEmpty())
            line += u", speaker %1"_s.arg(speaker(comment.author));
        switch (comment.state) {
        case CommentState::Live:
            return line + u':';
        case CommentState::Deleted:
            return line + ": [deleted]"_L1;
        case CommentState::Removed:
            return line + ": [removed by a moderator]"_L1;
        case CommentState::Dead:
            return line + " [hidden by the community]:"_L1;
        case CommentState::Placeholder:
            return line + ": [not delivered]"_L1;
        }
        return line;
    }

    qsizetype speaker(const QString &author)
    {
        const auto found = m_speakers.constFind(author);
        if (found != m_speakers.cend())
            return *found;
        return *m_speakers.insert(author, m_speakers.size() + 1);
    }

    const QList<Comment> &m_comments;
    QList<CleanedText> m_texts;
    QList<QStringView> m_kept;
    QList<bool> m_shown;
    QHash<QString, qsizetype> m_speakers;
    qsizetype m_all = 0;
    DiscussionText m_result;
};

} // namespace

DiscussionText discussionText(const CommentTree &tree, qint64 tokens)
{
    return DiscussionWriter(tree).write(tokens);
}

} // namespace rapporteur
