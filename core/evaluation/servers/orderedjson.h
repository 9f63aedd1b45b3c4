// SPDX-FileCopyrightText: Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <concepts>
#include <vector>

namespace rapporteur
{

/// JSON whose members keep the order they were added in, which QJsonObject does not. Servers that
/// enforce a schema write the answer in its order (facts before scores), and prompt caches compare
/// bytes. Made by our own code only: shallow.
class OrderedJson
{
public:
    enum class Kind { Null, Bool, Integer, Number, Text, Array, Object };
    enum class Format { Compact, Indented };

    OrderedJson() = default; ///< null
    template <std::same_as<bool> Flag>
    OrderedJson(Flag value)
        : m_kind(Kind::Bool)
        , m_integer(value ? 1 : 0)
    {}
    OrderedJson(int value)
        : OrderedJson(qint64(value))
    {}
    OrderedJson(qint64 value)
        : m_kind(Kind::Integer)
        , m_integer(value)
    {}
    OrderedJson(double value)
        : m_kind(Kind::Number)
        , m_number(value)
    {}
    OrderedJson(const QString &value)
        : m_kind(Kind::Text)
        , m_text(value)
    {}

    struct Member;
    [[nodiscard]] static OrderedJson object(std::initializer_list<Member> members = {});
    [[nodiscard]] static OrderedJson array(std::initializer_list<OrderedJson> values = {});
    [[nodiscard]] static OrderedJson texts(const QStringList &values);

    /// Adds a member to an object, at its end; a name that is there already gets the new value.
    OrderedJson &add(const QString &name, OrderedJson value);
    /// Adds a value to an array, at its end.
    OrderedJson &append(OrderedJson value);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_values.size()); }
    [[nodiscard]] QString name(qsizetype i) const { return m_names[static_cast<size_t>(i)]; }
    [[nodiscard]] const OrderedJson &value(qsizetype i) const
    {
        return m_values[static_cast<size_t>(i)];
    }
    /// The member of an object, or nullptr.
    [[nodiscard]] const OrderedJson *find(QStringView name) const;
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QByteArray toJson(Format format = Format::Compact) const;
    bool operator==(const OrderedJson &) const = default;

private:
    void write(QByteArray &out, Format format, int depth) const;
    void writeInside(QByteArray &out, Format format, int depth) const;

    Kind m_kind = Kind::Null;
    qint64 m_integer = 0;
    double m_number = 0;
    QString m_text;
    std::vector<QString> m_names;
    std::vector<OrderedJson> m_values;
};

struct OrderedJson::Member {
    QString name;
    OrderedJson value;
};

} // namespace rapporteur
