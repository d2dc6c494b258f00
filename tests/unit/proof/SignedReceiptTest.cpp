// A receipt that proves itself, and every way of not being one.
#include "ReceiptSamples.h"
#include "ReturnSamples.h"

#include "reprise/crypto/SodiumSignatures.h"
#include "reprise/proof/QrText.h"
#include "reprise/proof/SignedReceipts.h"
#include "reprise/wire/ReceiptJson.h"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>
#include <rapidcheck.h>

using namespace reprise;
using namespace reprise::proof;

namespace {

class Ring : public KeyRing {
public:
    Result<VerifyingKey> find(std::string_view id) override
    {
        const auto known = keys.find(std::string(id));
        if (known == keys.end()) return Error{ErrorCode::NotFound, "no such key"};
        return known->second;
    }
    Result<std::vector<VerifyingKey>> all() override { return std::vector<VerifyingKey>(); }
    Result<void> trust(const VerifyingKey& key) override
    {
        keys.insert_or_assign(key.id, key);
        return {};
    }

    std::map<std::string, VerifyingKey> keys;
};

std::string bytesIn(const std::string& code)
{
    return *fromBase45(code.substr(codePrefix.size(), code.size() - codePrefix.size() - 1));
}

std::string codeOf(std::string_view bytes)
{
    return std::string(codePrefix) + toBase45(bytes) + codeEnd;
}

struct Office {
    Office() { REQUIRE(ring.trust({key.id, signatures.publicKeyOf(key.seed), key.validity})); }

    std::string sign(const receipts::Receipt& receipt)
    {
        auto code = signReceipt(wire::toJson(receipt), key, signatures);
        INFO((code ? "" : code.error().detail));
        REQUIRE(code);
        return *code;
    }
    Verdict verdict(std::string_view code) { return readProof(code, ring, signatures)->verdict; }

    crypto::SodiumSignatures signatures;
    SigningKey key{"till-7", {7, 1, 4}, {*parseDay("2020-01-01"), *parseDay("2030-12-31")}};
    Ring ring;
};

} // namespace

TEST_CASE("A signed receipt comes back as it was frozen", "[proof]")
{
    Office office;
    const auto code = office.sign(samples::hearts());
    CHECK(code.size() <= 450);
    const auto proof = readProof(code, office.ring, office.signatures);
    REQUIRE(proof);
    CHECK(proof->verdict == Verdict::Genuine);
    CHECK(proof->keyId == "till-7");
    const auto receipt = receiptIn(*proof);
    REQUIRE(receipt);
    CHECK(*receipt == samples::hearts());
}

TEST_CASE("A receipt is the same code each time", "[proof]")
{
    Office office;
    CHECK(office.sign(samples::hearts()) == office.sign(samples::hearts()));
}

TEST_CASE("Not one changed character passes", "[proof]")
{
    Office office;
    const auto code = office.sign(samples::hearts());
    constexpr std::string_view signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    int tried = 0;
    for (std::size_t place = 0; place < code.size(); ++place)
        for (const auto sign :
             {signs[place % signs.size()], signs[(place * 7 + 3) % signs.size()]}) {
            auto altered = code;
            altered[place] = sign;
            if (altered == code) continue;
            ++tried;
            INFO(altered);
            CHECK(office.verdict(altered) != Verdict::Genuine);
        }
    CHECK(tried > 500);
}

TEST_CASE("Every flipped bit, every cut and every addition is refused", "[proof]")
{
    Office office;
    const auto code = office.sign(samples::hearts());
    const auto bytes = bytesIn(code);
    for (std::size_t place = 0; place < bytes.size(); ++place)
        for (unsigned bit = 0; bit < 8; ++bit) {
            auto altered = bytes;
            altered[place] =
                static_cast<char>(static_cast<unsigned char>(altered[place]) ^ (1U << bit));
            CHECK(office.verdict(codeOf(altered)) != Verdict::Genuine);
        }
    for (std::size_t length = 0; length < code.size(); ++length)
        CHECK(office.verdict(code.substr(0, length)) != Verdict::Genuine);
    CHECK(office.verdict(code + "000") == Verdict::Malformed);
}

TEST_CASE("Whatever the bytes, there is a verdict", "[proof]")
{
    Office office;
    const auto code = office.sign(samples::hearts());
    const auto bytes = bytesIn(code);
    std::mt19937 random(20261130);
    for (int round = 0; round < 20'000; ++round) {
        auto altered = bytes;
        for (int change = 0; change < 3; ++change)
            altered[random() % altered.size()] = static_cast<char>(random() % 256);
        if (altered == bytes) continue;
        if (office.verdict(codeOf(altered)) == Verdict::Genuine) FAIL("round " << round);
    }
}

SCENARIO("A code is not believed", "[proof]")
{
    Office office;
    const auto code = office.sign(samples::hearts());
    THEN("when it is signed with a key that nobody told us to trust")
    {
        office.ring.keys.clear();
        CHECK(office.verdict(code) == Verdict::UnknownKey);
    }
    THEN("when another key of that name signed it")
    {
        auto other = office.key;
        other.seed[0] ^= 1U;
        CHECK(
            office.verdict(*signReceipt(wire::toJson(samples::hearts()), other, office.signatures))
            == Verdict::Forged);
    }
    THEN("when the sale is on no day of the key's")
    {
        office.ring.keys.at("till-7").validity.until = *parseDay("2020-01-02");
        CHECK(office.verdict(code) == Verdict::KeyOutOfTime);
        auto expired = office.key;
        expired.validity.until = *parseDay("2020-01-02");
        const auto refused =
            signReceipt(wire::toJson(samples::hearts()), expired, office.signatures);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Invalid);
    }
    THEN("when it is longer than any of ours")
    {
        CHECK(office.verdict(code + std::string(longestCode, '0')) == Verdict::TooLong);
    }
    THEN("when it is something else")
    {
        CHECK(office.verdict("0412-03-20261101-00123") == Verdict::Malformed);
        CHECK(office.verdict("RPS1:") == Verdict::Malformed);
        CHECK_FALSE(isSignedCode("0412-03-20261101-00123"));
    }
}

TEST_CASE("A receipt that doesn't fit is not signed, and says by how much", "[proof]")
{
    Office office;
    std::vector<receipts::Line> lines;
    for (int line = 1; line <= 40; ++line)
        lines.push_back(samples::line(line, 2, 255));
    const auto refused = signReceipt(wire::toJson(samples::receipt(std::move(lines))), office.key,
                                     office.signatures);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail.find("expected at most 1200") != std::string::npos);
}
