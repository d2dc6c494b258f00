// What a shop owes to whoever hands in old electrical goods or batteries, and how a pack says so.
#include "reprise/rights/TakeBack.h"

#include "RightsCases.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace reprise;
using namespace reprise::rights;
using namespace reprise::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr auto member = TakeBackStore::Scheme::Member;
constexpr auto none = TakeBackStore::Scheme::None;

TakeBackStore store(TakeBackStore::Scheme scheme, std::optional<std::int64_t> salesArea = {},
                    std::optional<std::int64_t> batteries = {})
{
    return {scheme, "Recycling centre, Mill Lane", salesArea, batteries};
}

/// One old kettle for the one of two that were sold on 2 November 2026.
HandIn oldKettle(std::string_view day = "2026-11-22")
{
    return {OldGoods::Appliance, 1, on(day), NewGoods{{"electrical"}, on("2026-11-02"), 2}};
}

HandIn without(OldGoods kind)
{
    return {kind, 3, on("2026-11-22")};
}

TakeBackAnswer asked(const HandIn& handIn, const TakeBackStore& shop = store(none))
{
    return *takeBack(packOf("GB-EAW"), shop, handIn);
}

TakeBackReason reason(const HandIn& handIn, const TakeBackStore& shop = store(none))
{
    return asked(handIn, shop).reason;
}

std::string complaint(const std::string& part, const std::string& with)
{
    auto toml = textOf("deploy/rights/GB-EAW.toml");
    const auto at = toml.find(part);
    REQUIRE(at != std::string::npos);
    const auto pack = Pack::parse(toml.replace(at, part.size(), with), "p.toml");
    REQUIRE_FALSE(pack);
    CHECK(pack.error().code == ErrorCode::Invalid);
    return pack.error().detail;
}

} // namespace

TEST_CASE("D-9: an old appliance is taken for a new one, twenty-eight days long",
          "[rights][takeback]")
{
    const auto answer = asked(oldKettle());
    CHECK(answer.isOwed());
    CHECK(answer.reason == TakeBackReason::LikeForLike);
    CHECK(answer.lastDay == on("2026-11-30"));
    CHECK_THAT(answer.cite, ContainsSubstring("reg 42(1)"));

    CHECK(asked(oldKettle("2026-11-30")).isOwed());
    const auto late = asked(oldKettle("2026-12-01"));
    CHECK_FALSE(late.isOwed());
    CHECK(late.reason == TakeBackReason::TooLate);
    CHECK(late.lastDay == on("2026-11-30"));
}

TEST_CASE("D-9: one for one, over all that were taken before", "[rights][takeback]")
{
    auto handIn = oldKettle();
    handIn.count = 2;
    CHECK(reason(handIn) == TakeBackReason::LikeForLike);
    handIn.count = 3;
    CHECK(reason(handIn) == TakeBackReason::MoreThanBought);
    handIn.count = 1;
    handIn.bought->takenBack = 1;
    CHECK(reason(handIn) == TakeBackReason::LikeForLike);
    handIn.bought->takenBack = 2;
    CHECK(reason(handIn) == TakeBackReason::MoreThanBought);
}

TEST_CASE("D-9: only for electrical goods, and only for whoever bought some", "[rights][takeback]")
{
    CHECK(reason(without(OldGoods::Appliance)) == TakeBackReason::NothingBought);
    auto mug = oldKettle();
    mug.bought->traits = {"final_sale"};
    CHECK(reason(mug) == TakeBackReason::NotElectrical);
    // No sales area makes up for it: that is for very small ones.
    CHECK(reason(without(OldGoods::Appliance), store(none, 5000)) == TakeBackReason::NothingBought);
}

TEST_CASE("D-9: very small ones are taken without a purchase from 400 square metres on",
          "[rights][takeback]")
{
    const auto answer = asked(without(OldGoods::VerySmall), store(none, 400));
    CHECK(answer.isOwed());
    CHECK(answer.reason == TakeBackReason::VerySmall);
    CHECK_FALSE(answer.lastDay);
    CHECK_THAT(answer.cite, ContainsSubstring("reg 42(2)"));
    CHECK(reason(without(OldGoods::VerySmall), store(none, 399)) == TakeBackReason::SmallStore);
    CHECK(reason(without(OldGoods::VerySmall)) == TakeBackReason::SmallStore);
}

