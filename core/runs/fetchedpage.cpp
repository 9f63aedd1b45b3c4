// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/fetchedpage.h"

#include "core/sources/fetching/webaddress.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// Sent to another site, and there is nothing but a login or, unencrypted, any other wall.
bool looksLikePortal(const Gate &gate, const Snapshot &snapshot)
{
    if (!gate.blocked() || isSameSite(snapshot.requested, snapshot.address))
        return false;
    return gate.category == "login_wall"_L1 || !snapshot.encrypted;
}

} // namespace

std::optional<Error> checkFetched(ArticleImport &article, const Snapshot &snapshot)
{
    Document &document = article.document;
    if (looksLikePortal(document.gate, snapshot)) {
        return Error{
            ErrorKind::Network,
            Words::tr("Instead of %1 there came a page of %2 that asks to log in or shows no "
                      "article. Perhaps the network you are in wants a login first; try it with "
                      "a browser. Nothing was stored.")
                .arg(shownAddress(snapshot.requested), hostOf(snapshot.address)),
            document.gate.signs.join(u"; "_s)};
    }
    const QUrl claimed(document.url);
    const bool web = claimed.scheme() == "https"_L1 || claimed.scheme() == "http"_L1;
    if (!web || !isSameSite(claimed, snapshot.address))
        document.url = snapshot.address.toString(QUrl::FullyEncoded);
    return std::nullopt;
}

void takeTitle(ArticleImport &article, const QString &title)
{
    Document &document = article.document;
    if (document.title.isEmpty() || document.gate.blocked())
        document.title = title;
}

} // namespace rapporteur
