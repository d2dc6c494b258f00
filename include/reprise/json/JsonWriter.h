// JsonWriter: JSON written straight into a string, keys in the order given and no spaces. The same
// calls always give the same bytes, which hashes and comparisons rest on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reprise {

class JsonWriter {
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    /// Inside an object: names the value that follows.
    JsonWriter& key(std::string_view name);

    void text(std::string_view value); ///< What is not UTF-8 becomes U+FFFD.
    void number(std::int64_t value);
    void verbatim(std::string_view json); ///< A value that is JSON already.
    void flag(bool value);
    void null();

    void textOrNull(std::string_view value); ///< Null for the empty text.
    void texts(const std::vector<std::string>& values);

    std::string take() { return std::move(m_text); }

private:
    void separate();
    void escaped(std::string_view value);
    void escape(char character);

    std::string m_text;
};

} // namespace reprise
