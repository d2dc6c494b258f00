#include "reprise/value/Account.h"

#include "ReceiptSamples.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::value;
using samples::pence;

namespace {

const Day today = *parseDay("2026-11-30");

Account card(std::int64_t balance)
{
    return {AccountNumber("tok_card_1"), AccountKind::GiftCard, pence(0).currency(), balance};
}

} // namespace

TEST_CASE("A number that we issue carries check characters", "[value]")
{
    const auto number = storeCreditNumber(ReturnId("R-0412-K1-7Q4M9X2C"));
    CHECK(number.text().starts_with("C-0412-K1-7Q4M9X2C-"));
    CHECK(number.text().size() == 21);
    CHECK(isOwnNumber(number.text()));
    CHECK(isOwnNumber(giftCardNumber(ReturnId("R-0412-K1-7Q4M9X2C")).text()));
    CHECK_FALSE(isOwnNumber("tok_card_1"));
    CHECK_FALSE(isOwnNumber(""));
}

TEST_CASE("The check characters are those of the standard's own example", "[value]")
{
    // ISO/IEC 7064, the system MOD 1271-36: the remainder of the whole string is 1.
    const std::string text = "ISO79";
    const auto check = checkCharacters(text);
    int remainder = 0;
    for (const auto sign : text + check) {
        const int value = sign >= 'A' ? sign - 'A' + 10 : sign - '0';
        remainder = (remainder * 36 + value) % 1271;
    }
    CHECK(remainder == 1);
    CHECK(check == "3W");
}

TEST_CASE("A wrong or swapped character of a number is noticed", "[value]")
{
    const auto good = storeCreditNumber(ReturnId("R-0412-K1-7Q4M9X2C")).text();
    for (std::size_t place = 2; place < good.size(); ++place) {
        if (good[place] == '-') continue;
        auto wrong = good;
        wrong[place] = wrong[place] == '7' ? '8' : '7';
        INFO(wrong);
        CHECK_FALSE(isOwnNumber(wrong));
        if (place + 1 == good.size() || good[place + 1] == '-' || good[place] == good[place + 1])
            continue;
        auto swapped = good;
        std::swap(swapped[place], swapped[place + 1]);
        INFO(swapped);
        CHECK_FALSE(isOwnNumber(swapped));
    }
}

SCENARIO("M16: a card with nothing on it, or void, is no means of payment", "[value][M16]")
{
    THEN("what is on it may be paid, and not a penny more")
    {
        CHECK(mayRedeem(card(500), pence(500), today) == RedeemAnswer::Redeemed);
        CHECK(mayRedeem(card(500), pence(501), today) == RedeemAnswer::AboveBalance);
        CHECK(mayRedeem(card(0), pence(1), today) == RedeemAnswer::NoBalance);
    }
    THEN("a void one pays nothing, whatever stands on it")
    {
        auto gone = card(500);
        gone.isVoid = true;
        CHECK(mayRedeem(gone, pence(1), today) == RedeemAnswer::Void);
    }
    THEN("it is good on its last day and not on the next")
    {
        auto dated = card(500);
        dated.expires = today;
        CHECK(mayRedeem(dated, pence(1), today) == RedeemAnswer::Redeemed);
        CHECK(mayRedeem(dated, pence(1), today + std::chrono::days{1}) == RedeemAnswer::Expired);
    }
    THEN("neither another currency nor points count")
    {
        const auto euro = Money::fromMinor(100, *Currency::parse("EUR"));
        CHECK(mayRedeem(card(500), euro, today) == RedeemAnswer::OtherCurrency);
        const Account points{AccountNumber("loyal"), AccountKind::Points, {}, 500};
        CHECK(mayRedeem(points, pence(1), today) == RedeemAnswer::OtherCurrency);
    }
}
