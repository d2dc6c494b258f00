// Papers of old goods that are handed in: the answer in words, and the label of what is not safe.
#include "reprise/slips/HandInSlip.h"

#include "SlipSamples.h"

#include "reprise/slips/PlainText.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::slips;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("Who hands in old goods takes home the answer, its law and the information", "[slips]")
{
    HandIn handIn{.number = "T-0412-77",
                  .at = samples::hearts().soldAt,
                  .answer = HandedIn::Taken,
                  .goods = "2 x Kettle, plastic",
                  .why = "An old one is taken for each new one, free of charge.",
                  .law = "Waste Electrical and Electronic Equipment Regulations 2013, reg 42(1)",
                  .information = {"Old electrical goods must not go in the household bin."}};
    const auto taken = plainText(handInSlip(handIn, samples::fernhill()), 400);
    for (const auto& part : {std::string("Taken back, free of charge"), handIn.goods, handIn.why,
                             handIn.law, handIn.information.front(), handIn.number})
        CHECK_THAT(taken, ContainsSubstring(part));
    CHECK_THAT(taken, !ContainsSubstring("£"));

    handIn.answer = HandedIn::NotTaken;
    const auto refused = plainText(handInSlip(handIn, samples::fernhill()), 400);
    CHECK_THAT(refused, ContainsSubstring("Not taken here"));
    CHECK_THAT(refused, !ContainsSubstring("Taken back, free of charge"));
}

TEST_CASE("A box with a damaged battery says so first, and then what is done with it", "[slips]")
{
    auto practice = samples::fernhill();
    practice.shop.terminal = Terminal::Training;
    const auto label = plainText(
        unsafeCellsLabel({"Step one.", "Step two."}, samples::hearts().soldAt, practice), 400);
    CHECK(label.find("DAMAGED BATTERY") < label.find("Step one."));
    CHECK(label.find("Step one.") < label.find("Step two."));
    CHECK_THAT(label, ContainsSubstring("TRAINING"));
}
