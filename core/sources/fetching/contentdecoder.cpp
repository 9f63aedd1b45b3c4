// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/contentdecoder.h"

#include "core/sources/fetching/unpackers.h"

#include <algorithm>

namespace rapporteur
{

namespace
{

constexpr qsizetype mostLayers = 2;

} // namespace

std::unique_ptr<ContentDecoder> ContentDecoder::of(const QByteArray &contentEncoding, qint64 limit)
{
    std::unique_ptr<ContentDecoder> decoder(new ContentDecoder(limit));
    QByteArrayList codings = contentEncoding.toLower().split(',');
    for (auto coding = codings.rbegin(); coding != codings.rend(); ++coding) {
        const QByteArray name = coding->trimmed();
        if (name.isEmpty() || name == "identity")
            continue;
        std::unique_ptr<Unpacker> unpacker = unpackerOf(name);
        if (!unpacker || decoder->m_layers.size() == mostLayers)
            return nullptr;
        decoder->m_layers.push_back(std::move(unpacker));
    }
    return decoder;
}

Unpacker::Outcome ContentDecoder::take(QByteArrayView packed)
{
    m_started = m_started || !packed.isEmpty();
    if (m_layers.empty()) {
        if (m_body.size() + packed.size() > m_limit)
            return Unpacker::Outcome::TooMuch;
        m_body.append(packed);
        return Unpacker::Outcome::Fine;
    }
    QByteArray between;
    for (size_t i = 0; i + 1 < m_layers.size(); ++i) {
        QByteArray out;
        const auto outcome = m_layers[i]->take(i == 0 ? packed : QByteArrayView(between), out,
                                               m_limit);
        if (outcome != Unpacker::Outcome::Fine)
            return outcome;
        between = std::move(out);
    }
    return m_layers.back()->take(m_layers.size() == 1 ? packed : QByteArrayView(between), m_body,
                                 m_limit);
}

bool ContentDecoder::isComplete() const
{
    // Servers say "gzip" of empty bodies too; there is nothing that could be missing.
    return !m_started || std::ranges::all_of(m_layers, &Unpacker::ended);
}

} // namespace rapporteur
