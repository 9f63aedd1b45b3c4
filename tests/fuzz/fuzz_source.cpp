// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/adapters/readsource.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/readingfaults.h"

using namespace rapporteur;
using namespace rapporteur::testing;
using namespace Qt::StringLiterals;

namespace
{

QString aSource(const QByteArray &bytes)
{
    return faultOf(readSource(bytes, u"a"_s));
}

} // namespace

RAPPORTEUR_FUZZ_TARGET(aSource)
