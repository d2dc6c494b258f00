#include "claims/PostgresClaims.h"

#include "budgets/PostgresBudgets.h"
#include "claims/ClaimRows.h"
#include "claims/Commits.h"
#include "claims/SoldLines.h"

#include "reprise/headoffice/Names.h"

#include <optional>

namespace reprise::headoffice {

namespace {

using wire::Claim;
using wire::ClaimAnswer;
using wire::ClaimCommit;
using wire::ClaimRelease;
using wire::ClaimStatus;

ClaimAnswer denied(const std::string& id, std::string reason)
{
    return {id, ClaimStatus::Denied, std::move(reason), {}};
}

/// The answer to a claim whose id is known already.
Result<ClaimAnswer> answeredBefore(const Claim& claim, const KeptClaim& kept)
{
    if (kept.kiosk != claim.origin.kiosk)
        return denied(claim.id, "the id is another kiosk's, expected a random one");
    if (kept.state == ClaimState::Released)
        return denied(claim.id, "the id was released, expected a new one");
    if (kept.content != wire::contentOf(claim))
        return denied(claim.id, "the id was claimed with other content, expected a new one");
    if (kept.answer.empty())
        return denied(claim.id, "money has moved under the id already, expected a new one");
    return wire::claimAnswerFromJson(kept.answer);
}

/// What keeps a new claim back, whatever its lines.
struct Bars {
    bool isQuarantined = false;
    std::string awaited; ///< A kiosk that a restored database has to hear first; empty for none.
};

Result<Bars> barsTo(PqConnection& connection, const Claim& claim)
{
    const auto rows = connection.run(
        "SELECT EXISTS(SELECT 1 FROM chain"
        "  WHERE kiosk = $1 AND incarnation = $2 AND quarantine_reason <> ''),"
        " (SELECT min(kiosk) FROM awaited_kiosk WHERE heard_at IS NULL AND (store = $3"
        "  OR 'chain' = (SELECT scope FROM database_epoch ORDER BY epoch DESC LIMIT 1)"
        "  OR store IN (SELECT s.store FROM store_receipt s"
        "   JOIN jsonb_to_recordset($4::jsonb -> 'lines') AS a(receipt text) USING (receipt))))",
        {PqValue::text(claim.origin.kiosk), PqValue::text(claim.origin.incarnation),
         PqValue::text(storeOf(claim.origin.kiosk)), PqValue::text(wire::contentOf(claim))});
    if (!rows) return rows.error();
    return Bars{rows->truth(0, 0), rows->bytes(0, 1)};
}

/// The answer to a claim while a journal is still to be heard: to one that is known the same as
/// before, to a new one none.
Result<ClaimAnswer> answeredMeanwhile(PqConnection& connection, const Claim& claim,
                                      const std::string& awaited)
{
    const auto kept = readClaim(connection, claim.id);
    if (!kept) return kept.error();
    if (kept->state != ClaimState::Unknown) return answeredBefore(claim, *kept);
    return Error{ErrorCode::Unavailable, "claim " + claim.id + " of " + claim.origin.kiosk
                                             + " is put off: since the database was restored"
                                               " the journal of "
                                             + awaited + " has not been heard"};
}

/// Nothing where lines have to be begun first.
Result<std::optional<ClaimAnswer>> judged(PqConnection& connection, const Claim& claim,
                                          const Bars& bars, Begun begun)
{
    if (bars.isQuarantined)
        return std::optional(
            denied(claim.id, "this kiosk's journal is in quarantine: call service"));
    const auto counts = lockLines(connection, wire::contentOf(claim));
    if (!counts) return counts.error();
    if (counts->size() < claim.lines.size() && begun == Begun::No)
        return std::optional<ClaimAnswer>();
    auto why = whyNotFree(claim, *counts);
    ClaimAnswer answer{
        claim.id, why.empty() ? ClaimStatus::Granted : ClaimStatus::Denied, std::move(why), {}};
    for (const auto& count : *counts)
        answer.lines.push_back(standingOf(count));
    return std::optional(std::move(answer));
}

/// Keeps a new claim with its answer, and takes its lines where that is a yes.
Result<std::optional<ClaimAnswer>> kept(PqConnection& connection, PqTransaction& transaction,
                                        const Claim& claim, ClaimAnswer answer)
{
    const auto granted = answer.status == ClaimStatus::Granted;
    const auto isNew = keepNew(connection, {claim.origin, claim.id,
                                            granted ? ClaimState::Granted : ClaimState::Denied,
                                            wire::contentOf(claim), wire::toJson(answer)});
    if (!isNew) return isNew.error();
    if (!*isNew) { // Not locked: a commit of the same id may wait for the lines that we hold.
        const auto before = readClaim(connection, claim.id);
        if (!before) return before.error();
        auto said = answeredBefore(claim, *before);
        if (!said) return said.error();
        return std::optional(std::move(*said));
    }
    if (granted)
        if (const auto moved = moveLines(connection, wire::contentOf(claim), LineMove::Claim);
            !moved)
            return moved.error();
    if (const auto committed = transaction.commit(); !committed) return committed.error();
    return std::optional(std::move(answer));
}

/// Nothing as with judged().
Result<std::optional<ClaimAnswer>> claimOver(PqConnection& connection, const Claim& claim,
                                             Begun begun)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    const auto bars = barsTo(connection, claim);
    if (!bars) return bars.error();
    if (!bars->awaited.empty()) {
        auto meanwhile = answeredMeanwhile(connection, claim, bars->awaited);
        if (!meanwhile) return meanwhile.error();
        return std::optional(std::move(*meanwhile));
    }
    auto answer = judged(connection, claim, *bars, begun);
    if (!answer || !*answer) return answer;
    return kept(connection, *transaction, claim, std::move(**answer));
}

/// As above, for a claim that was granted before the database was restored. A denial is not kept:
/// the kiosk has a grant.
Result<std::optional<ClaimAnswer>> holdOver(PqConnection& connection, const Claim& claim,
                                            Begun begun)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    const auto known = readClaim(connection, claim.id);
    if (!known) return known.error();
    if (known->state != ClaimState::Unknown)
        return std::optional(ClaimAnswer{claim.id, ClaimStatus::Granted, {}, {}});
    auto answer = judged(connection, claim, {}, begun);
    if (!answer || !*answer || (*answer)->status == ClaimStatus::Denied) return answer;
    return kept(connection, *transaction, claim, std::move(**answer));
}

