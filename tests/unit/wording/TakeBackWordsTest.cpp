// What is said about old goods that are handed in: a sentence of its own for every answer, and what
// the law has customers told in writing.
#include "reprise/wording/TakeBackWords.h"

#include "reprise/wording/Lint.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <set>

using namespace reprise;
using namespace reprise::wording;
using Catch::Matchers::ContainsSubstring;
using rights::OldGoods;
using rights::TakeBackReason;

namespace {

constexpr auto english = Language::English;

} // namespace

TEST_CASE("Every answer about old goods has a sentence of its own", "[wording][takeback]")
{
    std::set<std::string> said;
    const auto last = static_cast<int>(TakeBackReason::NoDuty);
    for (int reason = 0; reason <= last; ++reason) {
        const auto sentence = takeBackReason(static_cast<TakeBackReason>(reason), english);
        INFO(sentence);
        CHECK(sentence.ends_with('.'));
        CHECK(complaintsAbout(sentence).empty());
        said.insert(sentence);
    }
    CHECK(said.size() == static_cast<std::size_t>(last) + 1);
}

TEST_CASE("Customers are told what is no household waste, and where it goes", "[wording][takeback]")
{
    const TakeBackTold battery{OldGoods::Battery, {TakeBackReason::Battery, {}, {}}, {}};
    const auto taken = takeBackInformation(battery, nullptr, english);
    CHECK_THAT(taken.front(), ContainsSubstring("Batteries must not go in the household bin."));
    CHECK(taken.size() == 3);

    TakeBackTold refused{OldGoods::VerySmall, {TakeBackReason::SmallStore, {}, {}}, {}};
    CHECK_THAT(takeBackInformation(refused, nullptr, english).at(1),
               ContainsSubstring("the local council's recycling centre"));
    refused.collection = "Foundry Lane.";
    CHECK(takeBackInformation(refused, nullptr, english).at(1)
          == "Where to take them: Foundry Lane.");
}

TEST_CASE("Cells that are not safe come with steps, and no box of sound ones",
          "[wording][takeback]")
{
    const auto steps = unsafeCells(english);
    REQUIRE(steps.size() == 4);
    CHECK_THAT(steps.front(), ContainsSubstring("Do not put it in the collection box"));
    CHECK_THAT(steps.at(1), ContainsSubstring("fire brigade"));
}
