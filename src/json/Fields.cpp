#include "reprise/json/Fields.h"

#include "reprise/base/Text.h"

#include <algorithm>
#include <charconv>

namespace reprise {

namespace {

constexpr std::size_t longestNumber = 40;

std::string found(const Json& value)
{
    // Numbers are shown; anything else only by its kind, as it may be a customer's words.
    if (value.isNumber()) return "is " + std::string(value.text.substr(0, longestNumber));
    return std::string("is ") + (value.isArray() || value.isObject() ? "an " : "a ")
           + std::string(value.kindName());
}

std::string expectedWhole(Range range)
{
    return ", expected a whole number from " + std::to_string(range.least) + " to "
           + std::to_string(range.most);
}

} // namespace

Result<TimeZone> utcZone()
{
    static const Result<TimeZone> zone = TimeZone::named("Etc/UTC");
    if (!zone) return Error{ErrorCode::Unavailable, "this machine has no time zone database"};
    return zone;
}

Fields::Fields(const Json& object, std::string path, Fault& fault)
    : m_object(&object),
      m_ahead(object.children().begin()),
      m_path(std::move(path)),
      m_fault(&fault)
{
}

const Json* Fields::member(std::string_view key) const
{
    const auto members = m_object->children();
    for (std::uint32_t tried = 0; tried < m_object->count; ++tried) {
        if (m_ahead == members.end()) m_ahead = members.begin();
        const auto& each = *m_ahead;
        ++m_ahead;
        if (each.key == key) return each.isNull() ? nullptr : &each;
    }
    return nullptr;
}

std::vector<std::string> Fields::names() const
{
    std::vector<std::string> all;
    for (const auto& member : m_object->children())
        all.emplace_back(member.key);
    return all;
}

std::string Fields::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + '.' + std::string(key);
}

void Fields::wrong(std::string_view key, const std::string& sentence) const
{
    if (!m_fault->found()) m_fault->report(pathOf(key) + ' ' + sentence);
}

std::string Fields::checked(const Json& value, const std::string& path, std::size_t longest) const
{
    if (!value.isText()) {
        m_fault->report(path + ' ' + found(value) + ", expected a string");
        return {};
    }
    const auto text = value.text;
    if (text.size() > longest) {
        m_fault->report(path + " is longer than " + std::to_string(longest) + " bytes");
        return {};
    }
    if (hasControlCharacter(text)) {
        m_fault->report(path + " holds a control character, expected printable text");
        return {};
    }
    return std::string(text);
}

std::string Fields::text(std::string_view key, std::size_t longest) const
{
    const auto* value = member(key);
    return value ? checked(*value, pathOf(key), longest) : std::string();
}

std::string Fields::name(std::string_view key, std::size_t longest) const
{
    auto value = text(key, longest);
    if (value.empty()) wrong(key, "is missing, expected a string that is not empty");
    return value;
}

std::string Fields::raw(std::string_view key) const
{
    const auto* value = member(key);
    if (!value) return {};
    if (value->isText()) return std::string(value->text);
    wrong(key, found(*value) + ", expected a string");
    return {};
}

std::string Fields::rawName(std::string_view key) const
{
    auto value = raw(key);
    if (value.empty()) wrong(key, "is missing, expected a string that is not empty");
    return value;
}

const Json* Fields::array(std::string_view key, std::size_t most) const
{
    const auto* value = member(key);
    if (!value) return nullptr;
    if (!value->isArray())
        wrong(key, found(*value) + ", expected an array");
    else if (value->count > most)
        wrong(key, "has more than " + std::to_string(most) + " elements");
    else
        return value;
    return nullptr;
}

