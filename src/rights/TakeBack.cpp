#include "reprise/rights/TakeBack.h"

#include "reprise/base/Names.h"

namespace reprise::rights {

namespace {

using enum TakeBackReason;

constexpr Named<OldGoods> kinds[]{{OldGoods::Appliance, "appliance"},
                                  {OldGoods::VerySmall, "very_small"},
                                  {OldGoods::Battery, "battery"}};

constexpr Named<TakeBackReason> reasons[]{{LikeForLike, "like_for_like"},
                                          {VerySmall, "very_small"},
                                          {Battery, "battery"},
                                          {SchemeMember, "scheme_member"},
                                          {NothingBought, "nothing_bought"},
                                          {NotElectrical, "not_electrical"},
                                          {TooLate, "too_late"},
                                          {MoreThanBought, "more_than_bought"},
                                          {SmallStore, "small_store"},
                                          {FewBatteries, "few_batteries"},
                                          {NoDuty, "no_duty"}};

/// One for one, by whoever bought new ones lately.
TakeBackAnswer likeForLike(const Pack& pack, const HandIn& handIn)
{
    const auto& period = pack.takeBack->period;
    if (!handIn.bought) return {NothingBought, period.cite};
    const auto& bought = *handIn.bought;
    if (!receipts::hasTrait(bought.traits, receipts::trait::electrical))
        return {NotElectrical, period.cite};
    const auto last = lastDay(period, bought.soldOn, pack.holidays);
    if (handIn.on > last) return {TooLate, period.cite, last};
    if (handIn.count > bought.units - bought.takenBack) return {MoreThanBought, period.cite, last};
    return {LikeForLike, period.cite, last};
}

/// Batteries are no business of the scheme for appliances.
TakeBackAnswer batteries(const TakeBackRule& law, const TakeBackStore& store)
{
    if (!law.batteries) return {NoDuty, law.period.cite};
    const auto isOwed = store.batteries.value_or(0) >= law.batteries->kilograms;
    return {isOwed ? Battery : FewBatteries, law.batteries->cite};
}

TakeBackAnswer verySmall(const TakeBackRule& law, const TakeBackStore& store)
{
    if (!law.verySmall) return {NoDuty, law.period.cite};
    const auto isOwed = store.salesArea.value_or(0) >= law.verySmall->salesArea;
    return {isOwed ? VerySmall : SmallStore, law.verySmall->cite};
}

} // namespace

Result<OldGoods> parseOldGoods(std::string_view name)
{
    return valueNamed(kinds, name, "kind of old goods");
}

std::string_view oldGoodsName(OldGoods kind)
{
    return nameOf(kinds, kind);
}

Result<TakeBackReason> parseTakeBackReason(std::string_view name)
{
    return valueNamed(reasons, name, "reason of a take-back");
}

std::string_view takeBackReasonName(TakeBackReason reason)
{
    return nameOf(reasons, reason);
}

std::optional<TakeBackAnswer> takeBack(const Pack& pack, const TakeBackStore& store,
                                       const HandIn& handIn)
{
    REPRISE_EXPECTS(handIn.count > 0);
    if (!pack.takeBack) return std::nullopt;
    const auto& law = *pack.takeBack;
    if (handIn.kind == OldGoods::Battery) return batteries(law, store);
    if (law.schemeCite && store.scheme == TakeBackStore::Scheme::Member)
        return TakeBackAnswer{SchemeMember, *law.schemeCite};
    if (handIn.kind == OldGoods::VerySmall) return verySmall(law, store);
    return likeForLike(pack, handIn);
}

} // namespace reprise::rights
