// Keys as files, and Ed25519 by the first test of RFC 8032, section 7.1.
#include "reprise/proof/Keys.h"

#include "reprise/base/Text.h"
#include "reprise/crypto/SodiumSignatures.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace reprise;
using namespace reprise::proof;

TEST_CASE("Ed25519 is that of RFC 8032", "[proof][crypto]")
{
    crypto::SodiumSignatures signatures;
    SecretSeed seed{};
    std::ranges::copy(*fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
                      seed.begin());
    const auto key = signatures.publicKeyOf(seed);
    CHECK(toHex(key) == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    auto signature = signatures.sign("", seed);
    CHECK(toHex(signature)
          == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e3"
             "9701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    CHECK(signatures.isGenuine("", signature, key));
    CHECK_FALSE(signatures.isGenuine("x", signature, key));
    signature[5] ^= 1U;
    CHECK_FALSE(signatures.isGenuine("", signature, key));
}

TEST_CASE("A key comes back from its file, and a bad file says what was expected", "[proof]")
{
    const SigningKey key{"till-7", {1, 2, 3}, {*parseDay("2026-01-01"), *parseDay("2026-12-31")}};
    const auto again = signingKeyFromJson(toJson(key));
    REQUIRE(again);
    CHECK(again->id == key.id);
    CHECK(again->seed == key.seed);
    CHECK(again->validity == key.validity);
    const VerifyingKey open{key.id, {9}, key.validity};
    CHECK(*verifyingKeyFromJson(toJson(open)) == open);
    CHECK_FALSE(verifyingKeyFromJson(toJson(key))); // A secret half is no public one.
    CHECK_FALSE(signingKeyFromJson(toJson(open)));
    CHECK_FALSE(verifyingKeyFromJson(
        R"({"id":"a b","public":"00","valid_from":"2026-01-02","valid_until":"2026-01-01"})"));
}
