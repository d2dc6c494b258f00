// Base45 by the examples of RFC 9285, section 4, and back from anything.
#include "reprise/proof/QrText.h"

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::proof;

TEST_CASE("Bytes become the characters of RFC 9285", "[proof]")
{
    CHECK(toBase45("AB") == "BB8");
    CHECK(toBase45("Hello!!") == "%69 VD92EX0");
    CHECK(toBase45("base-45") == "UJCLQE7W581");
    CHECK(*fromBase45("QED8WEX0") == "ietf!");
    CHECK(toBase45("").empty());
    CHECK(fromBase45("")->empty());
}

TEST_CASE("What is no base45 is refused", "[proof]")
{
    for (const auto* text : {"A", "GGW", ":::", "ab8", "::", "BB8_", "BB", "B B8"})
        if (const auto read = fromBase45(text); read) CHECK(toBase45(*read) == text);
    CHECK_FALSE(fromBase45("A"));
    CHECK_FALSE(fromBase45("GGW")); // 65,536: one more than two bytes hold.
    CHECK_FALSE(fromBase45("::"));
    CHECK_FALSE(fromBase45("ab8"));
}

TEST_CASE("Any bytes come back", "[proof]")
{
    CHECK(rc::check("there and back", [](const std::string& bytes) {
        RC_ASSERT(*fromBase45(toBase45(bytes)) == bytes);
    }));
}
