#include "reprise/json/JsonText.h"

#include "reprise/base/Contract.h"

#include <algorithm>
#include <string>

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

namespace reprise {

namespace {

namespace ondemand = simdjson::ondemand;

/// Few keys are compared each with each; many are sorted first.
bool hasKeyTwice(const Json& object)
{
    constexpr std::uint32_t few = 24;
    const auto members = object.children();
    if (object.count <= few) {
        for (auto left = members.begin(); left != members.end(); ++left) {
            auto right = left;
            for (++right; right != members.end(); ++right)
                if ((*left).key == (*right).key) return true;
        }
        return false;
    }
    std::vector<std::string_view> keys;
    for (const auto& member : members)
        keys.push_back(member.key);
    std::ranges::sort(keys);
    return std::ranges::adjacent_find(keys) != keys.end();
}

} // namespace

std::string_view Json::kindName() const
{
    switch (kind) {
    case Kind::Null: return "null";
    case Kind::False:
    case Kind::True: return "boolean";
    case Kind::Number: return "number";
    case Kind::Text: return "string";
    case Kind::Array: return "array";
    case Kind::Object: return "object";
    }
    REPRISE_UNREACHABLE();
}

/// Walks the whole document once: simdjson checks a value only when it is asked for it.
class JsonReader {
public:
    explicit JsonReader(ondemand::parser& parser) : m_parser(parser) {}

    Result<JsonDocument> read(std::string_view text)
    {
        // Between brackets of ours any value, a lone number too, is one with something behind it,
        // which spares us the rules that simdjson has for the outermost value.
        const auto length = text.size() + 2;
        const auto padded = length + simdjson::SIMDJSON_PADDING;
        m_document.m_bytes = std::make_unique_for_overwrite<std::uint8_t[]>(2 * padded);
        auto* bytes = m_document.m_bytes.get();
        m_unescaped = bytes + padded;
        *bytes = '[';
        auto* end = std::ranges::copy(text, bytes + 1).out;
        *end++ = ']';
        std::fill(end, m_unescaped, std::uint8_t{0});

        m_document.m_nodes.reserve(text.size() / 12 + 4);
        ondemand::document whole;
        if (m_parser.iterate(bytes, length, padded).get(whole)) return malformed();
        if (readOnly(whole)) return std::move(m_document);
        if (m_refusal.empty()) return malformed();
        return Error{ErrorCode::Invalid, m_refusal};
    }

private:
    using Kind = Json::Kind;

    static Error malformed()
    {
        return {ErrorCode::Invalid, "not JSON, expected one JSON object in UTF-8"};
    }

    bool refuse(std::string reason)
    {
        m_refusal = std::move(reason);
        return false;
    }

    bool put(const Json& node)
    {
        m_document.m_nodes.push_back(node);
        return true;
    }

    /// The one value between the brackets, up to the end.
    bool readOnly(ondemand::document& whole)
    {
        ondemand::array brackets;
        std::uint32_t count = 0;
        return !whole.get_array().get(brackets) && readElements(brackets, 0, count) && count == 1
               && whole.current_location().error() == simdjson::OUT_OF_BOUNDS;
    }

    bool readValue(ondemand::value value, std::string_view key, std::size_t depth)
    {
        ondemand::json_type type{};
        if (value.type().get(type)) return false;
        switch (type) {
        case ondemand::json_type::object: return readInside(Kind::Object, value, key, depth);
        case ondemand::json_type::array: return readInside(Kind::Array, value, key, depth);
        case ondemand::json_type::number: return readNumber(value, key);
        case ondemand::json_type::string: {
            ondemand::raw_json_string spelt;
            std::string_view text;
            return !value.get_raw_json_string().get(spelt) && unescape(spelt, text)
                   && put({.kind = Kind::Text, .key = key, .text = text});
        }
        case ondemand::json_type::boolean: {
            bool isTrue = false;
            return !value.get_bool().get(isTrue)
                   && put({.kind = isTrue ? Kind::True : Kind::False, .key = key});
        }
        case ondemand::json_type::null: {
            bool isNull = false;
            return !value.is_null().get(isNull) && isNull && put({.kind = Kind::Null, .key = key});
        }
        }
        return false;
    }

    /// As it is written: no machine number holds all of them.
    bool readNumber(ondemand::value& value, std::string_view key)
    {
        const auto token = value.raw_json_token();
        std::int64_t whole = 0;
        double real = 0;
        if (value.get_int64().get(whole) && value.get_double().get(real)) return false;
        const auto number = token.substr(0, token.find_first_of(" \t\r\n"));
        return put({.kind = Kind::Number, .key = key, .text = number});
    }

    bool readInside(Kind kind, ondemand::value& value, std::string_view key, std::size_t depth)
    {
        if (depth == deepestNesting)
            return refuse("nested deeper than " + std::to_string(deepestNesting) + " levels");
        const auto index = m_document.m_nodes.size();
        put({.kind = kind, .key = key});
        std::uint32_t count = 0;
        ondemand::object members;
        ondemand::array elements;
        const bool isRead =
            kind == Kind::Object
                ? !value.get_object().get(members) && readMembers(members, depth + 1, count)
                : !value.get_array().get(elements) && readElements(elements, depth + 1, count);
        if (!isRead) return false;
        auto& node = m_document.m_nodes[index];
        node.count = count;
        node.span = static_cast<std::uint32_t>(m_document.m_nodes.size() - index);
        if (kind == Kind::Object && hasKeyTwice(node))
            return refuse("a key occurs twice in one object, expected each once");
        return true;
    }

    bool readElements(ondemand::array& elements, std::size_t depth, std::uint32_t& count)
    {
        for (auto each : elements) {
            ondemand::value element;
            if (each.get(element) || !readValue(element, {}, depth)) return false;
            ++count;
        }
        return true;
    }

    bool readMembers(ondemand::object& members, std::size_t depth, std::uint32_t& count)
    {
        for (auto each : members) {
            ondemand::field member;
            std::string_view key;
            if (std::move(each).get(member) || !unescape(member.key(), key)) return false;
            if (!readValue(member.value(), key, depth)) return false;
            ++count;
        }
        return true;
    }

    bool unescape(ondemand::raw_json_string spelt, std::string_view& text)
    {
        return !m_parser.unescape(spelt, m_unescaped).get(text);
    }

    ondemand::parser& m_parser;
    JsonDocument m_document;
    std::uint8_t* m_unescaped = nullptr; ///< Where the next string goes.
    std::string m_refusal;
};

Result<JsonDocument> parseJson(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) text.remove_prefix(byteOrderMark.size());
    // A parser keeps its memory for the next text; what a giant needed is given back.
    constexpr std::size_t giant = 1U << 20U;
    thread_local ondemand::parser kept;
    ondemand::parser fresh;
    return JsonReader(text.size() < giant ? kept : fresh).read(text);
}

Result<JsonDocument> parseJsonObject(std::string_view text)
{
    auto document = parseJson(text);
    if (document && !document->root().isObject())
        return Error{ErrorCode::Invalid, "is a JSON " + std::string(document->root().kindName())
                                             + ", expected an object"};
    return document;
}

} // namespace reprise
