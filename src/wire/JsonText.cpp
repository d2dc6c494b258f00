#include "JsonText.h"

#include <optional>
#include <string>
#include <vector>

namespace reprise::wire {

namespace {

/// Builds the document as the parser meets its parts, and stops at the first thing we don't take.
class Builder final : public nlohmann::json_sax<Json> {
public:
    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return refuse("holds binary, expected JSON text"); }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        const auto [place, fresh] = m_open.back()->get_ref<Json::object_t&>().try_emplace(name);
        if (!fresh) return refuse("a key occurs twice in one object, expected each once");
        m_member = &place->second;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override
    {
        return refuse("not JSON from byte " + std::to_string(position)
                      + " on, expected one JSON object in UTF-8");
    }

    Result<Json> result()
    {
        if (m_fault) return Error{ErrorCode::Invalid, *m_fault};
        return std::move(m_root);
    }

private:
    template <typename Value>
    bool put(Value&& value)
    {
        place() = std::forward<Value>(value);
        return true;
    }

    /// Where the next value belongs: the document itself, an array's end, or a member just named.
    Json& place()
    {
        if (m_open.empty()) return m_root;
        Json& around = *m_open.back();
        return around.is_array() ? around.emplace_back() : *m_member;
    }

    bool open(Json empty)
    {
        if (m_open.size() == deepestNesting)
            return refuse("nested deeper than " + std::to_string(deepestNesting) + " levels");
        Json& opened = place();
        opened = std::move(empty);
        m_open.push_back(&opened);
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool refuse(std::string reason)
    {
        if (!m_fault) m_fault = std::move(reason);
        return false;
    }

    Json m_root;
    std::vector<Json*> m_open; ///< Stay valid: only the innermost one grows.
    Json* m_member = nullptr;
    std::optional<std::string> m_fault;
};

} // namespace

Result<Json> parseJson(std::string_view text)
{
    // The parser takes this byte for the end and would not look at what follows.
    if (text.find('\0') != text.npos)
        return Error{ErrorCode::Invalid, "not JSON: it holds a zero byte, expected UTF-8 text"};
    Builder builder;
    Json::sax_parse(text.begin(), text.end(), &builder);
    return builder.result();
}

Result<Json> parseJsonObject(std::string_view text)
{
    auto document = parseJson(text);
    if (document && !document->is_object())
        return Error{ErrorCode::Invalid,
                     std::string("is a JSON ") + document->type_name() + ", expected an object"};
    return document;
}

} // namespace reprise::wire
