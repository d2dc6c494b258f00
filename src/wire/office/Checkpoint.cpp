#include "reprise/wire/office/Checkpoint.h"

#include "office/MessageJson.h"

namespace reprise::wire {

std::string toJson(const Checkpoint& checkpoint)
{
    JsonWriter json;
    json.beginObject();
    json.key("protocol").number(protocolVersion);
    json.key("kiosk").text(checkpoint.origin.kiosk);
    json.key("incarnation").text(checkpoint.origin.incarnation);
    json.key("seq").number(checkpoint.seq);
    json.key("hash").text(checkpoint.hash);
    json.key("at").text(isoUtc(checkpoint.at));
    json.endObject();
    return json.take();
}

Result<Checkpoint> checkpointFromJson(std::string_view json)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    return messageFrom(json, [&utc](const Fields& fields) {
        Checkpoint checkpoint{
            originOf(fields), fields.count("seq", {1, INT64_MAX}), hexOf(fields, "hash", 64), {}};
        checkpoint.at = momentOf(fields, "at", *utc);
        return checkpoint;
    });
}

} // namespace reprise::wire
