#include "reprise/settlement/ArrivedReceipts.h"

namespace reprise::settlement {

Result<returns::Answer> verifyReturn(const ProofPorts& ports, const ReturnId& id, Instant now,
                                     const std::optional<people::Approval>& approval)
{
    auto answer = ports.desk.verify(id, now, approval);
    // Durable by now: whatever happens from here on, a later start finds it and asks.
    if (answer && answer->record.state == returns::ReturnState::Paying)
        return ports.settlement.pay(id);
    if (answer && returns::awaitsGrant(answer->record))
        return ports.settlement.payAgain(id, {}, Unheard::Waits); // Nobody need be here.
    return answer;
}

Result<std::vector<returns::Answer>> verifyArrived(const ProofPorts& ports, Instant now)
{
    const auto open = ports.journal.unsettled();
    if (!open) return open.error();
    std::vector<returns::Answer> decided;
    for (const auto& each : *open) {
        const auto& record = each.record;
        if (record.state != returns::ReturnState::Pending || !returns::awaitsProof(record.decision))
            continue;
        auto answer = verifyReturn(ports, record.id, now);
        if (!answer) return answer.error();
        if (!returns::awaitsProof(answer->record.decision)) decided.push_back(std::move(*answer));
    }
    return decided;
}

} // namespace reprise::settlement
