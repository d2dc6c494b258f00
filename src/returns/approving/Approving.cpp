#include "approving/Approving.h"

#include "reprise/policy/Rule.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using people::ApprovalAnswer;
using people::ApprovalCheck;
using people::JointCheck;
using policy::Outcome;
namespace rule = policy::rule;

bool isLiftable(const DecidedLine& line)
{
    const auto isPaper =
        std::ranges::count(line.findings, rule::unverified, &policy::Finding::rule) > 0;
    if (isPaper) return false; // What is missing is not a colleague's word.
    // Without a sale and without a price there is nothing that anybody could say yes to.
    const auto hasWorth = line.receipt.has_value() || !line.refund.isZero();
    return hasWorth
           && (line.outcome == Outcome::Contingent || line.outcome == Outcome::OverridableDenial);
}

/// Goods that a machine may not hand over by itself, such as those with an age limit.
bool isLiftable(const ExchangeItem& item)
{
    return item.outcome == Outcome::Contingent || item.outcome == Outcome::OverridableDenial;
}

/// Until then an approval was for what comes back alone.
bool liftsNewGoods(const Decision& decision)
{
    return decision.exchange && decision.edition >= Edition::Carriage;
}

bool hasLiftable(const Decision& decision)
{
    const auto isSo = [](const auto& each) { return isLiftable(each); };
    return std::ranges::any_of(decision.lines, isSo)
           || (liftsNewGoods(decision) && std::ranges::any_of(decision.exchange->items, isSo));
}

people::ApprovalNeeds needsOf(const policy::ApprovalTier& tier)
{
    const auto role = people::parseRole(tier.role);
    const auto proof = people::parseProof(tier.proof);
    REPRISE_EXPECTS(role && proof); // A policy with other words was not read.
    return {*role, tier.people, *proof};
}

/// Above every tier nobody in the store may say yes.
Result<JointCheck> check(const Request& request, const policy::Policy& policy, Money value,
                         people::Approvals& approvals, people::ApprovalAsk ask)
{
    const auto& second = request.secondApproval;
    const people::GivenApprovals given{*request.approval, second ? &*second : nullptr};
    const auto* tier = policy.approvals.empty() ? nullptr : policy.tierFor(value);
    const auto needs = tier != nullptr ? needsOf(*tier) : people::ApprovalNeeds{};
    auto checked = people::checkJointly(approvals, needs, given, std::move(ask));
    const auto isAboveAll = tier == nullptr && !policy.approvals.empty();
    if (checked && isAboveAll && checked->first.role)
        checked->first.answer = ApprovalAnswer::AboveTheirTier;
    return checked;
}

/// What it takes to come to the same answer again, and to put it into words.
policy::Finding findingFor(const ApprovalCheck& check, Outcome outcome,
                           const policy::Policy& policy)
{
    std::map<std::string, std::string> facts{
        {"answer", std::string(people::approvalAnswerName(check.answer))}};
    if (check.role) facts["role"] = people::roleName(*check.role);
    if (check.role && check.proof != people::Proof::Pin)
        facts["proof"] = people::proofName(check.proof);
    if (!check.until.empty()) facts["until"] = check.until;
    return {std::string(rule::approval), outcome, policy.cite(rule::approval), std::move(facts)};
}

/// With two approvals each says what became of it; the line, or the new goods, wait for both.
template <typename Line>
void lift(Line& line, const JointCheck& checked, const policy::Policy& policy)
{
    const auto isGood = checked.isGood();
    const auto outcomeOf = [&](const ApprovalCheck& check) {
        return check.answer == ApprovalAnswer::Approved ? Outcome::Authorised : line.outcome;
    };
    line.findings.push_back(findingFor(checked.first, outcomeOf(checked.first), policy));
    if (checked.second) {
        auto finding = findingFor(*checked.second, outcomeOf(*checked.second), policy);
        finding.facts["place"] = "second";
        line.findings.push_back(std::move(finding));
    }
    if (isGood) line.outcome = Outcome::Authorised;
}

} // namespace

Result<Approvers> approve(Decision& decision, const Request& request, const policy::Policy& policy,
                          Money value, const ApprovingPorts& ports)
{
    // Under a denial nothing would move, so nobody's PIN needs to be looked at.
    if (!request.approval || decision.outcome == Outcome::Denial) return Approvers{};
    if (!hasLiftable(decision)) return Approvers{};

    people::ApprovalAsk ask{.carriedOutBy = request.operatorId};
    if (ports.digest) ask.decision = ports.digest(beforeApprovals(decision));
    const auto checked = check(request, policy, value, ports.approvals, std::move(ask));
    if (!checked) return checked.error();
    for (auto& line : decision.lines)
        if (isLiftable(line)) lift(line, *checked, policy);
    if (liftsNewGoods(decision))
        for (auto& item : decision.exchange->items)
            if (isLiftable(item)) lift(item, *checked, policy);
    if (!checked->isGood()) return Approvers{};
    Approvers approvers{request.approval->approver, {}};
    if (checked->second) approvers.second = request.secondApproval->approver;
    return approvers;
}

Decision beforeApprovals(Decision decision)
{
    const auto forget = [](auto& line) {
        std::erase_if(line.findings, [](const policy::Finding& finding) {
            return finding.rule == rule::approval;
        });
        line.outcome = Outcome::Denial;
    };
    for (auto& line : decision.lines)
        forget(line);
    if (liftsNewGoods(decision))
        for (auto& item : decision.exchange->items)
            forget(item);
    decision.outcome = Outcome::Denial;
    decision.request = RequestId("-");
    return decision;
}

} // namespace reprise::returns
