// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/pictures.h"

#include "ui/base/notefield.h"
#include "ui/evaluation/modeltable.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QTreeView>

namespace rapporteur::screenshots
{

using namespace Qt::StringLiterals;

namespace
{

const QString Article = u"build tools"_s;
const QString German = u"de_DE"_s;

void annotate(Studio &studio, const QString &words, const QString &note)
{
    studio.select(words);
    studio.trigger(u"annotation.add"_s);
    studio.type(note);
    studio.key(Qt::Key_Return, Qt::ControlModifier);
}

/// A review under way: two cells accepted, one overridden with reason and note, two passages marked.
void decideSome(Studio &studio)
{
    OpenArticle &article = studio.article();
    article.setCell({26, 0});
    studio.trigger(u"cell.accept"_s);
    annotate(studio, u"Everything described here can be tried without an account"_s,
             u"Free to read and to try."_s);
    article.setCell({26, 1});
    studio.trigger(u"cell.accept"_s);
    article.setCell({19, 0});
    annotate(studio, u"This text is the answer I wished I had been able to point at"_s,
             u"Says why it was written, and for whom."_s);
    auto *table = studio.window().findChild<QTreeView *>(u"scores"_s);
    table->setFocus();
    studio.type(u".45"_s);
    studio.key(Qt::Key_Return);
    studio.trigger(u"reason.missed_evidence"_s);
    auto *reason = studio.window().findChild<NoteField *>(u"reason"_s);
    reason->setFocus();
    studio.type(u"Refused two requests to take the text down; see the end."_s);
    table->setFocus();
    studio.scrollToTop();
}

std::function<void(Studio &)> review(const QString &name, ColourMode mode = ColourMode::Light,
                                     QSize size = {1440, 900})
{
    return [=](Studio &studio) {
        studio.useColours(mode);
        studio.useSize(size);
        studio.openSample();
        studio.showArticle(Article);
        decideSome(studio);
        studio.save(name);
    };
}

std::function<void(Studio &)> start(const QString &name, ColourMode mode = ColourMode::Light)
{
    return [=](Studio &studio) {
        studio.useColours(mode);
        const QString home = QDir::homePath();
        studio.rememberWorkspaces({home + u"/reviews/housing-2025.rapporteur"_s,
                                   home + u"/reviews/spring-batch.rapporteur"_s});
        studio.openStart();
        studio.save(name);
    };
}

/// One of the reader's tabs, counted from the article's own.
std::function<void(Studio &)> reader(const QString &name, int tab,
                                     ColourMode mode = ColourMode::Light)
{
    return [=](Studio &studio) {
        studio.useColours(mode);
        studio.openSample();
        studio.showArticle(Article);
        for (int i = 0; i < tab; ++i)
            studio.trigger(u"reader.nextTab"_s);
        studio.save(name);
    };
}

std::function<void(Studio &)> article(const QString &name, const QString &title)
{
    return [=](Studio &studio) {
        studio.openSample();
        studio.showArticle(title);
        studio.save(name);
    };
}

/// A review begun blind; nothing of the raters shows.
std::function<void(Studio &)> blind(const QString &name, ColourMode mode = ColourMode::Light,
                                    QSize size = {1440, 900})
{
    return [=](Studio &studio) {
        studio.useColours(mode);
        studio.useSize(size);
        studio.openSample();
        studio.trigger(u"review.blind"_s);
        studio.showArticle(Article);
        studio.article().setCell({19, 0});
        auto *table = studio.window().findChild<QTreeView *>(u"scores"_s);
        table->setFocus();
        studio.type(u".45"_s);
        studio.key(Qt::Key_Return);
        studio.save(name);
    };
}

std::function<void(Studio &)> compare(const QString &name, ColourMode mode = ColourMode::Light)
{
    return [=](Studio &studio) {
        studio.useColours(mode);
        studio.openSample();
        studio.showArticle(Article);
        decideSome(studio);
        studio.trigger(u"compare.show"_s);
        studio.save(name);
    };
}

void panels(Studio &studio)
{
    studio.openSample();
    studio.showArticle(Article);
    decideSome(studio);
    for (const QString &id : {u"view.dead"_s, u"view.events"_s, u"view.history"_s,
                              u"view.influence"_s, u"view.note"_s}) {
        studio.trigger(id);
        studio.trigger(id);
        studio.save(id.sliced(5));
    }
}

void empty(Studio &studio)
{
    studio.openEmpty();
    studio.save(u"empty"_s);
    for (int tab = 1; tab < 4; ++tab) {
        studio.trigger(u"reader.nextTab"_s);
        studio.save(u"empty-tab%1"_s.arg(tab));
    }
}

void dialogs(Studio &studio, const QString &prefix)
{
    studio.openSample();
    studio.showArticle(Article);
    decideSome(studio);
    studio.trigger(u"review.submit"_s);
    studio.trigger(u"workspace.export"_s);
    studio.saveDialog(prefix + u"-export"_s);
    studio.trigger(u"agreement.show"_s);
    studio.saveDialog(prefix + u"-agreement"_s);
    studio.trigger(u"help.keys"_s);
    studio.saveDialog(prefix + u"-keys"_s);
    studio.trigger(u"help.commands"_s);
    studio.saveDialog(prefix + u"-commands"_s);
    studio.trigger(u"add.text"_s);
    studio.saveDialog(prefix + u"-paste"_s);
    studio.trigger(u"help.about"_s);
    studio.saveDialog(prefix + u"-about"_s);
    studio.import(
        {studio.writeFile(u"quiet-hours.md"_s, "# Quiet hours\n\nThe library closes later.\n"),
         studio.writeFile(u"broken.json"_s, "{\"id\": 1, \"children\": [")});
    studio.save(prefix + u"-imported"_s);
    studio.trigger(u"add.reports"_s);
    studio.saveDialog(prefix + u"-import"_s);
}

QByteArray pageRecord(const QByteArray &address, const QByteArray &title)
{
    const QByteArray block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>"
        + title + "</title></head><body><article><h1>" + title + "</h1><p>"
        + QByteArray("The council met on Monday and heard what there was to say. ").repeated(30)
        + "</p></article></body></html>";
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
        + "\r\nWARC-Date: 2026-02-27T10:00:00Z\r\nContent-Type: "
          "application/http;msgtype=response\r\nContent-Length: "
        + QByteArray::number(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

/// Everything that asks what to add, and what failed, at the smallest size.
std::function<void(Studio &)> loading(const QString &prefix, ColourMode mode = ColourMode::Light)
{
    return [=](Studio &studio) {
        studio.useColours(mode);
        studio.useSize({1024, 700});
        studio.openSample();
        studio.showArticle(Article);
        studio.saveMenu(u"addMenuButton"_s, prefix + u"-menu"_s);
        studio.trigger(u"add.web"_s);
        for (const QString &line :
             {u"https://news.ycombinator.com/item?id=8863"_s, u"https://example.org/quiet-hours"_s,
              u"https://example.org/quiet-hours"_s, u"file:///etc/passwd"_s, u"hn:top:10"_s}) {
            studio.type(line);
            studio.key(Qt::Key_Return);
        }
        studio.saveDialog(prefix + u"-web"_s);
        studio.trigger(u"add.hackerNews"_s);
        studio.saveDialog(prefix + u"-hackernews"_s);
        studio.trigger(u"add.list"_s);
        studio.saveDialog(prefix + u"-feed"_s);
        const QString archive = studio.writeFile(
            u"council.warc"_s,
            pageRecord("https://example.org/quiet-hours", "Quiet hours")
                + pageRecord("https://example.org/bridge", "The bridge stays closed")
                + pageRecord("https://example.org/bridge", "The bridge stays closed"));
        const QString table = studio.writeFile(
            u"letters.csv"_s,
            "kind;heading;words\nletter;A bench for the park;We ask for a bench.\n"
            "letter;Lights at the quay;It is dark at the quay.\n");
        const QString broken = studio.writeFile(u"broken.json"_s, "{\"id\": 1, \"children\": [");
        studio.choose({archive, table, broken});
        studio.key(Qt::Key_Home);
        studio.key(Qt::Key_Down);
        studio.saveDialog(prefix + u"-choice"_s);
        studio.choose({table});
        studio.click(u"columns"_s);
        studio.saveDialog(prefix + u"-columns"_s);
        studio.key(Qt::Key_Escape);
        studio.import({archive, broken});
        studio.save(prefix + u"-imported"_s);
        studio.trigger(u"add.failed"_s);
        studio.saveDialog(prefix + u"-failed"_s);
        studio.trigger(u"add.reports"_s);
        studio.saveDialog(prefix + u"-reports"_s);
    };
}

constexpr auto Book =
    "[{\"provider\":\"openai\",\"model\":\"large-2\",\"settings\":{\"base_address\":"
    "\"https://api.openai.com/v1\"},\"prices\":{\"input\":2500000,\"output\":10000000},\"context\":"
    "131072,\"cap_run\":500000,\"cap_day\":10000000},{\"provider\":\"llamacpp\",\"model\":"
    "\"small-8b\",\"settings\":{\"base_address\":\"http://localhost:8080/v1\"},\"context\":32768}]";

QList<ServerModel> listedModels()
{
    QList<ServerModel> models;
    const auto add = [&](const QString &id, qint64 context, qint64 input, qint64 output) {
        ServerModel model;
        model.id = id;
        model.contextTokens = context;
        model.prices.input = input;
        model.prices.output = output;
        models.append(model);
    };
    add(u"large-2"_s, 131'072, 2'500'000, 10'000'000);
    add(u"large-2-mini"_s, 131'072, 150'000, 600'000);
    add(u"large-3"_s, 1'048'576, 3'000'000, 12'000'000);
    add(u"reader-1"_s, 32'768, 100'000, 100'000);
    return models;
}

/// Who evaluates, what will be sent, and a model's own form with the list of its server.
void evaluate(Studio &studio, const QString &prefix, ColourMode mode)
{
    studio.useColours(mode);
    studio.rememberModels(Book);
    studio.openSample();
    studio.showArticle(Article);
    studio.trigger(u"evaluate.choose"_s);
    auto *raters = studio.dialog().findChild<QListWidget *>(u"raters"_s);
    raters->item(1)->setCheckState(Qt::Checked);
    auto *which = studio.dialog().findChild<QComboBox *>(u"which"_s);
    which->setCurrentIndex(1);
    studio.key(Qt::Key_S, Qt::AltModifier);
    studio.saveDialog(prefix + u"-question"_s);
    raters->setCurrentRow(1);
    studio.key(Qt::Key_C, Qt::AltModifier);
    auto *table = studio.dialog().findChild<ModelTable *>();
    table->list(listedModels());
    table->show();
    table->selectRow(1);
    studio.dialog().adjustSize();
    studio.saveDialog(prefix + u"-model"_s);
    studio.saveDialog(prefix);
}

void annotation(Studio &studio)
{
    studio.openSample();
    studio.showArticle(Article);
    studio.select(u"Everything described here can be tried without an account"_s);
    studio.trigger(u"annotation.add"_s);
    studio.type(u"Free to read and to try."_s);
    studio.save(u"annotation"_s);
}

void find(Studio &studio)
{
    studio.openSample();
    studio.showArticle(Article);
    studio.trigger(u"reader.find"_s);
    studio.type(u"cache"_s);
    studio.save(u"find"_s);
}

} // namespace

QList<Picture> pictures()
{
    const auto dark = ColourMode::Dark;
    const auto light = ColourMode::Light;
    return {
        {u"start"_s, true, start(u"start"_s)},
        {u"review-light"_s, true, review(u"review-light"_s)},
        {u"review-dark"_s, true, review(u"review-dark"_s, dark)},
        {u"discussion"_s, true, reader(u"discussion"_s, 1)},
        {u"source"_s, true, reader(u"source"_s, 2)},
        {u"german"_s, true, review(u"german"_s), German},
        {u"start-dark"_s, false, start(u"start-dark"_s, dark)},
        {u"start-german"_s, false, start(u"start-german"_s), German},
        {u"answer"_s, false, reader(u"answer"_s, 3)},
        {u"discussion-dark"_s, false, reader(u"discussion-dark"_s, 1, dark)},
        {u"source-dark"_s, false, reader(u"source-dark"_s, 2, dark)},
        {u"panels"_s, false, panels},
        {u"empty"_s, false, empty},
        {u"right-to-left"_s, false, article(u"right-to-left"_s, u"حافلة"_s)},
        {u"japanese"_s, false, article(u"japanese"_s, u"防災無線"_s)},
        {u"gated"_s, false, article(u"gated"_s, u"Premium"_s)},
        {u"thread-only"_s, false, article(u"thread-only"_s, u"Ask:"_s)},
        {u"blind"_s, false, blind(u"blind"_s)},
        {u"blind-dark"_s, false, blind(u"blind-dark"_s, dark)},
        {u"blind-german-1024"_s, false, blind(u"blind-german-1024"_s, light, {1024, 700}), German},
        {u"compare"_s, false, compare(u"compare"_s)},
        {u"compare-dark"_s, false, compare(u"compare-dark"_s, dark)},
        {u"compare-german"_s, false, compare(u"compare-german"_s), German},
        {u"evaluate"_s, false, [](Studio &s) { evaluate(s, u"evaluate"_s, ColourMode::Light); }},
        {u"evaluate-dark"_s, false,
         [](Studio &s) { evaluate(s, u"evaluate-dark"_s, ColourMode::Dark); }},
        {u"evaluate-german"_s, false,
         [](Studio &s) { evaluate(s, u"evaluate-german"_s, ColourMode::Light); }, German},
        {u"annotation"_s, false, annotation},
        {u"find"_s, false, find},
        {u"dialog"_s, false, [](Studio &studio) { dialogs(studio, u"dialog"_s); }},
        {u"dialog-german"_s, false, [](Studio &studio) { dialogs(studio, u"dialog-german"_s); },
         German},
        {u"loading"_s, false, loading(u"loading"_s)},
        {u"loading-dark"_s, false, loading(u"loading-dark"_s, dark)},
        {u"loading-german"_s, false, loading(u"loading-german"_s), German},
        {u"review-1024"_s, false, review(u"review-1024"_s, light, {1024, 700})},
        {u"german-1024"_s, false, review(u"german-1024"_s, light, {1024, 700}), German},
        {u"review-1920"_s, false, review(u"review-1920"_s, light, {1920, 1080})},
        {u"review-3840"_s, false, review(u"review-3840"_s, light, {3840, 2160})},
    };
}

} // namespace rapporteur::screenshots
