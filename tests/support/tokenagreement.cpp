// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tokenagreement.h"

#include "core/content/htmlpage.h"

#include <QHash>

namespace rapporteur::testing
{

namespace
{

bool isWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_';
}

bool standsAlone(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana;
}

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

} // namespace

QStringList tokensOf(QStringView text)
{
    QStringList tokens;
    QString token;
    const auto finish = [&] {
        if (!token.isEmpty())
            tokens.append(token);
        token.clear();
    };
    for (const char32_t c : text.toString().toLower().toUcs4()) {
        if (!isWord(c) || standsAlone(c))
            finish();
        if (standsAlone(c))
            tokens.append(QString::fromUcs4(&c, 1));
        else if (isWord(c))
            token += QString::fromUcs4(&c, 1);
    }
    finish();
    return tokens;
}

TokenAgreement agreement(const QStringList &ours, const QStringList &expected)
{
    QHash<QString, int> left;
    for (const QString &token : expected)
        ++left[token];
    int hits = 0;
    for (const QString &token : ours) {
        if (const auto found = left.find(token); found != left.end() && *found > 0) {
            --*found;
            ++hits;
        }
    }
    TokenAgreement result{.ours = int(ours.size()), .expected = int(expected.size())};
    const bool empty = ours.isEmpty() && expected.isEmpty();
    result.precision = empty ? 1 : hits / double(qMax(1, result.ours));
    result.recall = empty ? 1 : hits / double(qMax(1, result.expected));
    result.f1 = empty ? 1 : 2.0 * hits / double(result.ours + result.expected);
    return result;
}

QString bodyText(const QString &html)
{
    const HtmlPage page(html);
    QByteArray text;
    const int body = page.first(GUMBO_TAG_BODY);
    const int end = body < 0 ? 0 : page[body].end;
    std::vector<int> ends; // of the open blocks
    for (int row = qMax(0, body); row < end; ++row) {
        while (!ends.empty() && ends.back() <= row) {
            text += ' ';
            ends.pop_back();
        }
        const PageNode &node = page[row];
        if (node.isText) {
            text += QByteArrayView(page.text(row));
        } else if (node.tag == GUMBO_TAG_SCRIPT || node.tag == GUMBO_TAG_STYLE
                   || node.tag == GUMBO_TAG_TEMPLATE) {
            row = node.end - 1;
        } else if (!isInline(node.tag)) {
            text += ' ';
            ends.push_back(node.end);
        }
    }
    return QString::fromUtf8(text);
}

} // namespace rapporteur::testing
