#include "reprise/wording/Lint.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise::wording;

namespace {

std::string first(std::string_view text)
{
    const auto found = lint(text);
    return found.empty() ? std::string() : found.front().phrase;
}

} // namespace

TEST_CASE("What a shop may not say about faulty goods is found, however it is spelt", "[wording]")
{
    CHECK(first("NO REFUNDS") == "no refunds");
    CHECK(first("Please contact\n  the  Manufacturer.") == "contact the manufacturer");
    CHECK(first("We don\u2019t give refunds.") == "we don't give refunds");
    CHECK(first("Returns by receipt only!") == "receipt only");
    CHECK(first("No receipt, no money back.") == "no receipt, no");
    CHECK(first("See https://ec.europa.eu/consumers/odr for more.")
          == "ec.europa.eu/consumers/odr");
}

TEST_CASE("A limit on a change of mind is fair where the law is named beside it", "[wording]")
{
    CHECK(first("Sale items excluded.") == "sale items excluded");
    CHECK(first("Sale items excluded. Your statutory rights are not affected.").empty());
    CHECK(first("This does not affect your statutory rights. Exchange only.").empty());
    CHECK(first("No refunds. Your statutory rights are not affected.") == "no refunds");
}

TEST_CASE("A find says where it stands and what is wrong with it; ordinary words pass", "[wording]")
{
    const auto found = lint("Sorry. Contact manufacturer.");
    REQUIRE(found.size() == 1);
    CHECK(found.front().at == 7);
    CHECK(found.front().why.find("colleague") != std::string::npos);
    CHECK(lint("You can change your mind until 2 May 2026.").empty());
    CHECK(lint("The casino refunds are late.").empty());
    CHECK(lint("").empty());
}
