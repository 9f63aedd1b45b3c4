// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace rapporteur
{

/// What part of the address space an address belongs to. Everything but Public is only reached when the
/// person asked for it: it is this computer, the network around it, or nobody's.
enum class AddressKind {
    Public,
    Unspecified,
    Loopback,
    Private,
    CarrierGrade,
    LinkLocal,
    Metadata, ///< where clouds tell a machine its secrets
    Multicast,
    Broadcast,
    Documentation,
    Benchmarking,
    UniqueLocal,
    Mapped, ///< an IPv4 address in the clothes of IPv6
    Translated, ///< NAT64 of an address that is not public, or of an own prefix
    Tunnelled, ///< 6to4, Teredo: leads to whatever IPv4 address is written in it
    Reserved
};

/// By the registries of special-purpose addresses (RFC 6890 and what came after), not by
/// QHostAddress::isGlobal(), which holds 10.0.0.1 for global.
[[nodiscard]] AddressKind addressKind(const QHostAddress &address);

/// "loopback", "private network", … for messages.
[[nodiscard]] QString addressKindName(AddressKind kind);

} // namespace rapporteur
