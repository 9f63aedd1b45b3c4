// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/pagetitle.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype longestHeading = 500;
constexpr qsizetype mostHeadings = 100; ///< of a level
constexpr int fewWords = 3; ///< fewer are no title
constexpr int manyWords = 5; ///< more before a colon are part of the title
constexpr int shortTitle = 4;

/// Gaps plus one: a gap at an end counts too, which the limits above are made for.
int wordCount(const QString &text)
{
    static const QRegularExpression gap(u"\\s+"_s);
    return int(text.split(gap).size());
}

const QRegularExpression &separator()
{
    static const QRegularExpression pattern(u"\\s[|\\-–—\\\\/>»]\\s"_s);
    return pattern;
}

/// "Title | Site" without the site; "Site | Title" when what stands before is too short.
QString withoutSeparated(const QString &title)
{
    static const QRegularExpression upToFirst(u"^[^|\\-–—\\\\/>»]*[|\\-–—\\\\/>»]"_s);
    QString shorter = title.first(title.lastIndexOf(separator()));
    if (wordCount(shorter) < fewWords) {
        shorter = title;
        shorter.remove(upToFirst);
    }
    return shorter;
}

/// "Site: Title" without the site, unless a heading says it all.
QString withoutPrefix(const QString &title, const TitleHeadings &headings)
{
    if (headings.first.contains(title) || headings.second.contains(title))
        return title;
    const QString last = title.sliced(title.lastIndexOf(u':') + 1);
    const qsizetype colon = title.indexOf(u':');
    if (wordCount(last) < fewWords)
        return title.sliced(colon + 1);
    return wordCount(title.first(colon)) > manyWords ? title : last;
}

} // namespace

TitleHeadings titleHeadings(const HtmlPage &page)
{
    TitleHeadings headings;
    for (int row = 0; row < page.size(); ++row) {
        const GumboTag tag = page[row].tag;
        if (page[row].isText || (tag != GUMBO_TAG_H1 && tag != GUMBO_TAG_H2))
            continue;
        QStringList &level = tag == GUMBO_TAG_H1 ? headings.first : headings.second;
        if (level.size() < mostHeadings)
            level.append(page.textBelow(row, longestHeading));
    }
    return headings;
}

QString articleTitle(const QString &pageTitle, const TitleHeadings &headings)
{
    static const QRegularExpression hierarchy(u"\\s[\\\\/>»]\\s"_s);
    const QString whole = pageTitle.trimmed();
    QString title = whole;
    bool nested = false;
    if (whole.contains(separator())) {
        nested = whole.contains(hierarchy);
        title = withoutSeparated(whole);
    } else if (whole.contains(": "_L1)) {
        title = withoutPrefix(whole, headings);
    } else if ((whole.size() > 150 || whole.size() < 15) && headings.first.size() == 1) {
        title = headings.first.first();
    }
    title = title.simplified();
    const int words = wordCount(title);
    QString joined = whole;
    joined.remove(separator());
    // So little left is rather a part of the title than the title.
    if (words <= shortTitle && (!nested || words != wordCount(joined) - 1))
        return whole.simplified();
    return title;
}

} // namespace rapporteur
