#include "reprise/slips/SlipKind.h"

#include "MoneyWords.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace reprise::slips {

namespace {

using enum SlipKind;

constexpr std::array<std::pair<SlipKind, std::string_view>, 10> names{
    {{Refund, "refund"},
     {Pending, "pending"},
     {InDoubt, "in_doubt"},
     {Declined, "declined"},
     {Refusal, "refusal"},
     {Withdrawn, "withdrawn"},
     {Store, "store"},
     {Quarantine, "quarantine"},
     {BookedIn, "booked_in"},
     {CreditNote, "credit_note"}}};

bool hasDeclined(const returns::Return& record)
{
    return std::ranges::any_of(standings(record), [](const Standing& each) {
        return each.order && each.order->state == returns::OrderState::Declined;
    });
}

} // namespace

Result<SlipKind> parseSlipKind(std::string_view name)
{
    std::string known;
    for (const auto& [kind, spelling] : names) {
        if (spelling == name) return kind;
        known += (known.empty() ? "" : ", ") + std::string(spelling);
    }
    return Error{ErrorCode::Invalid,
                 "'" + std::string(name) + "' is no kind of slip, expected one of " + known};
}

std::string_view slipKindName(SlipKind kind)
{
    return std::ranges::find(names, kind, [](const auto& each) { return each.first; })->second;
}

SlipKind customerKind(const returns::Return& record)
{
    switch (record.state) {
    case returns::ReturnState::Denied: return Refusal;
    case returns::ReturnState::Withdrawn: return Withdrawn;
    case returns::ReturnState::Committed: return Refund;
    case returns::ReturnState::Paying:
    case returns::ReturnState::InDoubt: return InDoubt;
    case returns::ReturnState::Draft:
    case returns::ReturnState::Accepted:
    case returns::ReturnState::Pending: return hasDeclined(record) ? Declined : Pending;
    }
    REPRISE_UNREACHABLE();
}

} // namespace reprise::slips