/// Nothing where another call about the id was first.
Result<std::optional<ClaimAnswer>> releaseOver(PqConnection& connection,
                                               const ClaimRelease& release)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    const auto kept = lockClaim(connection, release.id);
    if (!kept) return kept.error();
    if (kept->state != ClaimState::Unknown && kept->kiosk != release.origin.kiosk)
        return std::optional(denied(release.id, "the id is another kiosk's"));
    auto answer = ended(release.id, std::nullopt);
    switch (kept->state) {
    case ClaimState::Denied:
    case ClaimState::Released: return std::optional(std::move(answer));
    case ClaimState::Refunded: {
        answer = ended(release.id, CaseKind::ReleasedAfterPayment);
        const auto opened = openCase(connection, CaseKind::ReleasedAfterPayment, release.id,
                                     release.origin.kiosk, kept->content);
        if (!opened) return opened.error();
        break;
    }
    case ClaimState::Granted: {
        if (const auto counts = lockLines(connection, kept->content); !counts)
            return counts.error();
        if (const auto freed = moveLines(connection, kept->content, LineMove::Free); !freed)
            return freed.error();
        if (const auto done = end(connection, release.id, ClaimState::Released, answer); !done)
            return done.error();
        break;
    }
    case ClaimState::Unknown: {
        const auto isNew =
            keepNew(connection, {release.origin, release.id, ClaimState::Released, {}, {}});
        if (!isNew) return isNew.error();
        if (!*isNew) return std::optional<ClaimAnswer>();
        if (const auto done = end(connection, release.id, ClaimState::Released, answer); !done)
            return done.error();
        break;
    }
    }
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return std::optional(std::move(answer));
}

