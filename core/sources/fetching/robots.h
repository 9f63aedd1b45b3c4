// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace rapporteur
{

/// What a robots.txt says to one program (RFC 9309): the rules of the groups that name it, or else of the
/// groups for everybody. The longest matching rule decides; between two as long, the allowing one.
class Robots
{
public:
    /// Rules that allow everything.
    Robots() = default;
    /// `product` is the name of the program as it stands in groups, compared without case.
    [[nodiscard]] static Robots parse(const QByteArray &text, const QString &product);
    /// Rules that forbid everything: what a server that cannot say stands for.
    [[nodiscard]] static Robots forbidAll();

    /// `target`: path and query as they are sent, "/a/b?c=d".
    [[nodiscard]] bool allows(const QByteArray &target) const;

private:
    struct Rule {
        bool allow = false;
        QByteArray pattern; ///< with * for any run and $ for the end
    };

    QList<Rule> m_rules;
};

} // namespace rapporteur
