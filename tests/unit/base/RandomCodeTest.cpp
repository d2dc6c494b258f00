// Names that nobody can guess: how long they are, and that all of the bytes are in them.
#include "reprise/base/RandomCode.h"

#include <catch2/catch_test_macros.hpp>

using namespace reprise;

namespace {

/// 0x00, 0x01, ..., over and over.
struct Counting final : RandomSource {
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (auto& each : bytes)
            each = next++;
    }

    std::uint8_t next = 0;
};

} // namespace

TEST_CASE("A hexadecimal name has two lower-case digits for each byte", "[base][random]")
{
    Counting random;
    CHECK(randomHex(random, 0).empty());
    CHECK(randomHex(random, 4) == "00010203");
    random.next = 0xFE;
    CHECK(randomHex(random, 3) == "feff00");
}

TEST_CASE("A code has five bits of each character, and no letter that is misheard",
          "[base][random]")
{
    Counting random;
    CHECK(randomCode(random, 0).empty());
    CHECK(randomCode(random, 8) == "000G40R4"); // 00 01 02 03 04, most significant bit first.
    random.next = 0xFF;
    CHECK(randomCode(random, 1) == "Z");
}
