// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/answerreader.h"
#include "core/rubric/rubricreader.h"
#include "tests/app/cli/commandlinefixture.h"
#include "tests/support/modelserver.h"

#include <QProcess>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;

namespace rapporteur::testing
{

namespace
{

constexpr int Pages = 12;
constexpr int AtOnce = 3;

QByteArray wholeAnswer()
{
    const Rubric rubric = shippedRubric(u"udhr"_s).value();
    Evaluation evaluation;
    evaluation.contentType = rubric.defaultContentType;
    for (const Provision &provision : rubric.provisions) {
        ScoreRow row;
        row.provision = provision.number;
        evaluation.rows.append(row);
    }
    return QJsonDocument(answerToJson(rubric, evaluation)).toJson(QJsonDocument::Compact);
}

/// The program itself, asking in the background.
class Evaluating
{
public:
    explicit Evaluating(const QStringList &arguments)
    {
        m_process.start(programPath(u"rapporteur-cli"_s), arguments);
    }
    ~Evaluating()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Evaluating)
    void killNow()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                               120'000);
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] QJsonObject last()
    {
        m_out += m_process.readAllStandardOutput();
        const QByteArray line = m_out.trimmed().split('\n').last();
        return QJsonDocument::fromJson(line).object();
    }
    [[nodiscard]] QByteArray messages() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_out;
};

/// How often each page was asked about.
QMap<QString, int> timesAsked(const ModelServer &server)
{
    static const QRegularExpression title(u"Page \\d+"_s);
    QMap<QString, int> times;
    for (const ModelRequest &request : server.requests()) {
        if (request.method == "POST")
            ++times[title.match(QString::fromUtf8(request.body)).captured()];
    }
    return times;
}

} // namespace

/// The program is killed while it asks: nothing that was answered is asked again, and what was under way once more at
/// most.
class TestCliKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedInTheMiddle_data()
    {
        QTest::addColumn<int>("answered"); // before the kill
        QTest::newRow("before any answer") << 0;
        QTest::newRow("in the middle") << 5;
        QTest::newRow("near the end") << Pages - 1;
    }
    void killedInTheMiddle()
    {
        QFETCH(int, answered);
        CommandLineFixture fixture;
        const QString workspace = fixture.workspace();
        for (int i = 1; i <= Pages; ++i)
            fixture.file(u"in/page%1.html"_s.arg(i), page(u"Page %1"_s.arg(100 + i)));
        EXPECT_CODE(fixture.run({u"import"_s, workspace, fixture.path(u"in"_s)}), cli::Done);
        const SystemClock clock;
        ModelServer server(clock);
        const ModelServer::Script good = answering(wholeAnswer());
        int given = 0;
        // Answers as many as it is told to and then holds its tongue.
        const auto script = [&](int most) {
            return [&, most](ModelTurn &turn) {
                if (turn.request.method == "GET")
                    return turn.answer(200, "{\"data\":[{\"id\":\"model-x\"}]}");
                if (given < most) {
                    ++given;
                    good(turn);
                }
            };
        };
        server.always(script(answered));
        const QStringList command{u"evaluate"_s,           workspace,        u"--provider"_s,
                                  u"compatible"_s,         u"--model"_s,     u"model-x"_s,
                                  u"--base-url"_s,         server.address(), u"--concurrency"_s,
                                  QString::number(AtOnce), u"--json"_s};
        const int held = std::min(AtOnce, Pages - answered);
        {
            Evaluating first(command);
            QVERIFY2(QTest::qWaitFor(
                         [&] {
                             int asked = 0;
                             for (const int times : timesAsked(server))
                                 asked += times;
                             return asked == answered + held || !first.isRunning();
                         },
                         120'000),
                     first.messages().constData());
            QVERIFY2(first.isRunning(), first.messages().constData());
            first.killNow();
        }
        const QMap<QString, int> before = timesAsked(server);
        QCOMPARE(before.size(), answered + held);
        server.always(script(1000));
        Evaluating second(command);
        QVERIFY(second.ends());
        const QJsonObject summary = second.last();
        const QByteArray messages = second.messages();
        QVERIFY2(summary[u"type"_s].toString() == "summary"_L1, messages.constData());
        QCOMPARE(summary[u"failed"_s].toInt(-1), 0);
        // No question more than twice, and a second time only those that were without an answer.
        int twice = 0;
        const QMap<QString, int> after = timesAsked(server);
        QCOMPARE(after.size(), Pages);
        for (const auto &[title, times] : after.asKeyValueRange()) {
            QVERIFY2(times <= 2, qPrintable(title));
            twice += times == 2 ? 1 : 0;
        }
        QVERIFY2(twice <= AtOnce, qPrintable(QString::number(twice)));
        // Every article has one evaluation, and the workspace is whole.
        for (const QJsonObject &row : fixture.rows(workspace))
            QCOMPARE(row[u"evaluations"_s].toInt(), 1);
        EXPECT_CODE(fixture.run({u"check"_s, workspace}), cli::Done);
    }
};

RAPPORTEUR_TEST(TestCliKilled)

} // namespace rapporteur::testing

#include "tst_clikilled.moc"
