// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <vector>

namespace rapporteur
{

/// Unpacks one compressed stream piece by piece.
class Unpacker
{
public:
    enum class Outcome { Fine, TooMuch, Damaged };

    virtual ~Unpacker() = default;
    /// Appends what `packed` holds to `out`, which never grows beyond `limit` bytes.
    [[nodiscard]] virtual Outcome take(QByteArrayView packed, QByteArray &out, qint64 limit) = 0;
    /// Whether the stream has come to its own end: what makes a truncated one known.
    [[nodiscard]] virtual bool ended() const = 0;
};

/// Undoes the content codings of a body (gzip, deflate, zstd, or several of them) while it arrives, within
/// a cap on what it unpacks to: a ratio says nothing, 300 MB come out of 10 MB without looking odd.
class ContentDecoder
{
public:
    /// Nothing when a coding is unknown: it was not asked for.
    [[nodiscard]] static std::unique_ptr<ContentDecoder> of(const QByteArray &contentEncoding,
                                                            qint64 limit);
    /// What a request says it can read.
    [[nodiscard]] static QByteArray accepted() { return "gzip, deflate, zstd"; }

    [[nodiscard]] Unpacker::Outcome take(QByteArrayView packed);
    /// Whether all is there; a body without any coding always is.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isPacked() const { return !m_layers.empty(); }
    [[nodiscard]] qsizetype size() const { return m_body.size(); }
    [[nodiscard]] QByteArray takeBody() { return std::move(m_body); }

private:
    explicit ContentDecoder(qint64 limit)
        : m_limit(limit)
    {}

    std::vector<std::unique_ptr<Unpacker>> m_layers; ///< the one applied last comes first
    qint64 m_limit;
    bool m_started = false;
    QByteArray m_body;
};

} // namespace rapporteur
