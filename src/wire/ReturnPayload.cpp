#include "ReturnPayload.h"

#include "OrderPayload.h"
#include "claims/ClaimPayload.h"

#include "reprise/wire/ReturnJson.h"

namespace reprise::wire {

namespace {

using returns::Return;

constexpr int withoutRequest = 1;
constexpr int withRequest = 2;
constexpr int withOrders = 3;
constexpr int withClaim = 4;

std::string_view idText(const std::optional<OperatorId>& id)
{
    return id ? std::string_view(id->text()) : std::string_view();
}

std::optional<OperatorId> operatorOf(const Fields& fields, std::string_view key)
{
    auto id = fields.raw(key);
    if (id.empty()) return std::nullopt;
    return OperatorId(std::move(id));
}

int versionOf(const Return& record)
{
    if (record.claim) return withClaim;
    if (!record.orders.empty()) return withOrders;
    return record.request ? withRequest : withoutRequest;
}

/// The payload's own members are the request's as well.
std::optional<returns::Request> requestIn(const Fields& fields, const Return& record)
{
    const auto inner = fields.object("request");
    if (!inner) {
        fields.wrong("request", "is missing, expected an object");
        return std::nullopt;
    }
    std::optional<returns::Request> request{{.id = record.decision.request,
                                             .at = record.at,
                                             .mode = record.mode,
                                             .operatorId = record.operatorId,
                                             .lines = {},
                                             .tender = {},
                                             .approval = {},
                                             .contentDigest = record.contentDigest}};
    readRequest(*inner, *request);
    return request;
}

std::optional<Return> readReturn(const Fields& fields, const TimeZone& utc)
{
    const auto version = fields.count("v", {withoutRequest, withClaim});
    auto id = fields.rawName("return");
    const auto at = fields.instant("at", utc);
    if (!fields.has("at")) fields.wrong("at", "is missing, expected an ISO 8601 time");
    const auto inner = fields.object("decision");
    if (!inner) fields.wrong("decision", "is missing, expected an object");
    auto decision = inner ? readDecision(*inner) : std::nullopt;
    if (id.empty() || !at || !decision) return std::nullopt;
    Return record{ReturnId(std::move(id)),
                  *at,
                  fields.requiredWord("mode", returns::parseMode, returns::Mode::Desk),
                  operatorOf(fields, "operator"),
                  operatorOf(fields, "approver"),
                  fields.raw("approval_reason"),
                  fields.raw("content"),
                  fields.requiredWord("state", returns::parseState, returns::ReturnState::Denied),
                  std::move(*decision)};
    if (version >= withRequest) record.request = requestIn(fields, record);
    record.orders = readOrders(fields, "orders");
    record.secondApprover = operatorOf(fields, "second_approver");
    record.claim = readClaim(fields, "claim");
    return record;
}

} // namespace

std::string toPayload(const Return& record)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(versionOf(record));
    json.key("return").text(record.id.text());
    json.key("at").text(isoUtc(record.at));
    json.key("mode").text(returns::modeName(record.mode));
    json.key("operator").textOrNull(idText(record.operatorId));
    json.key("approver").textOrNull(idText(record.approver));
    json.key("approval_reason").textOrNull(record.approvalReason);
    if (record.secondApprover) json.key("second_approver").text(record.secondApprover->text());
    json.key("content").text(record.contentDigest);
    json.key("state").text(returns::stateName(record.state));
    json.key("decision");
    writeDecision(json, record.decision);
    if (record.request) {
        json.key("request");
        writeRequest(json, *record.request);
    }
    if (!record.orders.empty()) {
        json.key("orders").beginArray();
        for (const auto& order : record.orders)
            writeOrder(json, order);
        json.endArray();
    }
    if (record.claim) {
        json.key("claim");
        writeClaim(json, *record.claim);
    }
    json.endObject();
    return json.take();
}

Result<Return> returnFromPayload(std::string_view text)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    const auto document = parseJsonObject(text);
    Fault fault;
    if (!document) fault.report(document.error().detail);
    auto record =
        document ? readReturn(Fields(*document, {}, fault), *utc) : std::optional<Return>();
    if (fault.found() || !record)
        return Error{ErrorCode::Corrupt,
                     "a recorded return can't be read: " + fault.error(ErrorCode::Corrupt).detail};
    return std::move(*record);
}

} // namespace reprise::wire
