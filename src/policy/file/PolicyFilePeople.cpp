// Who may approve what, and how staff are taken in.
#include "PolicyFile.h"

#include <algorithm>
#include <array>

namespace reprise::policy {

namespace {

constexpr std::array<std::string_view, 3> proofs{"pin", "badge", "badge_and_pin"};
constexpr std::int64_t mostPeople = 2;

} // namespace

void PolicyFile::readApprovals(Policy& policy)
{
    for (const auto& at : tables({"approval"})) {
        auto tier = readTier(at, policy.approvals.size() + 1);
        if (!policy.approvals.empty()) checkTier(at, policy.approvals.back(), tier);
        policy.approvals.push_back(std::move(tier));
    }

    const Path weak{"staff", "weak_pins"};
    const auto said = textOr(weak, "reported");
    if (said == "refused")
        policy.staff.weakPins = WeakPins::Refused;
    else if (said != "reported" && !said.empty())
        fault(weak, "'" + said + "' is neither", "reported or refused");
    policy.staff.place = place({"staff"}, "staff");
}

ApprovalTier PolicyFile::readTier(const Path& at, std::size_t count)
{
    ApprovalTier tier{.role = m_sheet.text(below(at, "role")),
                      .upTo = amount(below(at, "up_to")),
                      .place = place(at, "approval " + std::to_string(count)),
                      .people =
                          static_cast<int>(number(below(at, "people"), 1, mostPeople).value_or(1)),
                      .proof = textOr(below(at, "proof"), "pin")};
    if (tier.role != "supervisor" && tier.role != "manager" && !tier.role.empty())
        fault(below(at, "role"), "'" + tier.role + "' approves nothing", "supervisor or manager");
    if (std::ranges::count(proofs, tier.proof) == 0) {
        if (!tier.proof.empty())
            fault(below(at, "proof"), "'" + tier.proof + "' proves nothing",
                  "pin, badge or badge_and_pin");
        tier.proof = "pin";
    }
    return tier;
}

void PolicyFile::checkTier(const Path& at, const ApprovalTier& before, const ApprovalTier& tier)
{
    if (!before.upTo)
        fault(at, "the tier before this one has no end",
              "one tier without up_to at most, the last");
    else if (tier.upTo && *tier.upTo <= *before.upTo)
        fault(at, "this tier ends before the one above it", "tiers in rising order");
    if (before.role == tier.role && before.people == tier.people)
        fault(at, "'" + tier.role + "' has a tier already",
              "one tier for each role and number of people");
    if (before.people > tier.people)
        fault(at, "more takes fewer people than less", "as many people as in the tier before");
    if (before.role == "manager" && tier.role == "supervisor")
        fault(at, "a supervisor stands above a manager",
              "the supervisor's tier first, then the manager's");
}

} // namespace reprise::policy
