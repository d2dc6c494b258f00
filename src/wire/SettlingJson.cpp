#include "reprise/wire/SettlingJson.h"

#include "OrderPayload.h"

#include "reprise/calendar/TimeZone.h"

namespace reprise::wire {

namespace {

using returns::ReturnState;
using returns::Settling;

constexpr int payloadVersion = 1;

Error corrupt(const std::string& detail)
{
    return {ErrorCode::Corrupt, "a step of a recorded return can't be read: " + detail};
}

void writeDebit(JsonWriter& json, const returns::OfflineDebit& debit)
{
    json.key("debit").beginObject();
    json.key("budget").text(debit.budget);
    json.key("currency").text(debit.before.currency().code());
    json.key("before").number(debit.before.minor());
    json.key("after").number(debit.after.minor());
    json.endObject();
}

std::optional<returns::OfflineDebit> readDebit(const Fields& fields)
{
    const auto debit = fields.object("debit");
    if (!debit) return std::nullopt;
    const auto currency = Currency::parse(debit->name("currency"));
    if (!currency) debit->wrong("currency", currency.error().detail);
    const auto before = debit->count("before", {0, Money::maxMinor});
    const auto after = debit->count("after", {0, Money::maxMinor});
    if (!currency) return std::nullopt;
    return returns::OfflineDebit{debit->rawName("budget"), Money::fromMinor(before, *currency),
                                 Money::fromMinor(after, *currency)};
}

std::optional<Settling> readSettling(const Fields& fields, const TimeZone& utc)
{
    static_cast<void>(fields.count("v", {payloadVersion, payloadVersion}));
    auto id = fields.rawName("return");
    const auto at = fields.instant("at", utc);
    if (!fields.has("at")) fields.wrong("at", "is missing, expected an ISO 8601 time");
    auto by = fields.raw("operator");
    if (id.empty() || !at) return std::nullopt;
    return Settling{ReturnId(std::move(id)),
                    *at,
                    fields.requiredWord("state", returns::parseState, ReturnState::InDoubt),
                    readOrders(fields, "orders"),
                    by.empty() ? std::optional<OperatorId>() : OperatorId(std::move(by)),
                    fields.raw("reason"),
                    {},
                    readDebit(fields)};
}

} // namespace

std::string toPayload(const Settling& step)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("return").text(step.id.text());
    json.key("at").text(isoUtc(step.at));
    json.key("state").text(returns::stateName(step.to));
    json.key("operator").textOrNull(step.by ? std::string_view(step.by->text()) : "");
    json.key("reason").textOrNull(step.reason);
    json.key("orders").beginArray();
    for (const auto& order : step.orders)
        writeOrder(json, order);
    json.endArray();
    if (step.debit) writeDebit(json, *step.debit);
    json.endObject();
    return json.take();
}

Result<Settling> settlingFromPayload(std::string_view text)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    const auto document = parseJsonObject(text);
    if (!document) return corrupt(document.error().detail);
    Fault fault;
    auto step = readSettling(Fields(*document, {}, fault), *utc);
    if (fault.found() || !step) return corrupt(fault.error(ErrorCode::Corrupt).detail);
    return std::move(*step);
}

Settling grantOf(const Settling& step)
{
    return {step.id, step.at, ReturnState::Granted, {}, {}, {}};
}

std::string_view settlingKind(ReturnState to)
{
    switch (to) {
    case ReturnState::Paying: return "return_paying";
    case ReturnState::Committed: return "return_settled";
    case ReturnState::Pending: return "return_pending";
    case ReturnState::InDoubt: return "return_in_doubt";
    case ReturnState::Withdrawn: return "return_withdrawn";
    case ReturnState::Granted: return "return_granted";
    case ReturnState::Denied: return "return_claim_denied";
    case ReturnState::Releasing: return "return_releasing";
    case ReturnState::Released: return "return_released";
    case ReturnState::OfflinePaying: return "return_offline_paying";
    case ReturnState::OfflinePaid: return "return_offline_paid";
    case ReturnState::Draft:
    case ReturnState::Accepted:
    case ReturnState::Claiming: break;
    }
    REPRISE_UNREACHABLE();
}

std::string toJson(const returns::PaymentOrder& order)
{
    JsonWriter json;
    writeOrder(json, order);
    return json.take();
}

Result<returns::PaymentOrder> orderFromJson(std::string_view text)
{
    const auto document = parseJsonObject(text);
    if (!document) return corrupt(document.error().detail);
    Fault fault;
    auto order = readOrder(Fields(*document, {}, fault));
    if (fault.found() || !order) return corrupt(fault.error(ErrorCode::Corrupt).detail);
    return std::move(*order);
}

} // namespace reprise::wire
