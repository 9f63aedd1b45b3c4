// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filterexpression.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur::cli
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QStringList &stateNames()
{
    static const QStringList Names{u"unreviewed"_s, u"draft"_s,        u"submitted"_s,
                                   u"flagged"_s,    u"gated"_s,        u"failed"_s,
                                   u"contested"_s,  u"says_not_does"_s};
    return Names;
}

const QMap<QString, QueueSort> &sortKeys()
{
    static const QMap<QString, QueueSort> Keys{
        {u"added"_s, QueueSort::Added},          {u"title"_s, QueueSort::Title},
        {u"score"_s, QueueSort::Score},          {u"setl"_s, QueueSort::Setl},
        {u"spread"_s, QueueSort::Spread},        {u"published"_s, QueueSort::Published},
        {u"usefulness"_s, QueueSort::Usefulness}};
    return Keys;
}

} // namespace

Status addFilter(QueueQuery &query, const QString &expression)
{
    // Words, where "quoted words" are one with their quotes kept for the search.
    static const QRegularExpression Term(u"\"[^\"]*\"|\\S+"_s);
    static const QRegularExpression Key(u"^([a-z_]+):(?!//)(.*)$"_s);
    QStringList words;
    for (const QRegularExpressionMatch &term : Term.globalMatch(expression)) {
        const QString text = term.captured();
        const QRegularExpressionMatch key = Key.match(text);
        if (!key.hasMatch()) {
            words.append(text);
            continue;
        }
        if (key.captured(1) != "state"_L1)
            return failure(ErrorKind::Usage,
                           Texts::tr("The filter knows no “%1:”. It knows state: and words.")
                               .arg(key.captured(1)));
        const QStringList states = key.captured(2).split(u',');
        for (const QString &state : states) {
            if (!stateNames().contains(state))
                return failure(ErrorKind::Usage,
                               Texts::tr("There is no state “%1”. The states are %2.")
                                   .arg(state, stateNames().join(u", "_s)));
            query.states.append(state);
        }
    }
    query.search = words.join(u' ');
    return {};
}

Status addSort(QueueQuery &query, const QString &key)
{
    query.descending = key.startsWith(u'-');
    const QString name = query.descending ? key.sliced(1) : key;
    const auto found = sortKeys().constFind(name);
    if (found == sortKeys().constEnd())
        return failure(ErrorKind::Usage,
                       Texts::tr("There is no sort key “%1”. The keys are %2.")
                           .arg(name, QStringList(sortKeys().keys()).join(u", "_s)));
    query.sort = *found;
    return {};
}

QString filterHelp()
{
    return Texts::
        tr("A filter is made of state:NAME (several with commas: any of them) and of words that must all be found in\n"
           "title, text, comments or notes. States: %1.\n"
           "Example: --filter 'state:unreviewed,draft \"face recognition\"'")
            .arg(stateNames().join(u", "_s));
}

} // namespace rapporteur::cli
