// MessageJson: what the messages between kiosk and head office have in common, written and read.
#pragma once

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/wire/Claims.h"
#include "reprise/wire/Events.h"

#include <string>
#include <string_view>
#include <type_traits>

namespace reprise::wire {

inline bool isHex(std::string_view text, std::size_t digits)
{
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == text.npos;
}

inline std::string hexOf(const Fields& fields, std::string_view key, std::size_t digits)
{
    auto text = fields.text(key);
    if (!isHex(text, digits))
        fields.wrong(key, "is missing or wrong, expected " + std::to_string(digits)
                              + " hexadecimal digits");
    return text;
}

inline JournalOrigin originOf(const Fields& fields)
{
    static_cast<void>(fields.count("protocol", {protocolVersion, protocolVersion}));
    return {fields.name("kiosk"), hexOf(fields, "incarnation", 32)};
}

inline void writeOrigin(JsonWriter& json, const JournalOrigin& origin)
{
    json.key("protocol").number(protocolVersion);
    json.key("kiosk").text(origin.kiosk);
    json.key("incarnation").text(origin.incarnation);
}

inline Instant momentOf(const Fields& fields, std::string_view key, const TimeZone& utc)
{
    const auto moment = fields.instant(key, utc);
    if (!moment) fields.wrong(key, "is missing, expected a moment such as 2026-11-30T12:00:00Z");
    return moment.value_or(Instant{});
}

/// Reads one message; Invalid with the first thing that is wrong in it.
template <typename Read>
auto messageFrom(std::string_view text, Read read) -> Result<std::invoke_result_t<Read, Fields>>
{
    const auto document = parseJsonObject(text);
    if (!document) return document.error();
    Fault fault;
    auto message = read(Fields(*document, {}, fault));
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return message;
}

/// The members of a commit, without the braces around them.
void writeCommitMembers(JsonWriter& json, const ClaimCommit& commit);
ClaimCommit commitOf(const Fields& fields);

} // namespace reprise::wire
