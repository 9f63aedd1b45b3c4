// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/fetching/robots.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

namespace
{

constexpr qsizetype mostRules = 20'000;

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '.' || c == '_' || c == '~';
}

/// Paths in one spelling, so that "%7Ejoe", "~joe" and bytes beyond ASCII compare as they mean.
QByteArray normalized(QByteArrayView path)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QByteArray result;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path[i];
        if (c == '%' && i + 2 < path.size()) {
            bool number = false;
            const int value = path.sliced(i + 1, 2).toInt(&number, 16);
            if (number && path[i + 1] != '+' && path[i + 1] != '-') {
                if (isUnreserved(static_cast<char>(value)))
                    result += static_cast<char>(value);
                else
                    result += '%' + path.sliced(i + 1, 2).toByteArray().toUpper();
                i += 2;
                continue;
            }
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || byte <= 0x20)
            result += QByteArray("%") + hex[byte >> 4] + hex[byte & 15];
        else
            result += c;
    }
    return result;
}

/// Whether a pattern matches from the start of a path. Goes back to the last star only, so the work stays
/// within pattern times path.
bool matches(QByteArrayView pattern, QByteArrayView path)
{
    const bool toEnd = pattern.endsWith('$');
    if (toEnd)
        pattern.chop(1);
    qsizetype p = 0, s = 0, star = -1, mark = 0;
    while (true) {
        if (p == pattern.size() && (!toEnd || s == path.size()))
            return true;
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = s;
        } else if (p < pattern.size() && s < path.size() && pattern[p] == path[s]) {
            ++p;
            ++s;
        } else if (star >= 0 && mark < path.size()) {
            p = star + 1;
            s = ++mark;
        } else {
            return false;
        }
    }
}

struct Line {
    QByteArray key, value;
};

Line lineOf(QByteArrayView line)
{
    const qsizetype comment = line.indexOf('#');
    if (comment >= 0)
        line = line.first(comment);
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return {};
    return {line.first(colon).trimmed().toByteArray().toLower(),
            line.sliced(colon + 1).trimmed().toByteArray()};
}

/// "rapporteur/1.0 (…)" and "Rapporteur" name the same program.
QByteArray productOf(const QByteArray &agent)
{
    qsizetype end = 0;
    while (end < agent.size() && agent[end] != '/' && agent[end] != ' ')
        ++end;
    return agent.first(end).toLower();
}

} // namespace

Robots Robots::parse(const QByteArray &text, const QString &product)
{
    const QByteArray name = product.toLatin1().toLower();
    Robots own, everybody;
    bool forUs = false, forAll = false, inRules = true, named = false;
    QByteArray lines = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
    lines.replace('\r', '\n');
    qsizetype start = 0;
    while (start < lines.size()) {
        qsizetype end = lines.indexOf('\n', start);
        end = end < 0 ? lines.size() : end;
        const auto [key, value] = lineOf(QByteArrayView(lines).sliced(start, end - start));
        start = end + 1;
        if (key == "user-agent") {
            if (inRules)
                forUs = forAll = false;
            inRules = false;
            forAll = forAll || value == "*";
            forUs = forUs || productOf(value) == name;
            named = named || forUs;
        } else if (key == "allow" || key == "disallow") {
            inRules = true;
            const Rule rule{key == "allow", normalized(value)};
            if (value.isEmpty()) // says nothing
                continue;
            if (forUs && own.m_rules.size() < mostRules)
                own.m_rules.append(rule);
            if (forAll && everybody.m_rules.size() < mostRules)
                everybody.m_rules.append(rule);
        }
    }
    return named ? own : everybody;
}

Robots Robots::forbidAll()
{
    Robots robots;
    robots.m_rules.append({false, "/"});
    return robots;
}

bool Robots::allows(const QByteArray &target) const
{
    const QByteArray path = normalized(target);
    const Rule *best = nullptr;
    for (const Rule &rule : m_rules) {
        const bool longer = !best || rule.pattern.size() > best->pattern.size()
            || (rule.pattern.size() == best->pattern.size() && rule.allow);
        if (longer && matches(rule.pattern, path))
            best = &rule;
    }
    return !best || best->allow;
}

} // namespace rapporteur
