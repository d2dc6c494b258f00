// Cases by the names of the scenarios that other systems got wrong: D, T and Q rows.
#include "reprise/returns/RefundArithmetic.h"

#include "ReceiptSamples.h"

#include "reprise/money/Shares.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::returns;
using samples::pence;

namespace {

/// `units` more come back, without a fee.
LineRefund takeBack(LineLedger& ledger, const receipts::Line& line, std::int64_t units,
                    policy::PriceBasis basis)
{
    const auto worth = refundFor(line, ledger, units, basis);
    ledger.units += units;
    ledger.refund += worth.refund.minor();
    ledger.tax += worth.tax.minor();
    ledger.worth += worth.refund.minor();
    ledger.worthTax += worth.tax.minor();
    return worth;
}

std::int64_t refund(const receipts::Line& line, std::int64_t before, std::int64_t units)
{
    LineLedger ledger;
    takeBack(ledger, line, before, policy::PriceBasis::Share);
    return refundFor(line, ledger, units).refund.minor();
}

receipts::Receipt frozen(receipts::Receipt receipt)
{
    auto sound = receipts::freezeShares(std::move(receipt));
    REPRISE_EXPECTS(sound);
    return std::move(*sound);
}

} // namespace

TEST_CASE("T3: three for ten pounds come back as 3.33, 3.34 and 3.33", "[returns]")
{
    auto line = samples::line(1, 3, 334);
    line.discount = pence(2);
    CHECK(refund(line, 0, 1) == 333);
    CHECK(refund(line, 1, 1) == 334);
    CHECK(refund(line, 2, 1) == 333);
    CHECK(refund(line, 0, 3) == 1000);
}

TEST_CASE("T1: ten for 179.25 come back as exactly that", "[returns]")
{
    auto line = samples::line(1, 10, 2390);
    line.discount = pence(5975);
    CHECK(refund(line, 0, 10) == 17925);
    CHECK(refund(line, 0, 1) == 1793);
    CHECK(refund(line, 1, 1) == 1792);
}

TEST_CASE("D1, D3: a discount on the whole receipt stays where it was shared at the sale",
          "[returns]")
{
    auto sale = samples::receipt({samples::line(1, 1, 15000), samples::line(2, 1, 6000)});
    sale.discount = pence(4200);
    sale = frozen(std::move(sale));
    CHECK(refund(sale.lines[0], 0, 1) == 12000);
    CHECK(refund(sale.lines[1], 0, 1) == 4800);

    auto pair = samples::receipt({samples::line(1, 1, 600), samples::line(2, 1, 400)});
    pair.discount = pence(100);
    pair = frozen(std::move(pair));
    CHECK(refund(pair.lines[0], 0, 1) == 540);
    CHECK(refund(pair.lines[1], 0, 1) == 360);
}

TEST_CASE("T5, T8, T10: tax is the line's stored tax, in proportion", "[returns]")
{
    auto added = samples::line(1, 2, 10000);
    added.discount = pence(2000);
    added.tax = pence(1800);
    added.taxMode = receipts::TaxMode::Added;
    CHECK(refund(added, 0, 1) == 9900);
    CHECK(refundFor(added, {}, 1).tax == pence(900));

    auto included = samples::line(1, 6, 255);
    included.discount = pence(100);
    included.tax = pence(238);
    CHECK(refund(included, 0, 2) == 477);
    CHECK(refundFor(included, {}, 2).tax == pence(79));
}

TEST_CASE("A line that cost nothing comes back for nothing", "[returns]")
{
    auto gift = samples::line(1, 1, 500);
    gift.discount = pence(500);
    CHECK(refund(gift, 0, 1) == 0);
    auto sale = frozen(samples::receipt({gift}));
    CHECK(drainTenders(sale, {}, pence(0), {}).empty());
}

