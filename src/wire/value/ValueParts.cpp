#include "value/ValueParts.h"

namespace reprise::wire {

namespace {

constexpr Range anyCount{INT64_MIN, INT64_MAX};
constexpr std::size_t mostShares = 100'000;

} // namespace

void writeForeign(JsonWriter& json, const std::optional<Money>& foreign)
{
    if (!foreign) return;
    json.key("foreign").beginObject();
    json.key("currency").text(foreign->currency().code());
    json.key("amount").number(foreign->minor());
    json.endObject();
}

std::optional<Money> readForeign(const Fields& fields)
{
    const auto foreign = fields.object("foreign");
    if (!foreign) return std::nullopt;
    const auto currency = Currency::parse(foreign->name("currency"));
    if (currency) return Money::fromMinor(foreign->whole("amount", anyCount), *currency);
    foreign->wrong("currency", currency.error().detail);
    return std::nullopt;
}

void writePoints(JsonWriter& json, const std::vector<returns::PointsShare>& points)
{
    if (points.empty()) return;
    json.key("points").beginArray();
    for (const auto& share : points) {
        json.beginObject();
        json.key("receipt").text(share.receipt.text());
        json.key("account").text(share.account);
        json.key("reversed").number(share.reversed);
        json.key("restored").number(share.restored);
        json.key("paid_for").number(share.paidFor);
        json.endObject();
    }
    json.endArray();
}

std::vector<returns::PointsShare> readPoints(const Fields& fields)
{
    std::vector<returns::PointsShare> points;
    for (const auto& share : fields.objects("points", mostShares)) {
        auto receipt = share.rawName("receipt");
        if (receipt.empty()) continue; // Reported; a number is never empty.
        points.push_back({ReceiptNumber(std::move(receipt)), share.raw("account"),
                          share.whole("reversed", anyCount), share.whole("restored", anyCount),
                          share.whole("paid_for", anyCount)});
    }
    return points;
}

} // namespace reprise::wire
