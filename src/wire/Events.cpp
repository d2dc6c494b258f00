#include "reprise/wire/Events.h"

#include "EntryJson.h"

#include "reprise/base/Names.h"

namespace reprise::wire {

namespace {

constexpr std::size_t mostEntries = 100'000;

constexpr Named<EventsStatus> statuses[]{{EventsStatus::Accepted, "accepted"},
                                         {EventsStatus::Gap, "gap"},
                                         {EventsStatus::Quarantined, "quarantined"}};

Result<EventsStatus> parseStatus(std::string_view name)
{
    return valueNamed(statuses, name, "status");
}

} // namespace

std::string toJson(const Events& events)
{
    JsonWriter json;
    json.beginObject();
    json.key("protocol").number(protocolVersion);
    json.key("kiosk").text(events.origin.kiosk);
    json.key("incarnation").text(events.origin.incarnation);
    if (events.journalSeq) json.key("journal_seq").number(*events.journalSeq);
    json.key("entries").beginArray();
    for (const auto& entry : events.entries) {
        json.beginObject();
        writeEntryMembers(json, entry);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

Result<Events> eventsFromJson(std::string_view text)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    const auto document = parseJsonObject(text);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    static_cast<void>(fields.count("protocol", {protocolVersion, protocolVersion}));
    Events events{{fields.name("kiosk"), fields.name("incarnation")}, {}};
    if (fields.has("journal_seq")) events.journalSeq = fields.whole("journal_seq", {0, INT64_MAX});
    for (const auto& entry : fields.objects("entries", mostEntries))
        events.entries.push_back(readEntryMembers(entry, *utc));
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return events;
}

std::string toJson(const EventsAnswer& answer)
{
    JsonWriter json;
    json.beginObject();
    json.key("status").text(nameOf(statuses, answer.status));
    json.key("acked_seq").number(answer.ackedSeq);
    json.key("acked_hash").textOrNull(answer.ackedHash);
    json.key("reason").textOrNull(answer.reason);
    if (answer.checkpoint) {
        json.key("checkpoint");
        write(json, *answer.checkpoint);
    }
    json.endObject();
    return json.take();
}

Result<EventsAnswer> eventsAnswerFromJson(std::string_view text)
{
    const auto document = parseJsonObject(text);
    if (!document) return document.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    EventsAnswer answer{fields.requiredWord("status", parseStatus, EventsStatus::Quarantined),
                        fields.whole("acked_seq", {0, INT64_MAX}), fields.text("acked_hash"),
                        fields.text("reason", longestText)};
    if (const auto checkpoint = fields.object("checkpoint"))
        answer.checkpoint = readSignedText(*checkpoint);
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return answer;
}

} // namespace reprise::wire
