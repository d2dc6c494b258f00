// JSON in few bytes, with one spelling for every value.
#include "reprise/proof/PackedJson.h"

#include "reprise/base/Text.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;
using namespace reprise::proof;

TEST_CASE("Members that say something come back, in packed order", "[proof]")
{
    const auto packed = packJson(
        R"({"zebra":"x","store":"0412","gift":false,"discount":0,"receipt":"A-1","codes":[],)"
        R"("lines":[{"line":1,"quantity":3,"tax":-7,"tax_included":true,"gtin":null}]})");
    REQUIRE(packed);
    CHECK(*unpackJson(*packed)
          == R"({"receipt":"A-1","store":"0412","lines":[{"line":1,"quantity":3,"tax":-7,)"
             R"("tax_included":true}],"zebra":"x"})");
}

TEST_CASE("The bytes are those of RFC 8949's deterministic encoding", "[proof]")
{
    // {0: "A", 9: 500, 10: -1}
    CHECK(toHex(*packJson(R"({"rounding":-1,"discount":500,"receipt":"A"})"))
          == "a3006141091901f40a20");
    CHECK(toHex(*packJson("{}")) == "a0");
}

TEST_CASE("Only our own spelling is read", "[proof]")
{
    const auto refused = [](std::string_view hex) {
        const auto bytes = *fromHex(hex);
        return !unpackJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    };
    CHECK_FALSE(refused("a1006141"));
    CHECK(refused("a100614100"));     // Something behind it.
    CHECK(refused("a10061"));         // Cut off.
    CHECK(refused("a118006141"));     // A key in more bytes than it needs.
    CHECK(refused("a1006180"));       // Text that is no UTF-8.
    CHECK(refused("a2006141006142")); // The same member twice.
    CHECK(refused("a201614100614100"));
    CHECK(refused("a2016142006141")); // Members in another order.
    CHECK(refused("bf006141ff"));     // Of no definite length.
    CHECK(refused("a10060"));         // What says nothing.
    CHECK(refused("a1009f01ff"));
    CHECK(refused("a100fb3ff0000000000000")); // 1.0
    CHECK(refused("8100"));                   // No map.
    CHECK(refused(""));
    CHECK_FALSE(packJson(R"({"tax":1.5})"));
    CHECK_FALSE(packJson("[]"));
}
