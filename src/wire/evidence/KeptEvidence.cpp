#include "evidence/Evidence.h"

namespace reprise::wire {

namespace {

using returns::Bearer;
using returns::Presented;

constexpr Range anyAmount{INT64_MIN, INT64_MAX};
constexpr std::size_t mostTraits = 100'000;

void writeText(JsonWriter& json, std::string_view key, const std::string& value)
{
    if (!value.empty()) json.key(key).text(value);
}

void write(JsonWriter& json, const returns::Clue& clue)
{
    json.beginObject();
    writeText(json, "code", clue.code);
    writeText(json, "order", clue.sale.order);
    writeText(json, "card", clue.sale.card);
    writeText(json, "customer", clue.sale.customer);
    if (clue.sale.soldOn) json.key("date").text(isoDay(*clue.sale.soldOn));
    if (clue.sale.amount) json.key("amount").number(*clue.sale.amount);
    json.key("fitting").number(clue.fitting);
    json.endObject();
}

returns::Clue clueOf(const Fields& fields)
{
    returns::Clue clue;
    clue.code = fields.raw("code");
    clue.sale = {fields.raw("order"), fields.raw("card"), fields.raw("customer")};
    if (fields.has("date")) {
        const auto day = parseDay(fields.raw("date"));
        if (day)
            clue.sale.soldOn = *day;
        else
            fields.wrong("date", day.error().detail);
    }
    if (fields.has("amount")) clue.sale.amount = fields.whole("amount", {INT64_MIN, INT64_MAX});
    clue.fitting = fields.whole("fitting", {0, 2});
    return clue;
}

void write(JsonWriter& json, const returns::KnownGoods& goods)
{
    json.beginObject();
    writeText(json, "description", goods.description);
    writeText(json, "category", goods.category);
    if (!goods.traits.empty()) json.key("traits").texts(goods.traits);
    json.key("price").number(goods.unitPrice);
    json.key("tax").number(goods.unitTax);
    json.endObject();
}

returns::KnownGoods goodsOf(const Fields& fields)
{
    return {fields.raw("description"), fields.raw("category"),
            fields.rawTexts("traits", mostTraits), fields.whole("price", anyAmount),
            fields.whole("tax", anyAmount)};
}

void write(JsonWriter& json, const returns::ShownReceipt& shown)
{
    json.beginObject();
    json.key("receipt").text(shown.number.text());
    json.key("sold_at").text(isoUtc(shown.soldAt));
    json.key("lines").beginArray();
    for (const auto& line : shown.lines) {
        json.beginObject();
        json.key("line").number(line.number);
        writeText(json, "sku", line.sku);
        writeText(json, "description", line.description);
        json.key("quantity").number(line.quantity);
        json.key("unit_price").number(line.unitPrice);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::optional<returns::ShownReceipt> shownOf(const Fields& fields)
{
    auto number = fields.rawName("receipt");
    const auto utc = utcZone();
    const auto soldAt = utc ? fields.instant("sold_at", *utc) : std::nullopt;
    if (!soldAt) fields.wrong("sold_at", "is missing, expected an ISO 8601 time");
    if (number.empty() || !soldAt) return std::nullopt;
    returns::ShownReceipt shown{ReceiptNumber(std::move(number)), *soldAt, {}};
    for (const auto& line : fields.objects("lines", mostTraits))
        shown.lines.push_back({static_cast<int>(line.whole("line", {INT32_MIN, INT32_MAX})),
                               line.raw("sku"), line.raw("description"),
                               line.whole("quantity", anyAmount),
                               line.whole("unit_price", anyAmount)});
    return shown;
}

} // namespace

void writeEvidence(JsonWriter& json, const returns::Request& request)
{
    if (request.shown) {
        json.key("unverified");
        write(json, *request.shown);
    }
    writeText(json, "customer", request.customer);
    if (request.bearer != Bearer::Unasked)
        json.key("bearer").text(returns::bearerName(request.bearer));
    if (!request.clue) return;
    json.key("find");
    write(json, *request.clue);
}

void writeEvidence(JsonWriter& json, const returns::RequestLine& line)
{
    if (line.presented != Presented::Receipt)
        json.key("presented").text(returns::presentedName(line.presented));
    if (!line.goods) return;
    json.key("goods");
    write(json, *line.goods);
}

void readEvidence(const Fields& fields, returns::Request& request)
{
    if (const auto shown = fields.object("unverified")) request.shown = shownOf(*shown);
    request.customer = fields.raw("customer");
    request.bearer = fields.word("bearer", returns::parseBearer, Bearer::Unasked);
    if (const auto find = fields.object("find")) request.clue = clueOf(*find);
}

void readEvidence(const Fields& fields, returns::RequestLine& line)
{
    line.presented = fields.word("presented", returns::parsePresented, Presented::Receipt);
    if (const auto goods = fields.object("goods")) line.goods = goodsOf(*goods);
}

} // namespace reprise::wire