TEST_CASE("T11: cash rounding goes back with the last unit", "[returns]")
{
    auto sale = samples::receipt({samples::line(1, 1, 100), samples::line(2, 1, 38)});
    sale.rounding = pence(2);
    sale.tenders = {samples::tender("cash", 140)};
    sale = frozen(std::move(sale));

    CHECK(roundingFor(sale, {}, pence(100), {{1, 1}}) == pence(0));
    Ledger ledger;
    ledger.lines[1] = {1, 100, 0, 100, 0};
    CHECK(roundingFor(sale, ledger, pence(38), {{2, 1}}) == pence(2));
    CHECK(roundingFor(sale, {}, pence(138), {{1, 1}, {2, 1}}) == pence(2));
}

TEST_CASE("Rounding in the store's favour never lets more go back than was paid", "[returns]")
{
    auto sale = samples::receipt({samples::line(1, 1, 101), samples::line(2, 1, 1)});
    sale.rounding = pence(-2);
    sale.tenders = {samples::tender("cash", 100)};
    sale = frozen(std::move(sale));

    CHECK(roundingFor(sale, {}, pence(101), {{1, 1}}) == pence(-1));
    Ledger ledger;
    ledger.lines[1] = {1, 101, 0, 101, 0};
    CHECK(roundingFor(sale, ledger, pence(1), {{2, 1}}) == pence(-1));
}

TEST_CASE("M1, M6: tenders are drained in order, each to what it paid", "[returns]")
{
    auto sale = samples::receipt({samples::line(1, 10, 1000)});
    sale.tenders = {samples::tender("gift_card", 3000), samples::tender("card", 7000)};
    sale.tenders[1].last4 = "4242";
    sale = frozen(std::move(sale));

    auto legs = drainTenders(sale, {}, pence(5000), {});
    REQUIRE(legs.size() == 2);
    CHECK(legs[0].type == "gift_card");
    CHECK(legs[0].original == 1);
    CHECK(legs[0].amount == pence(3000));
    CHECK(legs[1].original == 2);
    CHECK(legs[1].last4 == "4242");
    CHECK(legs[1].amount == pence(2000));

    Ledger ledger;
    ledger.tenders = {{1, 3000}, {2, 2000}};
    legs = drainTenders(sale, ledger, pence(5000), {});
    REQUIRE(legs.size() == 1);
    CHECK(legs[0].original == 2);
    CHECK(legs[0].amount == pence(5000));
}

TEST_CASE("An unknown tender goes where the policy says", "[returns]")
{
    const auto sale = frozen(samples::receipt({samples::line(1, 1, 1000)}));
    policy::TenderRules rules;
    rules.whenUnknown = "store_credit";
    const auto legs = drainTenders(sale, {}, pence(1000), rules);
    REQUIRE(legs.size() == 1);
    CHECK(legs[0].type == "store_credit");
    CHECK_FALSE(legs[0].original);
}

TEST_CASE("A policy may say which tender is paid back first", "[returns]")
{
    auto sale = samples::receipt({samples::line(1, 10, 1000)});
    sale.tenders = {samples::tender("cash", 3000), samples::tender("voucher", 3000),
                    samples::tender("gift_card", 4000)};
    sale = frozen(std::move(sale));
    policy::TenderRules rules;
    rules.order = {"gift_card", "card"};
    const auto legs = drainTenders(sale, {}, pence(6000), rules);
    REQUIRE(legs.size() == 2);
    CHECK(legs[0].original == 3);
    CHECK(legs[0].amount == pence(4000));
    CHECK(legs[1].original == 1);
    CHECK(legs[1].amount == pence(2000));
}

TEST_CASE("D12, D13: what is kept of a multi-buy may be paid at its price", "[returns]")
{
    using policy::PriceBasis;
    auto fiveForThree = samples::line(1, 5, 500);
    fiveForThree.discount = pence(1000);
    CHECK(refundFor(fiveForThree, {}, 4).refund == pence(1200));
    CHECK(refundFor(fiveForThree, {}, 4, PriceBasis::RepriceKept).refund == pence(1000));

    auto threeForTwo = samples::line(1, 3, 1000);
    threeForTwo.discount = pence(1000);
    CHECK(refundFor(threeForTwo, {}, 2).refund == pence(1333));
    CHECK(refundFor(threeForTwo, {}, 2, PriceBasis::RepriceKept).refund == pence(1000));

    LineLedger ledger;
    CHECK(takeBack(ledger, threeForTwo, 1, PriceBasis::RepriceKept).refund == pence(0));
    CHECK(takeBack(ledger, threeForTwo, 1, PriceBasis::RepriceKept).refund == pence(1000));
    CHECK(takeBack(ledger, threeForTwo, 1, PriceBasis::RepriceKept).refund == pence(1000));
}

