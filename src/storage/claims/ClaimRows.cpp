#include "claims/ClaimRows.h"

namespace reprise::storage {

namespace {

using returns::ClaimState;
using returns::ReturnState;
using returns::Settling;

Error conflict(const Settling& step, const std::string& reason)
{
    return {ErrorCode::Conflict, "return '" + step.id.text() + "' " + reason};
}

Result<std::optional<ClaimRow>> readFrom(Query& row)
{
    if (!row.next()) return std::optional<ClaimRow>();
    const auto state = returns::parseClaimState(row.text(0));
    if (!state) return Error{ErrorCode::Corrupt, "a claim's state can't be read: " + row.text(0)};
    ClaimRow claim{*state, row.text(1), {}};
    if (!row.isNull(2)) claim.answeredAt = Instant{std::chrono::milliseconds{row.number(2)}};
    return std::optional(std::move(claim));
}

/// What was taken off the budget, and given back where for certain nothing was paid.
void followDebit(Database& database, const Settling& step, const ClaimRow& claim)
{
    const auto id = step.id.text();
    const auto stands = [&](ClaimState state) {
        database.query("claim_stands").run(id, returns::claimStateName(state));
    };
    if (const auto& debit = step.debit) {
        database.query("debit_budget")
            .run(id, debit->budget, debit->amount().minor(), debit->before.minor());
        stands(ClaimState::Offline);
    }
    if (step.to != ReturnState::Pending || claim.state != ClaimState::Offline) return;
    database.query("undo_debit").run(id);
    stands(ClaimState::Asked);
}

bool movesMoney(ReturnState to)
{
    return to == ReturnState::Paying || to == ReturnState::Committed || to == ReturnState::InDoubt
           || to == ReturnState::OfflinePaid;
}

/// With which word of head office's, or without one from its budget, money moves to this state.
bool allows(ClaimState claim, ReturnState to)
{
    if (claim == ClaimState::Granted) return to != ReturnState::OfflinePaid;
    return claim == ClaimState::Offline
           && (to == ReturnState::OfflinePaid || to == ReturnState::InDoubt);
}

} // namespace

void keepClaim(Database& database, const returns::Return& record)
{
    if (!record.claim) return;
    database.query("keep_claim")
        .run(record.claim->id.text(), record.id.text(),
             returns::claimStateName(record.claim->state));
    for (const auto& line : record.claim->lines)
        database.query("keep_claim_line")
            .run(line.receipt.text(), line.line, record.claim->id.text(), line.units,
                 line.amount.minor());
}

Result<std::optional<ClaimRow>> claimOf(Database& database, const ReturnId& id)
{
    auto row = database.query("claim_of_return");
    return readFrom(row.with(id.text()));
}

Result<std::optional<ClaimRow>> claimIn(Database& database, std::int64_t seq)
{
    auto row = database.query("claim_of_answer");
    return readFrom(row.with(seq));
}

Result<void> checkClaim(const std::optional<ClaimRow>& claim, const Settling& step)
{
    if (step.word && (!claim || claim->state != ClaimState::Asked))
        return conflict(step, "waits for no word of head office about its lines");
    if (step.debit.has_value() != (step.to == ReturnState::OfflinePaying))
        return conflict(step, "takes money off a budget only on its way to being paid from it");
    if (step.debit && (!claim || claim->state != ClaimState::Asked))
        return conflict(step, "is not waiting for head office, so no budget pays it");
    if (!claim) return {};
    const auto state = step.word ? step.word->state : claim->state;
    if (movesMoney(step.to) && !allows(state, step.to))
        return conflict(step, "has no grant of head office, so no money may move");
    if (step.to == ReturnState::Denied && state != ClaimState::Denied)
        return conflict(step, "was not denied by head office");
    return {};
}

void followClaim(Database& database, const ClaimRow& claim, const Settling& step, std::int64_t seq)
{
    const auto id = step.id.text();
    if (step.word)
        database.query("answer_claim")
            .run(id, returns::claimStateName(step.word->state), step.word->reason,
                 step.at.time_since_epoch().count(),
                 step.word->state == ClaimState::Granted ? seq : std::int64_t{0});
    if (returns::isPaid(step.to)) database.query("write_letter").run(id, "commit", seq);
    followDebit(database, step, claim);
    if (step.to == ReturnState::Withdrawn || step.to == ReturnState::Releasing)
        database.query("release_claim").run(id, returns::claimStateName(ClaimState::Released), seq);
}

} // namespace reprise::storage
