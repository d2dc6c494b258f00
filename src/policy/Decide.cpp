#include "reprise/policy/Decide.h"

#include "reprise/policy/Rule.h"

#include <algorithm>

namespace reprise::policy {

namespace {

using rights::Reason;
using rights::StatutoryAnswer;
using rights::StatutoryOutcome;
using Facts = std::map<std::string, std::string>;

/// Gathers the findings of one line, the policy's before the law's.
class Judgement {
public:
    explicit Judgement(const Policy& policy) : m_policy(policy) {}

    void find(std::string_view rule, Outcome outcome, Facts facts)
    {
        find(rule, outcome, m_policy.cite(rule), std::move(facts));
    }

    void find(std::string_view rule, Outcome outcome, std::string cite, Facts facts)
    {
        m_findings.push_back({std::string(rule), outcome, std::move(cite), std::move(facts)});
    }

    Outcome worst() const
    {
        return std::ranges::max_element(m_findings, {}, &Finding::outcome)->outcome;
    }

    Findings take() { return std::move(m_findings); }

private:
    const Policy& m_policy;
    Findings m_findings;
};

bool isRecalled(const LineFacts& facts)
{
    return facts.reason == Reason::Recalled
           || receipts::hasTrait(facts.line.traits, receipts::trait::recalled);
}

void judgeWindow(Judgement& judgement, const Policy& policy, const LineFacts& facts)
{
    if (facts.today < facts.boughtOn) {
        judgement.find(rule::datedInFuture, Outcome::Contingent,
                       {{"bought", isoDay(facts.boughtOn)}, {"today", isoDay(facts.today)}});
        return;
    }
    // Day 1 is the day after the sale, so the day of the sale is day 0 and the last day counts.
    const auto& window = policy.windowFor({facts.line, facts.channel, facts.condition});
    const auto lastDay = facts.boughtOn + std::chrono::days{window.days};
    judgement.find(rule::window, facts.today <= lastDay ? Outcome::Authorised : window.late,
                   {{"day", std::to_string((facts.today - facts.boughtOn).count())},
                    {"days", std::to_string(window.days)},
                    {"bought", isoDay(facts.boughtOn)},
                    {"last_day", isoDay(lastDay)}});
}

void judgeGoods(Judgement& judgement, const Policy& policy, const LineFacts& facts)
{
    for (const auto& [trait, rule] : policy.traits)
        if (receipts::hasTrait(facts.line.traits, trait) && rule.fits(facts.condition))
            judgement.find(trait, rule.outcome, policy.cite(rule.place), {{"trait", trait}});

    const std::string condition(conditionName(facts.condition));
    const auto isClaim = rights::isStatutoryClaim(facts.reason);
    const auto own = policy.conditions.find(facts.condition);
    // What is broken or dangerous can't be held against somebody who says that it is.
    if (facts.condition == Condition::Unsafe && isClaim)
        judgement.find(rule::condition, Outcome::Contingent, {{"condition", condition}});
    else if (own != policy.conditions.end())
        judgement.find(rule::condition, own->second.outcome, {{"condition", condition}});
    if (facts.reason == Reason::LateDelivery)
        judgement.find(rule::lateDelivery, Outcome::Contingent, {});
}

void judgeCaps(Judgement& judgement, const Policy& policy, const LineFacts& facts)
{
    if (policy.valueCap && policy.valueCap->currency() != facts.requestTotal.currency())
        judgement.find(rule::currency, Outcome::Contingent,
                       {{"currency", std::string(facts.requestTotal.currency().code())},
                        {"expected", std::string(policy.currency.code())}});
    else if (policy.valueCap && facts.requestTotal > *policy.valueCap)
        judgement.find(rule::valueCap, Outcome::Contingent,
                       {{"total", facts.requestTotal.decimal()},
                        {"cap", policy.valueCap->decimal()},
                        {"currency", std::string(policy.currency.code())}});
    if (policy.quantityCap && facts.requestUnits > *policy.quantityCap)
        judgement.find(rule::quantityCap, Outcome::Contingent,
                       {{"units", std::to_string(facts.requestUnits)},
                        {"cap", std::to_string(*policy.quantityCap)}});
}

/// The better of what the policy found and what the law gives.
Outcome lifted(Outcome byPolicy, const StatutoryAnswer& law, const rights::Pack* pack,
               const LineFacts& facts)
{
    if (isRecalled(facts)) return Outcome::Authorised;
    if (law.outcome == StatutoryOutcome::RefundFull) return Outcome::Authorised;
    if (law.outcome == StatutoryOutcome::PolicyOnly) return byPolicy;
    if (pack == nullptr) return Outcome::Contingent;
    return std::min(byPolicy, Outcome::Contingent);
}

Facts factsOf(const StatutoryAnswer& law, const rights::Pack* pack, Reason reason)
{
    Facts facts{{"answer", std::string(rights::statutoryOutcomeName(law.outcome))},
                {"reason", std::string(rights::reasonName(reason))}};
    if (pack != nullptr) facts["statute"] = pack->name;
    if (law.deadline) {
        facts["start"] = isoDay(*law.deadline - std::chrono::days{law.daysOfPeriod});
        facts["last_day"] = isoDay(*law.deadline);
        facts["day"] = std::to_string(law.dayOfPeriod);
        facts["days"] = std::to_string(law.daysOfPeriod);
    }
    if (law.refundBy) facts["refund_by"] = isoDay(*law.refundBy);
    return facts;
}

std::vector<Remedy> remediesFor(Outcome outcome, Reason reason)
{
    if (outcome == Outcome::Denial) return {};
    std::vector remedies{Remedy::Refund, Remedy::Exchange, Remedy::StoreCredit};
    if (rights::isStatutoryClaim(reason) && reason != Reason::Recalled
        && reason != Reason::LateDelivery)
        remedies.insert(remedies.end(), {Remedy::Repair, Remedy::Replacement});
    return remedies;
}

StatutoryAnswer lawOn(const rights::Pack* pack, const LineFacts& facts)
{
    return rights::answer(pack, {.reason = facts.reason,
                                 .boughtOn = facts.boughtOn,
                                 .deliveredOn = facts.deliveredOn,
                                 .faultApparentOn = facts.faultApparentOn,
                                 .noticedOn = facts.today,
                                 .channel = facts.channel,
                                 .traits = facts.line.traits});
}

} // namespace

LineDecision decide(const Policy& policy, const rights::Pack* pack, const LineFacts& facts)
{
    REPRISE_EXPECTS(facts.unitsAsked > 0);

    Judgement judgement(policy);
    if (facts.unitsAsked > facts.unitsLeft) {
        judgement.find(rule::available, Outcome::Denial,
                       {{"left", std::to_string(facts.unitsLeft)},
                        {"asked", std::to_string(facts.unitsAsked)},
                        {"sold", std::to_string(facts.line.quantity)}});
        return {Outcome::Denial, judgement.take(), {}};
    }
    judgeWindow(judgement, policy, facts);
    judgeGoods(judgement, policy, facts);
    judgeCaps(judgement, policy, facts);

    const auto law = lawOn(pack, facts);
    const auto outcome = lifted(judgement.worst(), law, pack, facts);
    if (isRecalled(facts)) judgement.find(rule::recalled, Outcome::Authorised, {});
    if (law.outcome != StatutoryOutcome::PolicyOnly && facts.reason != Reason::Recalled)
        judgement.find(rule::statutory, outcome, law.cite, factsOf(law, pack, facts.reason));
    return {outcome, judgement.take(), remediesFor(outcome, facts.reason)};
}

bool isForColleague(const LineFacts& facts)
{
    using namespace receipts;
    return isRecalled(facts) || facts.condition == Condition::Unsafe
           || hasTrait(facts.line.traits, trait::hazardous)
           || hasTrait(facts.line.traits, trait::ageRestricted);
}

} // namespace reprise::policy
