// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/loosenumber.h"

#include <QByteArray>

#include <cmath>

namespace rapporteur
{

bool isJsonNumber(QStringView text)
{
    qsizetype at = text.startsWith(u'-') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype start = at;
        while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
            ++at;
        return at - start;
    };
    const qsizetype whole = at;
    const qsizetype count = digits();
    if (count == 0 || (count > 1 && text[whole] == u'0'))
        return false;
    if (at < text.size() && text[at] == u'.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        if (at < text.size() && (text[at] == u'+' || text[at] == u'-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

std::optional<double> looseNumber(QStringView text)
{
    text = text.trimmed();
    QByteArray ascii;
    bool digits = false;
    bool separator = false;
    bool exponent = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool minus = c == u'-' || c == QChar(0x2212) || c == QChar(0x2013);
        if ((minus || c == u'+') && (i == 0 || ascii.endsWith('e'))) {
            ascii += minus ? '-' : '+';
        } else if ((c == u'.' || (c == u',' && digits && i + 1 < text.size())) && !separator
                   && !exponent) {
            separator = true;
            ascii += '.';
        } else if ((c == u'e' || c == u'E') && digits && !exponent) {
            exponent = true;
            ascii += 'e';
        } else if (c >= u'0' && c <= u'9') {
            digits = true;
            ascii += static_cast<char>(c.unicode());
        } else {
            return std::nullopt;
        }
    }
    bool ok = false;
    const double value = ascii.toDouble(&ok);
    if (!digits || !ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace rapporteur
