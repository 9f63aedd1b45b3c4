// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspacefile.h"

#include "core/store/connection.h"
#include "core/store/filesystem.h"
#include "core/store/journal.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace rapporteur
{

using namespace Qt::StringLiterals;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rapporteur::WorkspaceFile)
};

Status fillNew(Connection &db, const Rubric &rubric, const Clock &clock, const QString &program)
{
    if (Status sized = db.run("PRAGMA page_size = 8192"); !sized)
        return sized;
    if (Status durable = db.makeDurable(); !durable)
        return durable;
    const QDateTime now = clock.nowUtc();
    Status done = db.run("BEGIN IMMEDIATE");
    if (done)
        done = makeSchema(db);
    if (done) {
        done = db.run("INSERT INTO rubric(name, version, sha256, json) VALUES (?,?,?,?)", rubric.id,
                      rubric.version, rubric.sha256, rubric.json);
    }
    const auto setKey = [&](const QString &key, const QByteArray &value) {
        if (done)
            done = db.run("INSERT INTO workspace(key, value) VALUES (?,?)", key, value);
    };
    setKey(u"readable_by"_s, QByteArray::number(ReadableBy));
    setKey(u"made_by"_s, program.toUtf8());
    setKey(u"made_at"_s, now.toString(Qt::ISODateWithMs).toUtf8());
    const QJsonObject payload{
        {u"schema"_s, SchemaVersion}, {u"rubric"_s, rubric.id}, {u"program"_s, program}};
    if (done) {
        done = appendToJournal(db,
                               {.at = now,
                                .kind = u"migration"_s,
                                .author = program,
                                .article = 0,
                                .change = {},
                                .payload = QJsonDocument(payload).toJson(QJsonDocument::Compact)});
    }
    return done ? db.run("COMMIT") : done;
}

} // namespace

Status createWorkspaceFile(const QString &path, const Rubric &rubric, const Clock &clock,
                           const QString &program)
{
    const QString target = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (path.isEmpty() || path.startsWith("file:"_L1))
        return failure(ErrorKind::BadInput,
                       Words::tr("\"%1\" is not the path of a file.").arg(path));
    const QFileInfo info(target);
    if (info.exists() || info.isSymLink())
        return failure(
            ErrorKind::Unwritable,
            Words::tr("%1 exists already and was left as it is. Choose another name.").arg(target));
    if (!QFileInfo(info.path()).isDir())
        return failure(ErrorKind::NotFound,
                       Words::tr("The folder %1 does not exist.").arg(info.path()));
    const Result<QString> temporary = makePrivateFile(target);
    if (!temporary)
        return std::unexpected(temporary.error());
    Status done;
    {
        Result<std::unique_ptr<Connection>> db = Connection::open(*temporary,
                                                                  Connection::Mode::Writer);
        done = db ? fillNew(**db, rubric, clock, program) : Status(std::unexpected(db.error()));
    }
    if (done)
        done = syncFile(*temporary);
    if (done)
        done = nameFile(*temporary, target, Replace::Never);
    if (!done)
        removeWithSideFiles(*temporary);
    return done;
}

} // namespace rapporteur
