// Money is conserved where prices are reduced: reductions and returns in any mix and order never
// pay more than was paid, and with the last unit all of it.
#include "Reductions.h"

#include "reprise/returns/RefundArithmetic.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::returns;
using namespace reprise::tests;
using policy::PriceBasis;
using samples::pence;

namespace {

/// With deals that tie lines together, discounts, and tax in the price or on top of it.
receipts::Receipt anyListing()
{
    std::vector<receipts::Line> lines;
    const auto count = *rc::gen::inRange(1, 5);
    for (int number = 1; number <= count; ++number) {
        auto line = samples::line(number, *rc::gen::inRange<std::int64_t>(1, 5),
                                  *rc::gen::inRange<std::int64_t>(0, 3'000));
        const auto listed = line.quantity * line.unitPrice.minor();
        line.discount = pence(*rc::gen::inRange<std::int64_t>(0, listed / 3 + 1));
        line.tax = pence(*rc::gen::inRange<std::int64_t>(0, listed / 6 + 1));
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
    auto frozen = receipts::freezeShares(std::move(sale));
    RC_PRE(frozen.has_value());
    return std::move(*frozen);
}

void enter(Ledger& ledger, const DecidedLine& line, const LineWorth& worth)
{
    const auto part = ledgerPart(line, worth);
    auto& entry = ledger.lines[line.line];
    entry.units += part.units;
    entry.refund += part.refund;
    entry.tax += part.tax;
    entry.worth += part.worth;
    entry.worthTax += part.worthTax;
    entry.reduced += part.reduced;
    entry.reducedTax += part.reducedTax;
}

DecidedLine decided(int number, std::int64_t units, const LineRefund& paid)
{
    return {.receipt = std::nullopt,
            .line = number,
            .sku = {},
            .description = {},
            .quantity = units,
            .reason = rights::Reason::Faulty,
            .condition = policy::Condition::Unopened,
            .outcome = policy::Outcome::Authorised,
            .refund = paid.refund,
            .tax = paid.tax,
            .remedies = {},
            .findings = {}};
}

} // namespace

TEST_CASE("Reduced sales come back whole in any order, deals and all",
          "[returns][reduction][property]")
{
    CHECK(rc::check([] {
        const auto sale = anyListing();
        auto total = sale.total().minor();
        std::int64_t tax = 0;
        Ledger ledger;
        std::map<int, std::int64_t> left;
        for (const auto& line : sale.lines) {
            left[line.number] = line.quantity;
            tax += line.tax.minor();
        }
        while (!left.empty()) {
            const auto isReduction = *rc::gen::element(true, false, false);
            std::map<int, UnitsBack> named;
            for (const auto& [number, units] : left)
                if (const auto now = *rc::gen::inRange<std::int64_t>(0, units + 1); now > 0)
                    named[number] = {now, isReduction ? PriceBasis::Share
                                                      : *rc::gen::element(PriceBasis::Share,
                                                                          PriceBasis::RepriceKept)};
            if (named.empty()) named[left.begin()->first] = {1, PriceBasis::Share};
            for (const auto& [number, worth] : worthsFor(sale, ledger, named)) {
                auto paid = worth.left();
                RC_ASSERT(!paid.refund.isNegative());
                RC_ASSERT(!paid.tax.isNegative());
                const auto units = named.at(number).units;
                if (isReduction) {
                    const auto off =
                        pence(*rc::gen::inRange<std::int64_t>(0, paid.refund.minor() + 1));
                    paid = afterFee(paid, paid.refund - off);
                }
                auto line = decided(number, units, paid);
                line.keepsGoods = isReduction;
                if (!isReduction) line.reducedBefore = worth.reduced.refund;
                enter(ledger, line, worth);
                const auto& entry = ledger.line(number);
                RC_ASSERT(entry.worth + entry.reduced >= 0);
                RC_ASSERT(entry.worth + entry.reduced <= mostFor(sale, number).minor());
                total -= paid.refund.minor();
                tax -= paid.tax.minor();
                if (!isReduction && (left[number] -= units) == 0) left.erase(number);
            }
            RC_ASSERT(total >= 0);
            RC_ASSERT(tax >= 0);
        }
        RC_ASSERT(total == 0);
        RC_ASSERT(tax == 0);
    }));
}

TEST_CASE("Through the desk, reductions and returns never pay more than any tender took",
          "[returns][reduction][property]")
{
    CHECK(rc::check([] {
        Counter counter("open");
        auto sale = anyListing();
        const auto most = sale.total().minor();
        sale.rounding = pence(*rc::gen::inRange(-2, 3));
        RC_PRE(most + sale.rounding.minor() > 0);
        const auto byCard = *rc::gen::inRange<std::int64_t>(0, most / 2 + 1);
        sale.tenders = {samples::tender("cash", most + sale.rounding.minor() - byCard)};
        if (byCard > 0) sale.tenders.push_back(samples::tender("card", byCard));
        const auto frozen = receipts::freezeShares(sale);
        RC_PRE(frozen.has_value());
        counter.shelf.put(*frozen);

        std::map<int, std::int64_t> left;
        for (const auto& line : frozen->lines)
            left[line.number] = line.quantity;
        auto paid = pence(0);
        auto tax = pence(0);
        for (int request = 1; !left.empty(); ++request) {
            const auto number =
                std::next(left.begin(), *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(left)));
            const auto units = *rc::gen::inRange<std::int64_t>(1, number->second + 1);
            const auto id = std::to_string(request);
            const auto ledger = *counter.journal.ledger(frozen->number);
            const auto worth =
                worthsFor(*frozen, ledger, {{number->first, {units}}}).at(number->first).left();
            const auto isReduction =
                !worth.refund.isZero() && *rc::gen::element(true, false, false);
            const auto answer = counter.desk.commit(
                isReduction ? reducing(id, number->first, units,
                                       *rc::gen::inRange<std::int64_t>(1, worth.refund.minor() + 1))
                            : returning(id, number->first, units));
            RC_ASSERT(answer.has_value());
            RC_ASSERT(answer->record.state == ReturnState::Committed);
            const auto& plan = answer->record.decision.refund;
            auto legs = pence(0);
            for (const auto& leg : plan.legs) {
                RC_ASSERT(leg.amount > pence(0));
                RC_ASSERT(leg.original.has_value());
                legs += leg.amount;
            }
            RC_ASSERT(legs == plan.amount);
            for (const auto& line : answer->record.decision.lines)
                RC_ASSERT(line.tax <= line.refund);
            paid += plan.amount;
            tax += plan.tax;
            RC_ASSERT(paid <= frozen->total());
            const auto after = *counter.journal.ledger(frozen->number);
            for (const auto& [position, went] : after.tenders)
                RC_ASSERT(
                    went
                    <= frozen->tenders.at(static_cast<std::size_t>(position) - 1).amount.minor());
            if (!isReduction && (number->second -= units) == 0) left.erase(number);
        }
        RC_ASSERT(paid == frozen->total());
        auto all = pence(0);
        for (const auto& line : frozen->lines)
            all += line.tax;
        RC_ASSERT(tax == all);
    }));
}
