#include "reprise/slips/SlipKind.h"

#include "MoneyWords.h"

#include "reprise/base/Names.h"

#include <algorithm>

namespace reprise::slips {

namespace {

using enum SlipKind;

constexpr Named<SlipKind> names[]{{Refund, "refund"},      {Pending, "pending"},
                                  {InDoubt, "in_doubt"},   {Declined, "declined"},
                                  {Refusal, "refusal"},    {Withdrawn, "withdrawn"},
                                  {Store, "store"},        {Quarantine, "quarantine"},
                                  {BookedIn, "booked_in"}, {CreditNote, "credit_note"},
                                  {Voucher, "voucher"}};

bool hasDeclined(const returns::Return& record)
{
    return std::ranges::any_of(standings(record), [](const Standing& each) {
        return each.order && each.order->state == returns::OrderState::Declined;
    });
}

} // namespace

Result<SlipKind> parseSlipKind(std::string_view name)
{
    return valueNamed(names, name, "kind of slip");
}

std::string_view slipKindName(SlipKind kind)
{
    return nameOf(names, kind);
}

SlipKind customerKind(const returns::Return& record)
{
    switch (record.state) {
    case returns::ReturnState::Denied: return Refusal;
    case returns::ReturnState::Withdrawn:
    case returns::ReturnState::Releasing:
    case returns::ReturnState::Released: return Withdrawn;
    case returns::ReturnState::OfflinePaid:
    case returns::ReturnState::Committed: return Refund;
    case returns::ReturnState::OfflinePaying:
    case returns::ReturnState::Paying:
    case returns::ReturnState::InDoubt: return InDoubt;
    case returns::ReturnState::Draft:
    case returns::ReturnState::Accepted:
    case returns::ReturnState::Claiming:
    case returns::ReturnState::Granted:
    case returns::ReturnState::Pending: return hasDeclined(record) ? Declined : Pending;
    }
    REPRISE_UNREACHABLE();
}

} // namespace reprise::slips
