// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/servers/connectiontest.h"

#include "core/evaluation/servers/serverreply.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qint64 UsualQuestion = 12'000; ///< tokens of a long article, the rubric and the answer

/// Context of the texts.
struct ConnectionTest {
    Q_DECLARE_TR_FUNCTIONS(ConnectionTest)
};

} // namespace

ConnectionVerdict connectionVerdict(const AskedServer &asked, const QList<ServerModel> &models)
{
    const QString server = asked.preset.title;
    if (models.isEmpty())
        return {false,
                ConnectionTest::tr("%1 answers at %2, but offers no model; load one there.")
                    .arg(server, asked.address.shown())};
    const int count = static_cast<int>(models.size());
    if (asked.model.isEmpty())
        return {true,
                ConnectionTest::tr("%1 answers at %2 and offers %n model(s).", nullptr, count)
                    .arg(server, asked.address.shown())};
    const auto found = std::ranges::find_if(models, [&](const ServerModel &model) {
        return modelMatch(asked.model, model.id) != ModelMatch::Other;
    });
    if (found == models.cend())
        return {false,
                ConnectionTest::tr(
                    "%1 answers at %2, but “%3” is not among its %n model(s); choose another.",
                    nullptr, count)
                    .arg(server, asked.address.shown(), asked.model)};
    if (!found->forText)
        return {false,
                ConnectionTest::tr(
                    "%1 answers at %2, but “%3” does not write text; choose another model.")
                    .arg(server, asked.address.shown(), asked.model)};
    if (found->contextTokens && *found->contextTokens < UsualQuestion)
        return {true,
                ConnectionTest::tr(
                    "%1 answers at %2; “%3” takes only %n token(s), so longer texts will be cut.",
                    nullptr, static_cast<int>(*found->contextTokens))
                    .arg(server, asked.address.shown(), asked.model)};
    return {true,
            ConnectionTest::tr("%1 answers at %2 and offers “%3”.")
                .arg(server, asked.address.shown(), asked.model)};
}

} // namespace rapporteur
