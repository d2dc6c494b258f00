#include "reprise/policy/Coverage.h"

#include "PolicyCases.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace reprise;
using namespace reprise::policy;
using namespace reprise::tests;
using rights::DeadlineKind;

namespace {

constexpr std::string_view header = R"(
id = "corner"
version = 3
jurisdiction = "GB-EAW"
time_zone = "Europe/London"
currency = "GBP"
[window]
days = 28
late = "overridable_denial"
)";

Policy cornerWith(std::string_view more)
{
    return *Policy::parse(std::string(header) + std::string(more), "corner");
}

/// A kettle, and perhaps the warranty on it, sold at noon on 31 January 2026.
receipts::Receipt sale(bool withWarranty = false)
{
    std::vector lines{samples::line(1, 1, 2499)};
    lines.front().category = "kettles";
    if (withWarranty) {
        lines.push_back(samples::line(2, 1, 500));
        lines.back().sku = "WAR-2Y";
    }
    auto receipt = samples::receipt(std::move(lines));
    receipt.soldAt =
        cornerWith("").zone.instantOf(LocalTime{on("2026-01-31") + std::chrono::hours{12}});
    return receipt;
}

rights::Claim claimOn(const receipts::Receipt& receipt)
{
    return {.reason = rights::Reason::Faulty,
            .channel = receipt.channel,
            .boughtOn = on("2026-01-31"),
            .noticedOn = on("2026-02-10")};
}

std::vector<Cover> covers(const Policy& policy, const rights::Pack* pack,
                          const receipts::Receipt& receipt,
                          Condition condition = Condition::Unopened)
{
    return coverageOf(policy, pack, receipt, receipt.lines.front(), claimOn(receipt), condition);
}

const Cover* find(const std::vector<Cover>& covers, CoverKind kind,
                  DeadlineKind right = DeadlineKind::None)
{
    const auto found = std::ranges::find_if(
        covers, [&](const Cover& each) { return each.kind == kind && each.right == right; });
    return found == covers.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("The law comes first, with every dated right of the pack", "[policy]")
{
    const auto receipt = sale();
    const auto all = covers(cornerWith(""), &england(), receipt);
    REQUIRE_FALSE(all.empty());
    CHECK(all.front().kind == CoverKind::Statutory);
    const auto* reject = find(all, CoverKind::Statutory, DeadlineKind::ShortTermReject);
    REQUIRE(reject);
    CHECK(reject->until == on("2026-03-02"));
    CHECK(reject->cite.find("Consumer Rights Act 2015") != std::string::npos);
    CHECK(find(all, CoverKind::Statutory, DeadlineKind::Presumption));
    CHECK(find(all, CoverKind::Statutory, DeadlineKind::Limitation));
    CHECK(std::ranges::is_sorted(all, {}, &Cover::kind));
}

TEST_CASE("Without a pack nothing is said about the law", "[policy]")
{
    const auto receipt = sale();
    const auto all = covers(cornerWith(""), nullptr, receipt);
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == CoverKind::Policy);
    CHECK(all.front().from == on("2026-01-31"));
    CHECK(all.front().until == on("2026-02-28"));
    CHECK(all.front().cite == "policy corner 3 §window");
    CHECK(all.front().isOpenOn(on("2026-02-28")));
    CHECK(all.front().isOverOn(on("2026-03-01")));
}

TEST_CASE("A guarantee counts months, and ends with a month that is shorter", "[policy]")
{
    const auto receipt = sale();
    const auto policy = cornerWith(R"(
[[guarantee]]
category = "kettles"
by = "Fernhill"
months = 13
terms = "We put it right or give you a new one."
)");
    const auto all = covers(policy, nullptr, receipt);
    const auto* guarantee = find(all, CoverKind::Guarantee);
    REQUIRE(guarantee);
    CHECK(guarantee->until == on("2027-02-28"));
    CHECK(guarantee->by == "Fernhill");
    CHECK(guarantee->terms == "We put it right or give you a new one.");
}

TEST_CASE("A warranty covers what it was bought for, where it was bought", "[policy]")
{
    const auto policy = cornerWith(R"(
[[warranty]]
sku = "WAR-2Y"
covers = ["kettles"]
months = 24
)");
    const auto with = sale(true);
    const auto all = covers(policy, nullptr, with);
    const auto* warranty = find(all, CoverKind::Warranty);
    REQUIRE(warranty);
    CHECK(warranty->until == on("2028-01-31"));
    CHECK_FALSE(
        find(coverageOf(policy, nullptr, with, with.lines[1], claimOn(with), Condition::Unopened),
             CoverKind::Warranty));
    CHECK_FALSE(find(covers(policy, nullptr, sale()), CoverKind::Warranty));
}

TEST_CASE("An exchange has its own line only where it outlasts the window", "[policy]")
{
    const auto receipt = sale();
    CHECK(find(covers(cornerWith("[exchange]\ndays = 60\n"), nullptr, receipt), CoverKind::Exchange)
              ->until
          == on("2026-04-01"));
    CHECK_FALSE(
        find(covers(cornerWith("[exchange]\ndays = 28\n"), nullptr, receipt), CoverKind::Exchange));
}

TEST_CASE("Where a change of mind is not welcome, the shop promises nothing", "[policy]")
{
    auto receipt = sale();
    const auto policy = cornerWith("[traits]\nfinal_sale = \"denial\"\n"
                                   "[conditions]\nused = \"overridable_denial\"\n");
    CHECK(find(covers(policy, nullptr, receipt), CoverKind::Policy));
    CHECK_FALSE(find(covers(policy, nullptr, receipt, Condition::Used), CoverKind::Policy));
    receipt.lines.front().traits = {"final_sale"};
    const auto all = covers(policy, &england(), receipt);
    CHECK_FALSE(find(all, CoverKind::Policy));
    CHECK(find(all, CoverKind::Statutory, DeadlineKind::ShortTermReject));
}
