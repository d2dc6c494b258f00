#include "reprise/returns/ReturnDesk.h"

#include "Weighing.h"

#include <array>

namespace reprise::returns {

namespace {

/// Crockford's base 32: no I, L, O or U, so that a number read out over a counter is heard right.
constexpr std::string_view crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Two tills that take back the same line at once meet in the journal: the loser looks again.
constexpr int attempts = 4;

Request withoutPin(Request request)
{
    if (request.approval) request.approval->pin.clear();
    return request;
}

Return settled(const Request& request, ReturnId id, Decision decision,
               const std::optional<OperatorId>& approver)
{
    const auto state = decision.outcome == policy::Outcome::Authorised ? ReturnState::Committed
                                                                       : ReturnState::Denied;
    const auto before =
        state == ReturnState::Committed ? ReturnState::Accepted : ReturnState::Draft;
    REPRISE_EXPECTS(mayBecome(before, state));
    return {.id = std::move(id),
            .at = request.at,
            .mode = request.mode,
            .operatorId = request.operatorId,
            .approver = approver,
            .approvalReason = approver ? request.approval->reason : std::string(),
            .contentDigest = request.contentDigest,
            .state = state,
            .decision = std::move(decision),
            .request = withoutPin(request)};
}

Result<void> checkCarriedOut(policy::Remedy remedy)
{
    if (remedy == policy::Remedy::Refund || remedy == policy::Remedy::StoreCredit) return {};
    return Error{ErrorCode::Invalid,
                 "remedy: '" + std::string(policy::remedyName(remedy))
                     + "' is not carried out by this version, expected refund or store_credit"};
}

} // namespace

Result<Rules> ReturnDesk::rulesFor(const Request& request,
                                   const std::optional<RulesName>& startedUnder)
{
    return startedUnder ? m_ports.rules.byName(*startedUnder) : m_ports.rules.inForceAt(request.at);
}

Result<Decision> ReturnDesk::decide(const Request& request,
                                    const std::optional<RulesName>& startedUnder)
{
    const auto rules = rulesFor(request, startedUnder);
    if (!rules) return rules.error();
    return Weighing(scales(), *rules, request).weigh();
}

Result<Answer> ReturnDesk::commit(const Request& request,
                                  const std::optional<RulesName>& startedUnder)
{
    if (auto checked = checkCarriedOut(request.remedy); !checked) return checked.error();
    Error last{ErrorCode::Conflict, "the journal refused the return"};
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto before = earlier(request);
        if (!before) return before.error();
        if (*before) return std::move(**before);

        const auto rules = rulesFor(request, startedUnder);
        if (!rules) return rules.error();
        Weighing weighing(scales(), *rules, request);
        auto decision = weighing.weigh();
        if (!decision) return decision.error();
        auto record = settled(request, newReturnId(), std::move(*decision), weighing.approver());
        auto position = m_ports.journal.record(record, weighing.takeReceipts());
        if (position) return Answer{std::move(record), std::move(*position)};
        if (position.error().code != ErrorCode::Conflict) return position.error();
        last = position.error();
    }
    return last;
}

Result<std::optional<Answer>> ReturnDesk::earlier(const Request& request)
{
    auto answered = m_ports.journal.answered(request.id);
    if (!answered || !*answered) return answered;
    if ((*answered)->record.contentDigest != request.contentDigest)
        return Error{ErrorCode::Conflict, "request '" + request.id.text()
                                              + "' was answered with other content, expected a "
                                                "new id for a new request"};
    return answered;
}

WeighingPorts ReturnDesk::scales()
{
    return {m_ports.receipts, m_ports.journal, m_ports.approvals};
}

ReturnId ReturnDesk::newReturnId()
{
    std::array<std::uint8_t, 5> bytes{}; // 40 bits are 8 characters, with none to spare.
    m_ports.random.fill(bytes);
    std::uint64_t bits = 0;
    for (const auto byte : bytes)
        bits = bits << 8U | byte;
    std::string text;
    for (unsigned shift = 40; shift > 0; shift -= 5)
        text += crockford[bits >> (shift - 5) & 31U];
    return ReturnId("R-" + m_station.store + "-" + m_station.workstation + "-" + text);
}

} // namespace reprise::returns
