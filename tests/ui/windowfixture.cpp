// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"

#include "core/runs/asking/asker.h"
#include "tests/support/tableofkeys.h"
#include "ui/base/messagestrip.h"
#include "ui/review/reviewkeeper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTimeZone>

#include <csignal>
#include <sys/resource.h>

namespace rapporteur::testing
{

namespace
{

const QString FirstSentence = QStringLiteral(
    "Everything described here can be tried without an account.");

Rubric rubricOf(const QString &id)
{
    const Result<Rubric> rubric = shippedRubric(id);
    if (!rubric)
        qFatal("%s", qUtf8Printable(rubric.error().text));
    return *rubric;
}

} // namespace

ArticleImport articleImport(const QString &title, const QList<Evaluation> &evaluations)
{
    ArticleImport article;
    article.origin = QStringLiteral("test");
    Document &document = article.document;
    document.title = title;
    document.url = QStringLiteral("https://deploynotes.example/")
        + QString::fromLatin1(title.toUtf8().toHex());
    document.site = QStringLiteral("deploynotes.example");
    document.language = QStringLiteral("en");
    document.text = title + QStringLiteral("\n\n") + FirstSentence
        + QStringLiteral(" It is a long read.\n\nSecond.");
    const qsizetype second = title.size() + 2;
    const qsizetype third = document.text.lastIndexOf(QStringLiteral("Second."));
    document.blocks = {
        {.kind = BlockKind::Heading, .level = 1, .marker = {}, .span = {0, title.size()}},
        {.kind = BlockKind::Paragraph,
         .level = 0,
         .marker = {},
         .span = {second, third - 2 - second}},
        {.kind = BlockKind::Paragraph, .level = 0, .marker = {}, .span = {third, 7}}};
    document.source = QStringLiteral("<h1>%1</h1>").arg(title);
    document.extractor = QStringLiteral("test-1");
    article.payload = document.source.toUtf8();
    article.fetchedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC);
    article.evaluations = evaluations;
    article.rawAnswers = QList<QByteArray>(evaluations.size(), QByteArrayLiteral("{}"));
    return article;
}

Evaluation machineEvaluation(const Rubric &rubric, const QString &id, const QString &name,
                             double shift, RaterKind kind)
{
    Evaluation evaluation;
    evaluation.id = id;
    evaluation.rater.kind = kind;
    evaluation.rater.name = name;
    evaluation.rater.model = name;
    evaluation.contentType = rubric.defaultContentType;
    evaluation.startedAt = evaluation.finishedAt = QDateTime(QDate(2026, 1, 1), QTime(13, 0),
                                                             QTimeZone::UTC);
    int index = 0;
    for (const Provision &provision : rubric.provisions) {
        ScoreRow row;
        row.provision = provision.number;
        if (index % 3 == 0)
            row.cells[0].raw = row.cells[0].value = rounded(0.2 + shift);
        if (index % 4 == 0)
            row.cells[1].raw = row.cells[1].value = rounded(-0.3 + shift);
        if (row.cells[0].value || row.cells[1].value)
            row.evidence = rubric.evidence.at(1).letter;
        if (index == 0) {
            row.cells[0].note = QStringLiteral("Free to read.");
            row.witnesses = {
                {WitnessKind::Fact,
                 0,
                 FirstSentence,
                 FirstSentence,
                 {GroundingLevel::Exact, GroundingPlace::Text, {}, {10, 20}, 1}},
                {WitnessKind::Fact,
                 0,
                 QStringLiteral("There is a forum."),
                 {},
                 {GroundingLevel::Absent, GroundingPlace::Text, {}, {}, 0}},
                {WitnessKind::Inference, -1, QStringLiteral("Readers are welcome."), {}, {}}};
        }
        evaluation.rows.append(row);
        ++index;
    }
    return evaluation;
}

WindowFixture::WindowFixture(const QString &rubricId, const QString &fileName)
    : keys(std::make_unique<TableOfKeys>(keychain, hasKeychain),
           [](const QByteArray &) { return QByteArray(); })
    , settings(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , appearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), ColourMode::Light)
    , rubric(rubricOf(rubricId))
    , services{settings,
               dialogs,
               clock,
               ids,
               appearance,
               dir.filePath(QStringLiteral("data")),
               QStringLiteral("test"),
               QStringLiteral("1.0"),
               QStringLiteral("ana"),
               std::make_shared<Asker>(wallClock),
               &keys}
    , m_fileName(fileName)
{
    const auto made = await(Workspace::create(path(), rubric, clock));
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().text + made.error().detail));
    workspace = *made;
}

