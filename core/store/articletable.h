// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/preparedimport.h"

namespace rapporteur
{

/// What is known of a stored article when something arrives for it again.
struct KnownArticle {
    RowId id = 0;
    int textVersion = 0;
    QString textSha256;
    QString domain;
};

/// Articles and their frozen texts.
class ArticleTable
{
public:
    explicit ArticleTable(Connection &db)
        : m_db(db)
    {}

    /// The article that this import is about: same address, else same text (a long one, or one without an
    /// address; walls are alike everywhere and do not count).
    [[nodiscard]] Result<std::optional<KnownArticle>> known(const PreparedImport &import);
    [[nodiscard]] Result<RowId> insert(const PreparedImport &import, const QString &uuid,
                                       const QDateTime &now);
    /// The next version of the text, with title, dates and gate as they are now.
    [[nodiscard]] Status addVersion(const KnownArticle &article, const PreparedImport &import);
    [[nodiscard]] Result<RowId> find(const QString &idOrUrl);

    /// The frozen text without its page source.
    [[nodiscard]] Result<Document> document(RowId article, int version);
    [[nodiscard]] Result<QString> source(RowId article, int version);

private:
    [[nodiscard]] Status knownByContents(const PreparedImport &import,
                                         std::optional<KnownArticle> &found);
    [[nodiscard]] Status insertText(RowId article, int version, const PreparedImport &import);
    [[nodiscard]] Status index(RowId article, const PreparedImport &import);

    Connection &m_db;
};

} // namespace rapporteur
