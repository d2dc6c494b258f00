// Goods whose sale nobody has found.
#include "StoreRules.h"

namespace reprise::policy {

namespace {

Outcome aStepDown(Outcome outcome)
{
    return outcome == Outcome::Authorised ? Outcome::Contingent : Outcome::OverridableDenial;
}

/// How often one customer may come without a receipt; who can't be counted waits for an approval.
Outcome byCount(const NoReceiptRule& rule, const UnreceiptedFacts& facts, Facts& told)
{
    if (!rule.returns) return Outcome::Authorised;
    told.insert({{"most", std::to_string(*rule.returns)}, {"period", std::to_string(rule.period)}});
    if (facts.customer.empty() || !facts.history) return Outcome::Contingent;
    const auto count = facts.history->returns + 1;
    told["returns"] = std::to_string(count);
    return count > *rule.returns ? aStepDown(rule.outcome) : Outcome::Authorised;
}

void judgeWithout(Judgement& judgement, const Policy& policy, const UnreceiptedFacts& facts)
{
    const auto& rule = policy.noReceipt;
    Facts told{{"sku", facts.line.sku}};
    auto outcome = rule.outcome;
    if (rule.value && facts.requestTotal.currency() != rule.value->currency()) {
        outcome = std::max(outcome, Outcome::Contingent);
    } else if (rule.value && facts.requestTotal > *rule.value) {
        outcome = std::max(outcome, aStepDown(rule.outcome));
        told.insert({{"total", facts.requestTotal.decimal()},
                     {"cap", rule.value->decimal()},
                     {"currency", std::string(policy.currency.code())}});
    }
    if (rule.days && !facts.boughtOn) outcome = std::max(outcome, Outcome::Contingent);
    if (rule.days && facts.boughtOn) {
        const auto last = *facts.boughtOn + std::chrono::days{*rule.days};
        told.insert({{"days", std::to_string(*rule.days)}, {"last_day", isoDay(last)}});
        if (facts.today > last) outcome = std::max(outcome, Outcome::OverridableDenial);
    }
    outcome = std::max(outcome, byCount(rule, facts, told));
    if (outcome != Outcome::Denial) told["tender"] = rule.tender;
    judgement.find(rule::noReceipt, outcome, rule.place, std::move(told));
}

} // namespace

LineDecision decideUnreceipted(const Policy& policy, const UnreceiptedFacts& facts)
{
    Judgement judgement(policy);
    const std::vector remedies{Remedy::Refund, Remedy::Exchange, Remedy::StoreCredit};
    if (isRecalled(policy, {.line = facts.line}, facts.reason, facts.batch, facts.serial)) {
        judgeRecall(judgement, policy, facts.line, facts.batch, facts.serial);
        return {.outcome = Outcome::Authorised, .findings = judgement.take(), .remedies = remedies};
    }
    if (rights::isStatutoryClaim(facts.reason)) {
        judgement.find(rule::noReceipt, Outcome::Contingent, policy.noReceipt.place,
                       {{"sku", facts.line.sku},
                        {"claim", "yes"},
                        {"reason", std::string(rights::reasonName(facts.reason))}});
        auto more = remedies;
        more.insert(more.end(), {Remedy::Repair, Remedy::Replacement});
        return {.outcome = Outcome::Contingent, .findings = judgement.take(), .remedies = more};
    }
    judgeWithout(judgement, policy, facts);
    judgeGoods(judgement, policy, {.line = facts.line, .condition = facts.condition}, facts.reason);
    judgeBlocks(judgement, policy, facts.line, facts.batch, facts.serial);
    auto outcome = judgement.worst();
    const auto isOdd = facts.remedy == Remedy::Repair || facts.remedy == Remedy::Replacement
                       || facts.remedy == Remedy::PriceReduction;
    if (isOdd) {
        judgement.find(rule::remedy, Outcome::Contingent, Place{"remedy"},
                       {{"remedy", std::string(remedyName(facts.remedy))}});
        outcome = judgement.worst();
    }
    LineDecision decision{.outcome = outcome, .findings = judgement.take(), .remedies = {}};
    if (outcome == Outcome::Denial) return decision;
    decision.toTender = policy.noReceipt.tender;
    decision.remedies = {Remedy::Exchange, Remedy::StoreCredit};
    return decision;
}

} // namespace reprise::policy
