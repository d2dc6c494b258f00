// Deals over several lines: their discount is shared at the sale, and where policy prices anew what
// is kept, all the lines of the deal are looked at together.
#include "Counter.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::PriceBasis;
using samples::pence;

namespace {

/// A shirt at 10.00 and a tie at 10.00, together 15.00; and a book at 7.00 that has no part in it.
receipts::Receipt bundle()
{
    auto sale = samples::receipt(
        {samples::line(1, 1, 1000), samples::line(2, 1, 1000), samples::line(3, 1, 700)});
    sale.promotions = {{"SHIRT+TIE", {1, 2}, pence(500)}};
    sale.tenders = {samples::tender("card", 2200)};
    return *receipts::freezeShares(std::move(sale));
}

/// What the lines pay, one return after the other.
std::vector<std::int64_t> paid(const receipts::Receipt& sale, PriceBasis basis,
                               const std::vector<std::vector<int>>& steps)
{
    Ledger ledger;
    std::vector<std::int64_t> sums;
    for (const auto& step : steps) {
        std::map<int, UnitsBack> back;
        for (const auto number : step)
            ++back.try_emplace(number, UnitsBack{0, basis}).first->second.units;
        std::int64_t sum = 0;
        for (const auto& [number, worth] : refundsFor(sale, ledger, back)) {
            auto& entry = ledger.lines[number];
            entry.units += back.at(number).units;
            entry.worth += worth.refund.minor();
            entry.worthTax += worth.tax.minor();
            sum += worth.refund.minor();
        }
        sums.push_back(sum);
    }
    return sums;
}

using Sums = std::vector<std::int64_t>;

} // namespace

TEST_CASE("A bundle comes back by its shares", "[returns]")
{
    CHECK(paid(bundle(), PriceBasis::Share, {{1}, {3}, {2}}) == Sums{750, 700, 750});
}

TEST_CASE("What is kept of a bundle counts at its full price, until nothing is kept", "[returns]")
{
    CHECK(paid(bundle(), PriceBasis::RepriceKept, {{1}, {3}, {2}}) == Sums{500, 700, 1000});
    CHECK(paid(bundle(), PriceBasis::RepriceKept, {{1, 2}, {3}}) == Sums{1500, 700});
    Ledger nothing;
    const auto both = refundsFor(
        bundle(), nothing, {{1, {1, PriceBasis::RepriceKept}}, {2, {1, PriceBasis::RepriceKept}}});
    CHECK(both.at(1).refund == pence(750));
    CHECK(both.at(2).refund == pence(750));
}

TEST_CASE("A fault gets its share of the bundle, and what was withheld comes with the last of it",
          "[returns]")
{
    const auto sale = bundle();
    Ledger ledger;
    const auto first = refundsFor(sale, ledger, {{1, {1, PriceBasis::RepriceKept}}}).at(1);
    CHECK(first.refund == pence(500));
    ledger.lines[1] = {1, 500, 0, 500, 0};
    CHECK(refundsFor(sale, ledger, {{2, {1, PriceBasis::Share}}}).at(2).refund == pence(1000));
    CHECK(refundsFor(sale, {}, {{2, {1, PriceBasis::Share}}}).at(2).refund == pence(750));
}

TEST_CASE("Only deals of which something is back are lost", "[returns]")
{
    auto sale = samples::receipt(
        {samples::line(1, 1, 1000), samples::line(2, 1, 1000), samples::line(3, 1, 1000)});
    sale.promotions = {{"A", {1, 2}, pence(400)}, {"B", {2, 3}, pence(400)}};
    sale = *receipts::freezeShares(std::move(sale));
    // The deal of 2 and 3 still stands when 1 comes back: only 4.00 are lost.
    CHECK(paid(sale, PriceBasis::RepriceKept, {{1}}) == Sums{600});
    CHECK(paid(sale, PriceBasis::RepriceKept, {{1}, {2}, {3}}) == Sums{600, 600, 1000});
}

TEST_CASE("The tax of what is kept stays at its own line's rate", "[returns]")
{
    auto sale = samples::receipt({samples::line(1, 1, 1200), samples::line(2, 1, 1000)});
    sale.promotions = {{"MIXED", {1, 2}, pence(220)}};
    sale.lines[0].tax = pence(180); // 20 % in 10.80; line 2 is zero-rated.
    sale = *receipts::freezeShares(std::move(sale));
    CHECK(sale.lines[0].net() == pence(1080));
    const auto zeroRated = refundsFor(sale, {}, {{2, {1, PriceBasis::RepriceKept}}}).at(2);
    CHECK(zeroRated.refund == pence(780));
    CHECK(zeroRated.tax == pence(0)); // 1.20 more for line 1 would be 20p more tax, never less.
    const auto taxed = refundsFor(sale, {}, {{1, {1, PriceBasis::RepriceKept}}}).at(1);
    CHECK(taxed.refund == pence(980));
    CHECK(taxed.tax == pence(180));
}

