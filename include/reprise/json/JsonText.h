// JsonText: JSON from outside as a document, read strictly: one value, no key twice, a bounded
// depth, well-formed UTF-8. Whatever the bytes, the answer is a document or a sentence. Journals
// and receipts are read by the hundred thousand, so a document is one row of nodes.
#pragma once

#include "reprise/base/Result.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace reprise {

/// One value. What it holds stands right behind it: see children().
struct Json {
    enum class Kind : std::uint8_t { Null, False, True, Number, Text, Array, Object };

    Kind kind;
    std::uint32_t span = 1;     ///< Nodes that it takes up, itself included.
    std::uint32_t count = 0;    ///< Of the values right inside it.
    std::string_view key = {};  ///< Its name, for a member.
    std::string_view text = {}; ///< A text's content; a number as it is written.

    bool isNull() const { return kind == Kind::Null; }
    bool isArray() const { return kind == Kind::Array; }
    bool isObject() const { return kind == Kind::Object; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isText() const { return kind == Kind::Text; }

    /// The values right inside it, in their order.
    class Children {
    public:
        class Iterator {
        public:
            explicit Iterator(const Json* place) : m_place(place) {}
            const Json& operator*() const { return *m_place; }
            Iterator& operator++()
            {
                m_place += m_place->span;
                return *this;
            }
            bool operator==(const Iterator&) const = default;

        private:
            const Json* m_place;
        };

        explicit Children(const Json& parent) : m_parent(&parent) {}
        Iterator begin() const { return Iterator(m_parent + 1); }
        Iterator end() const { return Iterator(m_parent + m_parent->span); }

    private:
        const Json* m_parent;
    };
    Children children() const { return Children(*this); }

    std::string_view kindName() const; ///< "null", "boolean", "number", "string", …
};

/// Holds all that its nodes view.
class JsonDocument {
public:
    const Json& root() const { return m_nodes.front(); }

private:
    friend class JsonReader;

    std::vector<Json> m_nodes;
    std::unique_ptr<std::uint8_t[]> m_bytes; ///< The text as it came, then its strings unescaped.
};

/// Deeper nesting than any message of ours has.
inline constexpr std::size_t deepestNesting = 64;

/// Invalid, saying where, for anything that is not one such document.
Result<JsonDocument> parseJson(std::string_view text);

/// The same, and Invalid as well unless it is an object.
Result<JsonDocument> parseJsonObject(std::string_view text);

} // namespace reprise