WindowFixture::~WindowFixture()
{
    // A test that failed in the middle may leave unsaved changes and a run.
    dialogs.answer = m_window && m_window->keeper().isFailing() ? QStringLiteral("close")
                                                                : QStringLiteral("park");
    close();
}

RowId WindowFixture::addArticle(const QString &title)
{
    const Evaluation first = machineEvaluation(rubric, ids.next(), QStringLiteral("model-a"));
    const Evaluation second = machineEvaluation(rubric, ids.next(), QStringLiteral("model-b"),
                                                0.15);
    return add(articleImport(title, {first, second}));
}

RowId WindowFixture::add(const ArticleImport &article)
{
    const auto stored = await(workspace->import({article}));
    if (!stored)
        qFatal("%s", qUtf8Printable(stored.error().text + stored.error().detail));
    return stored->first().article;
}

ReviewWindow &WindowFixture::open(Access access)
{
    if (!workspace || workspace->info().access != access) {
        workspace.reset();
        WorkspaceOptions options;
        options.access = access;
        const auto opened = await(Workspace::open(path(), clock, options));
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().text + opened.error().detail));
        workspace = *opened;
    }
    WindowMemory memory;
    const auto kept = await(workspace->value(WindowMemory::key()));
    if (kept && !kept->isEmpty())
        memory = WindowMemory::fromBytes(*kept);
    else
        memory.sort = QueueSort::Title, memory.descending = false;
    m_window = std::make_unique<ReviewWindow>(workspace, services, memory);
    if (testModels) {
        for (QAbstractItemModel *model : m_window->findChildren<QAbstractItemModel *>())
            new QAbstractItemModelTester(
                model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    }
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
    const auto articles = await(workspace->queue({}));
    if (articles && articles->total > 0
        && !QTest::qWaitFor([this] { return m_window->article().isOpen(); }))
        qFatal("no article was shown");
    return *m_window;
}

void WindowFixture::close()
{
    if (m_window) {
        m_window->close();
        if (!QTest::qWaitFor([this] { return !m_window->isVisible(); }))
            qFatal("the window did not close");
        m_window.reset();
    }
    workspace.reset();
}

void WindowFixture::show(RowId id)
{
    m_window->showArticle(id);
    if (!QTest::qWaitFor([&] { return article().id() == id; }))
        qFatal("the article was not shown");
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void WindowFixture::type(const QString &text)
{
    // One by one: the first key may open a field, which then has the focus.
    for (const QChar c : text) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClicks(focus ? focus : m_window.get(), QString(c));
    }
}

void WindowFixture::save()
{
    m_window->keeper().flush();
    if (!QTest::qWaitFor([this] { return !m_window->keeper().isPending(); }))
        qFatal("the changes did not reach the disk");
}

Review WindowFixture::stored(RowId id) const
{
    WorkspaceOptions options;
    options.access = Access::ReadOnly;
    const auto second = await(Workspace::open(path(), clock, options));
    if (!second)
        qFatal("%s", qUtf8Printable(second.error().text + second.error().detail));
    const auto detail = await((*second)->article(id, services.reviewer));
    if (!detail)
        qFatal("%s", qUtf8Printable(detail.error().text + detail.error().detail));
    for (const Review &review : detail->reviews) {
        if (review.reviewer == services.reviewer)
            return review;
    }
    return {};
}

QDialog &WindowFixture::dialog()
{
    const auto focused = [this] {
        return dialogs.opened && dialogs.opened->isAncestorOf(QApplication::focusWidget());
    };
    if (!QTest::qWaitFor(focused, Patience))
        qFatal("no dialog has the keyboard");
    return *dialogs.opened;
}

void WindowFixture::back()
{
    if (!QTest::qWaitFor([this] { return !dialogs.opened; }, Patience))
        qFatal("the dialog stays");
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
}

QString WindowFixture::message() const
{
    return m_window->strip().text();
}

QAbstractButton *buttonSaying(QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QStringList labelTexts(QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

FullDisk::FullDisk()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = 1;
    m_full = setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

FullDisk::~FullDisk()
{
    end();
}

void FullDisk::end()
{
    if (!std::exchange(m_full, false))
        return;
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_FSIZE, &limit);
}

void addRubricRows()
{
    QTest::addColumn<QString>("rubricId");
    for (const QString &id : shippedRubricIds())
        QTest::newRow(qUtf8Printable(id)) << id;
}

} // namespace rapporteur::testing
