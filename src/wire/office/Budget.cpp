#include "reprise/wire/office/Budget.h"

#include "office/MessageJson.h"

#include "reprise/money/Money.h"

#include <limits>

namespace reprise::wire {

namespace {

constexpr std::size_t mostKiosks = 1'000;
constexpr Range amounts{0, Money::maxMinor};
constexpr Range manyReturns{0, 1'000'000};
constexpr Range epochs{1, INT64_MAX};

std::string currencyOf(const Fields& fields)
{
    auto code = fields.name("currency");
    if (!Currency::parse(code)) fields.wrong("currency", "is unknown, expected a code of ISO 4217");
    return code;
}

Budget budgetOf(const Fields& fields, const TimeZone& utc)
{
    Budget budget;
    budget.origin = originOf(fields);
    budget.id = hexOf(fields, "budget", 32);
    budget.store = fields.name("store");
    budget.currency = currencyOf(fields);
    budget.limits = {fields.count("per_return", amounts), fields.count("total", amounts),
                     fields.count("returns", manyReturns)};
    budget.issuedAt = momentOf(fields, "issued_at", utc);
    budget.validUntil = momentOf(fields, "valid_until", utc);
    if (budget.validUntil <= budget.issuedAt || budget.validUntil - budget.issuedAt > longestSpell)
        fields.wrong("valid_until", "expected at most 72 hours after issued_at");
    budget.fleetEpoch = fields.count("fleet_epoch", epochs);
    budget.fleet = fields.texts("fleet");
    if (budget.fleet.empty() || budget.fleet.size() > mostKiosks)
        fields.wrong("fleet",
                     "expected the names of 1 to " + std::to_string(mostKiosks) + " kiosks");
    return budget;
}

BudgetRequest requestOf(const Fields& fields)
{
    BudgetRequest request{originOf(fields), hexOf(fields, "budget", 32), currencyOf(fields), {}};
    if (const auto returned = fields.object("returned"))
        request.returned =
            ReturnedBudget{hexOf(*returned, "budget", 32), returned->count("paid", amounts),
                           returned->count("returns", manyReturns)};
    if (request.returned && request.returned->id == request.id)
        fields.wrong("budget", "is the one that is given back, expected a new id");
    return request;
}

BudgetAnswer answerOf(const Fields& fields)
{
    BudgetAnswer answer{hexOf(fields, "budget", 32), {}, fields.text("reason", longestText)};
    if (const auto token = fields.object("token")) answer.budget = readSignedText(*token);
    return answer;
}

OfflineRefund refundOf(const Fields& fields)
{
    OfflineRefund refund{commitOf(fields), hexOf(fields, "budget", 32),
                         fields.count("escrow_before", amounts),
                         fields.count("escrow_after", amounts)};
    std::int64_t left = refund.escrowBefore;
    for (const auto& line : refund.commit.claim.lines)
        left -= std::min(line.amount, left + 1);
    if (left != refund.escrowAfter)
        fields.wrong("escrow_after", "expected escrow_before less the amounts of the lines");
    return refund;
}

} // namespace

OfflineLimits usualLimits(Currency currency)
{
    return {100 * currency.minorPerMajor(), 1'000 * currency.minorPerMajor(), 20};
}

std::string toJson(const Budget& budget)
{
    JsonWriter json;
    json.beginObject();
    writeOrigin(json, budget.origin);
    json.key("budget").text(budget.id);
    json.key("store").text(budget.store);
    json.key("currency").text(budget.currency);
    json.key("per_return").number(budget.limits.perReturn);
    json.key("total").number(budget.limits.total);
    json.key("returns").number(budget.limits.returns);
    json.key("issued_at").text(isoUtc(budget.issuedAt));
    json.key("valid_until").text(isoUtc(budget.validUntil));
    json.key("fleet_epoch").number(budget.fleetEpoch);
    json.key("fleet").texts(budget.fleet);
    json.endObject();
    return json.take();
}

Result<Budget> budgetFromJson(std::string_view json)
{
    const auto utc = utcZone();
    if (!utc) return utc.error();
    return messageFrom(json, [&utc](const Fields& fields) { return budgetOf(fields, *utc); });
}

std::string toJson(const BudgetRequest& request)
{
    JsonWriter json;
    json.beginObject();
    writeOrigin(json, request.origin);
    json.key("budget").text(request.id);
    json.key("currency").text(request.currency);
    if (request.returned) {
        json.key("returned").beginObject();
        json.key("budget").text(request.returned->id);
        json.key("paid").number(request.returned->paid);
        json.key("returns").number(request.returned->returns);
        json.endObject();
    }
    json.endObject();
    return json.take();
}

Result<BudgetRequest> budgetRequestFromJson(std::string_view json)
{
    return messageFrom(json, requestOf);
}

std::string toJson(const BudgetAnswer& answer)
{
    JsonWriter json;
    json.beginObject();
    json.key("budget").text(answer.id);
    json.key("token");
    if (answer.budget)
        write(json, *answer.budget);
    else
        json.null();
    json.key("reason").textOrNull(answer.reason);
    json.endObject();
    return json.take();
}

Result<BudgetAnswer> budgetAnswerFromJson(std::string_view json)
{
    return messageFrom(json, answerOf);
}

std::string toJson(const OfflineRefund& refund)
{
    JsonWriter json;
    json.beginObject();
    writeCommitMembers(json, refund.commit);
    json.key("budget").text(refund.budget);
    json.key("escrow_before").number(refund.escrowBefore);
    json.key("escrow_after").number(refund.escrowAfter);
    json.endObject();
    return json.take();
}

Result<OfflineRefund> offlineRefundFromJson(std::string_view json)
{
    return messageFrom(json, refundOf);
}

} // namespace reprise::wire
