#include "reprise/json/JsonWriter.h"

#include "reprise/base/Text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace reprise {

namespace {

bool isPlain(char character)
{
    return static_cast<unsigned char>(character) >= 0x20 && character != '"' && character != '\\';
}

bool isAscii(char character)
{
    return static_cast<unsigned char>(character) < 0x80;
}

bool isPlainAscii(char character)
{
    return isPlain(character) && isAscii(character);
}

} // namespace

/// A comma, unless what was written last is an opening bracket or a key.
void JsonWriter::separate()
{
    if (m_text.empty()) return;
    const char last = m_text.back();
    if (last != '{' && last != '[' && last != ':') m_text.push_back(',');
}

void JsonWriter::beginObject()
{
    separate();
    m_text.push_back('{');
}

void JsonWriter::endObject()
{
    m_text.push_back('}');
}

void JsonWriter::beginArray()
{
    separate();
    m_text.push_back('[');
}

void JsonWriter::endArray()
{
    m_text.push_back(']');
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    text(name);
    m_text.push_back(':');
    return *this;
}

void JsonWriter::text(std::string_view value)
{
    separate();
    m_text.push_back('"');
    if (std::ranges::all_of(value, isPlainAscii)) // As good as every text is.
        m_text.append(value);
    else
        escaped(value);
    m_text.push_back('"');
}

void JsonWriter::escaped(std::string_view value)
{
    const bool wellFormed = isUtf8(value);
    for (const char character : value) {
        if (!wellFormed && !isAscii(character))
            m_text.append("\xEF\xBF\xBD");
        else if (isPlain(character))
            m_text.push_back(character);
        else
            escape(character);
    }
}

void JsonWriter::escape(char character)
{
    constexpr std::string_view digits = "0123456789abcdef";
    switch (character) {
    case '"': m_text.append("\\\""); return;
    case '\\': m_text.append("\\\\"); return;
    case '\n': m_text.append("\\n"); return;
    case '\r': m_text.append("\\r"); return;
    case '\t': m_text.append("\\t"); return;
    default: break;
    }
    const auto byte = static_cast<unsigned char>(character);
    m_text.append("\\u00");
    m_text.push_back(digits[byte >> 4U]);
    m_text.push_back(digits[byte & 0x0FU]);
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    std::array<char, 24> digits{};
    const auto [end, fault] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    static_cast<void>(fault); // 24 characters hold any of them.
    m_text.append(digits.data(), end);
}

void JsonWriter::verbatim(std::string_view json)
{
    separate();
    m_text.append(json);
}

void JsonWriter::flag(bool value)
{
    separate();
    m_text.append(value ? "true" : "false");
}

void JsonWriter::null()
{
    separate();
    m_text.append("null");
}

void JsonWriter::textOrNull(std::string_view value)
{
    if (value.empty())
        null();
    else
        text(value);
}

void JsonWriter::texts(const std::vector<std::string>& values)
{
    beginArray();
    for (const auto& each : values)
        text(each);
    endArray();
}

} // namespace reprise
