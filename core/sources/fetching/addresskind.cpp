// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/addresskind.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fetching)
};

struct Range4 {
    quint32 first;
    int bits;
    AddressKind kind;
};

constexpr quint32 v4(quint32 a, quint32 b, quint32 c, quint32 d)
{
    return a << 24 | b << 16 | c << 8 | d;
}

/// The first range that holds an address decides, so the narrow ones come first.
constexpr std::array ranges4 = {
    Range4{v4(169, 254, 169, 254), 32, AddressKind::Metadata},
    Range4{v4(169, 254, 170, 2), 32, AddressKind::Metadata},
    Range4{v4(100, 100, 100, 200), 32, AddressKind::Metadata},
    Range4{v4(168, 63, 129, 16), 32, AddressKind::Metadata},
    Range4{v4(192, 0, 0, 192), 32, AddressKind::Metadata},
    Range4{v4(255, 255, 255, 255), 32, AddressKind::Broadcast},
    Range4{v4(0, 0, 0, 0), 8, AddressKind::Unspecified},
    Range4{v4(10, 0, 0, 0), 8, AddressKind::Private},
    Range4{v4(100, 64, 0, 0), 10, AddressKind::CarrierGrade},
    Range4{v4(127, 0, 0, 0), 8, AddressKind::Loopback},
    Range4{v4(169, 254, 0, 0), 16, AddressKind::LinkLocal},
    Range4{v4(172, 16, 0, 0), 12, AddressKind::Private},
    Range4{v4(192, 0, 0, 0), 24, AddressKind::Reserved},
    Range4{v4(192, 0, 2, 0), 24, AddressKind::Documentation},
    Range4{v4(192, 88, 99, 0), 24, AddressKind::Tunnelled},
    Range4{v4(192, 168, 0, 0), 16, AddressKind::Private},
    Range4{v4(198, 18, 0, 0), 15, AddressKind::Benchmarking},
    Range4{v4(198, 51, 100, 0), 24, AddressKind::Documentation},
    Range4{v4(203, 0, 113, 0), 24, AddressKind::Documentation},
    Range4{v4(224, 0, 0, 0), 4, AddressKind::Multicast},
    Range4{v4(240, 0, 0, 0), 4, AddressKind::Reserved},
};

struct Range6 {
    quint64 high, low;
    int bits;
    AddressKind kind;
};

constexpr std::array ranges6 = {
    Range6{0, 0, 128, AddressKind::Unspecified},
    Range6{0, 1, 128, AddressKind::Loopback},
    Range6{0xfd00'0ec2'0000'0000, 0x254, 128, AddressKind::Metadata},
    Range6{0xfd20'00ce'0000'0000, 0x254, 128, AddressKind::Metadata},
    Range6{0, 0x0000'ffff'0000'0000, 96, AddressKind::Mapped},
    Range6{0, 0xffff'0000'0000'0000, 96,
           AddressKind::Mapped}, // translated by stateless translators
    Range6{0, 0, 96, AddressKind::Mapped}, // "compatible", long out of use
    Range6{0x0064'ff9b'0001'0000, 0, 48, AddressKind::Translated},
    Range6{0x2001'0000'0000'0000, 0, 32, AddressKind::Tunnelled}, // Teredo
    Range6{0x2001'0002'0000'0000, 0, 48, AddressKind::Benchmarking},
    Range6{0x2001'0db8'0000'0000, 0, 32, AddressKind::Documentation},
    Range6{0x2001'0000'0000'0000, 0, 23, AddressKind::Reserved},
    Range6{0x2002'0000'0000'0000, 0, 16, AddressKind::Tunnelled}, // 6to4
    Range6{0x3fff'0000'0000'0000, 0, 20, AddressKind::Documentation},
    Range6{0xfc00'0000'0000'0000, 0, 7, AddressKind::UniqueLocal},
    Range6{0xfe80'0000'0000'0000, 0, 10, AddressKind::LinkLocal},
    Range6{0xfec0'0000'0000'0000, 0, 10, AddressKind::Private}, // site-local, long out of use
    Range6{0xff00'0000'0000'0000, 0, 8, AddressKind::Multicast},
    Range6{0x2000'0000'0000'0000, 0, 3, AddressKind::Public},
};

constexpr quint64 nat64High = 0x0064'ff9b'0000'0000;

/// The `bits` highest bits of a word; 0 and 64 included.
constexpr quint64 mask(int bits)
{
    return bits <= 0 ? 0 : ~quint64(0) << (64 - std::min(bits, 64));
}

AddressKind kindOf4(quint32 address)
{
    for (const Range4 &range : ranges4) {
        if (((address ^ range.first) & (~quint32(0) << (32 - range.bits))) == 0)
            return range.kind;
    }
    return AddressKind::Public;
}

AddressKind kindOf6(quint64 high, quint64 low)
{
    // The translator of a network without IPv4 reaches the public web under this prefix, and only that.
    if (high == nat64High && low >> 32 == 0) {
        const AddressKind inside = kindOf4(static_cast<quint32>(low));
        return inside == AddressKind::Public ? inside : AddressKind::Translated;
    }
    for (const Range6 &range : ranges6) {
        if (((high ^ range.high) & mask(range.bits)) == 0
            && ((low ^ range.low) & mask(range.bits - 64)) == 0)
            return range.kind;
    }
    return AddressKind::Reserved; // of all the space only 2000::/3 has been given out
}

} // namespace

AddressKind addressKind(const QHostAddress &address)
{
    if (address.protocol() == QHostAddress::IPv4Protocol)
        return kindOf4(address.toIPv4Address());
    if (address.protocol() != QHostAddress::IPv6Protocol)
        return AddressKind::Unspecified;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return kindOf6(qFromBigEndian<quint64>(&bytes.c[0]), qFromBigEndian<quint64>(&bytes.c[8]));
}

QString addressKindName(AddressKind kind)
{
    switch (kind) {
    case AddressKind::Public:
        return Words::tr("public address");
    case AddressKind::Unspecified:
        return Words::tr("no address of its own");
    case AddressKind::Loopback:
        return Words::tr("this computer");
    case AddressKind::Private:
        return Words::tr("private network");
    case AddressKind::CarrierGrade:
        return Words::tr("network of the provider");
    case AddressKind::LinkLocal:
        return Words::tr("local link");
    case AddressKind::Metadata:
        return Words::tr("metadata service of a cloud");
    case AddressKind::Multicast:
        return Words::tr("multicast");
    case AddressKind::Broadcast:
        return Words::tr("broadcast");
    case AddressKind::Documentation:
        return Words::tr("only for documentation");
    case AddressKind::Benchmarking:
        return Words::tr("only for measurements");
    case AddressKind::UniqueLocal:
        return Words::tr("private network");
    case AddressKind::Mapped:
        return Words::tr("IPv4 address written as IPv6");
    case AddressKind::Translated:
        return Words::tr("translated address");
    case AddressKind::Tunnelled:
        return Words::tr("tunnel");
    case AddressKind::Reserved:
        break;
    }
    return Words::tr("reserved address");
}

} // namespace rapporteur
