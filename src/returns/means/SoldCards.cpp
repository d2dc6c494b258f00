// Gift cards that come back: the words of their port, and the part of Weighing that asks it.
#include "reprise/returns/SoldCards.h"

#include "Weighing.h"

#include "reprise/base/Names.h"
#include "reprise/policy/Rule.h"

#include <algorithm>

namespace reprise::returns {

namespace {

using policy::Outcome;
namespace rule = policy::rule;

constexpr Named<CardState> states[]{
    {CardState::Whole, "whole"}, {CardState::Used, "used"}, {CardState::Unknown, "unknown"}};

} // namespace

Result<CardState> parseCardState(std::string_view name)
{
    return valueNamed(states, name, "state of a card");
}

std::string_view cardStateName(CardState state)
{
    return nameOf(states, state);
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
