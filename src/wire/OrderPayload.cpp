#include "OrderPayload.h"

#include "reprise/base/Text.h"
#include "reprise/calendar/TimeZone.h"

namespace reprise::wire {

namespace {

using returns::OrderKind;
using returns::OrderState;
using returns::PaymentOrder;
using returns::Rail;

constexpr std::size_t mostOrders = 100'000;

} // namespace

void writeOrder(JsonWriter& json, const PaymentOrder& order)
{
    json.beginObject();
    json.key("order").text(order.id.text());
    json.key("service").textOrNull(order.serviceId);
    json.key("rail").text(returns::railName(order.rail));
    json.key("kind").text(returns::orderKindName(order.kind));
    json.key("leg").number(order.leg);
    json.key("type").text(order.type);
    json.key("token").textOrNull(order.token);
    json.key("last4").textOrNull(order.last4);
    json.key("currency").text(order.amount.currency().code());
    json.key("amount").number(order.amount.minor());
    json.key("asked_at").text(isoUtc(order.askedAt));
    json.key("state").text(returns::orderStateName(order.state));
    json.key("reference").textOrNull(order.reference);
    json.key("authorisation").textOrNull(order.authorisation);
    json.key("detail").textOrNull(order.detail);
    if (order.settledAt) json.key("settled_at").text(isoUtc(*order.settledAt));
    json.endObject();
}

std::optional<PaymentOrder> readOrder(const Fields& fields)
{
    const auto utc = utcZone();
    if (!utc) return std::nullopt;
    auto id = fields.rawName("order");
    const auto currency = Currency::parse(fields.name("currency"));
    if (!currency) fields.wrong("currency", currency.error().detail);
    const auto askedAt = fields.instant("asked_at", *utc);
    if (!fields.has("asked_at")) fields.wrong("asked_at", "is missing, expected an ISO 8601 time");
    if (id.empty() || !currency || !askedAt) return std::nullopt;
    return PaymentOrder{
        .id = OrderId(std::move(id)),
        .serviceId = fields.raw("service"),
        .rail = fields.requiredWord("rail", returns::parseRail, Rail::Terminal),
        .kind = fields.requiredWord("kind", returns::parseOrderKind, OrderKind::Refund),
        .leg = static_cast<int>(fields.whole("leg", {0, INT32_MAX})),
        .type = fields.raw("type"),
        .token = fields.raw("token"),
        .last4 = fields.raw("last4"),
        .amount = Money::fromMinor(fields.count("amount", {1, INT64_MAX}), *currency),
        .askedAt = *askedAt,
        .state = fields.requiredWord("state", returns::parseOrderState, OrderState::InDoubt),
        .reference = fields.raw("reference"),
        .authorisation = fields.raw("authorisation"),
        .detail = fields.raw("detail"),
        .settledAt = fields.instant("settled_at", *utc)};
}

std::vector<PaymentOrder> readOrders(const Fields& fields, std::string_view key)
{
    std::vector<PaymentOrder> orders;
    for (const auto& each : fields.objects(key, mostOrders))
        if (auto order = readOrder(each)) orders.push_back(std::move(*order));
    return orders;
}

} // namespace reprise::wire
