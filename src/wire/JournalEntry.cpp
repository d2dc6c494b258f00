#include "reprise/wire/JournalEntry.h"

#include "EntryJson.h"

#include "reprise/base/Text.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

namespace reprise::wire {

namespace {

/// Length, colon, bytes: no two lists of fields can look alike.
void append(std::string& input, std::string_view field)
{
    input.append(std::to_string(field.size()));
    input.push_back(':');
    input.append(field);
}

Error broken(std::int64_t seq, const std::string& reason)
{
    return {ErrorCode::Corrupt, "entry " + std::to_string(seq) + " " + reason};
}

} // namespace

Sha256 hashOf(Hasher& hasher, const JournalOrigin& origin, const JournalEntry& entry)
{
    std::string input;
    input.reserve(entry.payload.size() + 256);
    append(input, "reprise-journal-1");
    append(input, origin.kiosk);
    append(input, origin.incarnation);
    append(input, std::to_string(entry.seq));
    append(input, std::to_string(entry.at.time_since_epoch().count()));
    append(input, entry.kind);
    append(input, entry.subject);
    append(input, entry.payload);
    append(input, toHex(entry.previous));
    return hasher.sha256(input);
}

ChainCheck::ChainCheck(Hasher& hasher, JournalOrigin origin)
    : m_hasher(hasher), m_origin(std::move(origin))
{
}

ChainCheck::ChainCheck(Hasher& hasher, JournalOrigin origin, std::int64_t lastSeq, Sha256 lastHash)
    : m_hasher(hasher), m_origin(std::move(origin)), m_lastSeq(lastSeq), m_lastHash(lastHash)
{
}

Result<void> ChainCheck::follow(const JournalEntry& entry)
{
    const auto expected = m_lastSeq + 1;
    if (entry.seq != expected)
        return broken(expected,
                      "is missing: entry " + std::to_string(entry.seq) + " stands in its place");
    if (entry.previous != m_lastHash)
        return broken(expected, "is not linked to the entry before it");
    if (entry.hash != hashOf(m_hasher, m_origin, entry))
        return broken(expected, "was altered: its content does not match its hash");
    m_lastSeq = entry.seq;
    m_lastHash = entry.hash;
    return {};
}

void writeEntryMembers(JsonWriter& json, const JournalEntry& entry)
{
    json.key("seq").number(entry.seq);
    json.key("at").text(isoUtc(entry.at));
    json.key("kind").text(entry.kind);
    json.key("subject").text(entry.subject);
    json.key("payload").text(entry.payload);
    json.key("previous").text(toHex(entry.previous));
    json.key("hash").text(toHex(entry.hash));
}

JournalEntry readEntryMembers(const Fields& fields, const TimeZone& utc)
{
    if (!fields.has("at")) fields.wrong("at", "is missing, expected an ISO 8601 time");
    return {fields.count("seq", {1, INT64_MAX}),
            fields.instant("at", utc).value_or(Instant{}),
            fields.name("kind"),
            fields.text("subject"),
            fields.raw("payload"),
            fields.digest("previous"),
            fields.digest("hash")};
}

std::string toJson(const JournalOrigin& origin, const JournalEntry& entry)
{
    JsonWriter json;
    json.beginObject();
    json.key("kiosk").text(origin.kiosk);
    json.key("incarnation").text(origin.incarnation);
    writeEntryMembers(json, entry);
    json.endObject();
    return json.take();
}

Result<JournalEntry> journalEntryFromJson(std::string_view json, JournalOrigin& origin)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    const auto document = parseJsonObject(json);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    JournalOrigin writer{fields.name("kiosk"), fields.name("incarnation")};
    auto entry = readEntryMembers(fields, *utc);
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    origin = std::move(writer);
    return entry;
}

} // namespace reprise::wire
