#include "reprise/wire/JournalPayloads.h"

#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

namespace reprise::wire {

namespace {

constexpr int payloadVersion = 1;

Error corrupt(const std::string& detail)
{
    return {ErrorCode::Corrupt, "a recorded entry can't be read: " + detail};
}

/// `read` takes the fields of the payload; what it gives counts only if there was no fault.
template <typename Read>
auto reading(std::string_view json, Read read) -> Result<std::invoke_result_t<Read, Fields>>
{
    const auto document = parseJsonObject(json);
    if (!document) return corrupt(document.error().detail);
    Fault fault;
    const Fields fields(*document, {}, fault);
    static_cast<void>(fields.count("v", {payloadVersion, payloadVersion}));
    auto value = read(fields);
    if (fault.found()) return corrupt(fault.error(ErrorCode::Corrupt).detail);
    return value;
}

} // namespace

std::string toPayload(const TerminalStart& start)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("store").text(start.store);
    json.key("workstation").text(start.workstation);
    json.key("training").flag(start.training);
    json.key("policy").beginObject();
    json.key("id").text(start.policyId);
    json.key("version").number(start.policyVersion);
    json.key("sha256").text(start.policySha256);
    json.endObject();
    json.endObject();
    return json.take();
}

Result<TerminalStart> terminalStartFromPayload(std::string_view json)
{
    return reading(json, [](const Fields& fields) {
        TerminalStart start{fields.rawName("store"),
                            fields.rawName("workstation"),
                            fields.flag("training"),
                            {},
                            0,
                            {}};
        const auto policy = fields.object("policy");
        if (!policy) {
            fields.wrong("policy", "is missing, expected an object");
            return start;
        }
        start.policyId = policy->raw("id");
        start.policyVersion = static_cast<int>(policy->whole("version", {0, INT32_MAX}));
        start.policySha256 = policy->raw("sha256");
        return start;
    });
}

std::string toPayload(const RatingGiven& rating)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("return").text(rating.returnId.text());
    json.key("score").number(rating.score);
    json.endObject();
    return json.take();
}

std::string toPayload(const OperatorLocked& locked)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("operator").text(locked.id.text());
    json.key("in_a_row").number(locked.inARow);
    json.key("until").text(isoUtc(locked.until));
    json.endObject();
    return json.take();
}

Result<RatingGiven> ratingFromPayload(std::string_view json)
{
    return reading(json, [](const Fields& fields) {
        auto id = fields.rawName("return");
        const auto score = static_cast<int>(fields.count("score", {1, 5}));
        // An id is never empty; the fault that was reported keeps this one from being used.
        return RatingGiven{ReturnId(id.empty() ? "none" : std::move(id)), score};
    });
}

std::string toPayload(const SlipReprinted& reprint)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("return").text(reprint.returnId.text());
    json.key("slip").text(reprint.slip);
    json.key("count").number(reprint.count);
    if (reprint.by) json.key("operator").text(reprint.by->text());
    json.endObject();
    return json.take();
}

Result<SlipReprinted> reprintFromPayload(std::string_view json)
{
    return reading(json, [](const Fields& fields) {
        auto id = fields.rawName("return");
        SlipReprinted reprint{ReturnId(id.empty() ? "none" : std::move(id)),
                              fields.rawName("slip"),
                              static_cast<int>(fields.count("count", {1, INT32_MAX})),
                              {}};
        if (auto by = fields.raw("operator"); !by.empty()) reprint.by.emplace(std::move(by));
        return reprint;
    });
}

} // namespace reprise::wire
