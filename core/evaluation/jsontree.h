// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace rapporteur
{

enum class JsonKind { Null, Bool, Number, String, Array, Object };

class JsonTree;

/// A value inside a tree, or nothing at all; asking nothing for its members gives nothing again.
/// Valid as long as its tree.
class JsonNode
{
public:
    JsonNode() = default;
    JsonNode(const JsonTree *tree, int index)
        : m_tree(tree)
        , m_index(index)
    {}

    [[nodiscard]] bool exists() const { return m_tree && m_index >= 0; }
    [[nodiscard]] bool is(JsonKind kind) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] double number() const; ///< 0 unless a number
    [[nodiscard]] QString text() const; ///< empty unless a string
    [[nodiscard]] QString key() const; ///< its name in the object around it
    [[nodiscard]] JsonNode operator[](QStringView name) const; ///< the first member of that name
    [[nodiscard]] JsonNode first() const; ///< first child
    [[nodiscard]] JsonNode next() const; ///< next sibling
    [[nodiscard]] int size() const; ///< number of children
    [[nodiscard]] QString path() const; ///< "scores[3].editorial"
    [[nodiscard]] QString flaw()
        const; ///< what had to be forgiven to read it, see JsonTree::flawed
    [[nodiscard]] QString before() const; ///< its text before that
    [[nodiscard]] QString shown() const; ///< a scalar as text, "[…]" or "{…}" else

private:
    const JsonTree *m_tree = nullptr;
    int m_index = -1;
};

/// A JSON document that keeps what a map loses: the order of members and names given twice. Nodes lie in
/// one array, so neither building nor destroying it recurses.
class JsonTree
{
public:
    [[nodiscard]] JsonNode root() const { return {this, m_nodes.empty() ? -1 : 0}; }
    /// Paths of the members whose name was already used in their object.
    [[nodiscard]] QStringList duplicateNames() const;

    // Building, in document order.
    void key(QString name) { m_key = std::move(name); }
    void null() { append(JsonKind::Null); }
    void boolean(bool value) { m_nodes[append(JsonKind::Bool)].number = value ? 1 : 0; }
    void number(double value) { m_nodes[append(JsonKind::Number)].number = value; }
    void string(QString value) { m_nodes[append(JsonKind::String)].text = std::move(value); }
    void begin(JsonKind container) { m_open.push_back(static_cast<int>(append(container))); }
    void end() { m_open.pop_back(); }
    /// Notes on the last value that it was not valid JSON: a code and the text it was read from.
    void flawed(QLatin1StringView code, const QString &before);
    [[nodiscard]] bool isOpen() const { return !m_open.empty(); }
    [[nodiscard]] JsonKind openKind() const
    {
        return m_nodes[static_cast<size_t>(m_open.back())].kind;
    }
    [[nodiscard]] size_t depth() const { return m_open.size(); }

private:
    friend class JsonNode;
    struct Node {
        JsonKind kind = JsonKind::Null;
        double number = 0;
        QString text, key, flaw, before;
        int parent = -1, firstChild = -1, lastChild = -1, next = -1, position = 0;
    };
    size_t append(JsonKind kind);

    std::vector<Node> m_nodes;
    std::vector<int> m_open;
    QString m_key;
};

/// Reads exactly what RFC 8259 allows; error BadInput with the parser's reason as detail. At most 1,000
/// levels deep.
[[nodiscard]] Result<JsonTree> strictJson(QByteArrayView utf8);

} // namespace rapporteur
