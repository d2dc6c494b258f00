#include "reprise/wording/Slip.h"

#include "ReceiptSamples.h"

#include "reprise/policy/Rule.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace reprise;
using namespace reprise::wording;
using samples::pence;

namespace {

returns::Answer heartsBack(returns::ReturnState state)
{
    const auto isDone = state != returns::ReturnState::Denied;
    const ReceiptNumber receipt("0412-03-20261101-00123");
    returns::DecidedLine line{
        .receipt = receipt,
        .line = 1,
        .sku = "85123A",
        .description = "WHITE HANGING HEART",
        .quantity = 2,
        .reason = rights::Reason::ChangedMind,
        .condition = policy::Condition::Unopened,
        .outcome = isDone ? policy::Outcome::Authorised : policy::Outcome::Denial,
        .refund = pence(477),
        .tax = pence(79),
        .remedies = {},
        .findings = {{"final_sale",
                      isDone ? policy::Outcome::Authorised : policy::Outcome::Denial,
                      "policy uk-high-street 7 §traits.final_sale",
                      {{"trait", "final_sale"}}}}};
    returns::Decision decision{
        .request = RequestId("r"),
        .outcome = line.outcome,
        .route = returns::Route::Self,
        .lines = {line},
        .refund = {pence(477), pence(79), pence(0), {{"card", receipt, 1, "4242", pence(477)}}},
        .policyId = "uk-high-street",
        .policyVersion = 7,
        .pack = "GB-EAW",
        .packVersion = "2026-11-22"};
    return {{.id = ReturnId("R-0412-K1-7Q4M9X2C"),
             .at = Instant{std::chrono::seconds{1'795'341'600}},
             .mode = returns::Mode::Kiosk,
             .operatorId = {},
             .approver = {},
             .approvalReason = {},
             .contentDigest = {},
             .state = state,
             .decision = std::move(decision)},
            {12, "0123456789abcdef0123456789abcdef"}};
}

std::string slipText(returns::ReturnState state, SlipTerminal terminal = SlipTerminal::Live,
                     SlipCopy copy = SlipCopy::Original)
{
    const SlipHead head{"Fernhill York", *TimeZone::named("Europe/London"), terminal};
    return plainText(slipFor(heartsBack(state), head, copy, Language::English), 42);
}

bool shows(const std::string& page, const std::string& part)
{
    return page.find(part) != std::string::npos;
}

/// The page as it is read: rows that wrap are one again.
std::string unwrapped(const std::string& page)
{
    std::string text;
    for (const auto each : page)
        if (const auto letter = each == '\n' ? ' ' : each; letter != ' ' || !text.ends_with(' '))
            text += letter;
    return text;
}

} // namespace

TEST_CASE("A slip says what came back, what is owed and where it goes", "[wording]")
{
    CHECK(slipText(returns::ReturnState::Committed) ==
          R"(              Fernhill York
Return
------------------------------------------
Return                  R-0412-K1-7Q4M9X2C
Receipt             0412-03-20261101-00123
22 November 2026                     10:00
------------------------------------------
2 x WHITE HANGING HEART              £4.77
  Changed my mind
------------------------------------------
Refund                               £4.77
Tax in it                            £0.79
To card ending 4242                  £4.77
Your refund is recorded.
------------------------------------------
Decided under policy uk-high-street 7
Your statutory rights are not affected.
Record                 12 0123456789abcdef
            R-0412-K1-7Q4M9X2C
)");
}

TEST_CASE("No slip claims that money has moved", "[wording]")
{
    for (const auto state : {returns::ReturnState::Committed, returns::ReturnState::Pending,
                             returns::ReturnState::InDoubt}) {
        const auto page = slipText(state);
        CHECK_FALSE(shows(page, "paid"));
        CHECK_FALSE(shows(page, "refunded"));
    }
    CHECK(shows(slipText(returns::ReturnState::Pending), "pending"));
    CHECK(shows(slipText(returns::ReturnState::InDoubt), "checking"));
}

TEST_CASE("A refusal slip has the four parts of a refusal, and shows no amount", "[wording]")
{
    const auto page = unwrapped(slipText(returns::ReturnState::Denied));
    CHECK(shows(page, "Return not accepted"));
    CHECK(shows(page, "sold as a final sale"));
    CHECK(shows(page, "Store policy uk-high-street, version 7"));
    CHECK(shows(page, "Your statutory rights are not affected."));
    CHECK(shows(page, "If something is wrong with it"));
    CHECK(shows(page, "No money moved"));
    CHECK(shows(page, "A colleague can look at it again"));
    CHECK_FALSE(shows(page, "4.77"));
    CHECK(shows(page, "R-0412-K1-7Q4M9X2C"));
}

TEST_CASE("A practice slip and a second copy can't be taken for the real one", "[wording]")
{
    CHECK(shows(slipText(returns::ReturnState::Committed, SlipTerminal::Training),
                "TRAINING - NOT A REAL RETURN"));
    CHECK(shows(slipText(returns::ReturnState::Committed, SlipTerminal::Live, SlipCopy::Reprint),
                "REPRINT"));
    CHECK_FALSE(shows(slipText(returns::ReturnState::Committed), "REPRINT"));
}

TEST_CASE("Plain text stays within its columns and loses nothing", "[wording]")
{
    const std::vector<SlipLine> slip{
        {SlipStyle::Plain, "Très long naïve café description that has to be broken", "£1,234.56"},
        {SlipStyle::Plain, "Unbreakable" + std::string(40, 'x'), "£1.00"},
        {SlipStyle::Plain, "", "£2.00"},
        {SlipStyle::Rule, "", ""}};
    for (const std::size_t columns : {10U, 24U, 32U, 42U}) {
        std::istringstream page(plainText(slip, columns));
        std::string all;
        for (std::string row; std::getline(page, row);) {
            std::size_t width = 0;
            for (const auto byte : row)
                if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) ++width;
            CHECK(width <= columns);
            all += row;
        }
        CHECK(shows(all, "£1,234.56"));
        CHECK(shows(all, "£2.00"));
        CHECK(std::ranges::count(all, 'x') == 40);
    }
}
