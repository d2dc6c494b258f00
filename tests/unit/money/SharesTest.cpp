#include "reprise/money/Shares.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <numeric>
#include <rapidcheck.h>
#include <sstream>
#include <string>

using namespace reprise;

namespace {

const auto gbp = *Currency::parse("GBP");

Money pence(std::int64_t minor)
{
    return Money::fromMinor(minor, gbp);
}

std::vector<std::int64_t> numbers(const std::string& text)
{
    std::istringstream words(text);
    std::vector<std::int64_t> values;
    for (std::int64_t value = 0; words >> value;)
        values.push_back(value);
    return values;
}

std::vector<std::int64_t> minors(const std::vector<Money>& amounts)
{
    std::vector<std::int64_t> values;
    for (const auto amount : amounts)
        values.push_back(amount.minor());
    return values;
}

} // namespace

TEST_CASE("Amounts are shared as the published vectors say", "[money]")
{
    std::ifstream file(REPRISE_TEST_DATA "/money/allocation.csv");
    REQUIRE(file);
    std::string row;
    std::getline(file, row);
    int rows = 0;
    for (; std::getline(file, row); ++rows) {
        std::istringstream cells(row);
        std::string id, currency, amount, weights, parts;
        for (auto* cell : {&id, &currency, &amount, &weights, &parts})
            std::getline(cells, *cell, ',');
        INFO(id);
        const auto total = Money::fromMinor(std::stoll(amount), *Currency::parse(currency));
        CHECK(minors(allocate(total, numbers(weights))) == numbers(parts));
    }
    CHECK(rows == 13);
}

TEST_CASE("Spare pennies go to the largest remainder, ties to the earlier part", "[money]")
{
    CHECK(minors(allocate(pence(100), numbers("1 1 1"))) == numbers("34 33 33"));
    CHECK(minors(allocate(pence(-100), numbers("1 1 1"))) == numbers("-34 -33 -33"));
    CHECK(minors(allocate(pence(1), numbers("0 0 5"))) == numbers("0 0 1"));
    CHECK(minors(allocate(pence(0), numbers("0 0"))) == numbers("0 0"));
    CHECK(allocate(pence(0), {}).empty());
    const auto most = std::numeric_limits<std::int64_t>::max();
    CHECK(allocate(pence(most), std::vector{most, most}).front().minor() == most / 2 + 1);
}

TEST_CASE("Shares sum to the whole and are fair to less than a penny", "[money]")
{
    CHECK(rc::check([] {
        const auto total = *rc::gen::inRange<std::int64_t>(-Money::maxMinor, Money::maxMinor);
        auto weights = *rc::gen::container<std::vector<std::int64_t>>(
            rc::gen::inRange<std::int64_t>(0, Money::maxMinor));
        weights.push_back(*rc::gen::inRange<std::int64_t>(1, Money::maxMinor));
        const auto parts = minors(allocate(pence(total), weights));
        const auto whole = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == total);
        for (std::size_t index = 0; index < parts.size(); ++index) {
            const auto exact = static_cast<long double>(total)
                               * static_cast<long double>(weights[index])
                               / static_cast<long double>(whole);
            RC_ASSERT(std::fabs(static_cast<long double>(parts[index]) - exact) < 1.001L);
            RC_ASSERT(weights[index] > 0 || parts[index] == 0);
        }
    }));
}

TEST_CASE("Parts round half away from zero", "[money]")
{
    CHECK(roundedPart(pence(1), 1, 2) == pence(1));
    CHECK(roundedPart(pence(-1), 1, 2) == pence(-1));
    CHECK(roundedPart(pence(5), 1, 3) == pence(2));
    CHECK(roundedPart(pence(4), 1, 3) == pence(1));
    CHECK(roundedPart(pence(1000), 0, 3) == pence(0));
    CHECK(roundedPart(pence(1000), 3, 3) == pence(1000));
    const auto most = std::numeric_limits<std::int64_t>::max();
    CHECK(roundedPart(pence(most), most - 1, most) == pence(most - 1));
}

TEST_CASE("Three for ten pounds come back one by one", "[money]")
{
    CHECK(cumulativeShare(pence(1000), 0, 1, 3) == pence(333));
    CHECK(cumulativeShare(pence(1000), 1, 1, 3) == pence(334));
    CHECK(cumulativeShare(pence(1000), 2, 1, 3) == pence(333));
}

TEST_CASE("Any split of the units sums to the whole, unit by unit within a penny", "[money]")
{
    CHECK(rc::check([] {
        const auto total = *rc::gen::inRange<std::int64_t>(-Money::maxMinor, Money::maxMinor);
        const auto whole = *rc::gen::inRange<std::int64_t>(1, Money::maxQuantity + 1);
        auto sum = pence(0);
        for (std::int64_t before = 0; before < whole;) {
            const auto units = *rc::gen::inRange<std::int64_t>(1, whole - before + 1);
            const auto share = cumulativeShare(pence(total), before, units, whole);
            const auto exact = static_cast<long double>(total) * static_cast<long double>(units)
                               / static_cast<long double>(whole);
            RC_ASSERT(std::fabs(static_cast<long double>(share.minor()) - exact) <= 1.001L);
            sum += share;
            before += units;
        }
        RC_ASSERT(sum == pence(total));
    }));
}

TEST_CASE("The order in which partial takes come does not matter to what is left", "[money]")
{
    CHECK(rc::check([] {
        const auto total = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
        auto takes = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(1, 50)));
        const auto left = *rc::gen::inRange<std::int64_t>(0, 50);
        const auto whole = std::accumulate(takes.begin(), takes.end(), left);
        const auto refunded = [&] {
            auto sum = pence(0);
            std::int64_t before = 0;
            for (const auto units : takes) {
                sum += cumulativeShare(pence(total), before, units, whole);
                before += units;
            }
            return sum;
        };
        const auto forward = refunded();
        std::ranges::reverse(takes);
        RC_ASSERT(refunded() == forward);
        RC_ASSERT(forward == roundedPart(pence(total), whole - left, whole));
    }));
}