TEST_CASE("A discount on the whole receipt does not hang on how many of a line are kept",
          "[returns]")
{
    auto sale = samples::receipt({samples::line(1, 10, 1000)});
    sale.discount = pence(2000);
    sale = frozen(std::move(sale));
    CHECK(refundFor(sale.lines[0], {}, 1, policy::PriceBasis::RepriceKept).refund == pence(800));
}

TEST_CASE("No rounding of a re-priced unit takes a penny of what the next one's share is",
          "[returns]")
{
    auto line = samples::line(1, 2, 13);
    line.discountShare = pence(1);
    line.tax = pence(1);
    line.taxMode = receipts::TaxMode::Added;
    const auto share = refundFor(line, {}, 1);

    LineLedger ledger;
    const auto first = takeBack(ledger, line, 1, policy::PriceBasis::RepriceKept);
    CHECK(first.refund <= share.refund);
    CHECK(first.tax <= share.tax);
    const auto second = takeBack(ledger, line, 1, policy::PriceBasis::Share);
    CHECK(second.refund >= line.gross() - share.refund);
    CHECK(first.refund + second.refund == line.gross());
}

TEST_CASE("A fee takes its part of the tax with it", "[returns]")
{
    const LineRefund worth{pence(1200), pence(200)};
    CHECK(afterFee(worth, pence(0)).tax == pence(200));
    CHECK(afterFee(worth, pence(120)).refund == pence(1080));
    CHECK(afterFee(worth, pence(120)).tax == pence(180));
    CHECK(afterFee(worth, pence(1200)).refund == pence(0));
    CHECK(afterFee(worth, pence(1200)).tax == pence(0));
}

TEST_CASE("By whatever basis and in whatever order units come back, they sum to the sale",
          "[returns][property]")
{
    CHECK(rc::check([] {
        auto line = samples::line(1, *rc::gen::inRange<std::int64_t>(1, 9),
                                  *rc::gen::inRange<std::int64_t>(0, 3000));
        const auto listed = line.quantity * line.unitPrice.minor();
        line.discount = pence(*rc::gen::inRange<std::int64_t>(0, listed + 1));
        line.discountShare =
            pence(*rc::gen::inRange<std::int64_t>(0, listed - line.discount.minor() + 1));
        line.tax = pence(*rc::gen::inRange<std::int64_t>(0, line.net().minor() / 4 + 1));
        if (*rc::gen::arbitrary<bool>()) line.taxMode = receipts::TaxMode::Added;

        LineLedger ledger;
        while (ledger.units < line.quantity) {
            const auto units = *rc::gen::inRange<std::int64_t>(1, line.quantity - ledger.units + 1);
            const auto basis =
                *rc::gen::element(policy::PriceBasis::Share, policy::PriceBasis::RepriceKept);
            const auto isLast = ledger.units + units == line.quantity;
            const auto share = cumulativeShare(line.gross(), ledger.units, units, line.quantity);
            const auto worth = takeBack(ledger, line, units, basis);
            RC_ASSERT(!worth.refund.isNegative());
            RC_ASSERT(!worth.tax.isNegative());
            RC_ASSERT(ledger.worth <= line.gross().minor());
            // By share the customer never gets less than the share, and more only in the end.
            if (basis == policy::PriceBasis::Share)
                RC_ASSERT((isLast ? worth.refund >= share : worth.refund == share));
        }
        RC_ASSERT(ledger.worth == line.gross().minor());
        RC_ASSERT(ledger.worthTax == line.tax.minor());
    }));
}
