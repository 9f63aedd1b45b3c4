// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screenshots/pictures.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>

#include <algorithm>

// rapporteur-screenshots FOLDER [--all | NAME…]: draws the pictures of the documentation, offscreen; with
// --all also those that only people who work on the windows look at.

using namespace rapporteur;
using namespace rapporteur::screenshots;
using namespace Qt::StringLiterals;

namespace
{

QList<Picture> wanted(const QStringList &names)
{
    QList<Picture> all = pictures();
    for (const QString &name : names) {
        if (name != "--all"_L1 && std::ranges::find(all, name, &Picture::name) == all.end())
            giveUp(u"there is none called “%1”"_s.arg(name));
    }
    all.removeIf([&names](const Picture &picture) {
        if (names.contains(u"--all"_s))
            return false;
        return names.isEmpty() ? !picture.documentation : !names.contains(picture.name);
    });
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        giveUp(u"usage: rapporteur-screenshots FOLDER [--all | NAME…]"_s);
    for (const QString &family : {u"Noto Sans"_s, u"Noto Serif"_s, u"Noto Sans Mono"_s}) {
        if (!QFontDatabase::hasFamily(family))
            giveUp(u"the font “%1” is not installed"_s.arg(family));
    }
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    for (const Picture &picture : wanted(arguments.sliced(2))) {
        const QLocale locale(picture.language);
        QLocale::setDefault(locale);
        Studio studio(application, arguments.at(1), locale);
        picture.draw(studio);
    }
    return 0;
}
