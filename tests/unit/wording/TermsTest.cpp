#include "reprise/wording/Sentences.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::wording;

namespace {

std::string amountOf(std::int64_t minor, std::string_view currency)
{
    return amount(Money::fromMinor(minor, *Currency::parse(currency)), Language::English);
}

} // namespace

TEST_CASE("Amounts carry their sign, symbol and as many decimals as the currency has", "[wording]")
{
    CHECK(amountOf(1980, "GBP") == "£19.80");
    CHECK(amountOf(-400, "GBP") == "-£4.00");
    CHECK(amountOf(5, "EUR") == "€0.05");
    CHECK(amountOf(500, "JPY") == "¥500");
    CHECK(amountOf(1250, "KWD") == "KWD 1.250");
    CHECK(amountOf(100'000, "GBP") == "£1,000.00");
    CHECK(amountOf(99'999, "GBP") == "£999.99");
    CHECK(amountOf(-123'456'789, "GBP") == "-£1,234,567.89");
    CHECK(amountOf(1'000'000, "JPY") == "¥1,000,000");
}

TEST_CASE("Dates are written out, so that no one reads the month for the day", "[wording]")
{
    CHECK(date(*parseDay("2026-11-02"), Language::English) == "2 November 2026");
    CHECK(date(*parseDay("2027-12-31"), Language::English) == "31 December 2027");
}

TEST_CASE("Tenders are named in words, and a stranger's word is never a trap", "[wording]")
{
    CHECK(tender("card", "4242", Language::English) == "card ending 4242");
    CHECK(tender("card", "", Language::English) == "card");
    CHECK(tender("card", "42<b", Language::English) == "card");
    CHECK(tender("cash", "", Language::English) == "cash");
    CHECK(tender("gift_card", "1234", Language::English) == "gift card");
    CHECK(tender("luncheon_club", "", Language::English) == "luncheon club");
    CHECK(tender("", "", Language::English) == "other means");
    CHECK(tender("\x1b[2J", "", Language::English) == "other means");
    CHECK(tender("\xff", "", Language::English) == "other means");
}

TEST_CASE("Outcomes have one word for customers and one for staff", "[wording]")
{
    CHECK(outcomeForCustomer(policy::Outcome::Authorised, Language::English) == "Yes");
    CHECK(outcomeForCustomer(policy::Outcome::Contingent, Language::English)
          == "A colleague can approve this");
    CHECK(outcomeForStaff(policy::Outcome::OverridableDenial, Language::English)
          == "Overridable denial");
    CHECK(reason(rights::Reason::ChangedMind, Language::English) == "Changed my mind");
}
