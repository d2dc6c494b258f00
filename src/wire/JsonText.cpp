#include "JsonText.h"

#include "reprise/base/Text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace reprise::wire {

namespace {

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

int hexValue(char letter)
{
    if (isDigit(letter)) return letter - '0';
    if (letter >= 'a' && letter <= 'f') return letter - 'a' + 10;
    if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
    return -1;
}

void appendUtf8(std::string& text, std::uint32_t point)
{
    const auto put = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | point >> 6U);
        put(0x80 | (point & 0x3FU));
    } else if (point < 0x10000) {
        put(0xE0 | point >> 12U);
        put(0x80 | (point >> 6U & 0x3FU));
        put(0x80 | (point & 0x3FU));
    } else {
        put(0xF0 | point >> 18U);
        put(0x80 | (point >> 12U & 0x3FU));
        put(0x80 | (point >> 6U & 0x3FU));
        put(0x80 | (point & 0x3FU));
    }
}

/// Beyond what any machine counts to: 1e999.
bool isEndless(std::string_view number)
{
    constexpr std::size_t surelyFinite = 300; // Digits, without an exponent.
    const auto exponent = number.find_first_of("eE");
    if (exponent == number.npos && number.size() <= surelyFinite) return false;
    if (exponent != number.npos && number[exponent + 1] == '-') return false;
    double value = 0;
    return std::from_chars(number.data(), number.data() + number.size(), value).ec != std::errc();
}

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

/// Goes once over the text (RFC 8259) and stops at the first thing we don't take.
class JsonReader {
public:
    explicit JsonReader(std::string_view text) : m_text(text) {}

    Result<JsonDocument> read()
    {
        constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
        if (m_text.starts_with(byteOrderMark)) m_place = byteOrderMark.size();
        m_document.m_nodes.reserve(m_text.size() / 12 + 4);
        if (readValue({}, 0)) {
            skipSpace();
            if (m_place != m_text.size()) static_cast<void>(malformed());
        }
        if (m_fault) return Error{ErrorCode::Invalid, *m_fault};
        return std::move(m_document);
    }

private:
    using Kind = Json::Kind;

    bool refuse(std::string reason)
    {
        if (!m_fault) m_fault = std::move(reason);
        return false;
    }

    bool malformed()
    {
        return refuse("not JSON from byte " + std::to_string(m_place + 1)
                      + " on, expected one JSON object in UTF-8");
    }

    char next() const { return m_place < m_text.size() ? m_text[m_place] : '\0'; }

    void skipSpace()
    {
        while (next() == ' ' || next() == '\n' || next() == '\r' || next() == '\t')
            ++m_place;
    }

    bool take(char letter)
    {
        if (next() != letter) return false;
        ++m_place;
        return true;
    }

    bool readValue(std::string_view key, std::size_t depth)
    {
        skipSpace();
        switch (next()) {
        case '{': return readInside(Kind::Object, key, depth);
        case '[': return readInside(Kind::Array, key, depth);
        case '"': {
            std::string_view text;
            if (!readText(text)) return false;
            m_document.m_nodes.push_back({.kind = Kind::Text, .key = key, .text = text});
            return true;
        }
        case 'n': return readWord("null", Kind::Null, key);
        case 't': return readWord("true", Kind::True, key);
        case 'f': return readWord("false", Kind::False, key);
        default: return readNumber(key);
        }
    }

    bool readWord(std::string_view word, Kind kind, std::string_view key)
    {
        if (!m_text.substr(m_place).starts_with(word)) return malformed();
        m_place += word.size();
        m_document.m_nodes.push_back({.kind = kind, .key = key});
        return true;
    }

    bool skipDigits()
    {
        const auto start = m_place;
        while (isDigit(next()))
            ++m_place;
        return m_place > start;
    }

    bool readNumber(std::string_view key)
    {
        const auto start = m_place;
        take('-');
        if (!take('0') && !skipDigits()) return malformed();
        if (take('.') && !skipDigits()) return malformed();
        if (take('e') || take('E')) {
            if (!take('+')) take('-');
            if (!skipDigits()) return malformed();
        }
        const auto number = m_text.substr(start, m_place - start);
        if (isEndless(number)) return malformed();
        m_document.m_nodes.push_back({.kind = Kind::Number, .key = key, .text = number});
        return true;
    }

