#include "claims/ClaimPayload.h"

#include "office/MessageJson.h"

#include "reprise/wire/ClaimJson.h"

#include <algorithm>

namespace reprise::wire {

namespace {

constexpr std::size_t mostLines = 1'000;
constexpr int payloadVersion = 1;
constexpr std::size_t claimIdDigits = 32;
constexpr std::size_t longestReference = 128; ///< What a commit's reference may have.

} // namespace

void writeClaim(JsonWriter& json, const returns::Claim& claim)
{
    json.beginObject();
    json.key("id").text(claim.id.text());
    json.key("lines").beginArray();
    for (const auto& line : claim.lines) {
        json.beginObject();
        json.key("receipt").text(line.receipt.text());
        json.key("line").number(line.line);
        json.key("units").number(line.units);
        json.key("currency").text(line.amount.currency().code());
        json.key("amount").number(line.amount.minor());
        json.key("sold").number(line.sold);
        json.key("worth").number(line.worth.minor());
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::optional<returns::Claim> readClaim(const Fields& fields, std::string_view key)
{
    if (!fields.has(key)) return std::nullopt;
    const auto inner = fields.object(key);
    if (!inner) return std::nullopt;
    auto id = inner->rawName("id");
    std::vector<returns::ClaimLine> lines;
    for (const auto& each : inner->objects("lines", mostLines)) {
        const auto currency = Currency::parse(each.name("currency"));
        if (!currency) each.wrong("currency", currency.error().detail);
        auto receipt = each.rawName("receipt");
        if (!currency || receipt.empty()) return std::nullopt;
        lines.push_back({ReceiptNumber(std::move(receipt)),
                         static_cast<int>(each.count("line", {1, INT32_MAX})),
                         each.count("units", {0, INT64_MAX}),
                         Money::fromMinor(each.count("amount", {0, Money::maxMinor}), *currency),
                         each.count("sold", {0, INT64_MAX}),
                         Money::fromMinor(each.count("worth", {0, Money::maxMinor}), *currency)});
    }
    if (lines.empty()) inner->wrong("lines", "is missing or empty, expected what is claimed");
    if (id.empty()) return std::nullopt;
    return returns::Claim{ClaimId(std::move(id)), std::move(lines)};
}

Claim claimOf(const returns::Return& record, const JournalOrigin& origin)
{
    REPRISE_EXPECTS(record.claim.has_value());
    const auto& decision = record.decision;
    const auto& legs = decision.refund.legs;
    Claim claim{.origin = origin,
                .id = record.claim->id.text(),
                .tender = legs.empty() ? std::string("none") : legs.front().type,
                .currency = std::string(decision.refund.amount.currency().code()),
                .policy = decision.policyId + " " + std::to_string(decision.policyVersion),
                .lines = {}};
    claim.lines = linesOf(*record.claim);
    return claim;
}

std::vector<ClaimedLine> linesOf(const returns::Claim& claim)
{
    std::vector<ClaimedLine> lines;
    for (const auto& line : claim.lines)
        lines.push_back({line.receipt.text(), line.line, line.units, line.amount.minor(), line.sold,
                         line.worth.minor()});
    return lines;
}

std::optional<returns::Claim> claimInPayload(std::string_view payload)
{
    const auto document = parseJsonObject(payload);
    if (!document) return std::nullopt;
    Fault fault;
    auto claim = readClaim(Fields(*document, {}, fault), "claim");
    if (fault.found() || !claim || !isHex(claim->id.text(), claimIdDigits)) return std::nullopt;
    return claim;
}

std::string referenceOf(const returns::Return& record)
{
    std::string references;
    for (const auto& order : record.orders) {
        const auto fits = references.size() + 1 + order.reference.size() <= longestReference;
        if (order.state == returns::OrderState::Paid && !order.reference.empty() && fits)
            references += (references.empty() ? "" : " ") + order.reference;
    }
    return references.empty() ? record.id.text() : references;
}

std::string conflictPayload(const ReturnId& id, Instant at, const ClaimAnswer& answer)
{
    JsonWriter json;
    json.beginObject();
    json.key("v").number(payloadVersion);
    json.key("return").text(id.text());
    json.key("at").text(isoUtc(at));
    json.key("claim").text(answer.id);
    json.key("status").text(claimStatusName(answer.status));
    json.key("reason").textOrNull(answer.reason);
    json.endObject();
    return json.take();
}

} // namespace reprise::wire
