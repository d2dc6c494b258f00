// The part of ReturnDesk that comes back to a return once its receipt has come in.
#include "Weighing.h"

#include "reprise/returns/OrdersStanding.h"
#include "reprise/returns/ReturnDesk.h"

#include <algorithm>

namespace reprise::returns {

namespace {

/// The goods came in when they were handed over: where head office is to be asked first, the
/// return goes on waiting.
ReturnState stateOnceVerified(const Return& record)
{
    if (record.decision.outcome == policy::Outcome::Denial) return ReturnState::Denied;
    if (record.claim) return ReturnState::Pending;
    const auto isPaid = [](const PaymentOrder& each) { return each.state == OrderState::Paid; };
    return std::ranges::all_of(record.orders, isPaid) ? ReturnState::Committed
                                                      : ReturnState::Paying;
}

} // namespace

Result<Answer> ReturnDesk::verify(const ReturnId& id, Instant at,
                                  const std::optional<people::Approval>& approval)
{
    auto waiting = m_ports.journal.find(id);
    if (!waiting) return waiting;
    auto& record = waiting->record;
    if (record.state != ReturnState::Pending || !awaitsProof(record.decision))
        return Error{ErrorCode::Conflict, "return '" + id.text() + "' waits for no receipt"};
    auto request = *record.request;
    request.approval = approval;
    request.secondApproval.reset();
    const auto rules = m_ports.rules.byName(record.decision.rules);
    if (!rules) return rules.error();
    Weighing weighing(scales(), *rules, request);
    auto decision = weighing.weigh();
    if (!decision) return decision.error();
    const auto isOpen = decision->outcome == policy::Outcome::Contingent
                        || decision->outcome == policy::Outcome::OverridableDenial;
    if (isOpen) return waiting;

    const auto bearer = weighing.bearer();
    const auto receipts = weighing.takeReceipts();
    if (request.approval) {
        request.approval->pin.clear();
        request.approval->badge.clear();
    }
    request.bearer = bearer;
    record.approver = weighing.approvers().first;
    record.secondApprover = weighing.approvers().second;
    record.approvalReason = record.approver ? approval->reason : std::string();
    record.claim = claimFor(*decision, request, receipts);
    record.orders = ordersFor(id, *decision, receipts, at);
    if (record.claim) record.orders = planned(std::move(record.orders));
    record.decision = std::move(*decision);
    record.state = stateOnceVerified(record);
    record.request = std::move(request);
    auto position = m_ports.journal.verify(record, receipts, at);
    if (!position) return position.error();
    return Answer{std::move(record), std::move(*position)};
}

} // namespace reprise::returns
