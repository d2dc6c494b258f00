#include "reprise/base/Names.h"
#include "reprise/base/RandomCode.h"
#include "reprise/returns/RefundArithmetic.h"
#include "reprise/returns/Return.h"

#include <algorithm>

namespace reprise::returns {

namespace {

constexpr Named<ClaimState> states[]{
    {ClaimState::Asked, "ASKED"},       {ClaimState::Granted, "GRANTED"},
    {ClaimState::Denied, "DENIED"},     {ClaimState::Released, "RELEASED"},
    {ClaimState::Conflict, "CONFLICT"}, {ClaimState::Offline, "OFFLINE"}};

} // namespace

std::string_view claimStateName(ClaimState state)
{
    return nameOf(states, state);
}

Result<ClaimState> parseClaimState(std::string_view name)
{
    return valueNamed(states, name, "state of a claim");
}

ClaimId newClaimId(RandomSource& random)
{
    return ClaimId(randomHex(random, 16));
}

std::vector<ClaimLine> linesToClaim(const Decision& decision, policy::Remedy remedy,
                                    const std::vector<receipts::Receipt>& receipts)
{
    std::vector<ClaimLine> lines;
    if (remedy == policy::Remedy::Repair) return lines;
    for (const auto& decided : decision.lines) {
        if (!decided.receipt) continue;
        const auto receipt =
            std::ranges::find(receipts, *decided.receipt, &receipts::Receipt::number);
        const auto* sold = receipt == receipts.end() ? nullptr : receipt->line(decided.line);
        if (sold == nullptr) continue;
        const auto known = std::ranges::find_if(lines, [&decided](const ClaimLine& each) {
            return each.receipt == *decided.receipt && each.line == decided.line;
        });
        auto& line =
            known != lines.end()
                ? *known
                : lines.emplace_back(ClaimLine{*decided.receipt, decided.line, 0,
                                               Money::zero(decided.refund.currency()),
                                               sold->quantity, mostFor(*receipt, decided.line)});
        line.units += decided.keepsGoods ? 0 : decided.quantity;
        line.amount += decided.refund;
    }
    std::erase_if(lines,
                  [](const ClaimLine& each) { return each.units == 0 && each.amount.isZero(); });
    return lines;
}

bool awaitsGrant(const Return& record)
{
    return record.claim && record.claim->state == ClaimState::Asked
           && (record.state == ReturnState::Claiming || record.state == ReturnState::Pending);
}

} // namespace reprise::returns
