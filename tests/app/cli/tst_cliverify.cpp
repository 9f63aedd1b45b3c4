// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandlinefixture.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

/// A stranger has a bundle and the program, and nothing else.
class TestCliVerify : public QObject
{
    Q_OBJECT

private:
    /// A bundle of a page that was evaluated and reviewed; the workspace is gone.
    static QString bundle(CommandLineFixture &fixture, const QString &rubric, const QString &name)
    {
        const QString workspace = fixture.workspace(rubric);
        fixture.file(u"in/a.html"_s, page(u"=1+1 First"_s));
        fixture.file(u"in/b.html"_s, page(u"Second"_s));
        const QString review = fixture.file(u"r.jsonl"_s,
                                            quoted("{'article':1,'note':'Read.','submit':true}"));
        const QString path = fixture.path(name);
        for (const QStringList &step :
             {QStringList{u"import"_s, workspace, fixture.path(u"in"_s)},
              QStringList{u"evaluate"_s, workspace},
              QStringList{u"review"_s, workspace, u"--apply"_s, review, u"--reviewer"_s, u"Ada"_s},
              QStringList{u"export"_s, workspace, u"--format"_s, u"bundle"_s, u"-o"_s, path}}) {
            const Outcome outcome = fixture.run(step);
            if (outcome.code != cli::Done)
                qFatal("%s", outcome.err.constData());
        }
        if (!QFile::remove(workspace))
            qFatal("the workspace stays");
        return path;
    }

private Q_SLOTS:
    void aStrangerProvesIt_data() { addRubrics(); }
    void aStrangerProvesIt()
    {
        QFETCH(QString, rubric);
        CommandLineFixture fixture;
        const QString folder = bundle(fixture, rubric, u"bundle"_s);
        const Outcome proven = runProgram({u"verify"_s, folder, u"--json"_s});
        EXPECT_CODE(proven, cli::Done);
        QVERIFY(proven.object()[u"proven"_s].toBool());
        QCOMPARE(proven.object()[u"articles"_s].toInt(), 2);
        EXPECT_CODE(fixture.run({u"verify"_s, bundle(fixture, rubric, u"packed.zip"_s)}),
                    cli::Done);
        // Every file tried: one digit is changed, found, and named with its line.
        QDirIterator files(folder, QDir::Files);
        int tried = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray bytes = file.readAll();
            QByteArray changed = bytes;
            qsizetype at = bytes.size() / 2;
            while (at > 0 && (bytes[at] < '0' || bytes[at] > '9'))
                --at;
            if (at == 0)
                continue;
            changed[at] = bytes[at] == '5' ? '6' : '5';
            QVERIFY(file.seek(0) && file.write(changed) == changed.size() && file.flush());
            const QString name = files.fileName();
            const Outcome told = fixture.run({u"verify"_s, folder, u"--json"_s});
            EXPECT_CODE(told, cli::SomeFailed);
            const QJsonArray faults = told.object()[u"faults"_s].toArray();
            QCOMPARE(faults.size(), 1);
            QCOMPARE(faults[0][u"file"_s].toString(), name);
            QCOMPARE(faults[0][u"row"_s].toInteger(), bytes.first(at).count('\n') + 1);
            const Outcome text = fixture.run({u"verify"_s, folder});
            QVERIFY2(text.out.startsWith(name.toUtf8() + ", line "), text.out.constData());
            QVERIFY(file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
            ++tried;
        }
        QCOMPARE_GE(tried, 11);
        EXPECT_CODE(fixture.run({u"verify"_s, folder}), cli::Done);
    }

    void whatIsNoBundleIsSaid()
    {
        CommandLineFixture fixture;
        const Outcome absent = fixture.run({u"verify"_s, fixture.path(u"nothing"_s)});
        EXPECT_CODE(absent, cli::SomeFailed);
        QVERIFY(absent.err.contains("nothing"));
        EXPECT_CODE(fixture.run({u"verify"_s}), cli::UsageError);
    }
};

RAPPORTEUR_TEST(TestCliVerify)

} // namespace rapporteur::testing

#include "tst_cliverify.moc"
