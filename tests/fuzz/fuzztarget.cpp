// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <QMap>

#include <cstdio>
#include <cstdlib>

namespace rapporteur::testing
{

namespace
{

QMap<QString, FuzzFunction> &registered()
{
    static QMap<QString, FuzzFunction> targets;
    return targets;
}

} // namespace

bool registerFuzzTarget(std::string_view file, FuzzFunction function)
{
    file.remove_prefix(file.rfind('/') + 1);
    file = file.substr(0, file.rfind('.'));
    file.remove_prefix(file.find('_') + 1);
    registered().insert(QString::fromLatin1(file.data(), qsizetype(file.size())), function);
    return true;
}

QStringList fuzzTargets()
{
    return registered().keys();
}

FuzzFunction fuzzTarget(const QString &name)
{
    return registered().value(name, nullptr);
}

int fuzzOnce(FuzzFunction function, const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const QString wrong = function(bytes); !wrong.isEmpty()) {
        std::fprintf(stderr, "What must hold does not: %s\n", qPrintable(wrong));
        std::abort();
    }
    return 0;
}

} // namespace rapporteur::testing
