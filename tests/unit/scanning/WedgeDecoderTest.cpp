#include "reprise/scanning/WedgeDecoder.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace reprise::scanning;
using namespace std::chrono_literals;

namespace {

/// Keys with a gap between them, as a scanner or a person sends them.
class Typist {
public:
    explicit Typist(WedgeDecoder& decoder) : m_decoder(decoder) {}

    void wait(std::chrono::milliseconds gap) { m_now += gap; }
    bool key(std::string_view text) { return m_decoder.key(text, m_now); }
    std::optional<std::string> enter() { return m_decoder.terminator(m_now); }

    /// How many keys the decoder kept to itself.
    std::size_t type(std::string_view text, std::chrono::milliseconds gap)
    {
        std::size_t kept = 0;
        for (const char& c : text) {
            wait(gap);
            if (key({&c, 1})) ++kept;
        }
        wait(gap);
        return kept;
    }

private:
    WedgeDecoder& m_decoder;
    WedgeDecoder::Time m_now{std::chrono::hours(1)};
};

} // namespace

SCENARIO("A scanner that types is told from a person", "[scanning][wedge]")
{
    WedgeDecoder decoder;
    Typist typist(decoder);

    GIVEN("a scanner's burst")
    {
        WHEN("Enter or Tab ends it")
        {
            const auto kept = typist.type("0412-03-20261101-00123", 4ms);
            THEN("it is one code, and controls saw two keys at most")
            {
                CHECK(typist.enter() == "0412-03-20261101-00123");
                CHECK(kept == 20);
                CHECK(decoder.passedOn() == 2);
            }
        }
        WHEN("Shift comes with the letters")
        {
            for (const auto* key : {"4", "0", "", "S", "", "B", "-", "1"}) {
                typist.wait(5ms);
                typist.key(key);
            }
            THEN("Shift writes nothing and breaks nothing")
            {
                CHECK(typist.enter() == "40SB-1");
            }
        }
        WHEN("two codes follow each other")
        {
            typist.type("536365", 3ms);
            const auto first = typist.enter();
            typist.type("536366", 3ms);
            THEN("each is whole")
            {
                CHECK(first == "536365");
                CHECK(typist.enter() == "536366");
            }
        }
        WHEN("it stops in the middle and begins again")
        {
            typist.type("0412-03", 4ms);
            typist.wait(500ms);
            typist.type("536365", 4ms);
            THEN("only the unbroken part counts")
            {
                CHECK(typist.enter() == "536365");
            }
        }
        WHEN("nothing ends it, and much later a person presses Enter")
        {
            typist.type("536365", 4ms);
            typist.wait(2000ms);
            THEN("that Enter is the person's")
            {
                CHECK_FALSE(typist.enter());
            }
        }
        WHEN("it is shorter than any code")
        {
            typist.type("123", 4ms);
            THEN("it is none")
            {
                CHECK_FALSE(typist.enter());
            }
        }
        WHEN("a person was typing just before")
        {
            typist.type("ab", 150ms);
            typist.type("536365", 4ms);
            THEN("the person's keys are not in the code")
            {
                CHECK(typist.enter() == "536365");
            }
        }
    }
    GIVEN("a person")
    {
        WHEN("they type a number and press Enter")
        {
            const auto kept = typist.type("536365", 140ms);
            THEN("the keys and Enter are theirs")
            {
                CHECK(kept == 0);
                CHECK_FALSE(typist.enter());
            }
        }
        WHEN("two of their fingers fall almost together")
        {
            typist.type("53", 140ms);
            const bool kept = typist.key("6") || (typist.wait(20ms), typist.key("3"));
            THEN("no key is taken from them")
            {
                CHECK_FALSE(kept);
            }
        }
        WHEN("they only press Enter, twice")
        {
            THEN("nothing comes of it")
            {
                CHECK_FALSE(typist.enter());
                typist.wait(10ms);
                CHECK_FALSE(typist.enter());
            }
        }
    }
    GIVEN("a key held down, or a device that never stops")
    {
        WedgeDecoder strict({.maximumGap = 60ms, .minimumLength = 4, .maximumLength = 64});
        Typist stuck(strict);
        WHEN("it runs past the longest code")
        {
            stuck.type(std::string(65, 'x'), 4ms);
            THEN("nothing of it is a code, and the next scan is")
            {
                CHECK_FALSE(stuck.enter());
                stuck.wait(200ms);
                stuck.type(std::string(64, 'y'), 4ms);
                CHECK(stuck.enter() == std::string(64, 'y'));
            }
        }
    }
}

TEST_CASE("A clock that jumps back starts a new burst", "[scanning][wedge]")
{
    WedgeDecoder decoder;
    const WedgeDecoder::Time noon{std::chrono::hours(12)};
    for (const auto* key : {"1", "2", "3", "4"})
        decoder.key(key, noon);
    CHECK_FALSE(decoder.terminator(noon - 1ms));
}

TEST_CASE("reset forgets the burst", "[scanning][wedge]")
{
    WedgeDecoder decoder;
    Typist typist(decoder);
    typist.type("536365", 4ms);
    decoder.reset();
    CHECK_FALSE(typist.enter());
    CHECK(decoder.passedOn() == 0);
}
