#include "reprise/wire/TakeBackJson.h"

#include "ReadIds.h"

#include "reprise/json/CardNumberSearch.h"
#include "reprise/json/Fields.h"
#include "reprise/json/JsonWriter.h"

namespace reprise::wire {

namespace {

using takeback::BoughtLine;
using takeback::Request;
using takeback::TakeBack;

constexpr int payloadVersion = 1;
/// A number, or a code: one that proves itself holds the whole sale.
constexpr std::size_t longestCode = 1'200;
constexpr std::size_t mostTraits = 1'000;

/// Where the line is missing or out of place is said here.
void readSale(const Fields& fields, Request& request)
{
    request.receipt = fields.text("receipt", longestCode);
    if (fields.has("line"))
        request.line = static_cast<int>(fields.whole("line", {INT32_MIN, INT32_MAX}));
    const auto isAppliance = request.kind == rights::OldGoods::Appliance;
    if (!isAppliance && (!request.receipt.empty() || request.line))
        fields.wrong(request.receipt.empty() ? "line" : "receipt",
                     "is given, expected none: only an appliance is for a new one");
    else if (!request.receipt.empty() && !request.line)
        fields.wrong("line", "is missing, expected the number of the new goods on the receipt");
    else if (request.receipt.empty() && request.line)
        fields.wrong("receipt", "is missing, expected the sale of the new goods");
}

void writeBought(JsonWriter& json, const BoughtLine& bought)
{
    json.key("bought").beginObject();
    json.key("receipt").text(bought.receipt.text());
    json.key("line").number(bought.line);
    json.key("sold_on").text(isoDay(bought.goods.soldOn));
    json.key("units").number(bought.goods.units);
    json.key("taken_before").number(bought.goods.takenBack);
    json.key("traits").texts(bought.goods.traits);
    json.endObject();
}

BoughtLine readBought(const Fields& fields, const TimeZone& utc)
{
    return {idOf<ReceiptNumber>(fields.rawName("receipt")),
            static_cast<int>(fields.whole("line", {INT32_MIN, INT32_MAX})),
            {fields.rawTexts("traits", mostTraits), fields.day("sold_on", utc).value_or(Day{}),
             fields.count("units", {0, INT64_MAX}), fields.whole("taken_before", {0, INT64_MAX})}};
}

TakeBack read(const Fields& fields, const TimeZone& utc)
{
    static_cast<void>(fields.count("v", {payloadVersion, payloadVersion}));
    TakeBack answered{.request = {.id = idOf<RequestId>(fields.rawName("id")),
                                  .at = fields.instant("at", utc).value_or(Instant{}),
                                  .operatorId = idOf<OperatorId>(fields.rawName("operator")),
                                  .kind = rights::OldGoods::Appliance,
                                  .description = {},
                                  .count = 1},
                      .bought = {},
                      .answer = {fields.requiredWord("reason", rights::parseTakeBackReason,
                                                     rights::TakeBackReason::NoDuty),
                                 fields.rawName("cite"), fields.day("last_day", utc)},
                      .collection = fields.raw("collection"),
                      .pack = fields.rawName("pack"),
                      .policy = fields.rawName("policy")};
    if (const auto old = fields.object("old")) {
        answered.request.kind =
            old->requiredWord("kind", rights::parseOldGoods, rights::OldGoods::Appliance);
        answered.request.description = old->rawName("description");
        answered.request.count = old->count("count", {1, Money::maxQuantity});
    } else {
        fields.wrong("old", "is missing, expected an object");
    }
    if (const auto bought = fields.object("bought")) {
        answered.bought = readBought(*bought, utc);
        answered.request.receipt = answered.bought->receipt.text();
        answered.request.line = answered.bought->line;
    }
    return answered;
}

} // namespace

Result<Request> takeBackRequestFromJson(std::string_view json, const RequestContext& context)
{
    const auto document = parseJsonObject(json);
    if (!document) return document.error();
    if (auto card = refuseCardNumbers(document->root(), {{}, {"receipt"}}); !card)
        return card.error();
    Fault fault;
    const Fields fields(*document, {}, fault);
    Request request{.id = idOf<RequestId>(fields.name("id")),
                    .at = context.now,
                    .operatorId = idOf<OperatorId>(fields.name("operator")),
                    .kind = rights::OldGoods::Appliance,
                    .description = {},
                    .count = 1};
    if (context.training) request.at = fields.instant("at", context.zone).value_or(context.now);
    if (const auto old = fields.object("old")) {
        request.kind =
            old->requiredWord("kind", rights::parseOldGoods, rights::OldGoods::Appliance);
        request.description = old->name("description", longestText);
        request.count = old->count("count", {1, Money::maxQuantity});
    } else {
        fields.wrong("old", "is missing, expected an object with description, count and kind");
    }
    readSale(fields, request);
    if (fault.found()) return fault.error(ErrorCode::Invalid);
    return request;
}

std::optional<std::string> takeBackIdOf(std::string_view json)
{
    const auto document = parseJsonObject(json);
    if (!document) return std::nullopt;
    Fault fault;
    auto id = Fields(*document, {}, fault).text("id");
    if (fault.found() || id.empty()) return std::nullopt;
    return id;
}

std::string_view kindOf(const TakeBack& answered)
{
    return answered.answer.isOwed() ? "takeback_accepted" : "takeback_refused";
}

std::string toPayload(const TakeBack& answered)
{
    const auto& request = answered.request;
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("id").text(request.id.text());
    json.key("at").text(isoUtc(request.at));
    json.key("operator").text(request.operatorId.text());
    json.key("old").beginObject();
    json.key("kind").text(rights::oldGoodsName(request.kind));
    json.key("description").text(request.description);
    json.key("count").number(request.count);
    json.endObject();
    if (answered.bought) writeBought(json, *answered.bought);
    json.key("duty").text(answered.answer.isOwed() ? "owed" : "none");
    json.key("reason").text(rights::takeBackReasonName(answered.answer.reason));
    json.key("cite").text(answered.answer.cite);
    if (answered.answer.lastDay) json.key("last_day").text(isoDay(*answered.answer.lastDay));
    if (!answered.collection.empty()) json.key("collection").text(answered.collection);
    json.key("pack").text(answered.pack);
    json.key("policy").text(answered.policy);
    json.endObject();
    return json.take();
}

Result<TakeBack> takeBackFromPayload(std::string_view json)
{
    const auto corrupt = [](const std::string& detail) {
        return Error{ErrorCode::Corrupt, "a recorded take-back can't be read: " + detail};
    };
    const auto utc = utcZone();
    if (!utc) return utc.error();
    const auto document = parseJsonObject(json);
    if (!document) return corrupt(document.error().detail);
    Fault fault;
    auto answered = read(Fields(*document, {}, fault), *utc);
    if (fault.found()) return corrupt(fault.error(ErrorCode::Corrupt).detail);
    return answered;
}

} // namespace reprise::wire
