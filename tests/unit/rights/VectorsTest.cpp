// The dated cases that the law's own numbers were worked out for.
#include "RightsCases.h"
#include "RightsVectors.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;

namespace {

std::optional<Day> dayIn(const RightsVector& row, const std::string& column, const TimeZone& zone)
{
    const auto& text = row.at(column);
    if (text.empty()) return std::nullopt;
    if (const auto day = parseDay(text)) return *day;
    return zone.dayOf(*parseInstant(text, zone));
}

receipts::Channel channelIn(const RightsVector& row)
{
    if (row.at("channel") == "distance") return receipts::Channel::Distance;
    if (row.at("channel") == "off_premises") return receipts::Channel::OffPremises;
    return receipts::Channel::InStore;
}

receipts::Traits traitsIn(const RightsVector& row)
{
    receipts::Traits traits;
    std::istringstream joined(row.at("item_traits"));
    for (std::string trait; std::getline(joined, trait, '|');)
        traits.push_back(trait);
    return traits;
}

Claim claimOf(const RightsVector& row, const TimeZone& zone)
{
    const auto told = *parseCancelNotice(row.at("cancel_info"));
    Claim claim{.reason = *parseReason(row.at("reason")),
                .channel = channelIn(row),
                .buyer = *parseBuyer(row.at("buyer")),
                .boughtOn = *dayIn(row, "purchase_at", zone),
                .deliveredOn = dayIn(row, "delivered_at", zone),
                .enabledOn = dayIn(row, "enabled_at", zone),
                .perishBy = dayIn(row, "perish_by", zone),
                .faultApparentOn = dayIn(row, "fault_apparent_on", zone),
                .noticedOn = *dayIn(row, "return_or_notice_at", zone),
                .traits = traitsIn(row),
                .repairs = *parseRepairs(row.at("prior_repairs")),
                .cancelNotice = told.notice,
                .cancelNoticeOn = told.on};
    if (receipts::hasTrait(claim.traits, "goods_handed_over_0930"))
        claim.goodsBackOn = on("2026-09-30");
    return claim;
}

} // namespace

TEST_CASE("Every dated case gets the law's answer", "[rights][golden]")
{
    const auto rows = rightsVectors();
    REQUIRE(rows.size() == 89);
    for (const auto& row : rows) {
        INFO(row.at("id") << ": " << row.at("explanation") << " (" << row.at("citation") << ")");
        const auto& pack = packOf(row.at("jurisdiction"));
        CHECK(pack.zone.name() == row.at("tz"));
        const auto given = answer(pack, claimOf(row, pack.zone));
        CHECK(statutoryOutcomeName(given.outcome) == row.at("expected_outcome"));
        CHECK(burdenName(given.burden) == row.at("expected_burden"));
        CHECK(iso(given.deadline) == row.at("expected_deadline"));
        CHECK(deadlineKindName(given.kind) == row.at("deadline_kind"));
        CHECK(iso(given.refundBy) == row.at("refund_by_if_agreed_that_day"));
    }
}
