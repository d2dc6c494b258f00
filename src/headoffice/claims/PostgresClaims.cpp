#include "claims/PostgresClaims.h"

#include "claims/ClaimRows.h"
#include "claims/SoldLines.h"

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

Result<std::optional<std::string>> quarantined(PqConnection& connection, const Claim& claim)
{
    const auto rows = connection.run(
        "SELECT quarantine_reason FROM chain"
        " WHERE kiosk = $1 AND incarnation = $2",
        {PqValue::text(claim.origin.kiosk), PqValue::text(claim.origin.incarnation)});
    if (!rows) return rows.error();
    if (rows->count() == 0 || rows->bytes(0, 0).empty()) return std::optional<std::string>();
    return std::optional(std::string("this kiosk's journal is in quarantine: call service"));
}

/// Whether the lines' receipts have been looked for: they are, once, when a line is not counted
/// yet.
enum class Begun : std::uint8_t { No, Yes };

/// Nothing where lines have to be begun first.
Result<std::optional<ClaimAnswer>> judged(PqConnection& connection, const Claim& claim, Begun begun)
{
    auto away = quarantined(connection, claim);
    if (!away) return away.error();
    if (*away) return std::optional(denied(claim.id, **away));
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

/// As above.
Result<std::optional<ClaimAnswer>> claimOver(PqConnection& connection, const Claim& claim,
                                             Begun begun)
{
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    auto answer = judged(connection, claim, begun);
    if (!answer || !*answer) return answer;
    const auto granted = (*answer)->status == ClaimStatus::Granted;
    const auto isNew = keepNew(connection, {claim.origin, claim.id,
                                            granted ? ClaimState::Granted : ClaimState::Denied,
                                            wire::contentOf(claim), wire::toJson(**answer)});
    if (!isNew) return isNew.error();
    if (!*isNew) { // Not locked: a commit of the same id may wait for the lines that we hold.
        const auto kept = readClaim(connection, claim.id);
        if (!kept) return kept.error();
        auto before = answeredBefore(claim, *kept);
        if (!before) return before.error();
        return std::optional(std::move(*before));
    }
    if (granted)
        if (const auto moved = moveLines(connection, wire::contentOf(claim), LineMove::Claim);
            !moved)
            return moved.error();
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return answer;
}

ClaimAnswer ended(const std::string& id, std::string why)
{
    const auto status = why.empty() ? ClaimStatus::Acknowledged : ClaimStatus::Conflict;
    return {id, status, std::move(why), {}};
}

std::string sentenceFor(const std::string& kind)
{
    if (kind == "lines_not_free") return "the lines were not free: they may be paid twice";
    if (kind == "without_claim") return "the money moved without a claim that holds";
    if (kind == "other_content") return "what was paid is not what was claimed";
    if (kind == "other_kiosk") return "the claim is another kiosk's";
    return {};
}

/// Counts what a commit says was paid, as far as it is the claim's or still fits.
Result<void> count(PqConnection& connection, const std::string& paid, const KeptClaim& kept,
                   const CommitJudgement& judgement)
{
    if (judgement.countsAnew) return moveLines(connection, paid, LineMove::Refund);
    if (judgement.isOverpaid) return moveLines(connection, paid, LineMove::Overpay);
    if (judgement.settlesClaim) return moveLines(connection, kept.content, LineMove::Settle);
    return {};
}

/// Nothing as above, or where another call about the id was first: to be tried anew.
Result<std::optional<ClaimAnswer>> commitOver(PqConnection& connection, const ClaimCommit& commit,
                                              Begun begun)
{
    const auto& claim = commit.claim;
    const auto content = wire::contentOf(claim);
    auto transaction = PqTransaction::begin(connection);
    if (!transaction) return transaction.error();
    const auto kept = lockClaim(connection, claim.id);
    if (!kept) return kept.error();
    const auto isSame = kept->content == content;
    if (kept->isCommitted && isSame) {
        auto before = wire::claimAnswerFromJson(kept->settled);
        if (!before) return before.error();
        return std::optional(std::move(*before));
    }
    const auto isOthers = kept->state != ClaimState::Unknown && kept->kiosk != claim.origin.kiosk;
    CommitJudgement judgement{.conflict = "other_kiosk"};
    if (!isOthers) {
        const auto counts = lockLines(connection, content);
        if (!counts) return counts.error();
        if (counts->size() < claim.lines.size() && begun == Begun::No)
            return std::optional<ClaimAnswer>();
        judgement = judgeCommit(kept->state, isSame, whyNotFree(claim, *counts).empty());
    }
    if (kept->state == ClaimState::Unknown) {
        const auto isNew =
            keepNew(connection, {claim.origin, claim.id, ClaimState::Refunded, content, {}});
        if (!isNew) return isNew.error();
        if (!*isNew) return std::optional<ClaimAnswer>();
    }
    if (const auto counted = count(connection, content, *kept, judgement); !counted)
        return counted.error();
    auto answer = ended(claim.id, sentenceFor(judgement.conflict));
    if (!judgement.conflict.empty())
        if (const auto opened =
                openCase(connection, judgement.conflict, claim.id, claim.origin.kiosk, content);
            !opened)
            return opened.error();
    if (!isOthers && !kept->isCommitted) {
        const auto done = judgement.settlesClaim
                              ? end(connection, claim.id, ClaimState::Refunded, answer)
                              : answerEnd(connection, claim.id, answer);
        if (!done) return done.error();
        if (const auto proven = keepEvidence(connection, commit); !proven) return proven.error();
    }
    if (const auto committed = transaction->commit(); !committed) return committed.error();
    return std::optional(std::move(answer));
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
    auto answer = ended(release.id, {});
    switch (kept->state) {
    case ClaimState::Denied:
    case ClaimState::Released: return std::optional(std::move(answer));
    case ClaimState::Refunded: {
        answer = ended(release.id, "its money has moved: it can't be released");
        const auto opened = openCase(connection, "released_after_payment", release.id,
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

Result<ClaimAnswer> PostgresClaims::commit(const ClaimCommit& commit)
{
    return m_pool.use([&](PqConnection& connection) {
        return withLinesBegun(connection, commit.claim,
                              [&](Begun begun) { return commitOver(connection, commit, begun); });
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
        for (int row = 0; row < rows->count(); ++row)
            cases.push_back({rows->number(row, 0), rows->bytes(row, 1), rows->bytes(row, 2),
                             rows->bytes(row, 3), rows->bytes(row, 4), rows->bytes(row, 5),
                             rows->bytes(row, 6)});
        return cases;
    });
}

Result<void> PostgresClaims::close(std::int64_t number, const std::string& by,
                                   const std::string& found)
{
    return m_pool.use([&](PqConnection& connection) -> Result<void> {
        const auto closed =
            connection.run("UPDATE conflict_case SET closed_at = now(), closed_by = $2, found = $3"
                           " WHERE case_id = $1 AND closed_at IS NULL",
                           {PqValue::number(number), PqValue::text(by), PqValue::text(found)});
        if (!closed) return closed.error();
        if (closed->affected() == 1) return {};
        return Error{ErrorCode::NotFound, "no case of this number is open"};
    });
}

} // namespace reprise::headoffice
