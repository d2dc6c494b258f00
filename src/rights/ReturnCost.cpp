#include "reprise/rights/ReturnCost.h"

#include "reprise/base/Names.h"
#include "reprise/rights/StatutoryAnswer.h"

namespace reprise::rights {

namespace {

constexpr Named<BroughtBack> ways[]{{BroughtBack::InPerson, "in_person"},
                                    {BroughtBack::Sent, "sent"}};

constexpr Named<CostBearer> bearers[]{{CostBearer::Trader, "trader"},
                                      {CostBearer::Customer, "customer"},
                                      {CostBearer::Nobody, "nobody"}};

bool isForPerson(StatutoryOutcome outcome)
{
    using enum StatutoryOutcome;
    return outcome == PolicyOnly || outcome == PostedPolicy || outcome == StaffReview
           || outcome == StaffReviewLimitation || outcome == WarrantyClaimStaff;
}

/// Where the customer took the goods over: in the shop, unless they were brought to them.
bool tookOverInShop(const Claim& claim)
{
    return claim.channel == receipts::Channel::InStore && claim.delivered() == claim.boughtOn;
}

} // namespace

Result<BroughtBack> parseBroughtBack(std::string_view name)
{
    return valueNamed(ways, name, "way back");
}

std::string_view broughtBackName(BroughtBack how)
{
    return nameOf(ways, how);
}

std::string_view costBearerName(CostBearer bearer)
{
    return nameOf(bearers, bearer);
}

std::optional<ReturnCost> returnCost(const Pack& pack, const Claim& claim, BroughtBack how)
{
    const auto outcome = answer(pack, claim).outcome;
    const auto isCancelled = outcome == StatutoryOutcome::CancelFull
                             || outcome == StatutoryOutcome::CancelLessDiminution;
    if (isCancelled) {
        const auto& cite = pack.cancellation->returningCite;
        return cite ? std::optional(ReturnCost{CostBearer::Customer, *cite}) : std::nullopt;
    }
    if (!pack.returnCost || !isStatutoryClaim(claim.reason) || isForPerson(outcome)) return {};
    const auto isOwn =
        pack.returnCost->inPersonIsOwn && how == BroughtBack::InPerson && tookOverInShop(claim);
    return ReturnCost{isOwn ? CostBearer::Nobody : CostBearer::Trader, pack.returnCost->cite};
}

} // namespace reprise::rights
