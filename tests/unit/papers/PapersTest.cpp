#include "reprise/papers/Papers.h"

#include "DeskFakes.h"
#include "SlipSamples.h"

#include "reprise/slips/PlainText.h"
#include "reprise/value/Movement.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>

using namespace reprise;
using Catch::Matchers::ContainsSubstring;
using papers::kindsOf;
using papers::papersOf;
using slips::SlipKind;

namespace {

/// What is on the accounts now; any number is one of them.
class Accounts final : public value::ValueBook {
public:
    Result<std::optional<value::Account>> find(const value::AccountNumber& number) override
    {
        if (broken) return Error{ErrorCode::Unavailable, "the disk is away"};
        if (!balance) return std::optional<value::Account>();
        return std::optional(value::Account{.number = number,
                                            .kind = value::AccountKind::StoreCredit,
                                            .currency = samples::pence(0).currency(),
                                            .balance = *balance});
    }
    Result<value::Redeemed> redeem(const value::Redemption&) override
    {
        return Error{ErrorCode::Unavailable, "nobody pays here"};
    }
    Result<std::vector<value::TakenIn>> takeIn(const std::vector<value::Account>&, Instant) override
    {
        return Error{ErrorCode::Unavailable, "nothing comes in here"};
    }

    std::optional<std::int64_t> balance;
    bool broken = false;
};

struct Desk {
    tests::ShelfOfReceipts shelf;
    Accounts accounts;
    papers::Sources sources{samples::fernhill().shop, shelf, accounts};
};

/// Paid back as store credit.
returns::Answer credited()
{
    auto answer = samples::slipAnswer(returns::ReturnState::Committed);
    answer.record.decision.refund.legs.front().type = "store_credit";
    return answer;
}

std::string textOf(const Result<std::vector<slips::SlipDocument>>& papers)
{
    REQUIRE(papers);
    REQUIRE(papers->size() == 1);
    return slips::plainText(papers->front(), 42);
}

} // namespace

TEST_CASE("Every return has its customer's slip and the store's copy", "[papers]")
{
    Desk desk;
    const auto paid = samples::slipAnswer(returns::ReturnState::Committed);
    CHECK(*kindsOf(paid, desk.sources) == std::vector{SlipKind::Refund, SlipKind::Store});
    const auto refused = samples::refusedAnswer();
    CHECK(*kindsOf(refused, desk.sources) == std::vector{SlipKind::Refusal, SlipKind::Store});
    CHECK_THAT(textOf(papersOf(paid, {.kind = SlipKind::Store}, desk.sources)),
               ContainsSubstring("Store copy"));

    const auto other = papersOf(paid, {.kind = SlipKind::Pending}, desk.sources);
    REQUIRE_FALSE(other);
    CHECK(other.error().code == ErrorCode::Conflict);
    CHECK(other.error().detail.ends_with("expected 'refund'"));
}

TEST_CASE("A further copy says which one it is", "[papers]")
{
    Desk desk;
    const auto paid = samples::slipAnswer(returns::ReturnState::Committed);
    const auto first = textOf(papersOf(paid, {.kind = SlipKind::Refund}, desk.sources));
    CHECK_THAT(first, !ContainsSubstring("REPRINT"));
    const auto third =
        textOf(papersOf(paid, {.kind = SlipKind::Refund, .reprint = 2}, desk.sources));
    CHECK_THAT(third, ContainsSubstring("REPRINT 2"));
}

TEST_CASE("A voucher says what is on it now, and one that is spent has no paper", "[papers]")
{
    Desk desk;
    const auto answer = credited();
    REQUIRE(value::issuedBy(answer.record).size() == 1);
    desk.accounts.balance = 123;
    CHECK(*kindsOf(answer, desk.sources)
          == std::vector{SlipKind::Refund, SlipKind::Store, SlipKind::Voucher});
    CHECK_THAT(textOf(papersOf(answer, {.kind = SlipKind::Voucher}, desk.sources)),
               ContainsSubstring("1.23"));

    desk.accounts.balance = 0;
    CHECK(kindsOf(answer, desk.sources)->size() == 2);
    CHECK(papersOf(answer, {.kind = SlipKind::Voucher}, desk.sources).error().code
          == ErrorCode::Conflict);

    desk.accounts.broken = true;
    CHECK(kindsOf(answer, desk.sources).error().code == ErrorCode::Unavailable);
}

TEST_CASE("A business has its credit note, where the shop has what it takes", "[papers]")
{
    Desk desk;
    auto answer = samples::slipAnswer(returns::ReturnState::Committed);
    CHECK(std::ranges::count(*kindsOf(answer, desk.sources), SlipKind::CreditNote) == 0);
    answer.record.request->buyer = rights::Buyer::Trader;
    CHECK(std::ranges::count(*kindsOf(answer, desk.sources), SlipKind::CreditNote) == 1);
    const papers::Wanted note{.kind = SlipKind::CreditNote};
    CHECK(papersOf(answer, note, desk.sources).error().code == ErrorCode::Invalid);
    const papers::Wanted whole{.kind = SlipKind::CreditNote,
                               .buyer = {"Minster Tea Rooms Ltd", {"3 High Petergate"}}};
    CHECK_THAT(textOf(papersOf(answer, whole, desk.sources)),
               ContainsSubstring("Minster Tea Rooms Ltd"));

    desk.sources.shop.vatNumber.clear();
    CHECK(std::ranges::count(*kindsOf(answer, desk.sources), SlipKind::CreditNote) == 0);
}

TEST_CASE("Goods that are put aside, or stay for repair, have their labels", "[papers]")
{
    Desk desk;
    auto unsafe = samples::slipAnswer(returns::ReturnState::Committed);
    unsafe.record.decision.lines.front().condition = policy::Condition::Unsafe;
    CHECK(std::ranges::count(*kindsOf(unsafe, desk.sources), SlipKind::Quarantine) == 1);

    auto repair = samples::slipAnswer(returns::ReturnState::Committed);
    CHECK(papersOf(repair, {.kind = SlipKind::BookedIn}, desk.sources).error().code
          == ErrorCode::Conflict);
    repair.record.request->remedy = policy::Remedy::Repair;
    CHECK(std::ranges::count(*kindsOf(repair, desk.sources), SlipKind::BookedIn) == 1);
}

TEST_CASE("D-11: whoever was given the goods is told no price, whichever paper it is",
          "[papers][rights]")
{
    Desk desk;
    auto answer = samples::slipAnswer(returns::ReturnState::Committed);
    SECTION("as the receipt says")
    {
        desk.shelf.put([] {
            auto sale = samples::hearts();
            sale.gift = true;
            return sale;
        }());
    }
    SECTION("as the request says")
    {
        answer.record.request->bearer = returns::Bearer::GiftHolder;
    }
    CHECK_THAT(textOf(papersOf(answer, {.kind = SlipKind::Refund}, desk.sources)),
               !ContainsSubstring("4.77"));
}

TEST_CASE("A shelf that can't be read is an error, an unknown receipt is none", "[papers]")
{
    Desk desk;
    const auto answer = samples::slipAnswer(returns::ReturnState::Committed);
    CHECK(kindsOf(answer, desk.sources));
    desk.shelf.broken = true;
    CHECK(kindsOf(answer, desk.sources).error().code == ErrorCode::Unavailable);
}
