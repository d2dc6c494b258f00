#include "Fields.h"

#include "reprise/base/Text.h"

#include <algorithm>

namespace reprise::wire {

namespace {

std::string found(const Json& value)
{
    // Numbers are shown; anything else only by its kind, as it may be a customer's words.
    if (value.is_number()) return "is " + value.dump();
    return std::string("is ") + (value.is_array() || value.is_object() ? "an " : "a ")
           + value.type_name();
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
    : m_object(&object), m_path(std::move(path)), m_fault(&fault)
{
}

const Json* Fields::member(std::string_view key) const
{
    const auto place = m_object->find(key);
    return place == m_object->end() || place->is_null() ? nullptr : &*place;
}

std::vector<std::string> Fields::names() const
{
    std::vector<std::string> all;
    for (const auto& [key, value] : m_object->items())
        all.push_back(key);
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
    if (!value.is_string()) {
        m_fault->report(path + ' ' + found(value) + ", expected a string");
        return {};
    }
    const auto& text = value.get_ref<const std::string&>();
    if (text.size() > longest) {
        m_fault->report(path + " is longer than " + std::to_string(longest) + " bytes");
        return {};
    }
    if (hasControlCharacter(text)) {
        m_fault->report(path + " holds a control character, expected printable text");
        return {};
    }
    return text;
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
    if (value->is_string()) return value->get<std::string>();
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
    if (!value->is_array())
        wrong(key, found(*value) + ", expected an array");
    else if (value->size() > most)
        wrong(key, "has more than " + std::to_string(most) + " elements");
    else
        return value;
    return nullptr;
}

std::vector<std::string> Fields::texts(std::string_view key, std::size_t longest) const
{
    std::vector<std::string> all;
    if (const auto* values = array(key, 10'000))
        for (const auto& each : *values) {
            all.push_back(checked(each, pathOf(key), longest));
            if (all.back().empty()) wrong(key, "holds an empty string");
        }
    return all;
}

std::vector<std::string> Fields::rawTexts(std::string_view key, std::size_t most) const
{
    std::vector<std::string> all;
    if (const auto* values = array(key, most))
        for (const auto& each : *values) {
            if (!each.is_string())
                wrong(key, "holds " + found(each).substr(3) + ", expected strings");
            else
                all.push_back(each.get<std::string>());
        }
    return all;
}

std::int64_t Fields::whole(std::string_view key, Range range) const
{
    const auto otherwise = std::clamp<std::int64_t>(0, range.least, range.most);
    const auto* value = member(key);
    if (!value) return otherwise;
    const bool fits = value->is_number_unsigned()
                          ? value->get<std::uint64_t>() <= static_cast<std::uint64_t>(INT64_MAX)
                          : value->is_number_integer();
    const auto number = fits ? value->get<std::int64_t>() : 0;
    if (fits && number >= range.least && number <= range.most) return number;
    wrong(key, found(*value) + expectedWhole(range));
    return otherwise;
}

std::int64_t Fields::count(std::string_view key, Range range) const
{
    if (!has(key)) wrong(key, "is missing" + expectedWhole(range));
    return whole(key, range);
}

bool Fields::flag(std::string_view key) const
{
    const auto* value = member(key);
    if (!value) return false;
    if (value->is_boolean()) return value->get<bool>();
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
    if (value->is_object()) return Fields(*value, pathOf(key), *m_fault);
    wrong(key, found(*value) + ", expected an object");
    return std::nullopt;
}

std::vector<Fields> Fields::objects(std::string_view key, std::size_t most) const
{
    std::vector<Fields> all;
    const auto* values = array(key, most);
    if (!values) return all;
    all.reserve(values->size());
    for (std::size_t index = 0; index < values->size(); ++index) {
        const auto& each = (*values)[index];
        auto path = pathOf(key) + '[' + std::to_string(index) + ']';
        if (each.is_object())
            all.emplace_back(each, std::move(path), *m_fault);
        else
            m_fault->report(path + ' ' + found(each) + ", expected an object");
    }
    return all;
}

} // namespace reprise::wire
