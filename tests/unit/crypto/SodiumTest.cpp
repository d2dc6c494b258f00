#include "reprise/crypto/OpensslHasher.h"
#include "reprise/crypto/Sodium.h"

#include "reprise/base/Text.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>

using namespace reprise;
using namespace reprise::crypto;

// The examples of FIPS 180-4 as published with the standard.
TEST_CASE("SHA-256 gives the standard's own examples", "[crypto]")
{
    OpensslHasher hasher;
    CHECK(toHex(hasher.sha256("abc"))
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(toHex(hasher.sha256(""))
          == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(toHex(hasher.sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))
          == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(toHex(hasher.sha256(std::string(1'000'000, 'a')))
          == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("Random bytes differ from one call to the next", "[crypto]")
{
    SodiumRandom random;
    std::array<std::uint8_t, 32> first{};
    std::array<std::uint8_t, 32> second{};
    random.fill(first);
    random.fill(second);
    CHECK(first != second);
    CHECK(first != std::array<std::uint8_t, 32>{});
}

SCENARIO("A PIN is kept only as its hash", "[crypto]")
{
    SodiumPinHash pins;
    GIVEN("the hash of a PIN")
    {
        const auto hash = pins.hash("482913");
        REQUIRE(hash);
        CHECK(hash->starts_with("$argon2id$"));
        CHECK(hash->find("482913") == std::string::npos);

        THEN("that PIN fits and others don't")
        {
            CHECK(pins.matches("482913", *hash));
            CHECK_FALSE(pins.matches("482914", *hash));
            CHECK_FALSE(pins.matches("", *hash));
            CHECK_FALSE(pins.matches(std::string_view("482913\0", 7), *hash));
        }
        THEN("the same PIN hashes differently the next time")
        {
            const auto again = pins.hash("482913");
            REQUIRE(again);
            CHECK(*again != *hash);
        }
    }
    GIVEN("something that is no hash")
    {
        THEN("no PIN fits")
        {
            CHECK_FALSE(pins.matches("482913", ""));
            CHECK_FALSE(pins.matches("482913", "482913"));
            CHECK_FALSE(pins.matches("482913", std::string(5000, '$')));
        }
    }
    GIVEN("an empty PIN")
    {
        const auto hash = pins.hash("");
        THEN("it is refused")
        {
            REQUIRE_FALSE(hash);
            CHECK(hash.error().code == ErrorCode::Invalid);
        }
    }
}