std::vector<std::string> Fields::texts(std::string_view key, std::size_t longest) const
{
    std::vector<std::string> all;
    if (const auto* values = array(key, 10'000))
        for (const auto& each : values->children()) {
            all.push_back(checked(each, pathOf(key), longest));
            if (all.back().empty()) wrong(key, "holds an empty string");
        }
    return all;
}

std::vector<std::string> Fields::rawTexts(std::string_view key, std::size_t most) const
{
    std::vector<std::string> all;
    if (const auto* values = array(key, most))
        for (const auto& each : values->children()) {
            if (!each.isText())
                wrong(key, "holds " + found(each).substr(3) + ", expected strings");
            else
                all.emplace_back(each.text);
        }
    return all;
}

std::optional<std::int64_t> Fields::wholeIn(const Json& value, Range range)
{
    std::int64_t number = 0;
    const auto* end = value.text.data() + value.text.size();
    const auto read = std::from_chars(value.text.data(), end, number);
    const bool fits = value.isNumber() && read.ec == std::errc() && read.ptr == end;
    if (!fits || number < range.least || number > range.most) return std::nullopt;
    return number;
}

std::int64_t Fields::whole(std::string_view key, Range range) const
{
    const auto otherwise = std::clamp<std::int64_t>(0, range.least, range.most);
    const auto* value = member(key);
    if (!value) return otherwise;
    if (const auto number = wholeIn(*value, range)) return *number;
    wrong(key, found(*value) + expectedWhole(range));
    return otherwise;
}

std::vector<std::int64_t> Fields::wholes(std::string_view key, std::size_t most, Range range) const
{
    std::vector<std::int64_t> all;
    if (const auto* values = array(key, most))
        for (const auto& each : values->children()) {
            if (const auto number = wholeIn(each, range))
                all.push_back(*number);
            else
                wrong(key, "holds " + found(each).substr(3) + expectedWhole(range));
        }
    return all;
}

std::int64_t Fields::count(std::string_view key, Range range) const
{
    if (!has(key)) wrong(key, "is missing" + expectedWhole(range));
    return whole(key, range);
}

std::string Fields::decimal(std::string_view key) const
{
    const auto* value = member(key);
    if (value && value->isNumber()) return std::string(value->text);
    return value ? checked(*value, pathOf(key), longestName) : std::string();
}

bool Fields::flag(std::string_view key) const
{
    const auto* value = member(key);
    if (!value) return false;
    if (value->kind == Json::Kind::True) return true;
    if (value->kind == Json::Kind::False) return false;
    wrong(key, found(*value) + ", expected true or false");
    return false;
}

std::optional<Instant> Fields::instant(std::string_view key, const TimeZone& zone) const
{
    if (!has(key)) return std::nullopt;
    const auto read = parseInstant(text(key), zone);
    if (read) return *read;
    wrong(key, read.error().detail);
    return std::nullopt;
}

std::optional<Day> Fields::day(std::string_view key, const TimeZone& zone) const
{
    if (!has(key)) return std::nullopt;
    if (const auto plain = parseDay(text(key))) return *plain;
    const auto moment = instant(key, zone);
    return moment ? std::optional(zone.dayOf(*moment)) : std::nullopt;
}

Sha256 Fields::digest(std::string_view key) const
{
    Sha256 digest{};
    const auto bytes = fromHex(text(key));
    if (bytes && bytes->size() == digest.size())
        std::ranges::copy(*bytes, digest.begin());
    else
        wrong(key, "is no SHA-256, expected 64 hexadecimal digits");
    return digest;
}

std::optional<Fields> Fields::object(std::string_view key) const
{
    const auto* value = member(key);
    if (!value) return std::nullopt;
    if (value->isObject()) return Fields(*value, pathOf(key), *m_fault);
    wrong(key, found(*value) + ", expected an object");
    return std::nullopt;
}

std::vector<Fields> Fields::objects(std::string_view key, std::size_t most) const
{
    std::vector<Fields> all;
    const auto* values = array(key, most);
    if (!values) return all;
    all.reserve(values->count);
    for (std::size_t index = 0; const auto& each : values->children()) {
        auto path = pathOf(key) + '[' + std::to_string(index++) + ']';
        if (each.isObject())
            all.emplace_back(each, std::move(path), *m_fault);
        else
            m_fault->report(path + ' ' + found(each) + ", expected an object");
    }
    return all;
}

} // namespace reprise