/// Begins the lines and tries again, until there is an answer.
template <typename Work>
Result<ClaimAnswer> withLinesBegun(PqConnection& connection, const Claim& claim, Work work)
{
    for (auto begun = Begun::No;; begun = Begun::Yes) {
        auto answer = work(begun);
        if (!answer) return answer.error();
        if (*answer) return std::move(**answer);
        if (const auto lines = beginLines(connection, claim); !lines) return lines.error();
    }
}

} // namespace

Result<std::vector<wire::LineStanding>> PostgresClaims::check(const wire::ClaimCheck& asked)
{
    return m_pool.use(
        [&](PqConnection& connection) { return standingsOf(connection, asked.receipts); });
}

Result<ClaimAnswer> PostgresClaims::claim(const Claim& claim)
{
    return m_pool.use([&](PqConnection& connection) {
        return withLinesBegun(connection, claim,
                              [&](Begun begun) { return claimOver(connection, claim, begun); });
    });
}

Result<bool> PostgresClaims::holdAgain(const Claim& claim)
{
    const auto answer = m_pool.use([&](PqConnection& connection) {
        return withLinesBegun(connection, claim,
                              [&](Begun begun) { return holdOver(connection, claim, begun); });
    });
    if (!answer) return answer.error();
    return answer->status == ClaimStatus::Granted;
}

Result<ClaimAnswer> PostgresClaims::commit(const ClaimCommit& commit)
{
    return m_pool.use([&](PqConnection& connection) {
        return withLinesBegun(connection, commit.claim, [&](Begun begun) {
            return commitOver(connection, commit, begun, Paying::Online, {});
        });
    });
}

Result<ClaimAnswer> PostgresClaims::offlineRefund(const wire::OfflineRefund& refund)
{
    return m_pool.use([&](PqConnection& connection) {
        return withLinesBegun(connection, refund.commit.claim, [&](Begun begun) {
            return commitOver(
                connection, refund.commit, begun, Paying::Offline,
                [&](PqConnection& same) { return chargeBudget(same, refund, m_hasher); });
        });
    });
}

Result<ClaimAnswer> PostgresClaims::release(const ClaimRelease& release)
{
    return m_pool.use([&](PqConnection& connection) -> Result<ClaimAnswer> {
        for (;;) {
            auto answer = releaseOver(connection, release);
            if (!answer) return answer.error();
            if (*answer) return std::move(**answer);
        }
    });
}

Result<std::vector<ConflictCase>> PostgresClaims::conflicts(std::size_t limit)
{
    return m_pool.use([&](PqConnection& connection) -> Result<std::vector<ConflictCase>> {
        const auto rows = connection.run(
            "SELECT case_id, to_char(opened_at, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), kind, kiosk,"
            "  claim_id, content, owner"
            " FROM conflict_case WHERE closed_at IS NULL ORDER BY case_id LIMIT $1",
            {PqValue::number(static_cast<std::int64_t>(limit))});
        if (!rows) return rows.error();
        std::vector<ConflictCase> cases;
        for (int row = 0; row < rows->count(); ++row) {
            const auto kind = parseCaseKind(rows->bytes(row, 2));
            if (!kind) return Error{ErrorCode::Corrupt, kind.error().detail};
            cases.push_back({rows->number(row, 0), rows->bytes(row, 1), *kind, rows->bytes(row, 3),
                             rows->bytes(row, 4), rows->bytes(row, 5), rows->bytes(row, 6)});
        }
        return cases;
    });
}

Result<void> PostgresClaims::close(std::int64_t number, const std::string& by,
                                   const std::string& found)
{
    return m_pool.use([&](PqConnection& connection) -> Result<void> {
        const auto closed = connection.runAlone(
            "UPDATE conflict_case SET closed_at = now(), closed_by = $2, found = $3"
            " WHERE case_id = $1 AND closed_at IS NULL",
            {PqValue::number(number), PqValue::text(by), PqValue::text(found)});
        if (!closed) return closed.error();
        if (closed->affected() == 1) return {};
        return Error{ErrorCode::NotFound, "no case of this number is open"};
    });
}

} // namespace reprise::headoffice
