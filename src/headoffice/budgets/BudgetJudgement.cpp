#include "reprise/headoffice/BudgetJudgement.h"

#include <algorithm>

namespace reprise::headoffice {

namespace {

bool isHeardOf(const OutBudget& out, const wire::ReturnedBudget& returned)
{
    return out.paid >= returned.paid && out.returns >= returned.returns;
}

std::string whyNone(const BudgetStanding& standing, const std::vector<OutBudget>& out,
                    const std::string& kiosk, std::int64_t epoch)
{
    if (standing.isQuarantined) return "this kiosk's journal is in quarantine: call service";
    if (standing.isForgetful)
        return "head office was restored from a backup less than 73 hours ago, and may have"
               " forgotten budgets that are out";
    const auto own = std::ranges::find(out, kiosk, &OutBudget::kiosk);
    if (own != out.end())
        return "budget " + own->id
               + " is still out: it is back once it was given back and all"
                 " that was paid from it has been heard of";
    const auto older =
        std::ranges::find_if(out, [epoch](const OutBudget& each) { return each.epoch < epoch; });
    if (older != out.end())
        return older->kiosk
               + " still holds a budget from before the store's list of kiosks"
                 " changed";
    return {};
}

} // namespace

BudgetJudgement judgeBudget(const BudgetStanding& standing, const wire::BudgetRequest& request)
{
    BudgetJudgement judgement;
    auto out = standing.out;
    const auto& kiosk = request.origin.kiosk;
    if (const auto& returned = request.returned)
        judgement.isReturnBelieved = std::erase_if(out,
                                                   [&](const OutBudget& each) {
                                                       return each.id == returned->id
                                                              && each.kiosk == kiosk
                                                              && isHeardOf(each, *returned);
                                                   })
                                     > 0;
    auto fleet = standing.fleet;
    if (std::ranges::find(fleet.kiosks, kiosk) == fleet.kiosks.end()) {
        ++fleet.epoch;
        fleet.kiosks.push_back(kiosk);
        std::ranges::sort(fleet.kiosks);
        judgement.next = fleet;
    }
    judgement.whyNone = whyNone(standing, out, kiosk, fleet.epoch);
    return judgement;
}

} // namespace reprise::headoffice
