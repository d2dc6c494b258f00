// Every dated right of a sale, as somebody planning ahead would ask for them.
#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;

namespace {

struct Expected {
    DeadlineKind kind;
    std::string_view first;
    std::string_view last;
};

void checkDates(const std::string& pack, const Claim& claim, const std::vector<Expected>& expected)
{
    INFO(pack);
    const auto dates = statutoryDates(packOf(pack), claim);
    REQUIRE(dates.size() == expected.size());
    for (std::size_t at = 0; at < dates.size(); ++at) {
        CHECK(deadlineKindName(dates[at].kind) == deadlineKindName(expected[at].kind));
        CHECK(isoDay(dates[at].first) == expected[at].first);
        CHECK(isoDay(dates[at].last) == expected[at].last);
        CHECK_FALSE(dates[at].cite.empty());
    }
}

} // namespace

SCENARIO("A sale carries its dates whatever the reason given", "[rights]")
{
    using enum DeadlineKind;
    auto claim = changedMind("2026-03-01", "2026-03-02");
    checkDates("GB-EAW", claim,
               {{Cancel, "2026-03-02", "2026-03-15"},
                {ShortTermReject, "2026-03-02", "2026-03-31"},
                {Presumption, "2026-03-01", "2026-08-31"},
                {NoDeduction, "2026-03-02", "2026-09-01"},
                {Limitation, "2026-03-02", "2032-03-01"}});
    claim.channel = receipts::Channel::InStore;
    checkDates("IE", claim,
               {{ShortTermTerminate, "2026-03-01", "2026-03-30"},
                {Presumption, "2026-03-01", "2027-02-28"},
                {Limitation, "2026-03-01", "2032-02-29"}});
    checkDates(
        "FR", claim,
        {{Presumption, "2026-03-02", "2028-03-01"}, {LiabilityPeriod, "2026-03-02", "2028-03-01"}});
    checkDates("US-CA", claim, {{Ca1723, "2026-03-02", "2026-03-31"}});

    GIVEN("goods with less")
    {
        claim.traits = {"digital_only", "second_hand", "policy_posted"};
        checkDates("FR", claim,
                   {{Presumption, "2026-03-02", "2027-03-01"},
                    {LiabilityPeriod, "2026-03-02", "2028-03-01"}});
        CHECK(statutoryDates(packOf("GB-EAW"), claim).front().kind == Presumption);
        checkDates("US-CA", claim, {});
        claim.traits = {"wear_and_tear"};
        checkDates("GB-EAW", claim, {});
    }
    GIVEN("a trade buyer")
    {
        claim.buyer = Buyer::Trader;
        for (const auto* id : packIds)
            checkDates(id, claim, {});
    }
}
