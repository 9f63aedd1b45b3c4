// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/addresskind.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

class TestAddressKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindOfEachAddress_data()
    {
        QTest::addColumn<AddressKind>("expected");
        QTest::newRow("0.0.0.0") << AddressKind::Unspecified;
        QTest::newRow("0.1.2.3") << AddressKind::Unspecified;
        QTest::newRow("10.0.0.0") << AddressKind::Private;
        QTest::newRow("10.255.255.255") << AddressKind::Private;
        QTest::newRow("9.255.255.255") << AddressKind::Public;
        QTest::newRow("11.0.0.0") << AddressKind::Public;
        QTest::newRow("100.63.255.255") << AddressKind::Public;
        QTest::newRow("100.64.0.0") << AddressKind::CarrierGrade;
        QTest::newRow("100.127.255.255") << AddressKind::CarrierGrade;
        QTest::newRow("100.128.0.0") << AddressKind::Public;
        QTest::newRow("100.100.100.200") << AddressKind::Metadata;
        QTest::newRow("126.255.255.255") << AddressKind::Public;
        QTest::newRow("127.0.0.1") << AddressKind::Loopback;
        QTest::newRow("127.1.2.3") << AddressKind::Loopback;
        QTest::newRow("127.255.255.255") << AddressKind::Loopback;
        QTest::newRow("128.0.0.1") << AddressKind::Public;
        QTest::newRow("168.63.129.16") << AddressKind::Metadata;
        QTest::newRow("168.63.129.17") << AddressKind::Public;
        QTest::newRow("169.253.255.255") << AddressKind::Public;
        QTest::newRow("169.254.0.1") << AddressKind::LinkLocal;
        QTest::newRow("169.254.169.254") << AddressKind::Metadata;
        QTest::newRow("169.254.170.2") << AddressKind::Metadata;
        QTest::newRow("169.254.255.255") << AddressKind::LinkLocal;
        QTest::newRow("169.255.0.0") << AddressKind::Public;
        QTest::newRow("172.15.255.255") << AddressKind::Public;
        QTest::newRow("172.16.0.1") << AddressKind::Private;
        QTest::newRow("172.31.255.255") << AddressKind::Private;
        QTest::newRow("172.32.0.0") << AddressKind::Public;
        QTest::newRow("192.0.0.1") << AddressKind::Reserved;
        QTest::newRow("192.0.0.192") << AddressKind::Metadata;
        QTest::newRow("192.0.1.0") << AddressKind::Public;
        QTest::newRow("192.0.2.1") << AddressKind::Documentation;
        QTest::newRow("192.0.3.0") << AddressKind::Public;
        QTest::newRow("192.88.99.1") << AddressKind::Tunnelled;
        QTest::newRow("192.167.255.255") << AddressKind::Public;
        QTest::newRow("192.168.0.1") << AddressKind::Private;
        QTest::newRow("192.168.255.255") << AddressKind::Private;
        QTest::newRow("192.169.0.0") << AddressKind::Public;
        QTest::newRow("198.17.255.255") << AddressKind::Public;
        QTest::newRow("198.18.0.1") << AddressKind::Benchmarking;
        QTest::newRow("198.19.255.255") << AddressKind::Benchmarking;
        QTest::newRow("198.20.0.0") << AddressKind::Public;
        QTest::newRow("198.51.100.7") << AddressKind::Documentation;
        QTest::newRow("203.0.113.9") << AddressKind::Documentation;
        QTest::newRow("203.0.114.0") << AddressKind::Public;
        QTest::newRow("223.255.255.255") << AddressKind::Public;
        QTest::newRow("224.0.0.1") << AddressKind::Multicast;
        QTest::newRow("239.255.255.255") << AddressKind::Multicast;
        QTest::newRow("240.0.0.1") << AddressKind::Reserved;
        QTest::newRow("255.255.255.254") << AddressKind::Reserved;
        QTest::newRow("255.255.255.255") << AddressKind::Broadcast;
        QTest::newRow("1.1.1.1") << AddressKind::Public;
        QTest::newRow("8.8.8.8") << AddressKind::Public;
        QTest::newRow("93.184.216.34") << AddressKind::Public;
        QTest::newRow("::") << AddressKind::Unspecified;
        QTest::newRow("::1") << AddressKind::Loopback;
        QTest::newRow("::2") << AddressKind::Mapped;
        QTest::newRow("::127.0.0.1") << AddressKind::Mapped;
        QTest::newRow("::ffff:127.0.0.1") << AddressKind::Mapped;
        QTest::newRow("::ffff:10.0.0.1") << AddressKind::Mapped;
        QTest::newRow("::ffff:8.8.8.8") << AddressKind::Mapped;
        QTest::newRow("::ffff:0:7f00:1") << AddressKind::Mapped;
        QTest::newRow("64:ff9b::7f00:1") << AddressKind::Translated;
        QTest::newRow("64:ff9b::a00:1") << AddressKind::Translated;
        QTest::newRow("64:ff9b::c0a8:1") << AddressKind::Translated;
        QTest::newRow("64:ff9b::a9fe:a9fe") << AddressKind::Translated;
        QTest::newRow("64:ff9b::808:808") << AddressKind::Public;
        QTest::newRow("64:ff9b:1::808:808") << AddressKind::Translated;
        QTest::newRow("100::1") << AddressKind::Reserved;
        QTest::newRow("2001::1") << AddressKind::Tunnelled;
        QTest::newRow("2001:0:53aa:64c::5efe:7f00:1") << AddressKind::Tunnelled;
        QTest::newRow("2001:2::1") << AddressKind::Benchmarking;
        QTest::newRow("2001:10::1") << AddressKind::Reserved;
        QTest::newRow("2001:20::1") << AddressKind::Reserved;
        QTest::newRow("2001:1ff::1") << AddressKind::Reserved;
        QTest::newRow("2001:200::1") << AddressKind::Public;
        QTest::newRow("2001:db8::1") << AddressKind::Documentation;
        QTest::newRow("2001:db9::1") << AddressKind::Public;
        QTest::newRow("2002:7f00:1::") << AddressKind::Tunnelled;
        QTest::newRow("2002:808:808::1") << AddressKind::Tunnelled;
        QTest::newRow("3fff::1") << AddressKind::Documentation;
        QTest::newRow("3fff:1000::1") << AddressKind::Public;
        QTest::newRow("5f00::1") << AddressKind::Reserved;
        QTest::newRow("fc00::1") << AddressKind::UniqueLocal;
        QTest::newRow("fd00::1") << AddressKind::UniqueLocal;
        QTest::newRow("fd00:ec2::254") << AddressKind::Metadata;
        QTest::newRow("fd20:ce::254") << AddressKind::Metadata;
        QTest::newRow("fdff:ffff::1") << AddressKind::UniqueLocal;
        QTest::newRow("fe80::1") << AddressKind::LinkLocal;
        QTest::newRow("fe80::1%1") << AddressKind::LinkLocal;
        QTest::newRow("febf::1") << AddressKind::LinkLocal;
        QTest::newRow("fec0::1") << AddressKind::Private;
        QTest::newRow("ff02::1") << AddressKind::Multicast;
        QTest::newRow("ff0e::1") << AddressKind::Multicast;
        QTest::newRow("4000::1") << AddressKind::Reserved;
        QTest::newRow("2606:4700:4700::1111") << AddressKind::Public;
        QTest::newRow("2a00:1450:4001:800::200e") << AddressKind::Public;
        QTest::newRow("2620:fe::fe") << AddressKind::Public;
    }

    void kindOfEachAddress()
    {
        QFETCH(AddressKind, expected);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!address.isNull());
        QCOMPARE(addressKind(address), expected);
        QVERIFY(!addressKindName(expected).isEmpty());
    }

    void noAddressIsNotPublic() { QCOMPARE(addressKind({}), AddressKind::Unspecified); }

    /// Why there is a table of our own.
    void controlQtHoldsPrivateAddressesForGlobal()
    {
        for (const QString &text :
             {u"10.0.0.1"_s, u"192.168.1.1"_s, u"100.64.0.1"_s, u"fd00::1"_s}) {
            QVERIFY2(QHostAddress(text).isGlobal(), qPrintable(text));
            QVERIFY2(addressKind(QHostAddress(text)) != AddressKind::Public, qPrintable(text));
        }
    }
};

RAPPORTEUR_TEST(TestAddressKind)

#include "tst_addresskind.moc"
