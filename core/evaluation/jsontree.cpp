// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/jsontree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur
{

bool JsonNode::is(JsonKind kind) const
{
    return exists() && m_tree->m_nodes[static_cast<size_t>(m_index)].kind == kind;
}

bool JsonNode::boolean() const
{
    return is(JsonKind::Bool) && m_tree->m_nodes[static_cast<size_t>(m_index)].number != 0;
}

double JsonNode::number() const
{
    return is(JsonKind::Number) ? m_tree->m_nodes[static_cast<size_t>(m_index)].number : 0;
}

QString JsonNode::text() const
{
    return exists() ? m_tree->m_nodes[static_cast<size_t>(m_index)].text : QString();
}

QString JsonNode::key() const
{
    return exists() ? m_tree->m_nodes[static_cast<size_t>(m_index)].key : QString();
}

JsonNode JsonNode::operator[](QStringView name) const
{
    if (!is(JsonKind::Object))
        return {};
    for (JsonNode child = first(); child.exists(); child = child.next()) {
        if (m_tree->m_nodes[static_cast<size_t>(child.m_index)].key == name)
            return child;
    }
    return {};
}

JsonNode JsonNode::first() const
{
    return exists() ? JsonNode(m_tree, m_tree->m_nodes[static_cast<size_t>(m_index)].firstChild)
                    : JsonNode();
}

JsonNode JsonNode::next() const
{
    return exists() ? JsonNode(m_tree, m_tree->m_nodes[static_cast<size_t>(m_index)].next)
                    : JsonNode();
}

int JsonNode::size() const
{
    if (!exists())
        return 0;
    const int last = m_tree->m_nodes[static_cast<size_t>(m_index)].lastChild;
    return last < 0 ? 0 : m_tree->m_nodes[static_cast<size_t>(last)].position + 1;
}

QString JsonNode::path() const
{
    QStringList parts;
    for (int at = m_index; exists() && at > 0;
         at = m_tree->m_nodes[static_cast<size_t>(at)].parent) {
        const auto &node = m_tree->m_nodes[static_cast<size_t>(at)];
        const bool inArray = node.parent >= 0
            && m_tree->m_nodes[static_cast<size_t>(node.parent)].kind == JsonKind::Array;
        parts.prepend(inArray ? u"[%1]"_s.arg(node.position) : u'.' + node.key);
    }
    const QString joined = parts.join(QString());
    return joined.startsWith(u'.') ? joined.sliced(1) : joined;
}

QString JsonNode::flaw() const
{
    return exists() ? m_tree->m_nodes[static_cast<size_t>(m_index)].flaw : QString();
}

QString JsonNode::before() const
{
    return exists() ? m_tree->m_nodes[static_cast<size_t>(m_index)].before : QString();
}

QString JsonNode::shown() const
{
    if (is(JsonKind::String))
        return text();
    if (is(JsonKind::Number))
        return QString::number(number(), 'g', 10);
    if (is(JsonKind::Bool))
        return boolean() ? u"true"_s : u"false"_s;
    if (is(JsonKind::Null))
        return u"null"_s;
    return is(JsonKind::Array) ? u"[…]"_s : u"{…}"_s;
}

QStringList JsonTree::duplicateNames() const
{
    QStringList paths;
    std::vector<std::pair<QStringView, int>> names;
    for (const Node &node : m_nodes) {
        if (node.kind != JsonKind::Object)
            continue;
        names.clear();
        for (int child = node.firstChild; child >= 0;
             child = m_nodes[static_cast<size_t>(child)].next)
            names.emplace_back(m_nodes[static_cast<size_t>(child)].key, child);
        std::ranges::sort(names); // of equal names the first given comes first
        for (size_t i = 1; i < names.size(); ++i) {
            if (names[i].first == names[i - 1].first)
                paths.append(JsonNode(this, names[i].second).path());
        }
    }
    return paths;
}

void JsonTree::flawed(QLatin1StringView code, const QString &before)
{
    m_nodes.back().flaw = code;
    m_nodes.back().before = before;
}

size_t JsonTree::append(JsonKind kind)
{
    const size_t index = m_nodes.size();
    Node node;
    node.kind = kind;
    node.key = std::exchange(m_key, QString());
    if (!m_open.empty()) {
        node.parent = m_open.back();
        Node &parent = m_nodes[static_cast<size_t>(node.parent)];
        if (parent.lastChild < 0) {
            parent.firstChild = static_cast<int>(index);
        } else {
            Node &previous = m_nodes[static_cast<size_t>(parent.lastChild)];
            previous.next = static_cast<int>(index);
            node.position = previous.position + 1;
        }
        parent.lastChild = static_cast<int>(index);
    }
    m_nodes.push_back(std::move(node));
    return index;
}

} // namespace rapporteur