    bool readInside(Kind kind, std::string_view key, std::size_t depth)
    {
        if (depth == deepestNesting)
            return refuse("nested deeper than " + std::to_string(deepestNesting) + " levels");
        ++m_place;
        const char close = kind == Kind::Object ? '}' : ']';
        const auto index = m_document.m_nodes.size();
        m_document.m_nodes.push_back({.kind = kind, .key = key});
        std::uint32_t count = 0;
        skipSpace();
        if (!take(close)) {
            do {
                std::string_view name;
                if (kind == Kind::Object && !readKey(name)) return false;
                if (!readValue(name, depth + 1)) return false;
                ++count;
                skipSpace();
            } while (take(','));
            if (!take(close)) return malformed();
        }
        auto& node = m_document.m_nodes[index];
        node.count = count;
        node.span = static_cast<std::uint32_t>(m_document.m_nodes.size() - index);
        if (kind == Kind::Object && hasKeyTwice(node))
            return refuse("a key occurs twice in one object, expected each once");
        return true;
    }

    bool readKey(std::string_view& name)
    {
        skipSpace();
        if (next() != '"') return malformed();
        if (!readText(name)) return false;
        skipSpace();
        return take(':') || malformed();
    }

    /// From the opening quote to behind the closing one; a view of the source where it can be.
    bool readText(std::string_view& text)
    {
        const auto start = ++m_place;
        bool isAscii = true;
        for (; m_place < m_text.size(); ++m_place) {
            const auto byte = static_cast<unsigned char>(m_text[m_place]);
            if (byte == '"') {
                text = m_text.substr(start, m_place - start);
                if (!isAscii && !isUtf8(text)) return malformed();
                ++m_place;
                return true;
            }
            if (byte == '\\') return readEscaped(start, text);
            if (byte < 0x20) return malformed();
            if (byte >= 0x80) isAscii = false;
        }
        return malformed();
    }

    bool readEscaped(std::size_t start, std::string_view& text)
    {
        std::string plain(m_text.substr(start, m_place - start));
        for (;;) {
            if (m_place >= m_text.size()) return malformed();
            const char letter = m_text[m_place];
            if (static_cast<unsigned char>(letter) < 0x20) return malformed();
            ++m_place;
            if (letter == '"') break;
            if (letter != '\\')
                plain.push_back(letter);
            else if (!readEscape(plain))
                return malformed();
        }
        if (!isUtf8(plain)) return malformed();
        text = m_document.m_unescaped.emplace_front(std::move(plain));
        return true;
    }

    bool readEscape(std::string& plain)
    {
        constexpr std::string_view letters = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (take('u')) return readCodePoint(plain);
        const auto known = next() == '\0' ? letters.npos : letters.find(next());
        if (known == letters.npos) return false;
        ++m_place;
        plain.push_back(meanings[known]);
        return true;
    }

    std::optional<std::uint32_t> readUnit()
    {
        std::uint32_t unit = 0;
        for (int digit = 0; digit < 4; ++digit) {
            const auto value = hexValue(next());
            if (value < 0) return std::nullopt;
            unit = unit << 4U | static_cast<std::uint32_t>(value);
            ++m_place;
        }
        return unit;
    }

    /// What lies beyond 16 bits is spelt as two halves, and no half stands alone.
    bool readCodePoint(std::string& plain)
    {
        const auto first = readUnit();
        if (!first || (*first >= 0xDC00 && *first <= 0xDFFF)) return false;
        if (*first < 0xD800 || *first > 0xDBFF) {
            appendUtf8(plain, *first);
            return true;
        }
        if (!take('\\') || !take('u')) return false;
        const auto second = readUnit();
        if (!second || *second < 0xDC00 || *second > 0xDFFF) return false;
        appendUtf8(plain, 0x10000 + ((*first - 0xD800) << 10U) + (*second - 0xDC00));
        return true;
    }

    std::string_view m_text;
    std::size_t m_place = 0;
    JsonDocument m_document;
    std::optional<std::string> m_fault;
};

Result<JsonDocument> parseJson(std::string_view text)
{
    if (text.find('\0') != text.npos)
        return Error{ErrorCode::Invalid, "not JSON: it holds a zero byte, expected UTF-8 text"};
    return JsonReader(text).read();
}

Result<JsonDocument> parseJsonObject(std::string_view text)
{
    auto document = parseJson(text);
    if (document && !document->root().isObject())
        return Error{ErrorCode::Invalid, "is a JSON " + std::string(document->root().kindName())
                                             + ", expected an object"};
    return document;
}

} // namespace reprise::wire
