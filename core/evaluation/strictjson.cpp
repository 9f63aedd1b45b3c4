// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/jsontree.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <variant>

namespace rapporteur
{

namespace
{

constexpr size_t StrictDepth = 1000;
constexpr size_t MaximumBytes = size_t(64) << 20;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Walks the parser's document with a stack of its own, in document order.
class Copier
{
public:
    void copy(simdjson::dom::element root, JsonTree &tree)
    {
        add(root, tree);
        while (!m_open.empty()) {
            Level &level = m_open.back();
            if (!takeNext(level, tree))
                close(tree);
        }
    }

private:
    struct ArrayLevel {
        simdjson::dom::array::iterator at, end;
    };
    struct ObjectLevel {
        simdjson::dom::object::iterator at, end;
    };
    using Level = std::variant<ArrayLevel, ObjectLevel>;

    /// Adds the level's next value; a container becomes the new innermost level. False at its end.
    bool takeNext(Level &level, JsonTree &tree)
    {
        if (auto *array = std::get_if<ArrayLevel>(&level)) {
            if (!(array->at != array->end))
                return false;
            const simdjson::dom::element element = *array->at;
            ++array->at;
            add(element, tree);
            return true;
        }
        auto &object = std::get<ObjectLevel>(level);
        if (!(object.at != object.end))
            return false;
        const simdjson::dom::element element = object.at.value();
        tree.key(textOf(object.at.key()));
        ++object.at;
        add(element, tree);
        return true;
    }

    void close(JsonTree &tree)
    {
        m_open.pop_back();
        tree.end();
    }

    void add(simdjson::dom::element element, JsonTree &tree)
    {
        using Type = simdjson::dom::element_type;
        switch (element.type()) {
        case Type::ARRAY: {
            const simdjson::dom::array array = element.get_array().value_unsafe();
            tree.begin(JsonKind::Array);
            m_open.emplace_back(ArrayLevel{array.begin(), array.end()});
            break;
        }
        case Type::OBJECT: {
            const simdjson::dom::object object = element.get_object().value_unsafe();
            tree.begin(JsonKind::Object);
            m_open.emplace_back(ObjectLevel{object.begin(), object.end()});
            break;
        }
        case Type::STRING:
            tree.string(textOf(element.get_string().value_unsafe()));
            break;
        case Type::BOOL:
            tree.boolean(element.get_bool().value_unsafe());
            break;
        case Type::NULL_VALUE:
            tree.null();
            break;
        default: // every kind of number
            tree.number(element.get_double().value_unsafe());
        }
    }

    std::vector<Level> m_open;
};

} // namespace

Result<JsonTree> strictJson(QByteArrayView utf8)
{
    simdjson::dom::parser parser(MaximumBytes);
    simdjson::error_code error = parser.allocate(static_cast<size_t>(utf8.size()), StrictDepth);
    simdjson::dom::element root;
    if (!error) {
        const simdjson::padded_string padded(utf8.data(), static_cast<size_t>(utf8.size()));
        error = parser.parse(padded).get(root);
    }
    if (error) {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate("AnswerReader", "The text is not valid JSON."),
                       QString::fromLatin1(simdjson::error_message(error)));
    }
    JsonTree tree;
    Copier().copy(root, tree);
    return tree;
}

} // namespace rapporteur
