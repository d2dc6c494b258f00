// Gift cards that come back: the words of their port, and the part of Weighing that asks it.
#include "reprise/returns/SoldCards.h"

#include "Weighing.h"

#include "reprise/policy/Rule.h"

#include <algorithm>
#include <array>

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;

struct StateName {
    CardState state;
    std::string_view name;
};

constexpr std::array stateNames{StateName{CardState::Whole, "whole"},
                                StateName{CardState::Used, "used"},
                                StateName{CardState::Unknown, "unknown"}};

} // namespace

Result<CardState> parseCardState(std::string_view name)
{
    for (const auto& each : stateNames)
        if (each.name == name) return each.state;
    return Error{ErrorCode::Invalid, "is no state of a card, expected whole, used or unknown"};
}

std::string_view cardStateName(CardState state)
{
    const auto* const found = std::ranges::find(stateNames, state, &StateName::state);
    REPRISE_EXPECTS(found != stateNames.end());
    return found->name;
}

Result<void> Weighing::judgeCards(DecidedLine& line, const RequestLine& asked,
                                  const receipts::Line& sold) const
{
    if (m_edition < Edition::Means) return {};
    if (!receipts::hasTrait(sold.traits, receipts::trait::giftCard)) return {};
    const auto object = [&](std::string_view state, const std::string& token) {
        const auto isGone = state == cardStateName(CardState::Used);
        const auto isClaim = rights::isStatutoryClaim(line.reason);
        const auto outcome = isGone && !isClaim ? Outcome::OverridableDenial : Outcome::Contingent;
        line.outcome = std::max(line.outcome, outcome);
        line.findings.push_back({std::string(rule::cardUsed),
                                 outcome,
                                 m_policy.cite(rule::cardUsed),
                                 {{"state", std::string(state)}, {"card", token}}});
    };
    auto tokens = soldCardsBack(asked, sold);
    if (tokens.empty()) object("unnamed", {});
    for (const auto& token : tokens) {
        auto state = Result<CardState>(CardState::Unknown);
        if (m_ports.cards != nullptr) state = m_ports.cards->look(token, sold.unitPrice);
        if (!state) return state.error();
        if (*state != CardState::Whole) object(cardStateName(*state), token);
    }
    return {};
}

std::vector<std::string> soldCardsBack(const RequestLine& asked, const receipts::Line& sold)
{
    if (!receipts::hasTrait(sold.traits, receipts::trait::giftCard)) return {};
    auto named = asked.allSerials();
    std::erase_if(named, [&sold](const std::string& each) {
        return std::ranges::count(sold.serials, each) == 0;
    });
    if (static_cast<std::int64_t>(named.size()) == asked.quantity) return named;
    const auto isAll = asked.quantity == sold.quantity
                       && static_cast<std::int64_t>(sold.serials.size()) == sold.quantity;
    return isAll ? sold.serials : std::vector<std::string>();
}

} // namespace reprise::returns
