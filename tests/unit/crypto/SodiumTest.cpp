#include "reprise/crypto/Sodium.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/OpensslHasher.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>

using namespace reprise;
using namespace reprise::crypto;
using people::PinMatch;

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
    SodiumPinHash pins(leastPinCost);
    constexpr people::Pepper pepper{1, 2, 3};
    constexpr people::Pepper other{3, 2, 1};
    GIVEN("the hash of a PIN")
    {
        const auto hash = pins.hash("482913", pepper);
        REQUIRE(hash);
        CHECK(hash->starts_with("pepper:"));
        CHECK(hash->find("$argon2id$") != std::string::npos);
        CHECK(hash->find("m=19456,t=2,p=1") != std::string::npos);
        CHECK(hash->find("482913") == std::string::npos);

        THEN("that PIN fits and others don't")
        {
            CHECK(pins.match("482913", *hash, pepper) == PinMatch::Fits);
            CHECK(pins.match("482914", *hash, pepper) == PinMatch::Wrong);
            CHECK(pins.match("", *hash, pepper) == PinMatch::Wrong);
            CHECK(pins.match(std::string_view("482913\0", 7), *hash, pepper) == PinMatch::Wrong);
        }
        THEN("on another device, or without the pepper, nothing fits")
        {
            CHECK(pins.isOf(pepper, *hash));
            CHECK_FALSE(pins.isOf(other, *hash));
            CHECK(pins.match("482913", *hash, other) == PinMatch::Wrong);
            const auto bare = hash->substr(hash->find('$'));
            CHECK(pins.match("482913", bare, pepper) == PinMatch::Wrong);
        }
        THEN("the same PIN hashes differently the next time")
        {
            const auto again = pins.hash("482913", pepper);
            REQUIRE(again);
            CHECK(*again != *hash);
        }
        THEN("a terminal that takes more work asks for it to be renewed")
        {
            SodiumPinHash slower({leastPinCost.passes + 1, leastPinCost.bytes});
            CHECK(slower.match("482913", *hash, pepper) == PinMatch::FitsToRenew);
            CHECK(slower.match("482914", *hash, pepper) == PinMatch::Wrong);
        }
    }
    GIVEN("something that is no hash")
    {
        THEN("no PIN fits")
        {
            for (const auto& text : {std::string(), std::string("482913"), std::string(5000, '$'),
                                     std::string("pepper:"), std::string("pepper:$"),
                                     "pepper:0123456789abcdef" + std::string(5000, '$')})
                CHECK(pins.match("482913", text, pepper) == PinMatch::Wrong);
        }
    }
    GIVEN("an empty PIN")
    {
        const auto hash = pins.hash("", pepper);
        THEN("it is refused")
        {
            REQUIRE_FALSE(hash);
            CHECK(hash.error().code == ErrorCode::Invalid);
        }
    }
}

TEST_CASE("A badge's hash is the same each time, and another on each device", "[crypto]")
{
    SodiumPinHash pins(leastPinCost);
    constexpr people::Pepper pepper{1, 2, 3};
    constexpr people::Pepper other{3, 2, 1};
    const auto hash = pins.badgeHash("STAFF-3f9a0c11d27b", pepper);
    CHECK(hash == pins.badgeHash("STAFF-3f9a0c11d27b", pepper));
    CHECK(hash != pins.badgeHash("STAFF-3f9a0c11d27c", pepper));
    CHECK(hash != pins.badgeHash("STAFF-3f9a0c11d27b", other));
    CHECK(pins.isOf(pepper, hash));
    CHECK_FALSE(pins.isOf(other, hash));
    CHECK(hash.find("3f9a0c11d27b") == std::string::npos);
}

TEST_CASE("What is shipped is more work than the least that is allowed", "[crypto]")
{
    CHECK(leastPinCost.bytes >= 19 * mebibyte);
    CHECK(leastPinCost.passes >= 2);
    CHECK(shippedPinCost.bytes == 64 * mebibyte);
    CHECK(shippedPinCost.passes == 3);
}
