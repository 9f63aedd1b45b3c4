// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storabletext.h"

namespace rapporteur
{

QString storableText(QString text)
{
    qsizetype out = 0;
    const qsizetype size = text.size();
    QChar *data = text.data();
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = data[i];
        if (c == u'\r') {
            data[out++] = u'\n';
            if (i + 1 < size && data[i + 1] == u'\n')
                ++i;
        } else if (c.isHighSurrogate() && i + 1 < size && data[i + 1].isLowSurrogate()) {
            data[out++] = c;
            data[out++] = data[++i];
        } else {
            data[out++] = c.isNull() || c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    text.truncate(out);
    return text;
}

QString cappedText(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    qsizetype cut = qMax<qsizetype>(0, limit - 1);
    if (cut > 0 && text[cut - 1].isHighSurrogate())
        --cut;
    return text.first(cut) + QChar(u'…');
}

} // namespace rapporteur
