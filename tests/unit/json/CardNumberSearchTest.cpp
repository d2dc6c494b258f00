// No card number comes in with a document, wherever it hides.
#include "reprise/json/CardNumberSearch.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;

namespace {

std::string complaintAbout(std::string_view json)
{
    const auto document = parseJson(json);
    REQUIRE(document);
    const auto searched = refuseCardNumbers(document->root(), {{"sku"}, {"receipt"}});
    return searched ? std::string() : searched.error().detail;
}

} // namespace

TEST_CASE("A card number is found in any member, and named by its place alone", "[json]")
{
    CHECK(complaintAbout(R"({"approval":{"reason":"4111 1111 1111 1111"}})")
          == "approval.reason looks like a card number, expected a text without one");
    CHECK(complaintAbout(R"({"lines":[{"x":1},{"unheard":["a","4111111111111111"]}]})")
          == "lines.unheard looks like a card number, expected a text without one");
    CHECK(complaintAbout(R"({"quantity":4111111111111111})")
          == "quantity looks like a card number, expected a smaller number");
    CHECK(complaintAbout(R"({"a":{"4111111111111111":true}})")
          == "a.a member's name looks like a card number, expected a text without one");
    CHECK(complaintAbout(R"({"sku":"4111111111111111"})").starts_with("sku looks"));
}

TEST_CASE("Long numbers that are none, or not ours to judge, pass", "[json]")
{
    CHECK(complaintAbout(R"({"receipt":"4111111111111111","sku":"4222222222222"})").empty());
    CHECK(complaintAbout(R"({"amount":4000000000006,"at":"2026-11-22T14:05:07Z"})").empty());
    CHECK(complaintAbout(R"({"lines":[{"receipt":"4111111111111111"}],"x":null})").empty());
}
