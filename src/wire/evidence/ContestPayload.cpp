#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"
#include "reprise/wire/ContestJson.h"
#include "reprise/wire/ReceiptJson.h"

namespace reprise::wire {

namespace {

constexpr int payloadVersion = 1;
constexpr std::size_t mostMembers = 100; ///< A receipt has far fewer.

} // namespace

std::string toPayload(const receipts::Contest& contest)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("receipt").text(contest.receipt.text());
    json.key("at").text(isoUtc(contest.at));
    json.key("key").text(contest.key);
    json.key("differs").texts(contest.differing);
    json.key("proven").text(toJson(contest.proven));
    json.endObject();
    return json.take();
}

Result<receipts::Contest> contestFromPayload(std::string_view json)
{
    const auto corrupt = [](const std::string& detail) {
        return Error{ErrorCode::Corrupt, "a contested receipt can't be read: " + detail};
    };
    const auto utc = utcZone();
    if (!utc) return utc.error();
    const auto document = parseJsonObject(json);
    if (!document) return corrupt(document.error().detail);
    Fault fault;
    const Fields fields(*document, {}, fault);
    static_cast<void>(fields.count("v", {payloadVersion, payloadVersion}));
    auto number = fields.rawName("receipt");
    const auto at = fields.instant("at", *utc).value_or(Instant{});
    auto key = fields.rawName("key");
    auto differing = fields.rawTexts("differs", mostMembers);
    const auto proven = storedReceiptFromJson(fields.raw("proven"));
    if (fault.found()) return corrupt(fault.error(ErrorCode::Corrupt).detail);
    if (!proven) return corrupt(proven.error().detail);
    return receipts::Contest{ReceiptNumber(std::move(number)), at, std::move(key), *proven,
                             std::move(differing)};
}

} // namespace reprise::wire