TEST_CASE("The desk prices a bundle anew by policy, says so, and pays it out whole", "[returns]")
{
    Counter counter;
    counter.adoptOwn("[window]\ndays = 28\n[promotion]\nrule = \"reprice_kept\"\n", 2);
    counter.shelf.put(bundle());

    const auto first = counter.desk.commit(Counter::asking("r1", {Counter::line(1, 1)}));
    REQUIRE(first);
    CHECK(first->record.decision.refund.amount == pence(500));
    const auto& findings = first->record.decision.lines[0].findings;
    CHECK(std::ranges::count(findings, policy::rule::promotion, &policy::Finding::rule) == 1);

    const auto rest =
        counter.desk.commit(Counter::asking("r2", {Counter::line(2, 1), Counter::line(3, 1)}));
    REQUIRE(rest);
    CHECK(rest->record.state == ReturnState::Committed);
    CHECK(rest->record.decision.refund.amount == pence(1700));
}

TEST_CASE("Deals come back whole in any order and by any basis", "[returns][property]")
{
    CHECK(rc::check([] {
        std::vector<receipts::Line> lines;
        const auto count = *rc::gen::inRange(2, 6);
        for (int number = 1; number <= count; ++number) {
            auto line = samples::line(number, *rc::gen::inRange<std::int64_t>(1, 4),
                                      *rc::gen::inRange<std::int64_t>(0, 3000));
            const auto listed = line.quantity * line.unitPrice.minor();
            line.discount = pence(*rc::gen::inRange<std::int64_t>(0, listed / 3 + 1));
            line.tax = pence(*rc::gen::inRange<std::int64_t>(0, listed / 12 + 1));
            if (*rc::gen::arbitrary<bool>()) line.taxMode = receipts::TaxMode::Added;
            lines.push_back(std::move(line));
        }
        auto sale = samples::receipt(std::move(lines));
        for (const auto* id : {"P", "Q"}) {
            receipts::Promotion promotion{id, {}, pence(0)};
            std::int64_t cost = 0;
            for (const auto& line : sale.lines) {
                if (!*rc::gen::arbitrary<bool>()) continue;
                promotion.lines.push_back(line.number);
                cost += line.net().minor();
            }
            promotion.discount = pence(*rc::gen::inRange<std::int64_t>(0, cost / 4 + 1));
            if (!promotion.lines.empty()) sale.promotions.push_back(std::move(promotion));
        }
        const auto frozen = receipts::freezeShares(std::move(sale));
        RC_PRE(frozen.has_value());

        auto total = frozen->total().minor();
        std::int64_t tax = 0;
        Ledger ledger;
        std::map<int, std::int64_t> left;
        for (const auto& line : frozen->lines) {
            left[line.number] = line.quantity;
            tax += line.tax.minor();
        }
        while (!left.empty()) {
            std::map<int, UnitsBack> back;
            for (const auto& [number, units] : left)
                if (const auto now = *rc::gen::inRange<std::int64_t>(0, units + 1); now > 0)
                    back[number] = {now,
                                    *rc::gen::element(PriceBasis::Share, PriceBasis::RepriceKept)};
            if (back.empty()) back[left.begin()->first] = {1, PriceBasis::Share};
            for (const auto& [number, worth] : refundsFor(*frozen, ledger, back)) {
                RC_ASSERT(!worth.refund.isNegative());
                RC_ASSERT(!worth.tax.isNegative());
                auto& entry = ledger.lines[number];
                entry.units += back.at(number).units;
                entry.worth += worth.refund.minor();
                entry.worthTax += worth.tax.minor();
                RC_ASSERT(entry.worth <= mostFor(*frozen, number).minor());
                total -= worth.refund.minor();
                tax -= worth.tax.minor();
                if ((left[number] -= back.at(number).units) == 0) left.erase(number);
            }
            RC_ASSERT(total >= 0);
        }
        RC_ASSERT(total == 0);
        RC_ASSERT(tax == 0);
    }));
}
