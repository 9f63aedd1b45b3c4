// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ratertable.h"

#include <QCoreApplication>

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::RaterTable)
};

} // namespace

Result<RowId> RaterTable::find(const Rater &rater)
{
    Statement row = m_db.query(
        "SELECT id FROM rater WHERE kind = ? AND name = ? AND provider = ? AND model = ?"
        " AND settings = ? AND prompt_sha256 = ?",
        raterKindName(rater.kind), rater.name, rater.provider, rater.model, rater.settings,
        rater.promptSha256);
    if (row.next())
        return row.integer(0);
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return 0;
}

Result<RowId> RaterTable::idOf(const Rater &rater)
{
    if (const Result<RowId> known = find(rater); !known || *known != 0)
        return known;
    const Status inserted = m_db.run(
        "INSERT INTO rater(kind, name, provider, model, settings, prompt_sha256) VALUES (?,?,?,?,?,?)",
        raterKindName(rater.kind), rater.name, rater.provider, rater.model, rater.settings,
        rater.promptSha256);
    if (!inserted)
        return std::unexpected(inserted.error());
    return m_db.lastInsertId();
}

Result<Rater> RaterTable::rater(RowId id)
{
    Statement row = m_db.query(
        "SELECT kind, name, provider, model, settings, prompt_sha256 FROM rater WHERE id = ?", id);
    if (row.next()) {
        return Rater{.id = id,
                     .kind = raterKindNamed(row.text(0)),
                     .name = row.text(1),
                     .provider = row.text(2),
                     .model = row.text(3),
                     .settings = row.text(4),
                     .promptSha256 = row.text(5)};
    }
    if (const Status status = row.status(); !status)
        return std::unexpected(status.error());
    return failure(ErrorKind::NotFound,
                   Words::tr("There is no rater number %1 in this workspace.").arg(id));
}

} // namespace rapporteur
