// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"rapporteur"_s);
    QApplication::setApplicationDisplayName(u"Rapporteur"_s);
    QApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    QApplication::setDesktopFileName(u"org.rapporteur.Rapporteur"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s,
                                    QCoreApplication::translate("main", "Open the sample."));
    const QCommandLineOption colours(
        u"colours"_s, QCoreApplication::translate("main", "Colours: system, light or dark."),
        u"mode"_s);
    parser.addOptions({sample, colours});
    parser.addPositionalArgument(u"workspace"_s,
                                 QCoreApplication::translate("main", "The workspace to open."),
                                 u"[workspace]"_s);
    parser.process(application);

    rapporteur::Desktop desktop(application, QApplication::applicationVersion(),
                                parser.value(colours));
    rapporteur::Desk &desk = desktop.desk();
    if (parser.isSet(sample))
        desk.openSample();
    else if (!parser.positionalArguments().isEmpty())
        desk.openWorkspace(QFileInfo(parser.positionalArguments().first()).absoluteFilePath());
    else
        desk.showStart();
    return QApplication::exec();
}