TEST_CASE("D-9: a member of the take-back scheme takes none itself", "[rights][takeback]")
{
    const auto answer = asked(oldKettle(), store(member, 5000, 5000));
    CHECK_FALSE(answer.isOwed());
    CHECK(answer.reason == TakeBackReason::SchemeMember);
    CHECK_THAT(answer.cite, ContainsSubstring("Scheme"));
    CHECK(reason(without(OldGoods::VerySmall), store(member, 5000))
          == TakeBackReason::SchemeMember);
    CHECK(reason(without(OldGoods::Battery), store(member, 5000, 5000)) == TakeBackReason::Battery);
}

TEST_CASE("D-10: batteries are taken by who sells 32 kilograms in a year", "[rights][takeback]")
{
    const auto answer = asked(without(OldGoods::Battery), store(none, {}, 32));
    CHECK(answer.isOwed());
    CHECK(answer.reason == TakeBackReason::Battery);
    CHECK_THAT(answer.cite, ContainsSubstring("Batteries"));
    CHECK(reason(without(OldGoods::Battery), store(none, 5000, 31))
          == TakeBackReason::FewBatteries);
    CHECK(reason(without(OldGoods::Battery)) == TakeBackReason::FewBatteries);
}

TEST_CASE("The packs of the United Kingdom have the duty, and no other", "[rights][takeback]")
{
    for (const auto* id : {"GB-EAW", "GB-SCT", "GB-NIR"})
        CHECK(takeBack(packOf(id), store(none), oldKettle())->isOwed());
    for (const auto* id : {"IE", "EU", "DE", "FR", "US-CA"})
        CHECK_FALSE(takeBack(packOf(id), store(none), oldKettle()));
}

TEST_CASE("What a pack leaves out of its take-back is no duty", "[rights][takeback]")
{
    auto pack = packOf("GB-EAW");
    pack.takeBack->verySmall.reset();
    pack.takeBack->batteries.reset();
    pack.takeBack->schemeCite.reset();
    CHECK(takeBack(pack, store(none, 5000), without(OldGoods::VerySmall))->reason
          == TakeBackReason::NoDuty);
    CHECK(takeBack(pack, store(none, 5000, 5000), without(OldGoods::Battery))->reason
          == TakeBackReason::NoDuty);
    CHECK(takeBack(pack, store(member), oldKettle())->isOwed());
}

TEST_CASE("A take-back of a pack is read whole or not at all", "[rights][takeback][pack]")
{
    const auto& law = *packOf("GB-EAW").takeBack;
    CHECK(law.period.length == 28);
    CHECK(law.verySmall->longestSide == 25);
    CHECK(law.verySmall->salesArea == 400);
    CHECK(law.batteries->kilograms == 32);
    CHECK_THAT(complaint("[take_back]\ndays = 28", "[take_back]"), ContainsSubstring("days"));
    CHECK_THAT(complaint("days = 28\ncount = \"after\"", "days = 28"), ContainsSubstring("count"));
    CHECK_THAT(complaint("longest_side = 25\n", ""), ContainsSubstring("longest_side"));
    CHECK_THAT(complaint("sales_area = 400", "sales_area = 0"), ContainsSubstring("sales_area"));
    CHECK_THAT(complaint("kilograms = 32", "kilograms = \"32\""), ContainsSubstring("kilograms"));
    CHECK_THAT(complaint("kilograms = 32", "kilograms = 32\npieces = 5"),
               ContainsSubstring("pieces"));
    CHECK_THAT(complaint("[take_back.scheme]\ncite", "[take_back.scheme]\nlaw"),
               ContainsSubstring("cite"));
}

TEST_CASE("Kinds and reasons of a take-back have one spelling each", "[rights][takeback]")
{
    for (const auto* name : {"appliance", "very_small", "battery"})
        CHECK(oldGoodsName(*parseOldGoods(name)) == name);
    for (const auto* name : {"like_for_like", "very_small", "battery", "scheme_member",
                             "nothing_bought", "not_electrical", "too_late", "more_than_bought",
                             "small_store", "few_batteries", "no_duty"})
        CHECK(takeBackReasonName(*parseTakeBackReason(name)) == name);
    CHECK_THAT(parseOldGoods("toaster").error().detail, ContainsSubstring("expected one of"));
    CHECK_FALSE(parseTakeBackReason("because"));
}
