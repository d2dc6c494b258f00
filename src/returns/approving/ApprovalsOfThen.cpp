#include "approving/ApprovalsOfThen.h"

#include "reprise/policy/Rule.h"

namespace reprise::returns {

namespace {

using people::ApprovalAnswer;
using people::ApprovalCheck;

std::string factOf(const policy::Finding& finding, const std::string& name)
{
    const auto fact = finding.facts.find(name);
    return fact != finding.facts.end() ? fact->second : std::string();
}

} // namespace

Result<ApprovalCheck> ApprovalsOfThen::check(const people::Approval& approval,
                                             const people::ApprovalAsk& ask)
{
    const auto* finding = findingOf(ask.place);
    if (finding == nullptr) return ApprovalCheck{ApprovalAnswer::UnknownApprover};
    // Whoever had shown that it was them is asked the rest again: the rules may be others.
    if (const auto role = people::parseRole(factOf(*finding, "role"))) {
        const auto said = people::parseProof(factOf(*finding, "proof"));
        const auto proof = said ? *said : people::Proof::Pin;
        return ApprovalCheck{.answer = people::answerFor(*role, proof, approval, ask),
                             .role = *role,
                             .proof = proof};
    }
    const auto answer = people::parseApprovalAnswer(factOf(*finding, "answer"));
    return ApprovalCheck{.answer = answer ? *answer : ApprovalAnswer::UnknownApprover,
                         .until = factOf(*finding, "until")};
}

const policy::Finding* ApprovalsOfThen::findingOf(people::Place place) const
{
    for (const auto& line : m_recorded.lines)
        for (const auto& finding : line.findings)
            if (finding.rule == policy::rule::approval
                && finding.facts.contains("place") == (place == people::Place::Second))
                return &finding;
    return nullptr;
}

} // namespace reprise::returns
