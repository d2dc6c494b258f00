// Money is conserved: however a sale comes back, the parts sum to what was paid, and nothing is
// ever over it on the way.
#include "Counter.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::tests;
using samples::pence;

namespace {

receipts::Line anyLine(int number)
{
    auto line = samples::line(number, *rc::gen::inRange<std::int64_t>(1, 8),
                              *rc::gen::inRange<std::int64_t>(0, 5'000));
    const auto listed = line.quantity * line.unitPrice.minor();
    line.discount = pence(*rc::gen::inRange<std::int64_t>(0, listed / 2 + 1));
    line.tax = pence(*rc::gen::inRange<std::int64_t>(0, (listed - line.discount.minor()) / 4 + 1));
    if (*rc::gen::arbitrary<bool>()) line.taxMode = receipts::TaxMode::Added;
    return line;
}

/// Splits what was paid over up to three tenders, none of them empty.
std::vector<receipts::Tender> anyTenders(std::int64_t total)
{
    std::vector<receipts::Tender> tenders;
    for (const auto* type : {"gift_card", "cash"}) {
        const auto part = *rc::gen::inRange<std::int64_t>(0, total + 1);
        if (part > 0) tenders.push_back(samples::tender(type, part));
        total -= part;
    }
    if (total > 0) tenders.push_back(samples::tender("card", total));
    return tenders;
}

receipts::Receipt anySale()
{
    std::vector<receipts::Line> lines;
    const auto count = *rc::gen::inRange(1, 5);
    for (int number = 1; number <= count; ++number)
        lines.push_back(anyLine(number));
    auto sale = samples::receipt(std::move(lines));
    auto listed = pence(0);
    for (const auto& line : sale.lines)
        listed += line.net();
    sale.discount = pence(*rc::gen::inRange<std::int64_t>(0, listed.minor() / 4 + 1));

    const auto shared = receipts::freezeShares(sale);
    RC_PRE(shared.has_value());
    auto total = shared->total();
    sale.rounding = pence(*rc::gen::inRange(-2, 3));
    RC_PRE(!(total + sale.rounding).isNegative());
    sale.tenders = anyTenders((total + sale.rounding).minor());
    const auto frozen = receipts::freezeShares(sale);
    RC_PRE(frozen.has_value());
    return *frozen;
}

struct PaidBack {
    Money amount = pence(0);
    Money tax = pence(0);
    Money rounding = pence(0);
    std::map<int, Money> lines;
    std::map<int, Money> tenders;
};

void take(PaidBack& back, const returns::Decision& decision)
{
    auto legs = pence(0);
    for (const auto& leg : decision.refund.legs) {
        RC_ASSERT(leg.amount > pence(0));
        RC_ASSERT(leg.original.has_value());
        back.tenders.try_emplace(*leg.original, pence(0)).first->second += leg.amount;
        legs += leg.amount;
    }
    RC_ASSERT(legs == decision.refund.amount);
    for (const auto& line : decision.lines)
        back.lines.try_emplace(line.line, pence(0)).first->second += line.refund;
    back.amount += decision.refund.amount;
    back.tax += decision.refund.tax;
    back.rounding += decision.refund.rounding;
}

/// The sale unit by unit, in any order.
std::vector<int> shuffledUnits(const receipts::Receipt& sale)
{
    std::vector<int> units;
    for (const auto& line : sale.lines)
        units.insert(units.end(), static_cast<std::size_t>(line.quantity), line.number);
    for (auto at = units.size(); at > 1; --at)
        std::swap(units[at - 1], units[*rc::gen::inRange<std::size_t>(0, at)]);
    return units;
}

void checkNeverAbove(const PaidBack& back, const receipts::Receipt& sale)
{
    RC_ASSERT(back.amount <= sale.total());
    for (const auto& [number, refund] : back.lines)
        RC_ASSERT(refund <= sale.line(number)->gross());
    for (const auto& [position, amount] : back.tenders)
        RC_ASSERT(amount <= sale.tenders.at(static_cast<std::size_t>(position) - 1).amount);
}

} // namespace

TEST_CASE("Any split of a sale, in any order, sums to what was paid", "[returns][property]")
{
    CHECK(rc::check([] {
        Counter counter("open");
        const auto sale = anySale();
        counter.shelf.put(sale);

        PaidBack back;
        auto units = shuffledUnits(sale);
        for (int request = 1; !units.empty(); ++request) {
            std::vector<RequestLine> lines;
            const auto size = *rc::gen::inRange<std::size_t>(1, units.size() + 1);
            for (std::size_t each = 0; each < size; ++each) {
                lines.push_back(Counter::line(units.back(), 1));
                units.pop_back();
            }
            const auto answer =
                counter.desk.commit(Counter::asking(std::to_string(request), lines));
            RC_ASSERT(answer.has_value());
            RC_ASSERT(answer->record.state == returns::ReturnState::Committed);
            take(back, answer->record.decision);
            checkNeverAbove(back, sale);
        }

        auto tax = pence(0);
        for (const auto& line : sale.lines) {
            RC_ASSERT(back.lines.at(line.number) == line.gross());
            tax += line.tax;
        }
        RC_ASSERT(back.amount == sale.total());
        RC_ASSERT(back.rounding == sale.rounding);
        RC_ASSERT(back.tax == tax);
        for (std::size_t at = 0; at < sale.tenders.size(); ++at)
            RC_ASSERT(back.tenders.at(static_cast<int>(at) + 1) == sale.tenders[at].amount);
    }));
}

TEST_CASE("Once all is back, nothing more is", "[returns][property]")
{
    CHECK(rc::check([] {
        Counter counter("open");
        const auto sale = anySale();
        counter.shelf.put(sale);
        std::vector<RequestLine> lines;
        for (const auto& line : sale.lines)
            lines.push_back(Counter::line(line.number, line.quantity));
        RC_ASSERT(counter.desk.commit(Counter::asking("all", lines)).has_value());

        const auto number = *rc::gen::inRange(1, static_cast<int>(sale.lines.size()) + 1);
        const auto again = counter.desk.commit(Counter::asking("more", {Counter::line(number, 1)}));
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->record.state == returns::ReturnState::Denied);
        RC_ASSERT(again->record.decision.refund.amount == pence(0));
    }));
}
