#include "reprise/headoffice/ClaimJudgement.h"

#include "reprise/base/Contract.h"

#include <algorithm>

namespace reprise::headoffice {

namespace {

const LineCount* countOf(const wire::ClaimedLine& line, const std::vector<LineCount>& counts)
{
    const auto found = std::ranges::find_if(counts, [&line](const LineCount& each) {
        return each.receipt == line.receipt && each.line == line.line;
    });
    return found == counts.end() ? nullptr : &*found;
}

std::string whyNotFree(const wire::ClaimedLine& line, const LineCount& count,
                       const std::string& currency)
{
    const auto units =
        std::max(INT64_C(0), count.sold - count.claimed - count.refunded - count.overpaid);
    const auto amount = std::max(INT64_C(0), count.worth - count.claimedAmount
                                                 - count.refundedAmount - count.overpaidAmount);
    if (count.currency != currency) return "was sold in " + count.currency + ", not in " + currency;
    if (line.quantity > units)
        return "has " + std::to_string(units) + " of " + std::to_string(count.sold)
               + " units left, not " + std::to_string(line.quantity);
    if (line.amount > amount)
        return "has " + std::to_string(amount) + " of " + std::to_string(count.worth)
               + " left to pay back in minor units, not " + std::to_string(line.amount);
    return {};
}

} // namespace

std::string whyNotFree(const wire::Claim& claim, const std::vector<LineCount>& counts)
{
    for (const auto& line : claim.lines) {
        const auto* count = countOf(line, counts);
        const auto why = count == nullptr ? std::string("is on no receipt that is known here")
                                          : whyNotFree(line, *count, claim.currency);
        if (!why.empty())
            return "line " + std::to_string(line.line) + " of receipt '" + line.receipt + "' "
                   + why;
    }
    return {};
}

std::vector<wire::ClaimedLine> beyond(const std::vector<wire::ClaimedLine>& paid,
                                      const std::vector<wire::ClaimedLine>& held)
{
    std::vector<wire::ClaimedLine> rest;
    for (auto line : paid) {
        const auto found = std::ranges::find_if(held, [&line](const wire::ClaimedLine& each) {
            return each.receipt == line.receipt && each.line == line.line;
        });
        if (found != held.end()) {
            line.quantity = std::max(INT64_C(0), line.quantity - found->quantity);
            line.amount = std::max(INT64_C(0), line.amount - found->amount);
        }
        if (line.quantity > 0 || line.amount > 0) rest.push_back(std::move(line));
    }
    return rest;
}

CommitJudgement judgeCommit(ClaimState state, PaidContent paid, bool isUncoveredFree, Paying paying)
{
    const auto uncovered = isUncoveredFree ? Uncovered::Refunded : Uncovered::Overpaid;
    if (paid == PaidContent::OtherKiosks && state != ClaimState::Unknown)
        return {false, uncovered, CaseKind::OtherKiosk};
    switch (state) {
    case ClaimState::Granted:
    case ClaimState::Refunded: {
        const auto settles = state == ClaimState::Granted;
        if (paid == PaidContent::AsClaimed) return {settles, Uncovered::Nothing, std::nullopt};
        return {settles, uncovered, CaseKind::OtherContent};
    }
    case ClaimState::Unknown:
        if (paying == Paying::Offline && isUncoveredFree) return {false, uncovered, std::nullopt};
        if (paying == Paying::Offline) return {false, uncovered, CaseKind::OfflineNotFree};
        [[fallthrough]];
    case ClaimState::Denied:
    case ClaimState::Released:
        return {false, uncovered,
                isUncoveredFree ? CaseKind::WithoutClaim : CaseKind::LinesNotFree};
    }
    REPRISE_UNREACHABLE();
}

wire::LineStanding standingOf(const LineCount& count)
{
    return {count.receipt, count.line, count.sold, count.claimed, count.refunded};
}

} // namespace reprise::headoffice
