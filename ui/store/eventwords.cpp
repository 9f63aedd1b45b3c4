// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/store/eventwords.h"

#include "ui/base/plaintext.h"

#include <QCoreApplication>
#include <QHash>

namespace rapporteur
{

using namespace Qt::StringLiterals;

QString eventTypeTitle(const QString &type)
{
    static const QHash<QString, const char *> titles = {
        {u"eval_success"_s, QT_TRANSLATE_NOOP("EventWords", "evaluated")},
        {u"eval_failure"_s, QT_TRANSLATE_NOOP("EventWords", "evaluation failed")},
        {u"eval_retry"_s, QT_TRANSLATE_NOOP("EventWords", "tried again")},
        {u"rate_limit"_s, QT_TRANSLATE_NOOP("EventWords", "rate limited")},
        {u"credit_exhausted"_s, QT_TRANSLATE_NOOP("EventWords", "credit exhausted")},
        {u"soft_cap"_s, QT_TRANSLATE_NOOP("EventWords", "told of costs")},
        {u"run_stopped"_s, QT_TRANSLATE_NOOP("EventWords", "run stopped")},
        {u"request_lost"_s, QT_TRANSLATE_NOOP("EventWords", "outcome unknown")},
        {u"dlq"_s, QT_TRANSLATE_NOOP("EventWords", "given up")},
        {u"gate"_s, QT_TRANSLATE_NOOP("EventWords", "gated")},
        {u"review_saved"_s, QT_TRANSLATE_NOOP("EventWords", "review saved")},
        {u"import"_s, QT_TRANSLATE_NOOP("EventWords", "added")},
        {u"export"_s, QT_TRANSLATE_NOOP("EventWords", "exported")},
    };
    const auto found = titles.constFind(type);
    if (found != titles.constEnd())
        return QCoreApplication::translate("EventWords", *found);
    return singleLine(type).replace(u'_', u' ');
}

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate("EventWords", "note");
    case Severity::Warning:
        return QCoreApplication::translate("EventWords", "warning");
    case Severity::Error:
        return QCoreApplication::translate("EventWords", "error");
    }
    return {};
}

} // namespace rapporteur
